package term

import (
	"slices"
	"strings"

	"github.com/charmbracelet/lipgloss"

	"itinera/timeline"
)

// The columns of a day are as many as fit, at most mostDay.
const mostDay = 24

// scale puts days into columns: columns a day, or days a column for long trips.
type scale struct {
	first, last timeline.Day
	perDay      int // columns a day, 0 if a day has less than one
	perColumn   int // days a column, 1 if a day has one or more
}

func newScale(first, last timeline.Day, width int) scale {
	n := int(last-first) + 1
	if n <= width {
		return scale{first, last, min(width/n, mostDay), 1}
	}
	return scale{first, last, 0, (n + width - 1) / width}
}

// at is the column where a day begins.
func (s scale) at(d timeline.Day) int {
	if s.perDay > 0 {
		return int(d-s.first) * s.perDay
	}
	return int(d-s.first) / s.perColumn
}

// width is the columns of all days.
func (s scale) width() int { return s.end(s.last) }

// end is the column after the last of day d.
func (s scale) end(d timeline.Day) int {
	if s.perDay > 0 {
		return s.at(d + 1)
	}
	return s.at(d) + 1
}

// bar draws the trip's days to scale: the days above, then each stop that has
// one where it lies, in as few lanes as keep stops apart. It is nil where there
// is but one day, or none.
func (p pen) bar(t *timeline.Trip) []line {
	s, ok := p.scaleOf(t)
	if !ok {
		return nil
	}
	lanes := newLanes(len(t.Stops))
	order := ranks(t)
	for i := range t.Stops {
		stop := &t.Stops[i]
		if !stop.Dated() {
			continue
		}
		text := p.segment(s, stop, order[i])
		lanes.lay(text, min(s.at(stop.StartDate), p.width-text.width()))
	}
	return append(p.axis(s), lanes.lines...)
}

// scaleOf is the scale that the trip's days are drawn to, false if no bar is.
func (p pen) scaleOf(t *timeline.Trip) (s scale, ok bool) {
	first, last := t.Extent()
	if last <= first || !slices.ContainsFunc(t.Stops, func(s timeline.Stop) bool { return s.Dated() }) {
		return s, false
	}
	return newScale(first, last, p.width), true
}

// segment is a stop's piece of the bar: its number, its name if there is room,
// and a line to the end of its days, broken where the day is not told. Its last
// column is left free, so that neighbours stay apart.
func (p pen) segment(s scale, stop *timeline.Stop, number string) line {
	from, to := s.at(stop.StartDate), s.end(stop.EndDate)
	room := to - from
	if s.perDay > 1 {
		room--
	}
	m := markOf(stop.Status)
	text := line{{number, m.ink}}
	if name := " " + clean(stop.Place.Name); text.width()+lipgloss.Width(name) <= room {
		text = text.add(name, m.ink)
	}
	switch left := room - text.width(); {
	case left > 1:
		text = text.add(" ", m.ink)
	case left == 1 && text.width() > len(number):
		return text
	}
	var fill strings.Builder
	for column := from + text.width(); column < from+room; column++ {
		fill.WriteString(p.own(fillAt(stop, m, s.day(column))))
	}
	if fill.Len() > 0 {
		text = text.add(fill.String(), m.ink)
	}
	return text
}

// day is the day of a column.
func (s scale) day(column int) timeline.Day {
	if s.perDay > 0 {
		return s.first + timeline.Day(column/s.perDay)
	}
	return s.first + timeline.Day(column*s.perColumn)
}

// fillAt is the line that stands for a day of a stop.
func fillAt(s *timeline.Stop, m mark, d timeline.Day) string {
	if m.fill == "━" && !sure(s, d) {
		return "┄"
	}
	return m.fill
}

// sure reports whether the sources themselves put the traveller there on day d.
func sure(s *timeline.Stop, d timeline.Day) bool {
	switch {
	case stated(s.Start) && stated(s.End) && d >= s.Start.Latest && d <= s.End.Earliest:
		return true
	case stated(s.Start) && s.Start.Exact() && d == s.Start.Latest:
		return true
	}
	return stated(s.End) && s.End.Exact() && d == s.End.Earliest
}
