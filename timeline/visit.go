package timeline

import "slices"

// visit is a stop under construction: everything told of one presence.
type visit struct {
	id   string
	told []*statement // in reading order
	// again: told as another presence than the one before.
	again    bool
	begun    bool     // a source tells of presence
	over     bool     // a source tells it as ended
	places   []string // the folded names of its cities; see localities
	printed  Stop     // as it stood after the last reading
	sequence int      // how often that changed
}

func (v *visit) country() string { return v.told[0].Place.CountryCode }

// add appends statements and learns their cities.
func (v *visit) add(told ...*statement) {
	for _, s := range told {
		s.at = v
		v.told = append(v.told, s)
		v.again = v.again || s.Again
		v.begun = v.begun || s.happened
		v.over = v.over || s.ends()
		for _, l := range s.cities {
			if !slices.Contains(v.places, l) {
				v.places = append(v.places, l)
			}
		}
	}
}

// localities returns the folded names of a place's cities; of a city, region or
// venue without any, its own name. A country has none.
func localities(p *Place) []string {
	if len(p.Cities) == 0 {
		if p.Kind == Country || p.Kind == "" {
			return nil
		}
		return []string{fold(p.Name)}
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

// ends reports whether the statement tells presence as ended.
func (s *statement) ends() bool {
	return s.happened && (s.Over || s.Relation == Departs)
}

// span returns the first and last day told of the visit, the zero Window for none.
func (v *visit) span() Window {
	var w Window
	for _, s := range v.told {
		if s.postpones() {
			continue
		}
		for _, d := range [...]*Window{&s.Start, &s.Seen, &s.End} {
			if d.Dated() {
				w = cover(w, *d)
			}
		}
	}
	return w
}

// cover returns the smallest window that holds both.
func cover(a, b Window) Window {
	if !a.Dated() {
		return Between(b.Earliest, b.Latest, b.Basis)
	}
	return Between(min(a.Earliest, b.Earliest), max(a.Latest, b.Latest), a.Basis)
}
