package timeline

import (
	"cmp"
	"slices"
)

// absence is what one source says of one absence of a traveller from home.
type absence struct {
	src        *origin
	trip       int // the reader's number
	part       int // where the builder cut what the reader took for one
	background bool
	told       []*statement
}

// apartDays is the gap in days between two stays that makes them two trips.
const apartDays = 21

// absencesOf sorts what one reading says of a traveller into absences. The
// reader's own division stands; what it took for one is cut where weeks lie
// between the days, and at a return home.
func absencesOf(told []*statement) []absence {
	var out []absence
next:
	for _, s := range told {
		for i := range out {
			a := &out[i]
			if a.src == s.src && a.trip == s.Trip && a.background == s.Background {
				a.told = append(a.told, s)
				continue next
			}
		}
		out = append(out, absence{src: s.src, trip: s.Trip, background: s.Background, told: []*statement{s}})
	}
	for i := range out {
		if cuts := out[i].cuts(); len(cuts) > 0 {
			out = append(out, out[i].cut(cuts)...)
		}
	}
	return out
}

// when returns all days that the statement tells of, without its words; of what
// is told in the present without a day, the source's own day.
func (s *statement) when() Window {
	w := s.days()
	switch {
	case w.Dated():
		return Between(w.Earliest, max(w.Latest, s.End.Latest), "")
	case s.Status == Underway && s.src.today != 0:
		return On(s.src.today, "")
	}
	return Window{}
}

// ofPlace reports whether the statement is about a stop, not the trip as a whole.
func (s *statement) ofPlace() bool {
	return !s.Place.IsZero() && s.Relation != Returns && s.Relation != Spans
}

// cuts returns the days at which the absence falls into more than one: each is
// the first day of the part that begins there.
func (a *absence) cuts() []Day {
	days := make([]Window, 0, 16)
	var home []Day
	for _, s := range a.told {
		if s.Relation == Returns {
			if w := cmp.Or(s.End, s.Start); w.Exact() {
				home = append(home, w.Latest)
			}
			continue
		}
		if w := s.when(); w.Dated() && s.Relation != Postpone && s.Relation != Cancels {
			days = append(days, w)
		}
	}
	if len(days) < 2 {
		return nil
	}
	slices.SortFunc(days, compareWindows)
	var cuts []Day
	last := days[0].Latest
	for _, w := range days[1:] {
		returned := slices.ContainsFunc(home, func(d Day) bool { return last <= d && d < w.Earliest })
		if w.Earliest-last > apartDays || returned {
			cuts = append(cuts, w.Earliest)
		}
		last = max(last, w.Latest)
	}
	return cuts
}

// cut leaves the part that the source's own day is in, or nearest to, and
// returns the others. Statements without a day stay beside those of the same
// country, else in the part that is left.
func (a *absence) cut(cuts []Day) []absence {
	parts := make([]absence, len(cuts)+1)
	for i := range parts {
		parts[i] = absence{src: a.src, trip: a.trip, part: i, background: a.background}
	}
	of := func(w Window) int {
		n := 0
		for n < len(cuts) && w.Earliest >= cuts[n] {
			n++
		}
		return n
	}
	country := map[string]int{}
	main, nearest := 0, Day(0)
	for _, s := range a.told {
		if w := s.when(); w.Dated() {
			n := of(w)
			if _, ok := country[s.Place.CountryCode]; !ok {
				country[s.Place.CountryCode] = n
			}
			if d := distance(w, On(a.src.today, "")) + 1; nearest == 0 || d < nearest {
				main, nearest = n, d
			}
		}
	}
	for _, s := range a.told {
		n := main
		if w := s.when(); w.Dated() {
			n = of(w)
		} else if m, ok := country[s.Place.CountryCode]; ok && s.ofPlace() {
			n = m
		}
		parts[n].told = append(parts[n].told, s)
	}
	*a = parts[main]
	return slices.Concat(parts[:main], parts[main+1:])
}

// distance is the number of days between two dated windows, 0 if they share one.
func distance(a, b Window) Day {
	return max(0, a.Earliest-b.Latest, b.Earliest-a.Latest)
}
