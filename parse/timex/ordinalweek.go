package timex

import "itinera/timeline"

// ordinalWeekRule reads a week or a weekday that is counted within a month.
var ordinalWeekRule = rule{
	name: "counted-in-month",
	read: readOrdinalWeek,
	examples: `
		2005-11-02 | The summit is to open in [the third week of this month]. | DATE 2005-W46 | 2005-11-15..2005-11-21
		2024-10-16 | He will travel to Luanda in [the first week of December]. | DATE 2024-W49 | 2024-12-01..2024-12-07
		2014-02-14 | He left in [the last week of January]. | DATE 2014-W05 | 2014-01-25..2014-01-31
		2014-02-14 | They vote on [the first Sunday of March]. | DATE 2014-03-02 | 2014-03-02
		2014-02-14 | They voted on [the last Thursday in November]. | DATE 2013-11-28 | 2013-11-28
		2024-10-01 | He will travel to Hanoi [the week of October 14]. | DATE 2024-W42 | 2024-10-14..2024-10-20
		2015-12-31 | They meet on [the last Monday of February 2016]. | DATE 2016-02-29 | 2016-02-29
		2014-01-31 | They vote in [the second week of next month]. | DATE 2014-W07 | 2014-02-08..2014-02-14
		none | They vote in [the first week of May]. | DATE XXXX-05 |
	`,
	rejects: `
		It was the first week of the strike.
		The last Friday of the visit was calm.
	`,
}

// readOrdinalWeek reads the (ORDINAL | last) (week | WEEKDAY) (of | in) (MONTH
// | rel month), and "the week of October 14".
func readOrdinalWeek(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveOrdinalWeek, unit: weeks}
	j := i
	if r.at(j) == (lexeme{article, 0}) {
		j++
		if r.at(j) == (lexeme{unitName, int32(weeks)}) && (r.is(j+1, of) || r.word(j+1) == "beginning" || r.word(j+1) == "starting") {
			day, ok := readMonthDay(r, j+2)
			day.resolve, day.unit = resolveWeekOf, weeks
			return day, ok && !day.tail()
		}
	}
	switch l := r.at(j); {
	case l.class == ordinal && l.n <= 5:
		x.n = int(l.n)
	case r.isRel(j, last):
		x.n = -1
	default:
		return x, false
	}
	switch l := r.at(j + 1); {
	case l == lexeme{unitName, int32(weeks)}:
	case l.class == weekday:
		x.unit, x.weekday = days, numberOf(l)
	default:
		return x, false
	}
	if k := r.at(j + 2); k.class != of && k != (lexeme{link, linkIn}) {
		return x, false
	}
	j += 3
	if r.isRel(j, this, next, last) && r.at(j+1) == (lexeme{unitName, int32(months)}) {
		x.rel, x.last = rel(r.lex[j].n), j+2
		return x, true
	}
	if !r.is(j, month) || !r.monthName(j, true) {
		return x, false
	}
	x.month, x.last = int(r.lex[j].n), j+1
	r.year(&x)
	return x, true
}

func resolveOrdinalWeek(r *reader, x *reading, e *Expr) {
	e.Grain = x.unit.grain()
	year, month := r.yearOf(x), x.month
	if r.ctx.Anchor != 0 {
		switch {
		case month == 0:
			n, _ := x.shift()
			ay, am, _ := r.ctx.Anchor.Date()
			year, month = addMonths(ay, am, n)
		case year == 0:
			year = r.nearestYear(x, month, 0)
		}
	}
	first, ok := timeline.Date(year, month, 1)
	if !ok {
		e.Grain, e.Value = Month, monthValue(year, month)
		return
	}
	days := timeline.Day(timeline.DaysIn(year, month))
	if x.unit == weeks {
		lo := first + timeline.Day(7*(x.n-1))
		if x.n < 0 {
			lo = first + days - 7
		}
		e.Window = timeline.Between(lo, min(lo+6, first+days-1), timeline.Resolved)
		e.Value = weekValue(lo + 3)
		return
	}
	wd := x.weekday.day()
	day := earliestAfter(first-1, wd) + timeline.Day(7*(x.n-1))
	if x.n < 0 {
		day = latestBefore(first+days, wd)
	}
	e.on(day, timeline.Resolved)
}

// resolveWeekOf resolves the week of a day: the seven days from it on.
func resolveWeekOf(r *reader, x *reading, e *Expr) {
	resolveMonthDay(r, x, e)
	if e.Grain = Week; !e.Window.Dated() {
		return
	}
	e.Value = weekValue(e.Window.Earliest + 3)
	e.Window.Latest = e.Window.Earliest + 6
}
