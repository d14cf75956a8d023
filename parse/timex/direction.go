package timex

import "itinera/timeline"

// clause returns what is known of the clause around a reading: from the words
// that touch it, else from the reader of clauses, else from the words nearby.
func (r *reader) clause(x *reading) Clause {
	if !x.asked {
		x.clause, x.asked = r.ask(x), true
	}
	return x.clause
}

func (r *reader) ask(x *reading) Clause {
	s := r.text.Sentences[r.text.SentenceOf(x.first)]
	w := words{r.text, s.First, s.Last}
	if c, ok := w.beside(x); ok {
		return c
	}
	if r.ctx.Clause == nil {
		return w.around(x)
	}
	told := r.ctx.Clause(x.first)
	if told.forward() || told.Tense == PastPerfect || told.Reporting {
		return told
	}
	// A verb of what is planned beside the date is a better witness than the
	// past of a clause around it: "referred to the meeting due on Thursday".
	if near := w.around(x); told.unknown() || near.forward() {
		near.Announces, near.Sequel = told.Announces, told.Sequel
		return near
	}
	return told
}

// ahead reports whether a reading that may lie before or after the anchor lies after it.
func (r *reader) ahead(x *reading) bool { return r.clause(x).forward() }

// tell remembers a calendar expression.
func (m *memory) tell(r *reader, x *reading, e *Expr) {
	if e.Type > Time || !e.Window.Dated() && e.Grain != Year {
		return
	}
	if e.Window.Exact() {
		m.day, m.sentence = e.Window.Earliest, r.text.SentenceOf(x.first)
	}
	switch {
	case x.month == 0 && x.year == 0:
	case e.Window.Dated():
		m.point = e.Window.Earliest
	default:
		m.point = fixed(x.year, 1, 1)
	}
}

// pointOr returns the month or year told last, or d where none was.
func (m *memory) pointOr(d timeline.Day) timeline.Day {
	if m.point != 0 {
		return m.point
	}
	return d
}

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
