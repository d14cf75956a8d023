package timeline

import (
	"cmp"
	"slices"
)

// journey is a trip under construction: it grows as the sources are read.
type journey struct {
	who *traveller
	id  string
	// The traveller's name and office as first told of this trip. Later wordings
	// of an office change nothing: they would be changes to every stop.
	firstName, office string

	visits    []*visit
	visited   map[string]int // how many visits have an id of this place
	whole     []*statement   // of the trip as a whole: ranges, returns, calling it off
	told      []absence      // the absences that it was built from, without their statements
	countries []string       // the codes of all countries told
	days      calendar       // the days that sources tell of it
	main      bool           // a source tells of it not only in passing
	seen      Day            // the last day on which he was seen on it
	// restless: what is printed of it can have changed since it was settled, by
	// new claims or, where he is under way, by the mere passing of days.
	restless bool
	trip     Trip       // as it stood after the last reading
	disputes []Conflict // those in it that are more than a plan that changed
}

// fitness is how well an absence fits a journey; the zero value is not at all.
type fitness struct {
	shared int // countries told by both
	gap    Day // days between them; 0 where a day is shared or none is known
	days   bool
}

func (f fitness) better(g fitness) bool {
	switch {
	case f.shared != g.shared:
		return f.shared > g.shared
	case f.days != g.days:
		return f.days
	}
	return f.gap < g.gap
}

// The days that may lie between two tellings of one trip.
const (
	adjacentDays = 3  // another place, told with a day of its own
	stayDays     = 5  // the same country, where he has been
	dueDays      = 10 // the same country, where he was to go and has been
	movedDays    = 27 // the same country, where he is to go: the plan was moved
	newsDays     = 7  // no day at all: how long news of a trip stays news
	memoryDays   = 60 // how long afterwards a trip is still told of
)

// journeyOf returns the journey that an absence is told of, or a new one; nil for
// a trip told in passing without even a month, which could be any.
func (b *builder) journeyOf(t *traveller, a *absence) *journey {
	var best *journey
	var bestFit fitness
	for i := len(t.journeys) - 1; i >= 0; i-- { // the latest first: it wins a tie
		j := t.journeys[i]
		if f, ok := j.fits(a); ok && (best == nil || f.better(bestFit)) {
			best, bestFit = j, f
		}
	}
	if best == nil {
		if a.background && !a.within(month) {
			return nil
		}
		best = &journey{who: t, firstName: a.told[0].Traveller.Name}
		t.journeys = append(t.journeys, best)
		b.journeys = append(b.journeys, best)
	}
	best.hear(a)
	return best
}

// hear notes when and how the journey was told of; its stops come later.
func (j *journey) hear(a *absence) {
	j.told = append(j.told, absence{src: a.src, trip: a.trip, part: a.part, background: a.background})
	j.main = j.main || !a.background
	for _, s := range a.told {
		j.office = cmp.Or(j.office, s.Traveller.JobTitle)
		if w := s.when(); w.Dated() {
			j.days.add(w)
		}
		if s.ofPlace() && !slices.Contains(j.countries, s.Place.CountryCode) {
			j.countries = append(j.countries, s.Place.CountryCode)
		}
	}
}

// fits reports whether, and how well, an absence can be the journey.
func (j *journey) fits(a *absence) (fitness, bool) {
	f := fitness{shared: j.shares(a)}
	gap, dated := j.gap(a)
	f.gap, f.days = gap, dated
	if j.toldApart(a) {
		return f, f.shared > 0 && dated && gap == 0 && a.within(week)
	}
	if j.endedBefore(a) {
		return f, false
	}
	switch {
	case a.background && f.shared == 0:
		return f, false
	case f.shared > 0 && dated:
		return f, gap <= j.reach(a) || a.changesPlan()
	case f.shared > 0:
		return f, a.changesPlan() || j.inTheNews(a)
	case dated:
		return f, gap <= adjacentDays && a.within(week)
	}
	return f, j.told[len(j.told)-1].src.today+newsDays >= a.src.today && j.inTheNews(a)
}

