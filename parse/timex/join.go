package timex

import "itinera/timeline"

// join puts a clock time and the day beside it into one reading: "10 p.m.
// Wednesday", "0600 GMT on Friday", "Wednesday at 10 p.m."
func (r *reader) join() {
	out := r.found[:0]
	for _, x := range r.found {
		if n := len(out); n > 0 && r.joins(&out[n-1], &x) {
			out[n-1] = merged(out[n-1], x)
			continue
		}
		out = append(out, x)
	}
	r.found = out
}

// joins reports whether one of two neighbours is a clock time and the other its day.
func (r *reader) joins(x, y *reading) bool {
	if (x.clockLast != 0) == (y.clockLast != 0) || x.typ > Time || y.typ > Time {
		return false
	}
	day := x
	if x.clockLast != 0 {
		day = y
	}
	if day.unit != days {
		return false
	}
	if r.text.SentenceOf(x.first) != r.text.SentenceOf(y.first) {
		return false
	}
	switch gap := y.first - x.last; gap {
	case 0:
		return true
	case 1:
		if x.clockLast != 0 {
			return r.text.Is(x.last, "on", ",", "of")
		}
		return r.text.Is(x.last, "at", ",", "around", "about")
	case 2:
		return r.text.Is(x.last, ",") && r.text.Is(x.last+1, "at", "on")
	}
	return false
}

// merged returns the day's reading over both spans with the clock time in it.
func merged(x, y reading) reading {
	day, clock := x, y
	if x.clockLast != 0 {
		day, clock = y, x
	}
	day.clockFirst, day.clockLast = clock.clockFirst, clock.clockLast
	day.first, day.last = x.first, y.last
	return day
}

// pair marks the ends of ranges: "from Thursday to February 18", "Tuesday
// through Thursday", "between March and May", "Tuesday and Wednesday".
func (r *reader) pair() {
	for i := 1; i < len(r.found); i++ {
		x, y := &r.found[i-1], &r.found[i]
		if !x.closes && r.ranges(x, y) {
			x.opens, y.closes = true, true
		}
	}
}

// ranges reports whether two neighbours are the ends of a range.
func (r *reader) ranges(x, y *reading) bool {
	if x.typ > Time || y.typ > Time || x.unit == noUnit || y.unit == noUnit || y.first != x.last+1 {
		return false
	}
	from := x.first > 0 && r.text.Is(x.first-1, "from", "between")
	switch r.text.Norm(x.last) {
	case "to":
		return from || x.tail() || x.unit == days && y.unit == days && x.day != 0 && y.day != 0
	case "through", "until", "till", "thru", "-", "–", "—":
		return true
	case "and":
		return from || x.unit == days && y.unit == days
	}
	return false
}

// tail reports a first day that has taken its month from the second.
func (x *reading) tail() bool { return x.tailLast != 0 }

// second returns the reading of the second day of "Feb. 13-18" or of "13-18
// February".
func (x *reading) second() reading {
	y := *x
	y.first, y.last, y.day = x.tailFirst, x.tailLast, x.tailDay
	y.tailFirst, y.tailLast, y.tailDay, y.part, y.mod = 0, 0, 0, noPart, noMod
	return y
}

// settle gives the first of a pair its last day. Where both do not fit, what
// the text says less exactly of the two moves.
func (r *reader) settle(x, y *reading, first, last *Expr) {
	a, b := first.Window, last.Window
	if !a.Dated() || !b.Dated() {
		return
	}
	list := r.text.Is(x.last, "and") && !r.text.Is(x.first-1, "between")
	if (b.Latest < a.Earliest || x.weekdayOnly() && y.weekdayOnly() && b.Earliest > a.Earliest+7) && !list {
		switch {
		case x.weekdayOnly() && y.weekdayOnly() && r.clause(x).unknown():
			a.Earliest = latestBefore(b.Latest, a.Earliest.Weekday())
			a.Latest = a.Earliest
		case x.weekdayOnly() && y.year != 0, x.weekdayOnly() && !y.weekdayOnly():
			a.Earliest = latestBefore(b.Latest, a.Earliest.Weekday())
			a.Latest = a.Earliest
		case y.weekdayOnly():
			b.Earliest = earliestAfter(a.Earliest, b.Earliest.Weekday())
			b.Latest = b.Earliest
		case x.day != 0 && y.day != 0 && x.year == 0 && y.year == 0:
			year, _, _ := a.Earliest.Date()
			if d := fixed(year+1, y.month, y.day); d != 0 {
				b.Earliest, b.Latest = d, d
			}
		case x.day != 0 && y.day != 0 && x.year == 0:
			if d := fixed(y.year-1, x.month, x.day); d != 0 {
				a.Earliest, a.Latest = d, d
			}
		}
		if b.Latest < a.Earliest {
			return
		}
		first.move(a)
		last.move(b)
	}
	if list && b.Earliest != a.Latest+1 || b.Latest < a.Earliest {
		return
	}
	first.Until, last.Closes = b, true
}

// weekdayOnly reports a weekday without a date.
func (x *reading) weekdayOnly() bool { return x.rule == &weekdayRule }

// move gives e the days of w and the value that goes with them.
func (e *Expr) move(w timeline.Window) {
	if e.Window.Earliest != w.Earliest && e.Grain == Day && len(e.Value) >= len("2014-02-14") {
		e.Value = w.Earliest.String() + e.Value[len("2014-02-14"):]
	}
	e.Window = w
}
