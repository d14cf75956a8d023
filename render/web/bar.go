package web

import (
	"slices"

	"itinera/timeline"
)

// bar is a trip's days to scale, in parts of its width.
type bar struct {
	Ticks []tick
	Items []item
}

// tick is a label above the bar.
type tick struct {
	Left        string // in percent
	Upper, Text string // "Fri" above "14"; Upper may be empty
}

// item is a stop's piece of the bar.
type item struct {
	Stop        stop
	Left, Width string // in percent
	Lane        int    // from 1
	Loose       bool   // the days are not all told
}

// roomForNumbers is how many numbers stand side by side on a phone.
const roomForNumbers = 13

// newBar returns the bar of a trip, nil where it has but one day or none. Stops
// that would touch lie in different lanes.
func newBar(t *timeline.Trip, stops []stop) *bar {
	first, last := t.Extent()
	if last <= first || !slices.ContainsFunc(t.Stops, func(s timeline.Stop) bool { return s.Dated() }) {
		return nil
	}
	days := int(last-first) + 1
	b := &bar{Ticks: ticks(first, last)}
	least := (days + roomForNumbers - 1) / roomForNumbers // the days that a number covers
	var ends []int                                        // of the lanes: the first free day
	for i := range t.Stops {
		s := &t.Stops[i]
		if !s.Dated() {
			continue
		}
		from, to := int(s.StartDate-first), int(s.EndDate-first)+1
		n := item{Stop: stops[i], Left: percent(from, days), Width: percent(to-from, days), Loose: !told(s)}
		from = min(from, max(days-least, 0)) // the number has its room at the end of the days too
		n.Lane, ends = lane(ends, from, max(to, from+least))
		b.Items = append(b.Items, n)
	}
	return b
}

func percent(n, of int) string { return number(100*float64(n)/float64(of), 3) + "%" }

// lane takes the first lane that is free from a column on and returns it.
func lane(ends []int, from, to int) (int, []int) {
	for i, end := range ends {
		if end <= from {
			ends[i] = to
			return i + 1, ends
		}
	}
	return len(ends) + 1, append(ends, to)
}

// told reports whether the sources themselves fix the days that the stop is
// shown on, not a wider window or its neighbours.
func told(s *timeline.Stop) bool {
	start := s.Start.Exact() && s.Start.Basis != timeline.Inferred
	end := s.End.Exact() && s.End.Basis != timeline.Inferred
	return start && end || start && s.EndDate == s.StartDate || end && s.EndDate == s.StartDate
}

// ticks labels the days, as densely as a phone shows them: each day, Mondays,
// months or years.
func ticks(first, last timeline.Day) []tick {
	days := int(last-first) + 1
	var all []tick
	add := func(d timeline.Day, upper, text string) {
		all = append(all, tick{percent(int(d-first), days), d.Time().Format(upper), d.Time().Format(text)})
	}
	switch {
	case days <= 14:
		for d := first; d <= last; d++ {
			add(d, "Mon", "2")
			if days > 10 {
				all[len(all)-1].Upper = all[len(all)-1].Upper[:2]
			}
		}
	case days <= 8*7:
		monday := (first + 6).Monday()
		if int(monday-first)*roomForNumbers >= days {
			add(first, "Jan", "2")
		}
		for d := monday; d <= last; d += 7 {
			add(d, "Jan", "2")
		}
	case days <= 400:
		for d := firstOf(first - 1); d <= last; d = firstOf(d) {
			add(d, "2006", "Jan")
		}
	default:
		year, _, _ := first.Date()
		step := 1 + days/365/roomForNumbers
		for d, ok := timeline.Date(year+1, 1, 1); ok && d <= last; d, ok = timeline.Date(year+1, 1, 1) {
			add(d, "", "2006")
			year += step
		}
	}
	return all
}

// firstOf is the first day of the month after d's.
func firstOf(d timeline.Day) timeline.Day {
	y, m, day := d.Date()
	return d + timeline.Day(timeline.DaysIn(y, m)-day+1)
}
