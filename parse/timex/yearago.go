package timex

// yearAgoRule reads the adjective that compares with the year before.
var yearAgoRule = rule{
	name: "year-ago",
	read: readYearAgo,
	examples: `
		1989-11-02 | It beat the third quarter; [year-ago] profit was small. | DATE 1988-Q3 |
		1989-11-02 | Profit in the third quarter beat that of [the year-earlier quarter]. | DATE 1988-Q3 |
		1989-11-02 | It beat the [year-earlier] loss. | DATE 1988 |
		1990-01-01 | It beat the fourth quarter; [the year-ago period] was poor. | DATE 1988-Q4 |
		none | It beat the [year-earlier] loss. | DATE PAST_REF |
	`,
	rejects: `
		It ran all year ago or not.
	`,
}

// readYearAgo reads [the | a] year-ago|year-earlier [ORDINAL] [quarter | period].
func readYearAgo(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveYearAgo, unit: years, n: 1, rel: last}
	j := i
	if r.is(j, article) {
		if j++; r.is(j, filler) { // "the comparable year-ago quarter"
			j++
		}
	}
	if r.at(j) != (lexeme{unitName, int32(years)}) || !r.hyphenated(j+1) || !r.is(j+2, ago) && r.at(j+2) != (lexeme{modifier, int32(earlier)}) {
		return x, false
	}
	x.last = j + 3
	k := x.last
	if r.is(k, ordinal) && r.lex[k].n <= 4 && r.at(k+1) == (lexeme{unitName, int32(quarters)}) {
		x.n, x.last = int(r.lex[k].n), k+2
		x.unit = quarters
		return x, true
	}
	if q, ok := r.quantity(k); ok && !q.word && r.is(q.next, unitNames) { // "the year-earlier nine months"
		x.resolve, x.typ = resolveDuration, Duration
		x.n, x.unit, x.last = q.n, unit(r.lex[q.next].n), q.next+1
		return x, true
	}
	switch {
	case r.is(k, periodNoun), r.at(k) == lexeme{unitName, int32(quarters)}:
		x.last = k + 1
	case j == i+1: // "a year-earlier loss": the article is the loss's
		x.first = j
	}
	return x, true
}

func resolveYearAgo(r *reader, x *reading, e *Expr) {
	e.Grain = Year
	if r.ctx.Anchor == 0 {
		e.Value = refValues[pastRef]
		return
	}
	year, _, _ := r.ctx.Anchor.Date()
	if x.unit == quarters {
		e.Grain, e.Value = Quarter, quarterValue(year-1, x.n)
		return
	}
	r.yearsAway(x, e, year-1)
}

// comparedRule reads the period that a text compares another one with.
var comparedRule = rule{
	name: "compared-period",
	read: readCompared,
	examples: `
		1989-11-02 | It gained in the third quarter; in [the 1988 period] it had lost. | DATE 1988-Q3 |
		1989-11-02 | It gained in the third quarter; costs in [the latest period] fell. | DATE 1989-Q3 |
		1989-11-02 | It gained in the third quarter more than in [the corresponding period last year]. | DATE 1988-Q3 |
		1990-02-28 | It fell in the fourth quarter; in [the 1988 period] it had grown. | DATE 1988-Q4 |
		2014-02-16 | Costs fell in [the latest period]. | DATE 2013-Q4 | 2013-10-01..2013-12-31
	`,
	rejects: `
		The period was long.
	`,
}

// readCompared reads [the] (YEAR | latest | same | current) (period | quarter).
func readCompared(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveCompared, unit: quarters}
	j := i
	if r.at(j) == (lexeme{article, 0}) {
		j++
	}
	quarter := r.at(j+1) == lexeme{unitName, int32(quarters)}
	if !quarter && !r.is(j+1, periodNoun) {
		return x, false
	}
	x.last = j + 2
	if x.year = r.yearAt(j); x.year != 0 {
		return x, true
	}
	if !quarter && r.is(j, filler) && j > i && r.at(j+2) == (lexeme{relative, int32(last)}) && r.at(j+3) == (lexeme{unitName, int32(years)}) {
		x.outer, x.last = last, j+4 // "the corresponding period last year"
		return x, true
	}
	return x, !quarter && r.isRel(j, latest)
}

func resolveCompared(r *reader, x *reading, e *Expr) {
	if q := r.told.nearQuarter(r, x); q != 0 {
		year := x.year
		if year == 0 {
			year = r.told.year
		}
		if x.outer == last {
			year--
		}
		e.Grain, e.Value = Quarter, quarterValue(year, q)
		return
	}
	if x.year != 0 {
		e.Grain, e.Value = Year, yearValue(x.year)
		return
	}
	x.rel = latest
	if r.ctx.Anchor == 0 {
		e.Value = refValues[present]
		return
	}
	e.Grain = Quarter
	r.relativeQuarter(x, e)
}
