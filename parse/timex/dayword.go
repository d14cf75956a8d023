package timex

import "itinera/timeline"

// dayWordRule reads today, yesterday, tomorrow and the days beside them.
var dayWordRule = rule{
	name: "day-word",
	read: readDayWord,
	examples: `
		2014-02-14 | He arrived [today]. | DATE 2014-02-14 | 2014-02-14
		2014-03-01 | He arrived [yesterday]. | DATE 2014-02-28 | 2014-02-28
		2014-02-28 | He leaves [tomorrow]. | DATE 2014-03-01 | 2014-03-01
		2014-01-01 | He arrived [late yesterday]. | DATE 2013-12-31 | 2013-12-31
		2014-02-14 | They met [yesterday morning]. | TIME 2014-02-13TMO | 2014-02-13
		2014-02-14 | They met [the day before yesterday]. | DATE 2014-02-12 | 2014-02-12
		2014-02-14 | They meet [the day after tomorrow]. | DATE 2014-02-16 | 2014-02-16
		2014-02-16 | He leaves [early tomorrow]. | DATE 2014-02-17 | 2014-02-17
		2014-01-31 | He leaves [tomorrow night]. | TIME 2014-02-01TNI | 2014-02-01
		2016-02-28 | He leaves [tomorrow]. | DATE 2016-02-29 | 2016-02-29
		2014-03-31 | The clocks changed [yesterday]. | DATE 2014-03-30 | 2014-03-30
		none | He leaves [tomorrow]. | DATE FUTURE_REF |
	`,
	rejects: `
		USA Today reported on the visit.
		She told NBC's Today show.
	`,
}

// readDayWord reads [mod] [part of day] DAYWORD [part of day] | the day before yesterday.
func readDayWord(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveDayWord, unit: days}
	j := r.mod(i, &x)
	if r.at(j) == (lexeme{article, 0}) && r.at(j+1) == (lexeme{unitName, int32(days)}) {
		switch l := r.at(j + 3); {
		case l == lexeme{dayWord, -1} && r.at(j+2) == (lexeme{link, linkBefore}):
			x.n, x.last = -2, j+4
			return x, true
		case l == lexeme{dayWord, 1} && r.at(j+2) == (lexeme{link, linkAfter}):
			x.n, x.last = 2, j+4
			return x, true
		}
		return x, false
	}
	if k := r.partBefore(j); k > j && r.is(k, dayWord) { // "mid-afternoon yesterday"
		x.part = part(r.lex[j].n)
		j = k
	}
	if !r.is(j, dayWord) || r.upper(j) && (r.word(j-1) == "usa" || r.word(j+1) == "show") {
		return x, false
	}
	x.n, x.last = int(r.lex[j].n), j+1
	k := j + 1
	if r.is(k, modifier) {
		k++
	}
	if x.part == noPart && r.is(k, partOfDay) {
		x.part, x.last = part(r.lex[k].n), k+1
	}
	return x, true
}

func resolveDayWord(r *reader, x *reading, e *Expr) {
	e.Grain = Day
	if r.ctx.Anchor == 0 {
		e.Value = refValues[dayWordRef(x.n)]
		return
	}
	e.on(r.ctx.Anchor+timeline.Day(x.n), timeline.Resolved)
}

// dayWordRef returns the reference that a day word is where no anchor is known.
func dayWordRef(n int) int32 {
	switch {
	case n < 0:
		return pastRef
	case n > 0:
		return futureRef
	}
	return present
}
