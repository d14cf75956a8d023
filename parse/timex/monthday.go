package timex

import "itinera/timeline"

// monthDayRule reads a day of a month in the orders of the agencies.
var monthDayRule = rule{
	name: "month-day",
	read: readMonthDay,
	examples: `
		2014-02-14 | He arrived on [Feb. 13]. | DATE 2014-02-13 | 2014-02-13
		2014-02-14 | He arrived on [14 February]. | DATE 2014-02-14 | 2014-02-14
		2014-02-14 | The pact was signed on [December 1, 1987]. | DATE 1987-12-01 | 1987-12-01
		2014-02-14 | The summit will open on [the 3rd of March]. | DATE 2014-03-03 | 2014-03-03
		2013-10-31 | He will fly to Bonn on [February 3]. | DATE 2014-02-03 | 2014-02-03
		2026-10-31 | He will fly to Bonn on [March 3, 2027]. | DATE 2027-03-03 | 2027-03-03
		2014-02-14 | The visit begins [Saturday, Feb. 15]. | DATE 2014-02-15 | 2014-02-15
		2015-12-31 | The leap day is [29 February 2016]. | DATE 2016-02-29 | 2016-02-29
		2015-01-05 | The ministers met on [Nov. 9 last year]. | DATE 2014-11-09 | 2014-11-09
		2014-02-16 | They met on [the 14th of February]. | DATE 2014-02-14 | 2014-02-14
		2014-12-31 | He will fly out on [Jan. 3]. | DATE 2015-01-03 | 2015-01-03
		2014-01-01 | He flew in on [Dec. 29]. | DATE 2013-12-29 | 2013-12-29
		2016-03-01 | He flew in on [Feb. 29]. | DATE 2016-02-29 | 2016-02-29
		2014-03-30 | The vote is on [Sunday, March 30]. | DATE 2014-03-30 | 2014-03-30
		2013-10-31 | He was last there on [Thursday, March 28]. | DATE 2013-03-28 | 2013-03-28
		none | They met on [Feb. 13]. | DATE XXXX-02-13 |
	`,
	rejects: `
		He may 16 times have said no.
		Some 30 march in step.
	`,
}

// readMonthDay reads [WEEKDAY ,] (MONTH DAY | [the] DAY [of] MONTH) [, YEAR | this/last/next year].
func readMonthDay(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveMonthDay, unit: days}
	j := r.mod(i, &x)
	for k := j; r.is(k, relative) && k < j+2; k++ { // "this coming Sunday, March 8"
		if r.is(k+1, weekday) {
			j = k + 1
		}
	}
	if r.is(j, weekday) || r.weekdayAt(j) {
		x.weekday = numberOf(r.lex[j])
		j++
		if r.is(j, partOfDay) { // "Friday night, Feb. 14"
			x.part = part(r.lex[j].n)
			j++
		}
		if r.is(j, comma) {
			j++
		}
	}
	if r.at(j) == (lexeme{article, 0}) {
		j++
		x.first = j // "the Feb. 14 talks": the article is the talks'
		if !r.is(j, month) {
			x.first = i
		}
	}
	if !r.monthFirst(j, &x) && !r.dayFirst(j, &x) {
		return x, false
	}
	return x, x.exists()
}

// monthFirst reads "Feb. 14", "Feb. 13-18", "May 16 and 17".
func (r *reader) monthFirst(j int, x *reading) bool {
	if !r.is(j, month) || r.dayOfMonth(j+1) == 0 || !r.monthName(j, true) {
		return false
	}
	x.month, x.day, x.last = int(r.lex[j].n), r.dayOfMonth(j+1), r.afterDay(j+1)
	k := r.listEnd(x.last, x.day)
	if d := r.dayOfMonth(k + 1); d > x.day && r.joinsDays(k) && !r.is(k+2, month) && !r.is(k+2, of) && !r.isUnit(k+2) {
		if r.text.Norm(k) != "and" || r.phraseEnds(r.afterDay(k+1)) {
			x.tailFirst, x.tailLast, x.tailDay = k+1, r.afterDay(k+1), d
			r.tailYear(x)
			return true
		}
	}
	r.year(x)
	return true
}

