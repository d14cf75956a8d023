package timeline

// closeStops gives last days that are told with another place or with the
// return home: "before returning home on Tuesday" ends the last stop, "going on
// to Jordan on Monday" the stop before Jordan.
func (j *journey) closeStops(stops []*reckoned) {
	if len(stops) > mostStops {
		return
	}
	for _, r := range stops {
		for _, s := range r.told {
			if !s.Start.Dated() || !s.Start.SameDays(r.start.Window) || !s.Onward && s.Relation != Arrives {
				continue
			}
			before := only(stops, func(o *reckoned) bool { return o.rank == r.rank-1 })
			if before != nil && (s.Onward || s.lies() && before.start.Exact() && before.start.SameDays(s.Start)) {
				before.close(stops, s, s.Start) // who is in two places on one day has left the first
			}
		}
	}
	last := 0
	for _, r := range stops {
		if r.stage != offPlan {
			last = max(last, r.rank)
		}
	}
	for _, s := range j.whole {
		if s.Relation != Returns {
			continue
		}
		w := s.End
		if w.IsZero() {
			w = s.Start
		}
		r := only(stops, func(o *reckoned) bool { return o.rank == last && o.stage != offPlan })
		if r != nil && w.Dated() && r.told[0].src.day <= s.src.day {
			r.close(stops, s, w)
		}
	}
}

// only returns the one stop for which f holds, nil for none or more.
func only(stops []*reckoned, f func(*reckoned) bool) *reckoned {
	var one *reckoned
	for _, r := range stops {
		if !f(r) {
			continue
		}
		if one != nil {
			return nil
		}
		one = r
	}
	return one
}

// close ends the stop on w unless its own words say when it ends, or the days of
// the stops before and after it speak against it.
func (r *reckoned) close(stops []*reckoned, s *statement, w Window) {
	if !r.end.IsZero() && !r.end.presence || r.start.Earliest > w.Latest {
		return
	}
	for _, o := range stops {
		if o == r {
			continue
		}
		for _, d := range [...]Window{o.start.Window, o.end.Window} {
			if d.Dated() && (o.rank <= r.rank && d.Earliest > w.Latest || o.rank > r.rank && d.Latest < w.Latest) {
				return
			}
		}
	}
	r.end = kept{claimed: claimed{Window: w, src: s.src}}
	r.lent = append(r.lent, lent{s, forEnd})
}
