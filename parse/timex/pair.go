package timex

import "itinera/timeline"

// pair marks the ends of ranges: "from Thursday to February 18", "Tuesday
// through Thursday", "between March and May", "Tuesday and Wednesday".
func (r *reader) pair() {
	for i := 1; i < len(r.found); i++ {
		x, y := &r.found[i-1], &r.found[i]
		if !x.closes && r.ranges(x, y) {
			x.opens, y.closes = true, true
			x.shareYear(y)
		}
	}
}

// ranges reports whether two neighbours are the ends of a range.
func (r *reader) ranges(x, y *reading) bool {
	if x.tail() {
		return true
	}
	if x.typ > Time || y.typ > Time || x.unit == noUnit || y.unit == noUnit {
		return false
	}
	if y.first == x.last+2 && r.text.Is(x.last, ",") {
		return r.text.Is(x.last+1, "through", "until", "till", "thru") // "Monday, April 27, through Thursday, April 30"
	}
	if y.first != x.last+1 {
		return false
	}
	from := x.first > 0 && r.text.Is(x.first-1, "from", "between")
	days := x.unit == days && y.unit == days
	switch r.text.Norm(x.last) {
	case "to":
		return from || days && x.day != 0 && y.day != 0
	case "through", "until", "till", "thru", "-", "–", "—":
		return true
	case "and":
		return from || days
	}
	return false
}

// shareYear gives the end that has no year the other one's: "from December 28
// to January 3, 2014".
func (x *reading) shareYear(y *reading) {
	if x.month == 0 || y.month == 0 || x.outer != noRel || y.outer != noRel {
		return
	}
	turns := x.month > y.month || x.month == y.month && x.day > y.day
	switch {
	case x.year == 0 && y.year != 0:
		if x.year = y.year; turns {
			x.year--
		}
	case y.year == 0 && x.year != 0:
		if y.year = x.year; turns {
			y.year++
		}
	}
}

// tail reports a first day that shares its month with a second: "Feb. 13-18".
func (x *reading) tail() bool { return x.tailLast != 0 }

// second returns the reading of that second day.
func (x *reading) second() reading {
	y := *x
	y.first, y.last, y.day = x.tailFirst, x.tailLast, x.tailDay
	y.tailFirst, y.tailLast, y.tailDay = 0, 0, 0
	y.weekday, y.part, y.mod = noWeekday, noPart, noMod
	return y
}

// settle gives the first of a pair its last day.
func (r *reader) settle(x, y *reading, first, last *Expr) {
	if !first.Window.Dated() || !last.Window.Dated() {
		return
	}
	if r.text.Is(x.last, "and") && !r.text.Is(x.first-1, "between") {
		r.settleList(x, y, first, last)
		return
	}
	a, b := first.Window.Earliest, last.Window.Earliest
	if a > b || x.bareWeekday() && y.bareWeekday() && b > a+6 {
		switch { // what the text says less exactly moves
		case y.bareWeekday() && !(x.bareWeekday() && r.clause(x).unknown()):
			last.move(earliestAfter(a, b.Weekday()))
		case x.bareWeekday():
			first.move(latestBefore(b, a.Weekday()))
		case x.day != 0 && y.day != 0 && x.year == 0 && y.year == 0:
			year, _, _ := a.Date()
			last.move(fixed(year+1, y.month, y.day))
		}
	}
	if first.Window.Earliest <= last.Window.Latest {
		first.Until, last.Closes = last.Window, true
	}
}

// settleList joins two days that follow each other: "Tuesday and Wednesday",
// "May 16 and 17". Other days side by side are no range.
func (r *reader) settleList(x, y *reading, first, last *Expr) {
	a := first.Window.Earliest
	if y.bareWeekday() && first.Window.Exact() && last.Window.Exact() && (a+1).Weekday() == last.Window.Earliest.Weekday() {
		last.move(a + 1)
	}
	if last.Window.Earliest == first.Window.Latest+1 {
		first.Until, last.Closes = last.Window, true
	}
}

// bareWeekday reports a weekday without a date or a relation.
func (x *reading) bareWeekday() bool {
	return x.rule == &weekdayRule && x.rel == noRel && x.outer == noRel
}

// move makes e mean another day.
func (e *Expr) move(d timeline.Day) {
	if d == 0 || e.Grain != Day || !e.Window.Exact() {
		return
	}
	e.Value = d.String() + e.Value[len("2014-02-14"):]
	e.Window.Earliest, e.Window.Latest = d, d
}
