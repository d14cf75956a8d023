package render

import (
	"fmt"

	"itinera/timeline"
)

// When says in words when a stop is, as far as it is known, with its year:
// "Fri 14 Feb 2014, early", "Sat 15 – Mon 17 Feb 2014", "week of 3 Mar 2014",
// "by Fri 14 Feb 2014, inferred", "on a Friday". It is "" where nothing is known.
func When(s timeline.Stop) string {
	start, end := s.Start, s.End
	switch {
	case start.Dated() && end.Dated() && end.Basis != timeline.Inferred:
		return fromTo(start, end)
	case start.Dated():
		return onward(start, end, s.EndDate)
	case end.Dated() && end.Basis == timeline.Inferred:
		return "by " + shortDay(end.Latest) + marks(end)
	case end.Dated():
		return "until " + within(end.Earliest, end.Latest) + marks(end)
	case start.Weekday != "":
		return "on a " + line(start.Weekday) + marks(start)
	case end.Weekday != "":
		return "until a " + line(end.Weekday) + marks(end)
	case s.StartDate != 0:
		return span(s.StartDate, s.EndDate)
	}
	return ""
}

// fromTo is a stop whose beginning and end the sources tell.
func fromTo(start, end timeline.Window) string {
	switch {
	case start.SameDays(end):
		return within(start.Earliest, start.Latest) + marks(start)
	case !start.Exact() || !end.Exact() || start.Basis == timeline.Inferred:
		return within(start.Earliest, start.Latest) + marks(start) + ", until " + within(end.Earliest, end.Latest) + marks(end)
	}
	return span(start.Earliest, end.Earliest)
}

// onward is a stop whose end is inferred or unknown; shown is the last day that
// it is shown on.
func onward(start, end timeline.Window, shown timeline.Day) string {
	s := within(start.Earliest, start.Latest) + marks(start)
	if end.Dated() && start.Exact() && shown > start.Latest {
		s += ", until about " + shortDay(shown) + marks(end)
	}
	return s
}

// marks are the part of the day, the clock time and the basis, as far as they
// need saying.
func marks(w timeline.Window) string {
	s := ""
	if w.PartOfDay != "" {
		s = ", " + line(w.PartOfDay)
	}
	if w.Time != "" {
		s += ", " + line(w.Time)
	}
	if w.Basis == timeline.Inferred {
		s += ", inferred"
	}
	return s
}

// within names a day that lies somewhere in [from, to], in the words that
// newspapers have for such stretches.
func within(from, to timeline.Day) string {
	if from == to {
		return shortDay(from)
	}
	y, m, d := from.Date()
	ty, tm, td := to.Date()
	switch {
	case y == ty && m == 1 && d == 1 && tm == 12 && td == 31:
		return fmt.Sprint("in ", y)
	case y == ty && m == tm && monthPart(d, td, timeline.DaysIn(y, m)) != "":
		return monthPart(d, td, timeline.DaysIn(y, m)) + from.Time().Format("January 2006")
	case from == from.Monday() && to == from+6:
		return "week of " + from.Time().Format("2 Jan 2006")
	case from == from.Monday()+5 && to == from+1:
		return "weekend of " + from.Time().Format("2 Jan 2006")
	case to == from+1:
		return pair(from, to, " or ")
	}
	return "between " + pair(from, to, " and ")
}

// monthPart is what stands before a month's name for the days d to last of its
// n days: the thirds that "early", "mid" and "late" mean, or all of it. Other
// stretches have no name: "".
func monthPart(d, last, n int) string {
	switch {
	case d == 1 && last == n:
		return "in "
	case d == 1 && last == 10:
		return "early "
	case d == 11 && last == 20:
		return "mid-"
	case d == 21 && last == n:
		return "late "
	}
	return ""
}

// span is a first and a last day: "Sat 15 – Mon 17 Feb 2014".
func span(from, to timeline.Day) string {
	if to <= from {
		return shortDay(from)
	}
	return pair(from, to, " – ")
}

// pair joins two days and says the month and year once where they share them.
func pair(from, to timeline.Day, joint string) string {
	y, m, _ := from.Date()
	ty, tm, _ := to.Date()
	layout := "Mon 2 Jan 2006"
	switch {
	case y == ty && m == tm:
		layout = "Mon 2"
	case y == ty:
		layout = "Mon 2 Jan"
	}
	return from.Time().Format(layout) + joint + shortDay(to)
}

func shortDay(d timeline.Day) string { return d.Time().Format("Mon 2 Jan 2006") }

// Certainty says in two words what the shown days of a stop hide, for the
// narrow titles of calendars: "" where they are what the sources say.
func Certainty(s timeline.Stop) string {
	start, end := s.Start, s.End
	switch {
	case s.StartDate == 0:
		return ""
	case start.Dated() && start.Basis == timeline.Inferred, !start.Dated() && end.Basis == timeline.Inferred:
		return "days inferred"
	case start.Dated() && !start.Exact(), !start.Dated() && end.Dated() && !end.Exact():
		return "day not fixed"
	case end.Dated() && end.Basis == timeline.Inferred && s.EndDate > start.Latest:
		return "end inferred"
	case end.Dated() && end.Basis != timeline.Inferred && !end.Exact():
		return "end not fixed"
	}
	return ""
}
