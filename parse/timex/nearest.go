package timex

import "itinera/timeline"

// yearOf returns the year that a reading tells, 0 for none.
func (r *reader) yearOf(x *reading) int {
	if x.year != 0 || x.outer == noRel || r.ctx.Anchor == 0 {
		return x.year
	}
	year, _, _ := r.ctx.Anchor.Date()
	switch x.outer {
	case last, previous:
		return year - 1
	case next, following:
		return year + 1
	}
	return year
}

// against is how many times farther away a day may lie to be preferred to one
// that the clause's tense speaks against. Agencies write the year of a day that
// is not of the current year, save for the nearest ones in autumn and winter,
// so that distance counts for more than tense.
const against = 3

// nearestYear returns the year of a day or, where day is 0, a month without
// one: the nearest, weighed by the clause's tense.
func (r *reader) nearestYear(x *reading, month, day int) int {
	year, am, ad := r.ctx.Anchor.Date()
	if day == 0 {
		ad = 0
	}
	gap := ((month-am)*31 + day - ad + 372) % 372
	if gap == 0 {
		return year
	}
	later := year
	if month < am || month == am && day < ad {
		later++
	}
	if r.nearer(x, gap, 372-gap) {
		return later
	}
	return later - 1
}

// nearer reports whether what lies ahead of the anchor is meant rather than what
// lies back, each told by its distance.
func (r *reader) nearer(x *reading, ahead, back int) bool {
	switch c := r.clause(x); {
	case c.forward():
		back *= against
	case c.past():
		ahead *= against
	}
	return ahead < back
}

// weekdayYear returns the year nearest to the anchor in which a day falls on
// the weekday told with it, 0 for none.
func (r *reader) weekdayYear(x *reading) int {
	year, _, _ := r.ctx.Anchor.Date()
	best, found := timeline.Day(400), 0
	for y := year - 1; y <= year+1; y++ {
		d, ok := timeline.Date(y, x.month, x.day)
		if gap := max(d-r.ctx.Anchor, r.ctx.Anchor-d); ok && d.Weekday() == x.weekday.day() && gap < best {
			best, found = gap, y
		}
	}
	return found
}
