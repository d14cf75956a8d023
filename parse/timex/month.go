package timex

import "itinera/timeline"

// monthRule reads a month, with or without its year.
var monthRule = rule{
	name: "month",
	read: readMonth,
	examples: `
		2014-02-14 | He was there in [December]. | DATE 2013-12 | 2013-12-01..2013-12-31
		2014-02-14 | The summit will be held in [March]. | DATE 2014-03 | 2014-03-01..2014-03-31
		2014-02-14 | The summit will be held in [mid-April]. | DATE 2014-04 | 2014-04-11..2014-04-20
		2014-02-14 | They met in [late January]. | DATE 2014-01 | 2014-01-21..2014-01-31
		2014-02-14 | It is due by [the end of March]. | DATE 2014-03 | 2014-03-21..2014-03-31
		2014-02-14 | They met in [June last year]. | DATE 2013-06 | 2013-06-01..2013-06-30
		2014-02-14 | They met [last May]. | DATE 2013-05 | 2013-05-01..2013-05-31
		2006-11-18 | The king is expected [next February]. | DATE 2007-02 | 2007-02-01..2007-02-28
		2014-02-14 | It was signed in [November 1995]. | DATE 1995-11 | 1995-11-01..1995-11-30
		2013-12-31 | He will return in [January]. | DATE 2014-01 | 2014-01-01..2014-01-31
		2014-01-01 | He returned in [December]. | DATE 2013-12 | 2013-12-01..2013-12-31
		2014-03-31 | The summit will be held in [early April]. | DATE 2014-04 | 2014-04-01..2014-04-10
		2016-02-29 | They met here in [February]. | DATE 2016-02 | 2016-02-01..2016-02-29
		1998-03-01 | He died in a crash [last February]. | DATE 1997-02 | 1997-02-01..1997-02-28
		none | They met in [May]. | DATE XXXX-05 |
	`,
	rejects: `
		The protesters may march on the palace.
		Ambassador April Moreau greeted him.
		The March on Ladner drew thousands.
		He said: "May I speak?"
	`,
}

// readMonth reads [mod] [rel] MONTH [[of] YEAR | this/last/next year].
func readMonth(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveMonth, unit: months}
	j := r.mod(i, &x)
	if r.isRel(j, last, next, this, past, coming) {
		x.rel = rel(r.lex[j].n)
		j++
		if r.isRel(j, past, coming) {
			x.rel = rel(r.lex[j].n)
			j++
		}
	}
	if !r.is(j, month) {
		return x, false
	}
	x.month, x.last = int(r.lex[j].n), j+1
	r.year(&x)
	dated := x.last > j+1 || x.rel != noRel || x.mod != noMod
	return x, r.monthName(j, dated) && r.dayOfMonth(j+1) == 0
}

// monthInPlace reports whether a month's name that has no number beside it
// stands where a month can: "in May", "since August", not "April Moreau".
func (r *reader) monthInPlace(i int) bool {
	before := r.at(i - 1)
	prep := false
	switch r.word(i - 1) {
	case "in", "of", "since", "by", "until", "till", "from", "through", "during", "for", "before", "after", "around", "every", "each", "throughout", "between", "into":
		prep = true
	case "to", "and", "or", "-", "–", ",", "/":
		prep = r.is(i-2, month) || r.is(i-2, number)
	}
	switch r.word(i) {
	case "may", "march":
		return prep && !(before.class == link && r.upper(i+1))
	case "april", "june", "august", "jan":
		return prep || !r.upper(i+1) && !r.upper(i-1)
	}
	return true
}

func resolveMonth(r *reader, x *reading, e *Expr) {
	e.Grain = Month
	year := r.yearOf(x)
	basis := timeline.Stated
	if year == 0 && r.ctx.Anchor != 0 {
		basis = timeline.Resolved
		year = r.monthYear(x)
	}
	e.Value = monthValue(year, x.month)
	if year != 0 {
		e.Window = monthWindow(year, x.month, x.mod, basis)
	}
}

// monthYear returns the year of a month that is told without one.
func (r *reader) monthYear(x *reading) int {
	year, month, _ := r.ctx.Anchor.Date()
	switch x.rel {
	case last, past: // the month just over would be "last month"
		if x.month >= month-1 {
			year--
		}
		return year
	case next, coming:
		if x.month <= month+1 {
			year++
		}
		return year
	case this:
		return year
	}
	return r.nearestYear(x, x.month, 0)
}
