package timex

import "itinera/timeline"

// clause returns what is known of the clause around a reading.
func (r *reader) clause(x *reading) Clause {
	if r.ctx.Clause != nil {
		return r.ctx.Clause(x.first)
	}
	return r.nearby(x)
}

// ahead reports whether a reading that may lie before or after the anchor lies after it.
func (r *reader) ahead(x *reading) bool { return r.clause(x).forward() }

// dayOr returns the day told last, or d where none was.
func (m *memory) dayOr(d timeline.Day) timeline.Day {
	if m.day != 0 {
		return m.day
	}
	return d
}

// on makes e mean one day.
func (e *Expr) on(d timeline.Day, b timeline.Basis) {
	e.Grain = Day
	e.Window = timeline.On(d, b)
}
