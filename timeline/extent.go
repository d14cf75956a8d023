package timeline

// Dated reports whether a stop can be drawn by its shown days.
func (s *Stop) Dated() bool { return s.StartDate != 0 && s.EndDate >= s.StartDate }

// Extent returns the first and the last day of a trip, both included: of its
// shown days, its dated stops' and its stated range, whichever reaches further.
// Both are 0 where none of them is known.
func (t *Trip) Extent() (first, last Day) {
	reach := func(from, to Day) {
		if from == 0 || to < from {
			return
		}
		if first == 0 || from < first {
			first = from
		}
		last = max(last, to)
	}
	reach(t.StartDate, t.EndDate)
	reach(t.Range.Start, t.Range.End)
	for i := range t.Stops {
		reach(t.Stops[i].StartDate, t.Stops[i].EndDate)
	}
	return first, last
}
