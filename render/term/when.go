package term

import (
	"slices"
	"strings"

	"itinera/timeline"
)

// calendar words days. Years are said only where the trip has days of several:
// else its head line has the year.
type calendar struct{ years bool }

// calendarOf returns the calendar for a trip's stops.
func calendarOf(t *timeline.Trip) calendar {
	first, last := t.Extent()
	if first == 0 { // the head line has no day to show the year with
		return calendar{years: true}
	}
	year, _, _ := first.Date()
	others := func(days ...timeline.Day) bool {
		return slices.ContainsFunc(days, func(d timeline.Day) bool {
			y, _, _ := d.Date()
			return d != 0 && y != year
		})
	}
	c := calendar{years: others(last)}
	for i := range t.Stops {
		s := &t.Stops[i]
		c.years = c.years || others(s.Start.Earliest, s.Start.Latest, s.End.Earliest, s.End.Latest)
	}
	return c
}

// when words a stop's days as far as they are known: "Fri 14 Feb, early",
// "Sat 15 – Mon 17 Feb", "week of 3 Mar", "by ~Fri 14 Feb", "until Mon 17 Feb",
// "Friday" without an anchor day. "~" stands before what is only inferred.
func (c calendar) when(s *timeline.Stop) string {
	start, end := s.Start, s.End
	switch {
	case start.Dated() && stated(end):
		return c.fromTo(start, end)
	case start.Dated() && start.Exact() && s.EndDate > start.Latest:
		return c.fromTo(start, timeline.On(s.EndDate, timeline.Inferred))
	case start.Dated():
		return tilde(start) + c.within(start.Earliest, start.Latest) + part(start)
	case stated(end):
		return "until " + c.within(end.Earliest, end.Latest) + part(end)
	case end.Dated():
		return "by " + tilde(end) + c.day(end.Latest) + part(end)
	case start.Weekday != "" && end.Weekday != "" && end.Weekday != start.Weekday:
		return clean(start.Weekday) + part(start) + " – " + clean(end.Weekday) + part(end)
	case start.Weekday != "":
		return clean(start.Weekday) + part(start)
	case end.Weekday != "":
		return "until " + clean(end.Weekday) + part(end)
	case s.StartDate != 0:
		return "~" + c.span(s.StartDate, s.EndDate)
	}
	return "day unknown"
}

// stated reports whether the sources themselves give the days of w.
func stated(w timeline.Window) bool { return w.Dated() && w.Basis != timeline.Inferred }

// fromTo words a stop with a first and a last day.
func (c calendar) fromTo(start, end timeline.Window) string {
	from, to := tilde(start), tilde(end)
	switch {
	case start.SameDays(end):
		return from + c.within(start.Earliest, start.Latest) + part(start)
	case !start.Exact() || !end.Exact():
		return from + c.within(start.Earliest, start.Latest) + part(start) + ", until " + to + c.within(end.Earliest, end.Latest) + part(end)
	}
	return from + c.short(start.Earliest, end.Earliest) + part(start) + " – " + to + c.day(end.Earliest) + part(end)
}

// tilde marks a window that is inferred.
func tilde(w timeline.Window) string {
	if w.Basis == timeline.Inferred {
		return "~"
	}
	return ""
}

// part is the part of the day and the clock time, where they are known.
func part(w timeline.Window) string {
	s := ""
	if p := clean(w.PartOfDay); p != "" {
		s = ", " + p
	}
	if t := clean(w.Time); t != "" {
		s += ", " + t
	}
	return s
}

// within words one day somewhere in [from, to] as newspapers call such a
// stretch: "week of 3 Mar", "early March", "Fri 14 or Sat 15 Feb".
func (c calendar) within(from, to timeline.Day) string {
	if to <= from {
		return c.day(from)
	}
	y, m, d := from.Date()
	ty, tm, td := to.Date()
	switch {
	case y == ty && m == 1 && d == 1 && tm == 12 && td == 31:
		return whole(from.Time().Format("in 2006"))
	case y == ty && m == tm:
		if third := third(d, td, timeline.DaysIn(y, m)); third != "" {
			return third + c.format(from, "January")
		}
	}
	switch {
	case from == from.Monday() && to == from+6:
		return "week of " + c.format(from, "2 Jan")
	case from == from.Monday()+5 && to == from+1:
		return "weekend of " + c.format(from, "2 Jan")
	case to == from+1:
		return c.short(from, to) + " or " + c.day(to)
	}
	return "within " + c.span(from, to)
}

// third is what goes before the name of a month of n days for its days first to
// last, "" for a stretch without a name.
func third(first, last, n int) string {
	switch {
	case first == 1 && last == n:
		return "in "
	case first == 1 && last == 10:
		return "early "
	case first == 11 && last == 20:
		return "mid-"
	case first == 21 && last == n:
		return "late "
	}
	return ""
}

// span is a first and a last day: "Sat 15 – Mon 17 Feb".
func (c calendar) span(from, to timeline.Day) string {
	if to <= from {
		return c.day(from)
	}
	return c.short(from, to) + " – " + c.day(to)
}

// short is the first of two days, without the month and year that they share.
func (c calendar) short(from, to timeline.Day) string {
	y, m, _ := from.Date()
	ty, tm, _ := to.Date()
	switch {
	case y == ty && m == tm:
		return whole(from.Time().Format("Mon 2"))
	case y == ty:
		return whole(from.Time().Format("Mon 2 Jan"))
	}
	return c.day(from)
}

func (c calendar) day(d timeline.Day) string { return c.format(d, "Mon 2 Jan") }

func (c calendar) format(d timeline.Day, layout string) string {
	if c.years {
		layout += " 2006"
	}
	return whole(d.Time().Format(layout))
}

// whole keeps a day on one line: flow does not break at a no-break space, and
// paint writes it as a space.
func whole(day string) string { return strings.ReplaceAll(day, " ", noBreak) }
