package timeline

import (
	"slices"
	"strings"
)

// tripName names a trip by its traveller and the stops that take place.
func tripName(t Trip) string {
	var places []string
	for _, all := range []bool{false, true} {
		for _, s := range t.Stops {
			if all || !s.off() {
				places = append(places, s.Place.Name)
			}
		}
		if len(places) > 0 {
			break
		}
	}
	return t.Traveller.Name + ": " + strings.Join(places, ", ")
}

// traveller is the person as the sources of this trip tell of him, under his
// fullest name.
func (j *journey) traveller() Person {
	p := j.who.person
	p.JobTitle = j.office
	return p
}

// companions are the people who travel along, each once.
func (j *journey) companions() []Person {
	var with []*statement
	for _, v := range j.visits {
		for _, s := range v.told {
			if len(s.Companions) > 0 {
				with = append(with, s)
			}
		}
	}
	slices.SortStableFunc(with, compareStatements)
	var r roster
	for _, s := range slices.Concat(j.whole, with) {
		r.add(s.Companions)
	}
	return r.people
}

// purpose is what the newest source gives for the trip as a whole.
func (j *journey) purpose() string { return newestPurpose(j.whole) }

// purpose is what the newest source gives for the stop.
func (v *visit) purpose() string { return newestPurpose(v.told) }

// newestPurpose returns the first purpose of the newest source that gives one.
func newestPurpose(told []*statement) string {
	purpose := ""
	var from *origin
	for _, s := range told {
		if s.Purpose != "" && s.src != from {
			purpose, from = s.Purpose, s.src
		}
	}
	return purpose
}

// kind is private if anything tells so, and a stopover only if nothing tells of
// a visit; what a move says of its start does not count.
func (v *visit) kind() StopKind {
	visit, transit := false, false
	for _, s := range v.told {
		switch {
		case s.Kind == Private:
			return Private
		case s.move != nil:
		case s.Kind == Transit || s.Relation == Passes:
			transit = true
		default:
			visit = true
		}
	}
	if transit && !visit {
		return Transit
	}
	return Visit
}
