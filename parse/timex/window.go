package timex

import "itinera/timeline"

// monthWindow returns the days of a month, or of the part of it that m names:
// early is 1 to 10, mid 11 to 20, late 21 to the end.
func monthWindow(year, month int, m mod, b timeline.Basis) timeline.Window {
	from, to := 1, timeline.DaysIn(year, month)
	switch m {
	case early, startOf:
		to = 10
	case mid, middleOf:
		from, to = 11, 20
	case late, endOf:
		from = 21
	}
	lo, ok := timeline.Date(year, month, from)
	if !ok {
		return timeline.Window{}
	}
	return timeline.Between(lo, lo+timeline.Day(to-from), b)
}

// monthsWindow returns the days of n months from the first one on.
func monthsWindow(year, month, n int, b timeline.Basis) timeline.Window {
	lo, ok := timeline.Date(year, month, 1)
	if !ok {
		return timeline.Window{}
	}
	year, month = addMonths(year, month, n)
	hi, ok := timeline.Date(year, month, 1)
	if !ok {
		return timeline.Window{}
	}
	return timeline.Between(lo, hi-1, b)
}

// addMonths moves a month by n months.
func addMonths(year, month, n int) (int, int) {
	k := year*12 + month - 1 + n
	return k / 12, k%12 + 1
}

// weekWindow returns Monday to Sunday of the week that holds d.
func weekWindow(d timeline.Day) timeline.Window {
	return timeline.Between(d.Monday(), d.Monday()+6, timeline.Resolved)
}

// weekendWindow returns Saturday and Sunday of the week that holds d.
func weekendWindow(d timeline.Day) timeline.Window {
	return timeline.Between(d.Monday()+5, d.Monday()+6, timeline.Resolved)
}

// after cuts a window to the days from d on, before to those up to d. A window
// that the cut would empty stays whole.
func after(w timeline.Window, d timeline.Day) timeline.Window {
	if w.Earliest < d && d <= w.Latest {
		w.Earliest = d
	}
	return w
}

func before(w timeline.Window, d timeline.Day) timeline.Window {
	if w.Earliest <= d && d < w.Latest {
		w.Latest = d
	}
	return w
}
