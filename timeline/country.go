package timeline

import "slices"

// attach puts the statements that name only the country to the visits to its
// cities in the same reading. A country without any is a visit of its own; so
// are days in the country before he goes on to the city, and another presence.
func attach(nation []*statement, cities []*visit, days daybook) []*visit {
	if len(nation) == 0 {
		return cities
	}
	if len(cities) == 0 {
		return made(nation).presences(days)
	}
	var own []*statement
	var parts []share
	for _, s := range nation {
		if s.Again && !slices.ContainsFunc(cities, func(v *visit) bool { return v.again }) || s.precedes(cities) || s.isThere(nation, cities) || s.comesBack(cities, days) {
			own = append(own, s)
			continue
		}
		parts = append(parts, s.spread(cities)...)
	}
	for _, p := range parts { // only now: what a city is given must not draw the next statement to it
		p.to.add(p.told)
	}
	for _, v := range cities {
		slices.SortStableFunc(v.told, compareStatements)
	}
	if len(own) == 0 {
		return cities
	}
	return append(cities, made(own).presences(days)...)
}

// isThere reports whether he is told to be, or to have been, in the country, and
// every city told lies ahead without a day: he is somewhere else in it.
func (s *statement) isThere(nation []*statement, cities []*visit) bool {
	return s.happened && !s.lies() && !slices.ContainsFunc(cities, func(v *visit) bool { return v.begun || len(v.due) > 0 || !v.planned() }) &&
		!slices.ContainsFunc(nation, (*statement).announces)
}

// planned reports whether a source says that the visit lies ahead: a headline's
// present tense does not say how far it has come.
func (v *visit) planned() bool {
	return slices.ContainsFunc(v.told, func(s *statement) bool { return s.Status == Planned || s.Status == Tentative })
}

// comesBack reports whether he is in the country on a day from which another
// country's day divides the city that it would go with.
func (s *statement) comesBack(cities []*visit, days daybook) bool {
	w := s.when()
	if !w.Dated() {
		return false
	}
	v := s.city(cities)
	d := v.span
	return d.Dated() && v.elsewhere(days, min(d.Latest, w.Latest), max(d.Earliest, w.Earliest))
}

// precedes reports whether he comes to the country on a day before the sources
// have him travel to any of the cities.
func (s *statement) precedes(cities []*visit) bool {
	return s.Start.Exact() && !slices.ContainsFunc(cities, func(v *visit) bool { return !v.reachedAfter(s.Start.Latest) })
}

// reachedAfter reports whether arrival in the visit's city is told for a day
// after d, and nothing of the city for d or before.
func (v *visit) reachedAfter(d Day) bool {
	if w := v.span; !w.Dated() || w.Earliest <= d {
		return false
	}
	return v.arrives
}

// share is what a visit to a city takes of a statement about the country.
type share struct {
	to   *visit
	told *statement
}

// spread returns the visit that a statement of the country belongs to; where it
// tells arrival and departure and there are several cities, the first city
// takes the one and the last city the other.
func (s *statement) spread(cities []*visit) []share {
	first, last := s.cityAt(cities, s.Start), s.lastCity(cities, s.End)
	if !s.End.Dated() || !s.Start.Dated() || first == last {
		return []share{{s.city(cities), s}}
	}
	c, l := *s.Claim, *s.Claim
	c.End, l.Start = Window{}, Window{}
	coming, leaving := newStatement(&c, s.src), newStatement(&l, s.src)
	coming.move, leaving.move, s.at = s.move, s.move, first
	return []share{{first, &coming}, {last, &leaving}}
}

// city returns the visit that a statement of the country belongs to as a whole:
// the city named beside it ("Urumqi, capital of north-west China"), the one on
// its day, or the one that has come as far.
func (s *statement) city(cities []*visit) *visit {
	if s.List > 0 {
		beside := made([]*statement{s})
		for _, v := range cities {
			if beside.listing(v) == neighbours {
				return v
			}
		}
	}
	if w := s.days(); w.Dated() {
		if s.Relation == Departs || !s.Start.Dated() && !s.Seen.Dated() {
			return s.lastCity(cities, w)
		}
		return s.cityAt(cities, w)
	}
	for _, v := range cities {
		if v.begun == s.happened && v.over == s.ends() {
			return v
		}
	}
	for _, v := range cities {
		if v.begun == s.happened {
			return v
		}
	}
	return cities[0]
}

// cityAt returns the visit nearest to a window; of those that are as near, and
// of those without a day, the one told first. Before he reaches the first city
// that has a day he is in one that has none.
func (s *statement) cityAt(cities []*visit, w Window) *visit {
	best, gap := cities[0], MaxDay
	for _, v := range cities {
		d := v.span
		if !d.Dated() || !w.Dated() {
			continue
		}
		if g := distance(d, w); g < gap {
			best, gap = v, g
		}
	}
	if gap == 0 {
		return best
	}
	for _, v := range cities {
		if !v.span.Dated() && (v == cities[0] || best.reachedAfter(w.Latest)) {
			return v
		}
	}
	return best
}

// lastCity returns the visit that a departure from the country ends: the latest.
func (s *statement) lastCity(cities []*visit, w Window) *visit {
	best := cities[0]
	for _, v := range cities[1:] {
		d, b := v.span, best.span
		if !d.Dated() || !b.Dated() || d.Latest >= b.Latest && d.Earliest <= w.Latest {
			best = v
		}
	}
	return best
}
