package timex

import "itinera/timeline"

// periodRule reads the present week, month or year and those beside it.
var periodRule = rule{
	name: "period",
	read: readPeriod,
	examples: `
		2014-02-14 | They met [last week]. | DATE 2014-W06 | 2014-02-03..2014-02-09
		2014-02-14 | They will meet [next week]. | DATE 2014-W08 | 2014-02-17..2014-02-23
		2014-02-16 | They will meet [next week]. | DATE 2014-W08 | 2014-02-17..2014-02-23
		2014-02-12 | They will meet [this week]. | DATE 2014-W07 | 2014-02-12..2014-02-16
		2014-02-16 | They will meet [this week]. | DATE 2014-W08 | 2014-02-17..2014-02-23
		2014-02-12 | They met [this week]. | DATE 2014-W07 | 2014-02-10..2014-02-12
		2014-02-12 | They will meet [later this week]. | DATE 2014-W07 | 2014-02-13..2014-02-16
		2014-02-16 | They will meet [later this week]. | DATE 2014-W08 | 2014-02-17..2014-02-23
		2014-02-14 | They will meet [this weekend]. | DATE 2014-W07-WE | 2014-02-15..2014-02-16
		2014-02-17 | They met over [the weekend]. | DATE 2014-W07-WE | 2014-02-15..2014-02-16
		2014-01-31 | They will meet [next month]. | DATE 2014-02 | 2014-02-01..2014-02-28
		2013-12-31 | They will meet [early next month]. | DATE 2014-01 | 2014-01-01..2014-01-10
		2014-02-12 | It will be cold for [the rest of the week]. | DATE 2014-W07 | 2014-02-13..2014-02-16
		2014-02-14 | They met [earlier this month]. | DATE 2014-02 | 2014-02-01..2014-02-13
		2014-02-14 | They met [last year]. | DATE 2013 |
		2014-02-14 | It grew over [the past year]. | DATE 2013 |
		2014-02-14 | They met on Tuesday and signed the pact [the next day]. | DATE 2014-02-12 | 2014-02-12
		2014-02-14 | He left on Feb. 3 and was back in Oslo by [the end of the month]. | DATE 2014-02 | 2014-02-21..2014-02-28
		2014-03-31 | They will meet [next month]. | DATE 2014-04 | 2014-04-01..2014-04-30
		2014-01-01 | They met [last month]. | DATE 2013-12 | 2013-12-01..2013-12-31
		2016-02-29 | They met [this month]. | DATE 2016-02 | 2016-02-01..2016-02-29
		2014-01-01 | They met [last week]. | DATE 2013-W52 | 2013-12-23..2013-12-29
		none | They met [last week]. | DATE PAST_REF |
	`,
	rejects: `
		On the last day of his visit he toured a mill.
		The year he was born was cold.
	`,
}

// readPeriod reads [mod] [the] REL UNIT, and "the weekend", "for the year".
func readPeriod(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolvePeriod}
	j := r.mod(i, &x)
	the := r.at(j) == lexeme{article, 0}
	if the {
		j++
	}
	if r.is(j, relative) {
		x.rel = rel(r.lex[j].n)
		if w := r.word(j); w == "this" && r.isRel(j+1, past, coming) || w == "that" && r.isRel(j+1, same) { // "this past week", "that same day"
			x.rel = rel(r.lex[j+1].n)
			j++
		}
		j++
	}
	if r.is(j, fiscal) || r.is(j, filler) {
		j++
	}
	if !r.is(j, unitName) {
		return x, false
	}
	x.unit, x.last = unit(r.lex[j].n), j+1
	if x.rel == noRel && r.unitEnd(&x) {
		x.rel, x.mod = this, endOf
		return x, true
	}
	switch {
	case x.rel == noRel:
		if !the || !r.plainPeriod(i, &x) {
			return x, false
		}
		x.rel = this
		x.n = 1 // told without a word of relation
	case r.upper(j) && r.quoted(i):
		return x, false // "This Week" is a broadcast
	case x.rel == recent, x.unit.clock(), x.unit == centuries && x.rel != this, r.hyphenated(j + 1):
		return x, false
	case x.unit == days:
		return x, x.rel == same || x.rel == following || x.rel == previous || x.rel == next && the
	case the && (x.rel == last || x.rel == past || x.rel == coming || x.rel == next) && (x.unit == weeks || x.unit == quarters):
		return x, false // a duration: "over the past week"
	}
	return x, true
}

// unitEnd reads what makes the end of a unit: "year-end", "year's end".
func (r *reader) unitEnd(x *reading) bool {
	j := x.last
	if r.is(j, hyphen) || r.is(j, genitive) {
		j++
	}
	if x.unit < weeks || r.at(j) != (lexeme{modifier, int32(endOf)}) {
		return false
	}
	x.last = j + 1
	return true
}

// quoted reports whether a quotation mark or a possessive stands before token i.
func (r *reader) quoted(i int) bool {
	switch r.word(i - 1) {
	case "\"", "“", "'", "‘", "'s":
		return true
	}
	return false
}

