package timeline

import (
	"slices"
	"strings"
)

// ChangeKind says what happened to a stop or a trip between two Documents.
type ChangeKind string

// The kinds of changes.
const (
	Added     ChangeKind = "added"
	Removed   ChangeKind = "removed"   // the newer document no longer has it
	Relocated ChangeKind = "relocated" // its place changed: Indonesia is now Jakarta
	Dated     ChangeKind = "dated"     // it had no day
	Moved     ChangeKind = "moved"     // its days changed, as far as they are told; inferred ones do not count
	Started   ChangeKind = "started"   // he is there now
	Done      ChangeKind = "done"
	CalledOff ChangeKind = "cancelled"
	PutOff    ChangeKind = "postponed"
	Restored  ChangeKind = "restored"  // planned again, having been cancelled or postponed
	Confirmed ChangeKind = "confirmed" // planned, and was tentative
	Doubtful  ChangeKind = "doubtful"  // tentative, and was planned
	Reordered ChangeKind = "reordered" // of a trip: Old and New list the stops that both documents have
)

// Change is one difference between two Documents, of a stop, or of a whole trip
// where Stop is empty.
type Change struct {
	Kind       ChangeKind `json:"kind"`
	Trip       string     `json:"trip"`           // the trip's id, in the newer document if it is there
	Stop       string     `json:"stop,omitempty"` // the stop's id
	Traveller  string     `json:"traveller"`
	Background bool       `json:"background,omitempty"` // of a trip told in passing
	Place      string     `json:"place,omitempty"`      // the stop's name
	Old        string     `json:"old,omitempty"`        // what changed: days, a place, a status, an order
	New        string     `json:"new,omitempty"`

	// Before and After are the stop in the older and the newer document, nil
	// where it is not there, for those who show more of it.
	Before, After *Stop `json:"-"`
}

// Diff returns what changed from the older to the newer document: trips and
// stops in the newer one's order, what is gone after what is there. It is nil
// if nothing changed but quotes, confidence and what is inferred.
//
// Trips and stops are the same by their ids; where a document was built from
// other articles and has other ids, by traveller, place and days.
func Diff(older, newer Document) []Change {
	var out []Change
	known := pair(newer.Trips, older.Trips, func(n, o *Trip) bool { return n.ID == o.ID }, sameTrip)
	gone := make([]bool, len(older.Trips))
	for i := range gone {
		gone[i] = !slices.Contains(known, i)
	}
	for i := range newer.Trips {
		n := &newer.Trips[i]
		if known[i] < 0 {
			out = append(out, diffTrips(&Trip{}, n, n)...)
			continue
		}
		out = append(out, diffTrips(&older.Trips[known[i]], n, n)...)
	}
	for i := range older.Trips {
		if o := &older.Trips[i]; gone[i] {
			out = append(out, diffTrips(o, &Trip{}, o)...)
		}
	}
	return out
}

// pair finds for each of news the index of the one among olds that it is, -1 for
// none: first by id, then by what they tell. Each old one is taken once.
func pair[T any](news, olds []T, sameID, same func(n, o *T) bool) []int {
	known := make([]int, len(news))
	taken := make([]bool, len(olds))
	for i := range known {
		known[i] = -1
	}
	for _, is := range []func(n, o *T) bool{sameID, same} {
		for i := range news {
			for k := range olds {
				if known[i] < 0 && !taken[k] && is(&news[i], &olds[k]) {
					known[i], taken[k] = k, true
				}
			}
		}
	}
	return known
}

// sameTrip reports whether trips of different ids are one: of one traveller, to
// a country in common, on days in common or as good as.
func sameTrip(n, o *Trip) bool {
	if nameOf(n.Traveller.Name).like(nameOf(o.Traveller.Name)) < namesake {
		return false
	}
	if n.StartDate != 0 && o.StartDate != 0 && distance(Between(n.StartDate, n.EndDate, ""), Between(o.StartDate, o.EndDate, "")) > dueDays {
		return false
	}
	return slices.ContainsFunc(n.Stops, func(s Stop) bool {
		return slices.ContainsFunc(o.Stops, func(r Stop) bool { return r.Place.CountryCode == s.Place.CountryCode })
	})
}

