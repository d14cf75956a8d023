package timeline

// narrower reports whether a says more than b of the same day: it has days
// where b has none, fewer days, a part of the day, or a better basis.
func narrower(a, b Window) bool {
	switch {
	case a.Dated() != b.Dated():
		return a.Dated()
	case a.Days() != b.Days():
		return a.Days() < b.Days()
	case (a.Time != "") != (b.Time != ""):
		return a.Time != ""
	case (a.PartOfDay != "") != (b.PartOfDay != ""):
		return a.PartOfDay != ""
	}
	return a.Basis.Rank() > b.Basis.Rank()
}

// same reports whether two windows can be one day: they share a day, or one
// has no days at all.
func same(a, b Window) bool { return !a.Dated() || !b.Dated() || a.Overlaps(b) }

// earlier joins what two windows tell of a first day: the narrower one where
// both can be one day, else the earlier one.
func earlier(a, b Window) Window { return chosen(a, b, b.Latest < a.Earliest) }

// later joins what two windows tell of a last day.
func later(a, b Window) Window { return chosen(a, b, b.Earliest > a.Latest) }

// chosen returns the narrower of two windows that can be one day, else b if it wins.
func chosen(a, b Window, wins bool) Window {
	switch {
	case b.IsZero():
		return a
	case a.IsZero():
		return b
	case same(a, b):
		if narrower(b, a) {
			return b
		}
	case wins:
		return b
	}
	return a
}
