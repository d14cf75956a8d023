package timeline

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
		if s := j.whole[i]; s.Relation == Spans {
			from.consider(s, s.Start)
			to.consider(s, s.End)
		}
	}
	if len(stops) == 1 {
		r := stops[0]
		if !r.end.Dated() || from.Earliest <= r.end.Latest {
			r.borrow(from, &r.start, forStart)
		}
		if r.start.Earliest <= to.Latest || !to.Dated() {
			r.borrow(to, &r.end, forEnd)
		}
		from.fill(r.start)
		to.fill(r.end)
	}
	var out span
	if from.Exact() && to.Exact() && from.Earliest <= to.Latest {
		out.Range = Range{Start: from.Earliest, End: to.Latest, Basis: weaker(from.Basis, to.Basis), Text: from.Text}
		if out.Text == "" {
			out.Text = to.Text
		}
	}
	out.conflicts = append(from.conflict("start"), to.conflict("end")...)
	return out
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

// borrow gives the only stop the trip's day where its own words give none.
func (r *reckoned) borrow(from kept, to *kept, what support) {
	if from.IsZero() || !to.IsZero() && !to.presence {
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
