package article

import (
	"fmt"
	"strings"
	"time"

	"itinera/timeline"
)

// stamp is a day of publication as some part of an article tells it.
type stamp struct {
	day   timeline.Day // as the stamp's own zone has it
	clock bool         // it has a time of day
	zoned bool         // and says in which zone
	at    time.Time    // the instant, where zoned
	basis Basis
	where string // for people: "JSON-LD", "the address"
}

// utc reports whether the stamp is an instant in UTC, which is seldom where
// its writer is: publishing systems print their own clock.
func (s stamp) utc() bool {
	_, offset := s.at.Zone()
	return s.zoned && offset == 0
}

// The years of news: a day outside them is a slip or a default of some program.
const (
	firstYear = 1600
	lastYear  = 2999
)

// ParseDay reads YYYY-MM-DD as timeline.ParseDay does, within the years 1600 to
// 2999, so that no week or month around it leaves the calendar.
func ParseDay(s string) (timeline.Day, error) {
	d, err := timeline.ParseDay(s)
	if err == nil && !ofNews(d) {
		return 0, fmt.Errorf("%s is no day of news; the years are %d to %d", s, firstYear, lastYear)
	}
	return d, err
}

// ofNews reports whether a day is within the years of news.
func ofNews(d timeline.Day) bool {
	year, _, _ := d.Date()
	return !d.IsZero() && year >= firstYear && year <= lastYear
}

// layouts are the forms of time stamps in pages and feeds: ISO 8601 and RFC
// 3339 first, then RFC 5322 and what publishing systems print for people.
func layouts() []string {
	return []string{
		time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05Z0700", "2006-01-02T15:04:05.999Z0700", "2006-01-02T15:04Z0700",
		"2006-01-02 15:04:05 Z0700", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04 Z0700", "2006-01-02T15:04:05 Z0700",
		time.RFC1123Z, "Mon, 2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 -0700",
		"Mon Jan 2 15:04:05 -0700 2006", "January 2, 2006 15:04 -0700", "20060102T150405Z0700",
	}
}

// localLayouts have a time of day but no zone.
func localLayouts() []string {
	return []string{
		"2006-01-02T15:04:05", "2006-01-02T15:04:05.999", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02 15:04", "20060102150405",
		"2006/01/02 15:04:05", "2006/01/02 15:04",
	}
}

// parseStamp reads a machine's or a person's time stamp: ISO 8601, RFC 5322,
// seconds since 1970, or a printed day with its year and perhaps a time. A
// zone's abbreviation other than GMT and UTC is not taken for a zone: "EST" and
// "IST" mean several.
func parseStamp(s string) (stamp, bool) {
	t, ok := anyStamp(s)
	return t, ok && ofNews(t.day)
}

func anyStamp(s string) (stamp, bool) {
	s = strings.Join(strings.Fields(s), " ")
	if len(s) < 8 || len(s) > 64 {
		return stamp{}, false
	}
	if at, ok := zonedTime(s); ok {
		return stamp{day: timeline.DayOf(at), clock: true, zoned: true, at: at}, true
	}
	for _, l := range localLayouts() {
		if at, err := time.Parse(l, s); err == nil {
			return stamp{day: timeline.DayOf(at), clock: true}, true
		}
	}
	if at, err := time.Parse("20060102", s); err == nil {
		return stamp{day: timeline.DayOf(at)}, true
	}
	if at, err := time.Parse("2006/01/02", s); err == nil {
		return stamp{day: timeline.DayOf(at)}, true
	}
	d := scanDay(s)
	if d.day == 0 || d.end < len(s) && !strings.ContainsRune(" ,T|", rune(s[d.end])) {
		return stamp{}, false
	}
	return stamp{day: d.day}, true
}

// zonedTime reads a stamp that is an instant.
func zonedTime(s string) (time.Time, bool) {
	if n, ok := number(s); ok && (len(s) == 10 || len(s) == 13) {
		if len(s) == 13 {
			n /= 1000
		}
		return time.Unix(int64(n), 0).UTC(), true
	}
	for _, name := range []string{" GMT", " UTC", " Z"} {
		if cut, found := strings.CutSuffix(s, name); found {
			s = cut + " +0000"
		}
	}
	for _, l := range layouts() {
		if at, err := time.Parse(l, s); err == nil {
			return at, true
		}
	}
	return time.Time{}, false
}
