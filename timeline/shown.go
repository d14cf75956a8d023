package timeline

// shown sets the days that calendars and bars show, and those of the trip. A
// start known only to a stretch of days is not shown before the trip or an earlier
// stop began.
func shown(t *Trip) {
	reached := t.Range.Start // then the latest start among stops of a lower rank
	ahead := reached         // the same, with those of this rank
	rank := 0
	for i := range t.Stops {
		s := &t.Stops[i]
		if s.Rank != rank {
			reached, rank = ahead, s.Rank
		}
		if s.off() {
			s.show(0)
			continue
		}
		s.show(reached)
		if s.StartDate == 0 {
			continue
		}
		ahead = max(ahead, s.Start.Earliest)
		t.include(s.StartDate, s.EndDate)
	}
	if t.StartDate == 0 {
		for _, s := range t.Stops {
			t.include(s.StartDate, s.EndDate)
		}
	}
	t.include(t.Range.Start, t.Range.End)
	t.EndDateExc = next(t.EndDate)
}

// show sets the stop's days from its windows.
func (s *Stop) show(reached Day) {
	s.StartDate, s.EndDate, s.EndDateExc = 0, 0, 0
	switch {
	case s.Start.Dated():
		s.StartDate = min(max(s.Start.Earliest, reached), s.Start.Latest)
	case s.End.Dated():
		s.StartDate = s.End.Earliest
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
