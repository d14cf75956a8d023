package timex

import (
	"time"

	"itinera/timeline"
)

// weekdayRule reads a weekday, alone or with what narrows it.
var weekdayRule = rule{
	name: "weekday",
	read: readWeekday,
	examples: `
		2014-02-14 | Kerry arrived [early Friday]. | DATE 2014-02-14 | 2014-02-14
		2014-02-14 | Kerry arrived in Seoul on [Thursday]. | DATE 2014-02-13 | 2014-02-13
		2014-02-14 | He visits Indonesia on [Saturday]. | DATE 2014-02-15 | 2014-02-15
		2014-02-14 | The minister will fly home [late Tuesday]. | DATE 2014-02-18 | 2014-02-18
		2014-02-14 | They met [last Friday]. | DATE 2014-02-07 | 2014-02-07
		2014-02-14 | The envoy landed [Monday night]. | TIME 2014-02-10TNI | 2014-02-10
		2014-02-16 | The talks ended on [Sunday]. | DATE 2014-02-16 | 2014-02-16
		2016-02-29 | He is due in Cairo on [Tuesday]. | DATE 2016-03-01 | 2016-03-01
		2013-12-31 | She will travel to Rabat on [Thursday]. | DATE 2014-01-02 | 2014-01-02
		2014-01-31 | He is to speak [next Monday]. | DATE 2014-02-03 | 2014-02-03
		2014-03-09 | The president flew to Lima on [Saturday]. | DATE 2014-03-08 | 2014-03-08
		2014-02-14 | He landed at [7pm on Thursday]. | TIME 2014-02-13T19:00 | 2014-02-13
		2014-03-09 | He landed at [2:30 a.m. on Sunday]. | TIME 2014-03-09T02:30 | 2014-03-09
		2014-02-14 | He landed [Wednesday at 10 p.m.] | TIME 2014-02-12T22:00 | 2014-02-12
		2014-02-16 | He met them on [Friday afternoon]. | TIME 2014-02-14TAF | 2014-02-14
		2014-01-01 | He met them on [Tuesday]. | DATE 2013-12-31 | 2013-12-31
		2014-03-31 | Shells fell on [Sunday at midnight]. | TIME 2014-03-30T24:00 | 2014-03-30
		2014-02-14 | He will fly out on [Tuesday of next week]. | DATE 2014-02-18 | 2014-02-18
		2014-02-14 | He will fly out [this coming Sunday]. | DATE 2014-02-16 | 2014-02-16
		2014-02-14 | They meet [later on Saturday]. | DATE 2014-02-15 | 2014-02-15
		none | He met them on [Friday]. | DATE XXXX-WXX-5 | Friday
	`,
	rejects: `
		Monday Night Football drew a crowd.
		The Sunday Times reported on the visit.
		The Mail on Sunday reported on the visit.
		He sat in the sun.
	`,
}

// readWeekday reads [mod] [the] [rel] WEEKDAY [part of day | of/next/last week].
func readWeekday(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveWeekday, unit: days}
	j := r.mod(i, &x)
	if r.at(j) == (lexeme{article, 0}) {
		j++
	}
	for r.is(j, relative) && j < i+4 { // "this coming Sunday", "this past Friday"
		if x.rel = rel(r.lex[j].n); x.rel == recent || x.rel == latest || r.word(j) == "that" { // "said that Tuesday's vote"
			return x, false
		}
		j++
	}
	if k := r.partBefore(j); k > j && r.weekdayAt(k) {
		x.part = part(r.lex[j].n)
		j = k
	}
	if !r.weekdayAt(j) {
		return x, false
	}
	x.weekday, x.last = numberOf(r.lex[j]), j+1
	r.weekdayTail(&x)
	return x, true
}

// weekdayAt reports whether token j is a weekday, not a name that has one in it.
func (r *reader) weekdayAt(j int) bool {
	switch r.at(j).class {
	case weekday:
		return !r.namedForWeekday(j)
	case weekdayAb:
		t := r.text.Tokens[j]
		if !t.Upper {
			return false
		}
		switch t.Norm {
		case "sun", "sat", "mon", "wed", "tue", "fri": // "The Sun." ends a sentence about a newspaper
			k := j + 1
			if r.is(k, comma) {
				k++
			}
			return r.is(k, month) || r.dayOfMonth(k) > 0 && r.is(k+1, month)
		}
		return t.Dot
	}
	return false
}

// namedForWeekday reports a newspaper, a club or a broadcast.
func (r *reader) namedForWeekday(j int) bool {
	if r.upper(j + 1) {
		switch r.word(j + 1) {
		case "times", "telegraph", "mirror", "express", "mail", "herald", "tribune", "post", "star", "business", "independent", "world", "people":
			return true
		case "night":
			return r.word(j+2) == "football" || r.word(j+2) == "live"
		}
	}
	switch r.word(j - 1) {
	case "on":
		return r.upper(j-2) && (r.word(j-2) == "mail" || r.word(j-2) == "independent" || r.word(j-2) == "scotland")
	case "sheffield", "ruby", "man", "bloody", "super", "black":
		return r.upper(j - 1)
	}
	return false
}

