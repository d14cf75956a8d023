package timeline

import "slices"

// calendar is a set of days: windows in order, none of which touch.
type calendar []Window

// add adds the days of a dated window.
func (c *calendar) add(w Window) {
	first := c.search(w.Earliest - 1)
	last := first
	for last < len(*c) && (*c)[last].Earliest <= w.Latest+1 {
		w = cover((*c)[last], w)
		last++
	}
	*c = slices.Replace(*c, first, last, Between(w.Earliest, w.Latest, ""))
}

// distance returns the days between a dated window and the nearest day of the
// set, 0 where they share one. The set is not empty.
func (c calendar) distance(w Window) Day {
	i := c.search(w.Earliest)
	d := MaxDay
	if i < len(c) {
		d = distance(c[i], w)
	}
	if i > 0 {
		d = min(d, distance(c[i-1], w))
	}
	return d
}

// search returns the index of the first window that ends on d or later.
func (c calendar) search(d Day) int {
	i, _ := slices.BinarySearchFunc(c, d, func(w Window, d Day) int { return int(w.Latest - d) })
	return i
}
