package term

import (
	"strings"

	"itinera/timeline"
)

// axis is the line of days above the bar, below the months where the days have
// no room for theirs.
func (p pen) axis(s scale) []line {
	months := p.ticks(s, month, "Jan")
	switch {
	case s.perDay >= len("Thu 13 Feb "):
		return []line{p.ticks(s, layout("Mon 2 Jan"), "")}
	case s.perDay >= len("Thu 13 "):
		return []line{months, p.ticks(s, layout("Mon 2"), "")}
	case s.perDay >= len("13 "):
		return []line{months, p.ticks(s, layout("2"), "")}
	case s.perDay >= 1:
		return []line{months, p.ticks(s, monday, "")}
	case s.perColumn*len("Feb ") <= 30:
		return []line{p.ticks(s, month, "Jan 2006")}
	}
	return []line{p.ticks(s, year, "2006")}
}

func layout(layout string) func(timeline.Day) string {
	return func(d timeline.Day) string { return d.Time().Format(layout) }
}

// monday is the label of a week's first day.
func monday(d timeline.Day) string {
	if d == d.Monday() {
		return d.Time().Format("2")
	}
	return ""
}

// month is the label of a month's first day.
func month(d timeline.Day) string {
	switch _, m, day := d.Date(); {
	case day != 1:
		return ""
	case m == 1:
		return d.Time().Format("Jan 2006")
	}
	return d.Time().Format("Jan")
}

// year is the label of a year's first day.
func year(d timeline.Day) string {
	if d.Time().YearDay() == 1 {
		return d.Time().Format("2006")
	}
	return ""
}

// ticks writes the labels of days where they begin, leaving out those that have
// no room. The first day has one in any case, in the layout first.
func (p pen) ticks(s scale, label func(timeline.Day) string, first string) line {
	var b strings.Builder
	for column := 0; column < s.width(); column += max(s.perDay, 1) {
		if column < b.Len() {
			continue
		}
		text := s.label(column, label)
		if text == "" && column == 0 {
			text = s.first.Time().Format(first)
		}
		if text == "" || column+len(text) > p.width {
			continue
		}
		b.WriteString(strings.Repeat(" ", column-b.Len()))
		b.WriteString(text + " ")
	}
	return line{{b.String(), faint}}
}

// label is the first label of a column's days.
func (s scale) label(column int, label func(timeline.Day) string) string {
	first := s.day(column)
	for d := first; d <= s.last && d < first+timeline.Day(s.perColumn); d++ {
		if text := label(d); text != "" {
			return text
		}
	}
	return ""
}