// plainPeriod reports whether "the UNIT" means the present one: "the weekend",
// "by the end of the month", "for the year".
func (r *reader) plainPeriod(i int, x *reading) bool {
	after := r.word(x.last)
	switch x.unit {
	case weekends:
		return true
	case weeks, months, years, quarters:
	case days:
		return x.mod == earlier || x.mod == later
	case decades, centuries:
		return x.mod != noMod
	default:
		return false
	}
	if x.mod != noMod {
		return true
	}
	if (after == "ended" || after == "ending") && x.unit != quarters || after == "of" || after == "when" || after == "that" || after == "to" || r.is(x.last, number) || r.is(x.last, ago) || r.is(x.last, modifier) {
		return false
	}
	switch r.word(i - 1) {
	case "for", "in", "during", "throughout":
		return true
	case "of":
		return x.unit == years || x.unit == quarters
	}
	return x.unit == quarters && after == "'s"
}

func resolvePeriod(r *reader, x *reading, e *Expr) {
	e.Grain = x.unit.grain()
	if r.ctx.Anchor == 0 {
		n, _ := x.shift()
		e.Value = refValues[dayWordRef(n)]
		return
	}
	switch x.unit {
	case days:
		r.relativeDay(x, e)
	case weeks, fortnights:
		r.relativeWeek(x, e)
	case weekends:
		r.relativeWeekend(x, e)
	case months:
		r.relativeMonth(x, e)
	case quarters:
		r.relativeQuarter(x, e)
	default:
		r.relativeYear(x, e)
	}
}

// shift returns how many periods lie between a base and the one meant, and
// whether the base is what was told last instead of the anchor.
func (x *reading) shift() (n int, told bool) {
	switch x.rel {
	case last, past:
		return -1, false
	case latest:
		if x.unit == years {
			return -1, false
		}
	case next, coming:
		return 1, false
	case following:
		return 1, true
	case previous:
		return -1, true
	case same:
		return 0, true
	}
	return 0, false
}

// base returns the day that a relative period counts from: a day, a week and a
// weekend from the day told last, a month and a year from the last told by name.
func (r *reader) base(u unit, told bool) timeline.Day {
	switch {
	case !told:
		return r.ctx.Anchor
	case u >= months:
		return r.told.pointOr(r.ctx.Anchor)
	}
	return r.told.dayOr(r.ctx.Anchor)
}

func (r *reader) relativeDay(x *reading, e *Expr) {
	n, told := x.shift()
	told = told || x.rel == next || x.n == 1
	e.on(r.base(x.unit, told)+timeline.Day(n), timeline.Resolved)
}

func (r *reader) relativeWeek(x *reading, e *Expr) {
	n, told := x.shift()
	anchor := r.ctx.Anchor
	monday := r.base(x.unit, told).Monday() + timeline.Day(7*n)
	present := n == 0 && !told
	ahead := present && (x.mod == later || x.mod != earlier && r.ahead(x))
	if ahead && anchor.Weekday() == 0 {
		monday += 7 // on a Sunday the week ahead is the one that follows
	}
	e.Value = weekValue(monday)
	e.Window = weekWindow(monday)
	switch {
	case !present:
	case x.mod == later:
		e.Window = after(e.Window, anchor+1)
	case x.mod == earlier:
		e.Window = before(e.Window, anchor-1)
	case ahead:
		e.Window = after(e.Window, anchor)
	case r.clause(x).Tense != Unknown:
		e.Window = before(e.Window, anchor)
	}
}

func (r *reader) relativeWeekend(x *reading, e *Expr) {
	n, told := x.shift()
	saturday := r.base(x.unit, told).Monday() + 5 + timeline.Day(7*n)
	anchor := r.ctx.Anchor
	wd := anchor.Weekday()
	weekend := wd == 6 || wd == 0
	switch {
	case x.rel == last && !weekend, x.n == 1 && !weekend && !r.ahead(x):
		saturday = anchor.Monday() - 2
	}
	e.Window = weekendWindow(saturday)
	e.Value = weekValue(saturday) + "-WE"
}

func (r *reader) relativeMonth(x *reading, e *Expr) {
	n, told := x.shift()
	anchor := r.ctx.Anchor
	year, month, _ := r.base(x.unit, told).Date()
	year, month = addMonths(year, month, n)
	e.Value = monthValue(year, month)
	e.Window = monthWindow(year, month, x.mod, timeline.Resolved)
	if n != 0 || told {
		return
	}
	switch {
	case x.mod == later:
		e.Window = after(e.Window, anchor+1)
	case x.mod == earlier:
		e.Window = before(e.Window, anchor-1)
	case x.mod != noMod:
	case r.ahead(x):
		e.Window = after(e.Window, anchor)
	case r.clause(x).Tense != Unknown:
		e.Window = before(e.Window, anchor)
	}
}

func (r *reader) relativeYear(x *reading, e *Expr) {
	n, told := x.shift()
	year, _, _ := r.base(x.unit, told).Date()
	switch x.unit {
	case decades:
		e.Value = yearValue(year/10 + n)[1:]
	case centuries:
		e.Value = yearValue((year-1)/100 + n)[2:]
	default:
		e.Value = yearValue(year + n)
	}
}
