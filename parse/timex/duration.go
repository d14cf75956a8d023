package timex

// durationRule reads a length of time.
var durationRule = rule{
	name: "duration",
	read: readDuration,
	examples: `
		2014-02-14 | He will stay for [48 hours]. | DURATION PT48H |
		2014-02-14 | It took [half a day]. | DURATION PT12H |
		2014-02-14 | It lasted [two and a half years]. | DURATION P2Y6M |
		2014-02-14 | It lasted [more than two thousand years]. | DURATION P2000Y |
		2014-02-14 | They talked for [several weeks]. | DURATION PXW |
		2014-02-14 | They talked for [weeks]. | DURATION PXW |
		2014-02-14 | He stayed [a fortnight]. | DURATION P2W |
		2014-02-14 | It may take [two to three weeks]. | DURATION P2W |
		2016-02-29 | He stayed for [a day and a half]. | DURATION P1DT12H |
		none | The talks lasted [more than four hours]. | DURATION PT4H |
		none | They waited [half an hour]. | DURATION PT30M |
	`,
	rejects: `
		A quarter of them left.
		He gave one second-hand account.
	`,
}

// readDuration reads [approx] QUANTITY [more] UNIT, and bare "weeks".
func readDuration(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveDuration, typ: Duration}
	j := r.approx(i)
	if end := r.yearEnded(j); end != 0 {
		x.n, x.unit, x.last = 1, years, end
		return x, true
	}
	q, ok := r.quantity(j)
	switch {
	case ok:
		j = r.rangeEnd(q.next)
	case r.is(j, unitNames) && r.bareUnits(i, j):
		q.vague = true
	default:
		return x, false
	}
	x.n, x.half, x.vague = q.n, q.half, q.vague
	for k := 0; k < 2 && r.fills(j) && !q.word; k++ {
		j++
	}
	if q.word && r.is(j, filler) {
		j++
	}
	if !r.isUnit(j) {
		return x, false
	}
	x.unit, x.last = unit(r.lex[j].n), j+1
	if x.unit == quarters && (q.word || q.half || r.is(j, unitName)) {
		return x, false // "a quarter of them"
	}
	if q.word && r.rateBefore(i) || r.word(j+1) == "old" {
		return x, false
	}
	if r.is(j, unitName) && !q.word && !q.half && q.n != 1 {
		return x, x.unit != quarters && r.transcript(j) // "twenty five year", without the hyphen
	}
	r.andHalf(&x)
	r.andUnits(&x)
	return x, !q.word || r.word(j-1) != "calendar"
}

// andUnits reads a second vague unit: "weeks or months", "recent weeks and months".
func (r *reader) andUnits(x *reading) {
	if j := x.last; x.vague && (r.at(j) == lexeme{link, linkOr} || r.at(j) == lexeme{link, linkAnd}) && r.is(j+1, unitNames) {
		x.last = j + 2
	}
}

// yearEnded returns the token behind "the [fiscal] year" where the day on which
// it ended follows, 0 elsewhere.
func (r *reader) yearEnded(j int) int {
	if r.at(j) != (lexeme{article, 0}) {
		return 0
	}
	if j++; r.is(j, fiscal) {
		j++
	}
	if w := r.word(j + 1); r.at(j) == (lexeme{unitName, int32(years)}) && (w == "ended" || w == "ending") {
		return j + 1
	}
	return 0
}

// isUnit reports whether token i is the name of a unit.
func (r *reader) isUnit(i int) bool { return r.is(i, unitName) || r.is(i, unitNames) }

// rangeEnd skips the second number of "two to three weeks", "12-18 months".
func (r *reader) rangeEnd(j int) int {
	l := r.at(j)
	if l == (lexeme{link, linkTo}) || l == (lexeme{link, linkOr}) || r.hyphenated(j) {
		if q, ok := r.quantity(j + 1); ok && !q.word && r.isUnit(q.next) {
			return q.next
		}
	}
	return j
}

// fills reports a word that may stand between a number and its unit.
func (r *reader) fills(j int) bool {
	switch r.word(j) {
	case "more", "long", "other":
		return true
	}
	return r.is(j, filler)
}

// bareUnits reports whether units without a number are a duration: "for weeks",
// not "the seconds", "minutes of the meeting", "those days".
func (r *reader) bareUnits(i, j int) bool {
	if i != j {
		return false
	}
	switch unit(r.lex[j].n) {
	case seconds, minutes, hours, nights, weekends:
		switch r.word(j - 1) {
		case "for", "in", "within", "after", "of":
			return r.word(j+1) != "of"
		}
		return unit(r.lex[j].n) == hours && (r.is(j+1, link) || r.word(j+1) == "later")
	}
	return !r.upper(j) && unit(r.lex[j].n) != quarters && r.word(j-1) != "on"
}

// transcript reports whether a singular unit behind a number is the missing
// hyphen of a broadcast's transcript: "a two hour meeting".
func (r *reader) transcript(j int) bool { return !r.phraseEnds(j + 1) }

// rateBefore reports whether "a year" is a rate: "$3 a year", "twice a day".
func (r *reader) rateBefore(i int) bool {
	switch l := r.at(i - 1); l.class {
	case times, number, numeral, decimal, dotted, cardinal, scale:
		return true
	}
	for k := i - 2; k > i-4; k-- { // "four flights a week", "700 seats a week"
		if c := r.at(k).class; (c == number || c == numeral || c == cardinal && r.lex[k].n > 1) && !r.isUnit(k+1) && r.at(k+1).class != link && r.phraseEnds(i+2) {
			return true
		}
	}
	switch r.word(i - 1) {
	case "million", "billion", "percent", "%", "cents", "dollars", "pounds", "euros", "barrels", "tons", "tonnes", "miles", "people", "time":
		return true
	}
	return false
}

// andHalf reads "a year and a half", "an hour and a half".
func (r *reader) andHalf(x *reading) {
	if j := x.last; r.at(j) == (lexeme{link, linkAnd}) && r.at(j+1) == (lexeme{article, 1}) && r.is(j+2, halfYear) && !r.isUnit(j+3) {
		x.half, x.last = true, j+3
	}
}

func resolveDuration(_ *reader, x *reading, e *Expr) {
	e.Grain = x.unit.grain()
	if x.vague {
		e.Grain = NoGrain
	}
	e.Value = durationValue(x.n, x.half, x.unit)
	e.Days = x.days()
}

// days counts the civil days that a stay of such length touches: a three-day
// visit that begins on Monday ends on Wednesday, 48 hours from Saturday on end
// on Monday. It is 0 where months or a vague number leave them open.
func (x *reading) days() int {
	if x.vague {
		return 0
	}
	switch x.unit {
	case hours:
		if x.half && x.n == 0 {
			return 1
		}
		return x.n/24 + 1
	case minutes, seconds:
		return 1
	case days:
		if x.half {
			return x.n + 1
		}
		return x.n
	case nights:
		return x.n + 1
	case weekends:
		return 2
	case weeks:
		return 7 * x.n
	case fortnights:
		return 14 * x.n
	}
	return 0
}
