package timeline

// inferred fills in what follows from the neighbours and the trip's range, and
// says so by its basis; what the sources tell stays as it is. stops are in order
// of rank; stops that are off do not count.
func inferred(stops []Stop, span Range) {
	levels := levelsOf(stops)
	reached := span.Start // then the latest day on which an earlier stop began
	for i, level := range levels {
		if i > 0 {
			for _, s := range levels[i-1] {
				reached = max(reached, s.Start.Earliest)
			}
		}
		if len(level) > 1 {
			continue
		}
		s := level[0]
		if i == 0 && len(levels) > 1 && s.Start.IsZero() && span.Start != 0 {
			s.Start = bounded(span.Start, span.Start+1)
			if s.End.Dated() {
				s.Start = bounded(span.Start, min(span.Start+1, s.End.Latest))
			}
		}
		switch {
		case !s.End.IsZero():
		case i+1 < len(levels):
			if next := firstStart(levels[i+1]); next.Dated() {
				s.End = bounded(max(s.Start.Earliest, reached, next.Earliest-1), next.Latest)
			}
		case len(levels) > 1 && span.End != 0:
			s.End = bounded(max(s.Start.Earliest, reached, span.End-1), span.End)
		}
	}
}

// levelsOf groups the stops that take place by rank.
func levelsOf(stops []Stop) [][]*Stop {
	var levels [][]*Stop
	rank := 0
	for i := range stops {
		s := &stops[i]
		if s.off() {
			continue
		}
		if s.Rank != rank || len(levels) == 0 {
			levels = append(levels, nil)
			rank = s.Rank
		}
		levels[len(levels)-1] = append(levels[len(levels)-1], s)
	}
	return levels
}

// off reports whether the stop is not to take place, or not on its days.
func (s *Stop) off() bool { return s.Status == Cancelled || s.Status == Postponed }

// firstStart returns the earliest start among stops of one rank.
func firstStart(level []*Stop) Window {
	var first Window
	for _, s := range level {
		if s.Start.Dated() && s.Start.Basis != Inferred && (!first.Dated() || s.Start.Earliest < first.Earliest) {
			first = s.Start
		}
	}
	return first
}

// bounded returns the inferred window [earliest, latest], none if that is no window.
func bounded(earliest, latest Day) Window {
	if earliest > latest {
		return Window{}
	}
	return Between(earliest, latest, Inferred)
}
