package timeline

import "slices"

// decide gives each stop its status as of day now.
func (j *journey) decide(stops []*reckoned, o *order, now Day) {
	told := circumstances{now: now}
	var off *statement
	home := Day(0)
	for _, s := range j.whole { // the newest word comes last
		switch {
		case s.cancels():
			told.off, told.offAs, off = s.src.day, Cancelled, s
		case s.postpones():
			told.off, told.offAs, off = s.src.day, Postponed, s
		case s.Relation == Returns && s.happened:
			home = s.src.day
		}
	}
	later := j.laterJourney()
	for a, r := range stops {
		c := told
		c.gone = home != 0 && r.told[0].src.day <= home || later > r.seen && r.seen != 0
		for b, next := range stops {
			if !o.precedes(a, b) || !next.begun {
				continue
			}
			c.gone = true
			c.passed = c.passed || next.begunIn(r.told[len(r.told)-1].src)
		}
		r.status = r.statusIn(c, r.end)
		if r.off() && r.stage != offPlan && off != nil {
			r.lent = append(r.lent, lent{off, forStatus})
		}
	}
}

// begunIn reports whether this source tells of presence at the stop.
func (v *visit) begunIn(src *origin) bool {
	return slices.ContainsFunc(v.told, func(s *statement) bool { return s.src == src && s.happened })
}

// laterJourney returns the last day on which the traveller was seen on another
// journey of his, 0 for none: what came before it is over.
func (j *journey) laterJourney() Day {
	last := Day(0)
	for _, k := range j.who.journeys {
		if k != j {
			last = max(last, k.seen)
		}
	}
	return last
}

// home reports whether he is told to be home again.
func (j *journey) home() bool {
	return slices.ContainsFunc(j.whole, func(s *statement) bool { return s.Relation == Returns && s.happened })
}

// tripStatus follows from the stops: cancelled if all are, planned before the
// first presence, completed when all that took place is over and nothing lies
// ahead or he is home, else underway.
func tripStatus(stops []Stop, home bool) Status {
	n := map[Status]int{}
	for _, s := range stops {
		n[s.Status]++
	}
	begun, ahead := n[Underway]+n[Completed], n[Planned]+n[Tentative]
	switch {
	case n[Cancelled] == len(stops):
		return Cancelled
	case begun > 0 && (home || ahead+n[Underway] == 0):
		return Completed
	case begun > 0:
		return Underway
	case n[Planned] > 0:
		return Planned
	case n[Tentative] > 0:
		return Tentative
	}
	return Postponed
}