// sameStop reports whether stops of different ids within one trip are one.
func sameStop(n, o *Stop) bool {
	if n.Place.CountryCode != o.Place.CountryCode {
		return false
	}
	a, b := localities(&n.Place), localities(&o.Place)
	return len(a) == 0 || len(b) == 0 || slices.ContainsFunc(a, func(l string) bool { return slices.Contains(b, l) })
}

// diffTrips compares two states of one trip; head says which of them names it.
func diffTrips(o, n, head *Trip) []Change {
	var out []Change
	add := func(kind ChangeKind, before, after *Stop, was, is string) {
		c := Change{Kind: kind, Trip: head.ID, Traveller: head.Traveller.Name, Background: head.Background, Old: was, New: is, Before: before, After: after}
		for _, s := range []*Stop{before, after} {
			if s != nil {
				c.Stop, c.Place = s.ID, s.Place.Name
			}
		}
		out = append(out, c)
	}
	known := pair(n.Stops, o.Stops, func(a, b *Stop) bool { return a.ID == b.ID }, sameStop)
	for i := range n.Stops {
		s := &n.Stops[i]
		if known[i] < 0 {
			add(Added, nil, s, "", s.days())
			continue
		}
		was := &o.Stops[known[i]]
		if was.Place.Name != s.Place.Name || was.Place.CountryCode != s.Place.CountryCode {
			add(Relocated, was, s, was.Place.Name, s.Place.Name)
		}
		if before, after := was.days(), s.days(); before == "" && after != "" {
			add(Dated, was, s, before, after)
		} else if before != after {
			add(Moved, was, s, before, after)
		}
		if was.Status != s.Status {
			add(statusChange(was, s), was, s, string(was.Status), string(s.Status))
		}
	}
	for i := range o.Stops {
		if s := &o.Stops[i]; !slices.Contains(known, i) {
			add(Removed, s, nil, s.days(), "")
		}
	}
	if was, is := orders(o, n, known); was != is {
		add(Reordered, nil, nil, was, is)
	}
	return out
}

func statusChange(was, now *Stop) ChangeKind {
	switch {
	case now.Status == Underway:
		return Started
	case now.Status == Completed:
		return Done
	case now.Status == Cancelled:
		return CalledOff
	case now.Status == Postponed:
		return PutOff
	case was.off():
		return Restored
	case now.Status == Tentative:
		return Doubtful
	}
	return Confirmed
}

// days are the days that the sources tell of the stop, "" for none: a day, or
// the first and the last one.
func (s *Stop) days() string {
	var told []string
	if s.Start.Basis != Inferred && !s.Start.IsZero() {
		told = append(told, s.Start.text())
	}
	if s.End.Basis != Inferred && !s.End.IsZero() && !s.End.SameDays(s.Start) {
		if len(told) == 0 {
			return "until " + s.End.text()
		}
		told = append(told, s.End.text())
	}
	return strings.Join(told, " – ")
}

// orders lists the stops that both states have, in the order of each; equal
// ranks count as the older state has them.
func orders(o, n *Trip, known []int) (was, is string) {
	type both struct {
		name     string
		old, now int
	}
	var stops []both
	for i, k := range known {
		if k >= 0 {
			stops = append(stops, both{n.Stops[i].Place.Name, o.Stops[k].Rank, n.Stops[i].Rank})
		}
	}
	names := func() string {
		out := make([]string, len(stops))
		for i, s := range stops {
			out[i] = s.name
		}
		return strings.Join(out, ", ")
	}
	slices.SortStableFunc(stops, func(a, b both) int { return a.old - b.old })
	was = names()
	slices.SortStableFunc(stops, func(a, b both) int { return a.now - b.now })
	return was, names()
}
