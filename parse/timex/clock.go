package timex

import (
	"strings"

	"itinera/timeline"
)

// clockRule reads a time of day in figures.
var clockRule = rule{
	name: "clock",
	read: readClock,
	examples: `
		2014-02-14 | He landed at [10:30 a.m. local time]. | TIME 2014-02-14T10:30 | 2014-02-14
		2014-02-14 | He landed at [0600 GMT]. | TIME 2014-02-14T06:00 | 2014-02-14
		2014-02-14 | He landed at [12:15]. | TIME 2014-02-14T12:15 | 2014-02-14
		2014-02-14 | He left on Thursday and landed at [7pm]. | TIME 2014-02-13T19:00 | 2014-02-13
		2014-02-16 | The cease-fire began at [6 p.m. local time]. | TIME 2014-02-16T18:00 | 2014-02-16
		2013-12-31 | The new rules take effect at [11:59 p.m.] | TIME 2013-12-31T23:59 | 2013-12-31
		2016-02-29 | The flight left at [12:30 a.m.] | TIME 2016-02-29T00:30 | 2016-02-29
		2014-03-09 | The flight left at [2:30 a.m.] | TIME 2014-03-09T02:30 | 2014-03-09
		2014-02-14 | The flight left at [10.30pm]. | TIME 2014-02-14T22:30 | 2014-02-14
		none | The flight left at [1500 GMT]. | TIME XXXX-XX-XXT15:00 |
	`,
	rejects: `
		They won 3:1.
		He read John 3:16 to them.
		There were 10-15 people.
	`,
}

// readClock reads a clock time with its zone; the day is joined to it later.
func readClock(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveClock, typ: Time, clockFirst: i}
	j := r.clockEnd(i)
	if j == i {
		return x, false
	}
	x.clockLast = j
	x.last = r.zoneEnd(j)
	return x, true
}

// clockEnd returns the token behind the clock time at token i, i for none.
func (r *reader) clockEnd(i int) int {
	switch l := r.at(i); l.class {
	case clockTime:
		return i + 1
	case dotted:
		if r.is(i+1, meridiem) {
			return i + 2
		}
		if r.is(i+1, zone) {
			return i + 1
		}
	case cardinal:
		if l.n <= 12 && r.is(i+1, meridiem) {
			return i + 2
		}
	case number:
		return r.figures(i, int(l.n))
	}
	return i
}

// figures returns the token behind a clock time in figures at token i.
func (r *reader) figures(i, n int) int {
	switch {
	case r.is(i+1, meridiem) && n >= 1 && n <= 12:
		return i + 2
	case r.word(i+1) == "o'clock" && n >= 1 && n <= 12:
		return i + 2
	case r.is(i+1, colon) && (r.is(i+2, minuteHalf) || r.is(i+2, clockTime)) && !r.text.Tokens[i+2].Space:
		return i + 3
	case r.is(i+1, colon) && r.is(i+2, number) && r.width(i+2) == 2 && r.lex[i+2].n < 60 && n < 24 && !r.text.Tokens[i+1].Space && !r.text.Tokens[i+2].Space:
		switch {
		case r.is(i+3, meridiem):
			return i + 4
		case r.is(i+3, zone), r.word(i+3) == "local", r.word(i+3) == "hours":
			return i + 3
		}
		switch r.word(i - 1) {
		case "at", "by", "until", "from", "about", "around", "before", "after", "since":
			return i + 3
		}
	case r.width(i) == 4 && n%100 < 60 && n < 2400 && (r.is(i+1, zone) || r.word(i+1) == "hours" || r.word(i+1) == "local" && r.word(i+2) == "time"):
		return i + 1
	}
	return i
}

// zoneEnd returns the token behind a zone or "local time" at token i.
func (r *reader) zoneEnd(i int) int {
	if r.word(i) == "hours" {
		i++
	}
	switch {
	case r.is(i, zone):
		return i + 1
	case r.word(i) == "local" && r.word(i+1) == "time", r.word(i+1) == "time" && r.upper(i):
		return i + 2
	}
	return i
}

// minuteOfDay returns the clock time of a reading. Stock `when` reads the
// twelve-hour clock; the others it does not know.
func (r *reader) minuteOfDay(x *reading) (int, bool) {
	i := x.clockFirst
	l := r.lex[i]
	switch {
	case x.clockLast == 0:
		return 0, false
	case l.class == clockTime:
		return int(l.n), true
	case l.class == dotted:
		m := int(l.n)
		if x.clockLast > i+1 {
			m = m%720 + 60*int(r.lex[i+1].n)
		}
		return m, true
	case l.class == cardinal:
		return int(l.n)%12*60 + 60*int(r.lex[i+1].n), true
	case x.clockLast == i+1:
		return int(l.n)/100*60 + int(l.n)%100, true
	case r.text.Is(i+1, "o'clock"):
		return int(l.n) * 60, true
	}
	minute, ok := stockClock(r.text.Span(i, x.clockLast))
	if w := r.text.Norm(x.clockLast - 1); ok && l.n == 12 && (strings.HasSuffix(w, "am") || strings.HasSuffix(w, "a.m")) {
		minute -= 12 * 60 // the stock rules read 12:30 a.m. as half past noon
	}
	return minute, ok
}

// resolveClock resolves a clock time that has no day beside it: it belongs to
// the day told just before, else to the anchor.
func resolveClock(r *reader, x *reading, e *Expr) {
	if r.ctx.Anchor == 0 {
		e.Grain = Day
		return
	}
	e.on(r.told.near(r, x, r.ctx.Anchor), timeline.Resolved)
}
