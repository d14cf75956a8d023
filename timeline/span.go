package timeline

import "slices"

// span is the stated range of a trip and what contradicts it.
type span struct {
	Range
	conflicts []Conflict
}

// span returns the range that the newest sources give the whole trip. The range
// of a trip of one stop is that stop's too, and the other way round.
func (j *journey) span(stops []*reckoned) span {
	var from, to kept
	for i := len(j.whole) - 1; i >= 0; i-- { // the newest first
		if s := j.whole[i]; s.Relation == Spans && !s.isPart(stops) {
			from.consider(s, s.Start)
			to.consider(s, s.End)
		}
	}
	if len(stops) == 1 {
		r := stops[0]
		r.borrow(from, &r.start, forStart)
		r.borrow(to, &r.end, forEnd)
		from.fill(r.start)
		to.fill(r.end)
	}
	var out span
	if from.Exact() && to.Exact() && from.Earliest <= to.Latest && !leaves(stops, from.Earliest, to.Latest) {
		out.Range = Range{Start: from.Earliest, End: to.Latest, Basis: weaker(from.Basis, to.Basis), Text: from.Text}
		if out.Text == "" {
			out.Text = to.Text
		}
	}
	out.conflicts = append(from.conflict("start"), to.conflict("end")...)
	return out
}

// isPart reports whether a range is only that of a part of the trip.
func (s *statement) isPart(stops []*reckoned) bool {
	return s.Start.Dated() && s.End.Dated() && len(stops) > 1 && leaves(stops, s.Start.Earliest, s.End.Latest)
}

// leaves reports whether a stop has a stated day that is not within two days.
func leaves(stops []*reckoned, first, last Day) bool {
	return slices.ContainsFunc(stops, func(r *reckoned) bool {
		for _, w := range [...]Window{r.start.Window, r.end.Window} {
			if w.Dated() && (w.Latest < first || w.Earliest > last) {
				return true
			}
		}
		return false
	})
}

// bound uses the ranges of parts of the trip: that of a list whose entries are
// one stop is the stop's own ("to Monte Carlo, Monaco, on March 20 and 21"); the
// stops of another list lie within its range.
func (j *journey) bound(stops []*reckoned) {
	for _, s := range j.whole {
		if s.Relation != Spans || s.List == 0 || len(stops) == 1 || !s.Start.Dated() || !s.End.Dated() {
			continue
		}
		var own []*reckoned
		for _, r := range stops {
			if slices.ContainsFunc(r.told, func(t *statement) bool { return t.src == s.src && t.List == s.List }) {
				own = append(own, r)
			}
		}
		for _, r := range own {
			if len(own) == 1 {
				r.borrow(kept{claimed: claimed{Window: s.Start, src: s.src, told: s}}, &r.start, forStart)
				r.borrow(kept{claimed: claimed{Window: s.End, src: s.src, told: s}}, &r.end, forEnd)
			} else if s.isPart(stops) {
				r.within = Between(s.Start.Earliest, s.End.Latest, Inferred)
			}
		}
	}
}

// consider takes a window into account that is older than those before.
func (k *kept) consider(s *statement, w Window) {
	c := claimed{Window: w, src: s.src, told: s}
	switch {
	case w.IsZero():
	case k.IsZero():
		k.claimed = c
	case same(k.Window, w):
		if narrower(w, k.Window) {
			k.claimed = c
		}
	default:
		k.lost = append(k.lost, c)
	}
}

// fill takes a stop's own exact day for the trip's where none is told.
func (k *kept) fill(day kept) {
	if k.IsZero() && day.Exact() && !day.presence {
		k.claimed = day.claimed
	}
}

// borrow gives a stop a day that is told of more than the stop, where its own
// words give none and it does not begin after its end.
func (r *reckoned) borrow(from kept, to *kept, what support) {
	start, end := r.start.Window, r.end.Window
	if what == forStart {
		start = from.Window
	} else {
		end = from.Window
	}
	if from.IsZero() || !to.IsZero() && !to.presence || start.Dated() && end.Dated() && start.Earliest > end.Latest {
		return
	}
	to.claimed = from.claimed
	r.lent = append(r.lent, lent{from.told, what})
}

// weaker returns the basis that claims less.
func weaker(a, b Basis) Basis {
	if b.Rank() < a.Rank() {
		return b
	}
	return a
}
