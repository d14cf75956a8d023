package timex

import "itinera/timeline"

// agoRule reads a point by its distance from now or from what was told last.
var agoRule = rule{
	name: "distance",
	read: readAgo,
	examples: `
		2014-02-14 | They met [two days ago]. | DATE 2014-02-12 | 2014-02-12
		2005-12-04 | They met [two weeks ago]. | DATE 2005-W46 | 2005-11-14..2005-11-20
		2014-02-14 | They met [five months ago]. | DATE 2013-09 | 2013-09-01..2013-09-30
		2014-02-14 | They met [nearly four years ago]. | DATE 2010 |
		2014-02-14 | They met [several years ago]. | DATE PAST_REF |
		2014-02-14 | He arrived on Feb. 10, [two days later] he left. | DATE 2014-02-12 | 2014-02-12
		2014-02-14 | He left on Feb. 10; [a day earlier] he had met the king. | DATE 2014-02-09 | 2014-02-09
		2014-02-14 | He left on Feb. 10; he had met the king [the day before]. | DATE 2014-02-09 | 2014-02-09
		2014-02-14 | The summit opens [a week from Friday]. | DATE 2014-02-21 | 2014-02-21
		2014-03-01 | He came [two days after Feb. 27]. | DATE 2014-03-01 | 2014-03-01
		2014-02-16 | They met [a week ago]. | DATE 2014-W06 | 2014-02-03..2014-02-09
		2014-03-31 | They met [a month ago]. | DATE 2014-02 | 2014-02-01..2014-02-28
		2016-02-29 | They met [three days ago]. | DATE 2016-02-26 | 2016-02-26
		2014-01-01 | They met [10 days ago]. | DATE 2013-12-22 | 2013-12-22
		2013-11-04 | They met [two days ago]. | DATE 2013-11-02 | 2013-11-02
		none | They met [two days ago]. | DATE PAST_REF |
	`,
	rejects: `
		The two days were long.
		He left days after the vote.
	`,
}

// readAgo reads [approx] QUANTITY UNIT (ago | earlier | later | before | after
// [DAY] | from DAY), and "the day before".
func readAgo(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveAgo}
	j := r.approx(i)
	q, ok := r.quantity(j)
	the := false
	switch {
	case ok:
		j = q.next
	case r.is(j, article) && r.lex[j].n == 0 && (r.at(j+1) == lexeme{unitName, int32(days)} || r.at(j+1) == lexeme{unitName, int32(weeks)} || r.at(j+1) == lexeme{partOfDay, int32(night)}):
		the, q.n, j = true, 1, j+1
	case r.is(j, unitNames):
		q.vague = true
	default:
		return x, false
	}
	switch l := r.at(j); {
	case l.class == unitName, l.class == unitNames:
		x.unit = unit(l.n)
	case the:
		x.unit, x.part = days, night
	default:
		return x, false
	}
	x.n, x.half, x.vague = q.n, q.half, q.vague
	j++
	if r.word(j) == "or" && r.word(j+1) == "so" {
		j += 2
	}
	switch l := r.at(j); {
	case l.class == ago && !the:
		x.rel, x.last = last, j+1
	case l == lexeme{modifier, int32(earlier)} && !the:
		x.rel, x.last = previous, j+1
	case l == lexeme{modifier, int32(later)} && !the:
		x.rel, x.last = following, j+1
	case l == lexeme{link, linkBefore} && !x.vague:
		x.rel, x.last = previous, j+1
		return x, r.from(&x) || r.phraseEnds(j+1) && !r.is(j+1, article)
	case l == lexeme{link, linkAfter} && !x.vague:
		x.rel, x.last = following, j+1
		return x, r.from(&x) || the && r.phraseEnds(j+1) && !r.is(j+1, article)
	case l == lexeme{link, linkFrom} && !the && !x.vague && r.word(i-1) != "for": // "for three days from April 14" is a length
		x.rel, x.last = following, j+1
		if r.at(j+1) == (lexeme{reference, present}) {
			x.rel, x.last = next, j+2
			return x, true
		}
		return x, r.from(&x)
	default:
		return x, false
	}
	return x, true
}

// from reads the day that a distance counts from: "after Feb. 27", "from Friday".
func (r *reader) from(x *reading) bool {
	for _, read := range [...]func(*reader, int) (reading, bool){readMonthDay, readWeekday, readDayWord} {
		if y, ok := read(r, x.last); ok && y.tailLast == 0 {
			x.baseFirst, x.last = x.last, y.last
			return true
		}
	}
	return false
}

