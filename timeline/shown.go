package timeline

// shown sets the days that calendars and bars show, and those of the trip. A
// start known only to a stretch of days is not shown before the trip begins, or
// before a stop of a lower rank is shown, nor one without a start after the start
// of a stop of a higher rank; what is cancelled counts for nothing.
func shown(t *Trip) {
	latest := ceilings(t.Stops)
	reached := t.Range.Start
	ahead, rank := reached, 0 // the latest first day shown so far, this rank's included
	for i := range t.Stops {
		s := &t.Stops[i]
		if s.Status == Cancelled {
			s.show(0, MaxDay)
			continue
		}
		if s.Rank != rank {
			reached, rank = ahead, s.Rank
		}
		s.show(reached, latest[i])
		ahead = max(ahead, s.StartDate)
		if !s.off() {
			t.include(s.StartDate, s.EndDate)
		}
	}
	if t.StartDate == 0 {
		for _, s := range t.Stops {
			t.include(s.StartDate, s.EndDate)
		}
	}
	t.include(t.Range.Start, t.Range.End)
	t.EndDateExc = next(t.EndDate)
}

// ceilings returns for each stop the day by which one of a higher rank begins.
func ceilings(stops []Stop) []Day {
	out := make([]Day, len(stops))
	after, here := MaxDay, MaxDay
	for i := len(stops) - 1; i >= 0; i-- {
		s := &stops[i]
		if i+1 < len(stops) && stops[i+1].Rank != s.Rank {
			after = here
		}
		out[i] = after
		switch {
		case s.Status == Cancelled:
		case s.Start.Dated():
			here = min(here, s.Start.Latest)
		case s.End.Dated():
			here = min(here, s.End.Latest)
		}
	}
	return out
}

// show sets the stop's days from its windows: not before reached, as far as its
// start leaves it open, and not after latest, where it has no start.
func (s *Stop) show(reached, latest Day) {
	s.StartDate, s.EndDate, s.EndDateExc = 0, 0, 0
	switch {
	case s.Start.Dated():
		s.StartDate = min(max(s.Start.Earliest, reached), s.Start.Latest)
	case s.End.Dated():
		s.StartDate = min(max(s.End.Earliest, reached), s.End.Latest, latest)
	default:
		return
	}
	switch {
	case !s.End.Dated():
		s.EndDate = s.Start.Latest
	case s.End.Basis == Inferred:
		s.EndDate = s.End.Earliest
	default:
		s.EndDate = s.End.Latest
	}
	s.EndDate = max(s.StartDate, s.EndDate)
	s.EndDateExc = next(s.EndDate)
}

// next returns the day after d; none after the last day of the calendar.
func next(d Day) Day {
	if d == 0 || d >= MaxDay {
		return d
	}
	return d + 1
}

// include widens the trip's days.
func (t *Trip) include(first, last Day) {
	if first == 0 {
		return
	}
	if t.StartDate == 0 || first < t.StartDate {
		t.StartDate = first
	}
	t.EndDate = max(t.EndDate, last)
}