// partBefore returns the token behind a part of day that stands before its day,
// j for none: "noon Thursday", "midnight on Friday", "overnight Saturday".
func (r *reader) partBefore(j int) int {
	if !r.is(j, partOfDay) {
		return j
	}
	if l := r.at(j + 1); l == (lexeme{link, linkOn}) || l.class == of {
		return j + 2
	}
	return j + 1
}

// weekdayTail reads what follows a weekday: "Monday night", "Tuesday of last week".
func (r *reader) weekdayTail(x *reading) {
	j := x.last
	if k := j; r.is(k, modifier) || r.is(k, partOfDay) {
		if r.is(k, modifier) { // "Friday early morning", "Monday late afternoon"
			k++
		}
		if x.part == noPart && r.is(k, partOfDay) && part(r.lex[k].n) != overnight && part(r.lex[k].n) != tonight {
			x.part, x.last = part(r.lex[k].n), k+1
			return
		}
	}
	if r.is(j, of) {
		j++
	}
	if r.word(j) == "at" && r.is(j+1, partOfDay) { // "Friday at noon"
		x.part, x.last = part(r.lex[j+1].n), j+2
		return
	}
	if r.is(j, relative) && r.at(j+1) == (lexeme{unitName, int32(weeks)}) {
		x.outer, x.last = rel(r.lex[j].n), j+2
	}
}

func resolveWeekday(r *reader, x *reading, e *Expr) {
	e.Grain = Day
	wd := x.weekday.day()
	day := r.weekdayDay(x, wd)
	if day == 0 {
		e.Value = string([]byte{'X', 'X', 'X', 'X', '-', 'W', 'X', 'X', '-', isoWeekday(wd)})
		e.Window = timeline.Window{Weekday: wd.String(), Basis: timeline.Resolved}
		return
	}
	e.on(day, timeline.Resolved)
}

// isoWeekday returns the digit of a weekday, Monday 1 to Sunday 7.
func isoWeekday(wd time.Weekday) byte { return '0' + byte((int(wd)+6)%7+1) }

// weekdayDay returns the day that a weekday means, 0 without an anchor.
func (r *reader) weekdayDay(x *reading, wd time.Weekday) timeline.Day {
	anchor := r.ctx.Anchor
	if anchor == 0 {
		return 0
	}
	switch x.outer {
	case last:
		return inWeek(anchor-7, wd)
	case next, coming, following:
		return inWeek(anchor+7, wd)
	case this:
		return inWeek(anchor, wd)
	}
	switch x.rel {
	case last, past:
		return latestBefore(anchor, wd)
	case next, coming:
		return earliestAfter(anchor, wd)
	case following:
		return earliestAfter(r.told.dayOr(anchor), wd)
	case previous:
		return latestBefore(r.told.dayOr(anchor), wd)
	}
	c := r.clause(x)
	if told := r.told.day; c.Sequel && told != 0 && r.told.sentence == r.text.SentenceOf(x.first) {
		return earliestAfter(told-1, wd)
	}
	if anchor.Weekday() == wd {
		return anchor
	}
	if c.forward() || !c.past() && (anchor+1).Weekday() == wd { // six days ago would be "last Friday"
		return earliestAfter(r.weekOf(x), wd)
	}
	return latestBefore(anchor, wd)
}

// weekOf returns the day from which a weekday that lies ahead is counted: the
// anchor, or a date told just before that lies weeks ahead ("in Oslo on Monday,
// May 13, and in Riga on Tuesday").
func (r *reader) weekOf(x *reading) timeline.Day {
	if r.told.day > r.ctx.Anchor+6 && r.told.sentence+1 >= r.text.SentenceOf(x.first) {
		return r.told.day
	}
	return r.ctx.Anchor
}

// inWeek returns the weekday wd of the ISO week that holds d.
func inWeek(d timeline.Day, wd time.Weekday) timeline.Day {
	return d.Monday() + timeline.Day((int(wd)+6)%7)
}

// latestBefore returns the last day before d that is a wd.
func latestBefore(d timeline.Day, wd time.Weekday) timeline.Day {
	return d - 1 - timeline.Day((int((d-1).Weekday())-int(wd)+7)%7)
}

// earliestAfter returns the first day after d that is a wd.
func earliestAfter(d timeline.Day, wd time.Weekday) timeline.Day {
	return d + 1 + timeline.Day((int(wd)-int((d+1).Weekday())+7)%7)
}
