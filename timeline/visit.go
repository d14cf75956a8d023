package timeline

import "slices"

// visit is a stop under construction: everything told of one presence.
type visit struct {
	id   string
	told []*statement // in reading order
	// again: told as another presence than the one before.
	again    bool
	begun    bool           // a source tells of presence
	over     bool           // a source tells it as ended
	due      []*origin      // the sources that give a day ahead for his arrival
	span     Window         // the first and last day told, the zero Window for none
	first    Window         // the narrowest of the earliest windows of presence told
	arrives  bool           // an arrival is told for an exact day
	lists    map[list][]int // the positions in each list of stops
	places   []string       // the folded names of its cities; see localities
	printed  Stop           // as it stood after the last reading
	sequence int            // how often that changed
}

func (v *visit) country() string { return v.told[0].Place.CountryCode }

// add appends statements and learns their cities and whether he has come.
func (v *visit) add(told ...*statement) {
	for _, s := range told {
		s.at = v
		v.told = append(v.told, s)
		v.again = v.again || s.Again
		for _, l := range s.cities {
			if !slices.Contains(v.places, l) {
				v.places = append(v.places, l)
			}
		}
		v.note(s)
		if s.announces() && !slices.Contains(v.due, s.src) {
			v.due = append(v.due, s.src)
			v.begun, v.over = false, false
			for _, t := range v.told {
				v.appraise(t)
			}
		}
		v.appraise(s)
	}
}

// note keeps what is asked often of all that is told: days and lists.
func (v *visit) note(s *statement) {
	v.arrives = v.arrives || s.Relation == Arrives && s.Start.Exact()
	if !s.postpones() {
		for _, d := range [...]*Window{&s.Start, &s.Seen, &s.End} {
			if d.Dated() {
				v.span = cover(v.span, *d)
			}
		}
	}
	v.first = earlier(earlier(v.first, s.Start), s.Seen)
	if s.List > 0 {
		if v.lists == nil {
			v.lists = map[list][]int{}
		}
		l := list{s.src, s.List}
		v.lists[l] = append(v.lists[l], s.Index)
	}
}

// appraise settles whether a statement tells of presence. Where its source gives
// a day ahead for his arrival, what it tells without a day as past or present is
// no presence yet: "his visit to Oslo marks a new beginning".
func (v *visit) appraise(s *statement) {
	if s.undated() && slices.Contains(v.due, s.src) {
		s.happened = false
	}
	v.begun = v.begun || s.happened
	v.over = v.over || s.ends()
}

// undated reports whether the statement tells of presence without a day and
// without saying that it is over.
func (s *statement) undated() bool { return s.happened && !s.Over && !s.day.Dated() }

// announces reports whether the statement tells of a beginning that lies ahead.
func (s *statement) announces() bool {
	return s.lies() && !s.cancels() && s.Start.Dated() && s.src.today != 0 && s.Start.Earliest > s.src.today
}

// localities returns the folded names of a place's cities; of a city or venue
// without any, its own name. A country has none, nor has a region that the
// guideline counts as one ("the West Bank"); provinces are named among the cities.
func localities(p *Place) []string {
	if len(p.Cities) == 0 {
		if p.Kind == City || p.Kind == Venue {
			return []string{fold(p.Name)}
		}
		return nil
	}
	out := make([]string, len(p.Cities))
	for i, c := range p.Cities {
		out[i] = fold(c)
	}
	return out
}

// national reports whether only the country is told.
func (v *visit) national() bool { return len(v.places) == 0 }

// names reports whether one of the folded names is a city of the visit.
func (v *visit) names(cities []string) bool {
	return slices.ContainsFunc(cities, func(c string) bool { return slices.Contains(v.places, c) })
}

// listedAhead reports whether the statement is a later stop of a list told in
// the present: who "is on a tour of A, B and C" is not in all three.
func (s *statement) listedAhead() bool {
	return s.List > 0 && s.Index > 1 && !s.Unordered && !s.days().Dated()
}

// overtaken reports whether a plan's own source was written after its day: an
// announcement that was printed again when the trip had begun.
func (s *statement) overtaken() bool {
	w := s.days()
	return s.src.today != 0 && w.Dated() && w.Latest < s.src.today && !s.cancels() && !s.postpones()
}

func (s *statement) cancels() bool   { return s.Relation == Cancels || s.Status == Cancelled }
func (s *statement) postpones() bool { return s.Relation == Postpone || s.Status == Postponed }

// ends reports whether the statement tells presence as ended: in so many words,
// by a departure, or as a visit that is past up to a day that has come. That what
// he came for is over does not end it.
func (s *statement) ends() bool {
	switch {
	case !s.happened:
		return false
	case s.Over:
		return true
	case s.Relation == Departs:
		return !s.lies() || s.End.Dated() && s.End.Latest < s.src.today
	}
	return s.Status == Completed && s.Relation != Present && s.End.Dated() && s.End.Latest <= s.src.today
}

// cover returns the smallest window that holds both.
func cover(a, b Window) Window {
	if !a.Dated() {
		return Between(b.Earliest, b.Latest, b.Basis)
	}
	return Between(min(a.Earliest, b.Earliest), max(a.Latest, b.Latest), a.Basis)
}
