package timeline

import (
	"cmp"
	"slices"
)

// meet joins the visits that a reading tells of with those of the journey that
// they are, each with one at most; the others are new.
func (j *journey) meet(told []*visit) {
	type pair struct{ fit, known, told int }
	var pairs []pair
	for k, v := range j.visits {
		for n, w := range told {
			if f := v.fits(w, told); f > 0 {
				pairs = append(pairs, pair{f, k, n})
			}
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(b.fit, a.fit), cmp.Compare(a.known, b.known), cmp.Compare(a.told, b.told))
	})
	known, met := make([]bool, len(j.visits)), make([]bool, len(told))
	for _, p := range pairs {
		if !met[p.told] && (!known[p.known] || told[p.told].national()) {
			known[p.known], met[p.told] = true, true
			j.visits[p.known].add(told[p.told].told...)
		}
	}
	for n, v := range told {
		if !met[n] {
			j.visits = append(j.visits, v)
		}
	}
}

// The weights of what two tellings of a visit have in common. The place comes
// first: days only choose between visits to the same one.
const (
	sameCity    = 300
	sameCountry = 200 // one side names no city
	besideIt    = 100 // another city of the same stop
	sameDay     = 40
	noDay       = 20
	otherDay    = 10
)

// fits returns how well a visit told of by a new reading can be this one, 0 for
// not at all. told is all that the reading tells of.
func (v *visit) fits(n *visit, told []*visit) int {
	if v.country() != n.country() {
		return 0
	}
	place := besideIt
	switch {
	case v.names(n.places):
		place = sameCity
	case v.national() || n.national():
		place = sameCountry
	case apart(v, n):
		return 0
	}
	days := v.fitsDays(n, told)
	if days == 0 {
		return 0
	}
	return place + days
}

func (v *visit) fitsDays(n *visit, told []*visit) int {
	a, b := v.span, n.span
	switch {
	case a.Overlaps(b):
		return sameDay
	case n.again && !v.again:
		return 0
	case v.printed.Status == Completed && !n.begun:
		return 0 // he has left: what lies ahead is another visit
	case !a.Dated() || !b.Dated():
		return noDay
	case v.begun && distance(a, b) > stayDays:
		return 0
	case v.begun && between(told, a, b):
		return 0
	}
	return otherDay - min(otherDay-1, int(distance(a, b))/3)
}

// between reports whether a visit to another country is told for the days
// between two windows.
func between(told []*visit, a, b Window) bool {
	after, before := min(a.Latest, b.Latest), max(a.Earliest, b.Earliest)
	return slices.ContainsFunc(told, func(v *visit) bool {
		w := v.span
		return w.Dated() && after < w.Earliest && w.Latest < before
	})
}