// approx skips what makes a number about: "nearly", "more than", "at least".
func (r *reader) approx(i int) int {
	if !r.is(i, approx) {
		if r.word(i) == "some" && r.at(i+1).class != none {
			return i + 1
		}
		return i
	}
	switch r.word(i) {
	case "about", "around", "nearly", "almost", "over", "approximately", "roughly", "exactly":
		return i + 1
	case "at":
		if w := r.word(i + 1); w == "least" || w == "most" {
			return i + 2
		}
	case "up":
		if r.word(i+1) == "to" {
			return i + 2
		}
	case "more", "less", "fewer":
		if r.word(i+1) == "than" {
			return i + 2
		}
	case "no":
		if w := r.word(i + 1); (w == "more" || w == "less" || w == "fewer") && r.word(i+2) == "than" {
			return i + 3
		}
	}
	return i
}

func resolveAgo(r *reader, x *reading, e *Expr) {
	e.Grain = x.unit.grain()
	back := x.rel == last || x.rel == previous
	if x.vague && x.rel != last {
		e.Type = Duration
		e.Value = durationValue(0, false, x.unit)
		return
	}
	if x.vague || x.unit.clock() || r.ctx.Anchor == 0 {
		e.Grain = NoGrain
		e.Value = refValues[pastRef]
		if !back {
			e.Value = refValues[futureRef]
		}
		return
	}
	base := r.ctx.Anchor
	if x.rel == previous || x.rel == following {
		base = r.told.dayOr(base)
	}
	if x.baseFirst != 0 {
		base = r.dayAt(x)
	}
	n := x.n
	if back {
		n = -n
	}
	r.distance(x, e, base, n)
}

// dayAt resolves the day that a distance counts from.
func (r *reader) dayAt(x *reading) timeline.Day {
	s := r.text.Sentences[r.text.SentenceOf(x.first)]
	r.lo, r.hi = s.First, s.Last
	for _, read := range [...]func(*reader, int) (reading, bool){readMonthDay, readWeekday, readDayWord} {
		if y, ok := read(r, x.baseFirst); ok {
			y.first = x.baseFirst
			var e Expr
			y.resolve(r, &y, &e)
			return e.Window.Earliest
		}
	}
	return r.ctx.Anchor
}

// distance moves base by n units at the grain of the unit: days are exact,
// "two weeks ago" is a week, "five months ago" a month, "four years ago" a year.
func (r *reader) distance(x *reading, e *Expr, base timeline.Day, n int) {
	year, month, _ := base.Date()
	switch x.unit {
	case days, nights:
		e.on(base+timeline.Day(n), timeline.Resolved)
	case weeks, fortnights:
		times, _ := x.unit.letters()
		day := base + timeline.Day(7*n*times)
		if x.baseFirst != 0 || x.rel == following || x.rel == previous {
			e.on(day, timeline.Resolved)
			return
		}
		e.Value, e.Window = weekValue(day), weekWindow(day)
	case months, quarters:
		if x.unit == quarters {
			n *= 3
		}
		e.Grain = Month
		year, month = addMonths(year, month, n)
		e.Value = monthValue(year, month)
		e.Window = monthWindow(year, month, noMod, timeline.Resolved)
	case years:
		r.yearsAway(x, e, year+n)
	case decades:
		e.Value = yearValue(year/10 + n)[:3]
	default:
		e.Value = yearValue(year + n*100)[:2]
	}
}

// yearsAway gives "a year earlier" the grain of what it is compared with: a
// quarter that the text has just told, else the year.
func (r *reader) yearsAway(x *reading, e *Expr, year int) {
	e.Value = yearValue(year)
	if q := r.told.nearQuarter(r, x); q != 0 && x.n == 1 && (x.rel == last || x.rel == previous) {
		e.Grain = Quarter
		e.Value = quarterValue(r.told.year-1, q)
	}
}

// quarterReach is the number of sentences over which figures are compared with
// a quarter once it was told.
const quarterReach = 5

// nearQuarter returns the quarter told last, 0 if that was long before.
func (m *memory) nearQuarter(r *reader, x *reading) int {
	if m.quarter != 0 && m.quarterSentence+quarterReach >= r.text.SentenceOf(x.first) {
		return m.quarter
	}
	return 0
}
