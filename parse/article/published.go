package article

import (
	"fmt"
	"strings"

	"itinera/timeline"
)

// settle chooses the published day among the stamps that were found, given in
// the order they are trusted, and warns where they contradict each other.
func (a *Article) settle(found []stamp) {
	if len(found) == 0 {
		return
	}
	best := found[0]
	day := best.localDay(found[1:])
	a.Published, a.PublishedBasis = day, best.basis
	for _, s := range found[1:] {
		if far(day, s) {
			a.Warnings = append(a.Warnings, timeline.Warning{
				Code: "published-conflict",
				Message: fmt.Sprintf("%s says that it was published on %s, %s on %s; %s was taken",
					best.where, day, s.where, s.day, day),
			})
			return
		}
	}
}

// localDay returns the day of a stamp where its page is. A stamp in UTC tells
// the instant only: the same instant with an offset, or a day that the page
// prints and that the instant can be somewhere on earth, tells the day.
func (s stamp) localDay(others []stamp) timeline.Day {
	if !s.utc() {
		return s.day
	}
	for _, o := range others {
		if gap := o.at.Sub(s.at).Abs(); o.zoned && !o.utc() && gap.Hours() < 1 {
			return o.day
		}
	}
	for _, o := range others {
		hour := s.at.Hour()
		before, after := o.day == s.day-1 && hour < 12, o.day == s.day+1 && hour >= 10
		if !o.zoned && (before || after) {
			return o.day
		}
	}
	return s.day
}

// far reports whether a stamp contradicts a day: by more than the day that two
// zones can make, or than the week for which a report may lie on a desk.
func far(day timeline.Day, s stamp) bool {
	gap := s.day - day
	if gap < 0 {
		gap = -gap
	}
	if s.basis == FromDateline {
		return gap > 7
	}
	return gap > 1
}

// urlStamp finds the day in an address: /2014/02/14/, /2014-02-14-visit,
// /20140214/, /2014/feb/14/.
func urlStamp(address string) (stamp, bool) {
	if _, rest, found := strings.Cut(address, "://"); found {
		address = rest
	}
	_, path, _ := strings.Cut(address, "/")
	path, _, _ = strings.Cut(path, "?")
	for i := 0; i < len(path); i++ {
		if !digit(path[i]) || i > 0 && (digit(path[i-1]) || letter(path[i-1])) {
			continue
		}
		if day := pathDay(path[i:]); day != 0 {
			return stamp{day: day, basis: FromURL, where: "the address"}, true
		}
	}
	return stamp{}, false
}

// pathDay reads a day at the beginning of a path: year, month and day with the
// same separator or, eight digits long, with none.
func pathDay(s string) timeline.Day {
	p := scanner{s: s}
	year, end := 0, 0
	for end < len(s) && digit(s[end]) {
		end++
	}
	month, day := 0, 0
	switch end {
	case 8:
		year, _ = number(s[:4])
		month, _ = number(s[4:6])
		day, _ = number(s[6:8])
	case 4:
		year = p.year()
		sep := p.pos
		if sep >= len(s) || s[sep] != '/' && s[sep] != '-' && s[sep] != '_' {
			return 0
		}
		p.pos++
		if w := p.letters(); len(w) >= 3 {
			month = monthNumber(strings.ToLower(w))
			p.pos += len(w)
		} else {
			month = p.digits(2)
		}
		if p.pos >= len(s) || s[p.pos] != s[sep] {
			return 0
		}
		p.pos++
		day = p.digits(2)
	}
	if year < 1900 || year > 2100 {
		return 0
	}
	d, _ := timeline.Date(year, month, day)
	return d
}

// textStamp finds a line near the beginning of a text that says when it was
// published: "Published Feb. 14, 2014", or a line with nothing but a day.
// "Updated", "Modified" and "Accessed" say something else.
func textStamp(text string, from int) (stamp, bool) {
	prose := 0
	for pos, n := from, 0; pos < len(text) && n < datelineLines && prose < 2; n++ {
		row, next := nextLine(text, pos)
		if day := publishedLine(strings.TrimSpace(row)); day != 0 {
			return stamp{day: day, basis: FromText, where: "the text"}, true
		}
		if len(row) > 120 {
			prose++
		}
		pos = next
	}
	return stamp{}, false
}

// publishedLine returns the day of a line that tells the day of publication.
func publishedLine(row string) timeline.Day {
	if len(row) > 90 {
		return 0
	}
	rest, told := cutPublished(row)
	d := scanDay(rest)
	if d.day == 0 {
		return 0
	}
	if told || clockOnly(rest[d.end:]) {
		return d.day
	}
	return 0
}

// cutPublished passes over the words before a day of publication.
func cutPublished(row string) (rest string, told bool) {
	lower := strings.ToLower(row)
	for _, w := range []string{"first published", "originally published", "date published", "published", "publication date",
		"posted", "released", "issued", "release date", "date"} {
		if strings.HasPrefix(lower, w) {
			rest = strings.TrimLeft(row[len(w):], " :|-–—")
			for _, small := range []string{"on ", "at ", "online "} {
				rest = strings.TrimPrefix(rest, small)
			}
			return rest, true
		}
	}
	return row, false
}

// clockOnly reports whether the rest of a line is at most a time of day: "5:10
// AM", ", 0510 GMT", "- 05:10 EST". A line of prose goes on with words.
func clockOnly(rest string) bool {
	words := strings.FieldsFunc(rest, func(r rune) bool { return strings.ContainsRune(" ,|-–—()·.:/", r) })
	for _, w := range words {
		_, isNumber := number(w)
		if !isNumber && !(len(w) <= 4 && allCaps(w)) && !strings.EqualFold(w, "am") && !strings.EqualFold(w, "pm") && w != "at" && w != "a" && w != "p" && w != "m" {
			return false
		}
	}
	return len(words) <= 6
}