// listEnd skips the middle of "Feb. 13, 14 and 15": days that follow each other
// up to the token that joins the last. Elsewhere it returns i.
func (r *reader) listEnd(i, day int) int {
	k := i
	for r.is(k, comma) && r.dayOfMonth(k+1) == day+1 {
		k, day = r.afterDay(k+1), day+1
	}
	if r.at(k) == (lexeme{link, linkAnd}) && r.dayOfMonth(k+1) == day+1 {
		return k
	}
	return i
}

// dayFirst reads "14 February", "the 3rd of March", "13-18 February".
func (r *reader) dayFirst(j int, x *reading) bool {
	if x.day = r.dayOfMonth(j); x.day == 0 {
		return false
	}
	k := r.afterDay(j)
	if d := r.dayOfMonth(k + 1); d > x.day && r.joinsDays(k) {
		if m := r.monthBehind(r.afterDay(k + 1)); m != 0 {
			x.month, x.last = int(r.lex[m].n), k
			x.tailFirst, x.tailLast, x.tailDay = k+1, m+1, d
			r.tailYear(x)
			return true
		}
	}
	m := r.monthBehind(k)
	if m == 0 {
		return false
	}
	x.month, x.last = int(r.lex[m].n), m+1
	r.year(x)
	return true
}

// monthBehind returns the token of the month behind a day, 0 where there is none.
func (r *reader) monthBehind(k int) int {
	if r.is(k, of) {
		k++
	}
	if r.is(k, month) && r.monthName(k, true) {
		return k
	}
	return 0
}

// joinsDays reports whether token k joins two days of one month.
func (r *reader) joinsDays(k int) bool {
	l := r.at(k)
	return l.class == hyphen || l == lexeme{link, linkTo} || l == lexeme{link, linkAnd}
}

// tailYear reads the year behind the second day; it is the first one's too.
func (r *reader) tailYear(x *reading) {
	y := *x
	y.last = x.tailLast
	r.year(&y)
	x.year, x.outer, x.tailLast = y.year, y.outer, y.last
}

// exists reports whether the calendar has the days of a reading.
func (x *reading) exists() bool {
	year := x.year
	if year == 0 {
		year = 2000
	}
	return max(x.day, x.tailDay) <= timeline.DaysIn(year, x.month)
}

// dayOfMonth returns the day of the month at token i, 0 where there is none.
func (r *reader) dayOfMonth(i int) int {
	l := r.at(i)
	switch {
	case l.class == number && l.n >= 1 && l.n <= 31 && r.width(i) <= 2:
		return int(l.n)
	case l.class == ordinal && l.n >= 1 && l.n <= 31:
		return int(l.n)
	case l.class == cardinal && (l.n == 20 || l.n == 30) && r.hyphenated(i+1) && r.is(i+2, ordinal) && r.lex[i+2].n < 10:
		return int(l.n + r.lex[i+2].n)
	}
	return 0
}

// afterDay returns the token behind the day of the month at token i.
func (r *reader) afterDay(i int) int {
	if r.is(i, cardinal) {
		return i + 3
	}
	return i + 1
}

// monthName reports whether token i is a month's name and not "may", "march"
// or a person's name. With a day or a year beside it a capital is enough.
func (r *reader) monthName(i int, dated bool) bool {
	t := &r.text.Tokens[i]
	if !t.Upper {
		return false
	}
	switch t.Norm {
	case "mar", "jan", "dec", "jun", "jul", "apr", "aug", "sep", "oct", "nov", "feb", "sept":
		return dated || t.Dot && !r.upper(i+1)
	}
	return dated || r.monthInPlace(i)
}

func resolveMonthDay(r *reader, x *reading, e *Expr) {
	e.Grain = Day
	year := r.yearOf(x)
	if year == 0 && r.ctx.Anchor != 0 {
		if x.weekday != noWeekday {
			year = r.weekdayYear(x)
		}
		if year == 0 {
			year = r.nearestYear(x, x.month, x.day)
		}
	}
	day, ok := timeline.Date(year, x.month, x.day)
	if !ok {
		e.Value = dateValue(year, x.month, x.day)
		return
	}
	e.on(day, timeline.Stated)
}