// shares counts the countries that both tell of.
func (j *journey) shares(a *absence) int {
	n := 0
	for _, code := range j.countries {
		if slices.ContainsFunc(a.told, func(s *statement) bool { return s.ofPlace() && s.Place.CountryCode == code }) {
			n++
		}
	}
	return n
}

// gap returns the days between the journey and the absence, and whether both
// have days.
func (j *journey) gap(a *absence) (Day, bool) {
	gap, dated := MaxDay, false
	for _, s := range a.told {
		w := s.when()
		if !w.Dated() {
			continue
		}
		if len(j.days) > 0 {
			gap, dated = min(gap, j.days.distance(w)), true
		}
	}
	if !dated {
		return 0, false
	}
	return gap, true
}

// How wide a window may be that still tells one trip from another.
const (
	week  = 7
	month = 31
)

// within reports whether a day of the absence is known to so many days.
func (a *absence) within(days int) bool {
	return slices.ContainsFunc(a.told, func(s *statement) bool { w := s.when(); return w.Dated() && w.Days() <= days })
}

// toldApart reports whether the same source tells of the journey as another trip.
func (j *journey) toldApart(a *absence) bool {
	return slices.ContainsFunc(j.told, func(o absence) bool {
		return o.src == a.src && (o.trip != a.trip || o.part != a.part || o.background != a.background)
	})
}

// endedBefore reports whether the traveller was home again before the absence began.
func (j *journey) endedBefore(a *absence) bool {
	for _, r := range j.whole {
		if r.Relation != Returns || r.lies() {
			continue
		}
		home := r.End
		if !home.Dated() {
			home = r.Start
		}
		if !home.Dated() {
			home = On(r.src.today, Resolved)
		}
		first := a.first()
		if first == 0 && a.lies() {
			first = a.src.today
		}
		if first > home.Latest {
			return true
		}
	}
	return false
}

// first returns the first day that the absence tells of, 0 for none.
func (a *absence) first() Day {
	first := Day(0)
	for _, s := range a.told {
		if w := s.when(); w.Dated() && (first == 0 || w.Earliest < first) {
			first = w.Earliest
		}
	}
	return first
}

// lies reports whether the statement tells of a plan, if only to call it off.
func (s *statement) lies() bool { return s.Status != Underway && s.Status != Completed }

// lies reports whether all of the absence lies ahead.
func (a *absence) lies() bool {
	return !slices.ContainsFunc(a.told, func(s *statement) bool { return !s.lies() })
}

// changesPlan reports whether the absence calls off or postpones.
func (a *absence) changesPlan() bool {
	return slices.ContainsFunc(a.told, func(s *statement) bool { return s.cancels() || s.postpones() })
}

// reach is the gap in days that two tellings of one visit may leave.
func (j *journey) reach(a *absence) Day {
	switch {
	case j.begun():
		return stayDays
	case a.lies():
		return movedDays
	}
	return dueDays
}

// begun reports whether a source tells of the traveller's presence on the journey.
func (j *journey) begun() bool {
	return slices.ContainsFunc(j.visits, func(v *visit) bool { return v.begun })
}

// inTheNews reports whether an absence without days can be the journey: it is
// told while the journey is ahead, under way or just over, or looks back on it.
func (j *journey) inTheNews(a *absence) bool {
	first, last := j.extent()
	now := a.src.today
	if now == 0 || first == 0 {
		return true
	}
	switch {
	case !a.lies():
		return first <= now+adjacentDays && now <= last+memoryDays
	case j.begun():
		return now <= last+adjacentDays
	}
	return now <= last+newsDays
}

// extent returns the first and last day told of the journey; without any, the
// days on which it was told.
func (j *journey) extent() (first, last Day) {
	if n := len(j.days); n > 0 {
		return j.days[0].Earliest, j.days[n-1].Latest
	}
	return j.told[0].src.today, j.told[len(j.told)-1].src.today
}
