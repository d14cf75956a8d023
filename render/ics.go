package render

import (
	"bytes"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	ics "github.com/arran4/golang-ical"

	"itinera/timeline"
)

// The longest values in code points. Month views cut longer summaries off, so
// theirs counts the escapes; web calendars refuse descriptions over 8,192
// characters.
const (
	maxSummary     = 79
	maxLocation    = 300
	maxDescription = 4000
)

// ICS writes d as an iCalendar object (RFC 5545) of all-day events, one a stop,
// which people subscribe to or import again when the trip changes: an event's
// UID is the stop's id, and its SEQUENCE rises when what is printed of it changes.
//
// Stops without a day are listed in an event of their trip's stated range;
// Format.Omits names those that have no such trip. The times of the last change
// come from the newest source's published day, never from a clock.
//
// It answers a NoTripsError or NoDaysError where there would be no event.
func ICS(w io.Writer, d timeline.Document, o Options) error {
	trips := shownTrips(&d, o)
	if err := drawable("ics", &d, trips); err != nil {
		return err
	}
	c := calendar{Calendar: newCalendar(&d, trips, o), sources: sourcesOf(&d), stamp: revised(&d).Time(), readings: readings(&d)}
	for _, t := range trips {
		for i := range t.Stops {
			if dated(&t.Stops[i]) {
				c.stop(t, &t.Stops[i])
			}
		}
		if stops := undated(t); len(stops) > 0 && ranged(t) {
			c.trip(t, stops)
		}
	}
	var b bytes.Buffer
	if err := c.SerializeTo(&b, ics.WithNewLine("\r\n"), ics.WithLineLength(maxOctets)); err != nil {
		return err
	}
	if err := checkLines(b.Bytes()); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

// calendar is an iCalendar object being filled.
type calendar struct {
	*ics.Calendar
	sources  sources
	stamp    time.Time // DTSTAMP and LAST-MODIFIED of all events
	readings int       // SEQUENCE of events of whole trips
}

// newCalendar has no METHOD, which would make it an invitation, and no UID,
// which makes a client take all events for one.
func newCalendar(d *timeline.Document, trips []*timeline.Trip, o Options) *ics.Calendar {
	c := ics.NewCalendarFor("itinera")
	c.SetProductId("-//itinera//itinera " + line(d.Generator.Version) + "//EN")
	c.SetCalscale("GREGORIAN")
	if !o.NoCalname {
		c.SetName(disarmed(title(trips))) // NAME (RFC 7986 §5.1) and X-WR-CALNAME
	}
	const daily = "P1D"
	c.SetRefreshInterval(daily) // RFC 7986 §5.7
	c.SetXPublishedTTL(daily)
	return c
}

// stop adds the event of a stop with days.
func (c calendar) stop(t *timeline.Trip, s *timeline.Stop) {
	e := c.event(s.ID, s.StartDate, s.EndDate, s.Status)
	e.SetSequence(s.Sequence)
	e.SetSummary(summary(prefix(s.Status), t.Traveller.Name, s))
	e.SetLocation(shorten(disarmed(address(s.Place)), maxLocation))
	if located(s.Place) && !countryOnly(s.Place) { // a capital would be a guess
		e.SetProperty(ics.ComponentPropertyGeo, degrees(s.Place.Latitude)+";"+degrees(s.Place.Longitude))
	}
	if u := c.sources.url(s); u != "" {
		e.SetURL(strings.ReplaceAll(u, "BEGIN:", "BEGIN%3A"))
	}
	e.SetDescription(shorten(disarmed(c.description(t, s, 5)), maxDescription))
}

// trip adds the event of a trip's stated range that lists its stops without a day.
func (c calendar) trip(t *timeline.Trip, stops []*timeline.Stop) {
	e := c.event(t.ID, t.Range.Start, t.Range.End, t.Status)
	e.SetSequence(c.readings)
	places := make([]string, len(stops))
	lines := make([]string, len(stops))
	for i, s := range stops {
		places[i] = line(s.Place.Name)
		lines[i] = c.description(t, s, 1)
	}
	e.SetSummary(fit(prefix(t.Status), disarmed(line(t.Traveller.Name)), disarmed(strings.Join(places, ", ")), " (days not told)"))
	e.SetLocation(shorten(disarmed(strings.Join(places, ", ")), maxLocation))
	e.SetDescription(shorten(disarmed(strings.Join(lines, "\n\n")), maxDescription))
}

// event adds what the events of stops and trips share. Days are included.
func (c calendar) event(id string, first, last timeline.Day, status timeline.Status) *ics.VEvent {
	e := c.AddEvent(line(id) + "@itinera")
	e.SetDtStampTime(c.stamp)
	e.SetLastModifiedAt(c.stamp)
	e.SetAllDayStartAt(first.Time())
	if last < timeline.MaxDay { // the year 10000 cannot be written; without DTEND the event is one day
		e.SetAllDayEndAt((last + 1).Time()) // RFC 5545 §3.6.1: exclusive
	}
	e.SetStatus(objectStatus(status))
	e.SetTimeTransparency(ics.TransparencyTransparent)
	e.SetProperty("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
	e.AddCategory("Travel")
	return e
}

// objectStatus is RFC 5545 §3.8.1.11.
func objectStatus(s timeline.Status) ics.ObjectStatus {
	switch s {
	case timeline.Tentative, timeline.Postponed:
		return ics.ObjectStatusTentative
	case timeline.Cancelled:
		return ics.ObjectStatusCancelled
	}
	return ics.ObjectStatusConfirmed
}

// prefix says in the title what many clients do not show of STATUS.
func prefix(s timeline.Status) string {
	switch s {
	case timeline.Cancelled:
		return "Cancelled: "
	case timeline.Postponed:
		return "Postponed: "
	}
	return ""
}

// summary is who and where, marked where the shown days are not the sources'
// own. The country gives way first, then the ends of both names.
func summary(prefix, who string, s *timeline.Stop) string {
	mark := ""
	if certainty := Certainty(*s); certainty != "" {
		mark = " (" + certainty + ")"
	}
	who = disarmed(line(who))
	if full := prefix + who + ": " + disarmed(placeLabel(s.Place)) + mark; writtenLen(full) <= maxSummary {
		return full
	}
	return fit(prefix, who, disarmed(line(s.Place.Name)), mark)
}

// fit joins "who: where" between a prefix and a mark and shortens both names,
// the longer one first, until all of it is no longer than a summary may be.
func fit(prefix, who, where, mark string) string {
	for room := maxSummary - utf8.RuneCountInString(prefix+": "+mark); ; room-- {
		long := max(room-utf8.RuneCountInString(who), room/2)
		place := shorten(where, long)
		s := prefix + shorten(who, room-utf8.RuneCountInString(place)) + ": " + place + mark
		if writtenLen(s) <= maxSummary {
			return s
		}
	}
}

// writtenLen is the number of code points of s as a TEXT value (RFC 5545 §3.3.11).
func writtenLen(s string) int { return utf8.RuneCountInString(ics.ToText(s)) }

// description is the sentence of a stop, what is done there, its status and at
// most so many quotes. Its only control character is the line feed between its
// lines, which the library escapes in TEXT values.
func (c calendar) description(t *timeline.Trip, s *timeline.Stop, most int) string {
	lines := append([]string{sentence(t, s)}, doings(s)...)
	status := "Status: " + line(string(s.Status)) + "."
	if countryOnly(s.Place) {
		status += " Only the country is known."
	}
	lines = append(lines, status)
	quoted := s.Evidence[:min(len(s.Evidence), most)]
	for i, e := range quoted {
		quote := "“" + shorten(line(e.Quote), 400) + "”"
		if lastOfSource(quoted, i) {
			quote += " — " + c.sources.credit(e.Source)
		}
		lines = append(lines, quote)
	}
	if more := len(s.Evidence) - most; more > 0 {
		lines = append(lines, "Quotes left out: "+strconv.Itoa(more)+".")
	}
	return strings.Join(lines, "\n")
}

// disarmed parts what some readers, which look for components before they look
// for lines, take for one in the middle of a sentence: "BEGIN: VEVENT".
func disarmed(s string) string {
	return strings.NewReplacer("BEGIN: ", "BEGIN: ", "BEGIN:", "BEGIN: ", "END: ", "END: ", "END:", "END: ").Replace(s)
}

// degrees writes a coordinate with at most six decimals, a tenth of a metre.
func degrees(f float64) string {
	s := strconv.FormatFloat(f, 'f', 6, 64)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}
