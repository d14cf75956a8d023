package timeline

import (
	"cmp"
	"slices"
)

// presences cuts what is told of one place into the times that he is there:
// where one is told as another than before, and where a day elsewhere lies
// between two days here.
func (v *visit) presences(days daybook) []*visit {
	if len(v.told) == 1 {
		return []*visit{v}
	}
	var out []*visit
	for _, part := range v.returns() {
		out = append(out, part.stays(days)...)
	}
	return out
}

// returns takes the statements told as another presence than before apart from
// the others, with the days and plans that belong to it.
func (v *visit) returns() []*visit {
	var first, again []*statement
	for _, s := range v.told {
		if s.Again {
			again = append(again, s)
		} else {
			first = append(first, s)
		}
	}
	if len(first) == 0 || len(again) == 0 {
		return []*visit{v}
	}
	back := made(again)
	days, begun, ahead := back.span, made(first).begun, !back.begun
	first = slices.DeleteFunc(first, func(s *statement) bool {
		w := s.days()
		moved := w.Dated() && days.Dated() && w.Earliest >= days.Earliest || !w.Dated() && s.lies() && begun && ahead
		if moved {
			back.add(s)
		}
		return moved
	})
	if len(first) == 0 {
		return []*visit{back}
	}
	return []*visit{made(first), back}
}

func made(told []*statement) *visit {
	v := &visit{}
	v.add(told...)
	return v
}

// stayDay is a day of a visit: one of presence, or one on which he is to come.
type stayDay struct {
	Window
	been, comes bool
}

// stays cuts a visit where another place is told for a day strictly between two
// of its days, and where he is to arrive though he has been there before. What
// has no day goes with the stay that its status fits.
func (v *visit) stays(days daybook) []*visit {
	var here []stayDay
	for _, s := range v.told {
		if w := s.when(); w.Dated() && !s.cancels() && !s.postpones() {
			here = append(here, stayDay{w, s.happened, s.announces() && s.Relation == Arrives})
		}
	}
	if len(here) < 2 {
		return []*visit{v}
	}
	slices.SortStableFunc(here, func(a, b stayDay) int { return compareWindows(a.Window, b.Window) })
	var cuts []Day
	last, been := here[0].Latest, here[0].been
	for _, w := range here[1:] {
		if w.Earliest > last+1 && (been && w.comes || v.elsewhere(days, last, w.Earliest)) {
			cuts = append(cuts, w.Earliest)
			been = false
		}
		last, been = max(last, w.Latest), been || w.been
	}
	if len(cuts) == 0 {
		return []*visit{v}
	}
	parts := make([]visit, len(cuts)+1)
	for _, s := range v.told {
		parts[s.stay(cuts)].add(s)
	}
	var out []*visit
	for i := range parts {
		if len(parts[i].told) > 0 {
			out = append(out, &parts[i])
		}
	}
	return out
}

// stay returns the number of the stay that a statement belongs to, given the
// first days of all but the first.
func (s *statement) stay(cuts []Day) int {
	day := s.src.today
	switch w := s.when(); {
	case w.Dated():
		day = w.Earliest
	case s.lies():
		return len(cuts)
	}
	n := 0
	for n < len(cuts) && day >= cuts[n] {
		n++
	}
	return n
}

// daybook is the statements of exact days in a place, by day.
type daybook []*statement

func daybookOf(told []*statement) daybook {
	var book daybook
	for _, s := range told {
		if s.day.Exact() && s.ofPlace() && !s.cancels() && !s.postpones() {
			book = append(book, s)
		}
	}
	slices.SortStableFunc(book, func(a, b *statement) int { return cmp.Compare(a.day.Earliest, b.day.Earliest) })
	return book
}

// elsewhere reports whether another place is told for a day between two days,
// both excluded.
func (v *visit) elsewhere(days daybook, after, before Day) bool {
	i, _ := slices.BinarySearchFunc(days, after+1, func(s *statement, d Day) int { return cmp.Compare(s.day.Earliest, d) })
	for ; i < len(days) && days[i].day.Earliest < before; i++ {
		s := days[i]
		if s.Place.CountryCode != v.country() || len(s.cities) > 0 && !v.national() && !v.names(s.cities) {
			return true
		}
	}
	return false
}
