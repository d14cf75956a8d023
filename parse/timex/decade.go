package timex

import "strconv"

// decadeRule reads a decade or a century.
var decadeRule = rule{
	name: "decade",
	read: readDecade,
	examples: `
		2014-02-14 | The war of [the 1990s] is over. | DATE 199 |
		2014-02-14 | He rose in [the late 1970s]. | DATE 197 |
		2014-02-14 | He rose in [the '80s]. | DATE 198 |
		2014-02-14 | He rose in [the nineties]. | DATE 199 |
		2014-02-14 | It was built in [the early 1990s]. | DATE 199 |
		2014-02-14 | It is a castle of [the 11th century]. | DATE 10 |
		2014-02-16 | It was a film of [the mid-1950s]. | DATE 195 |
		none | It is a church of [the early 20th century]. | DATE 19 |
	`,
	rejects: `
		She is in her eighties.
		Temperatures were in the 80s.
	`,
}

// readDecade reads [the] [mod] DECADE | [the] [mod] ORDINAL century.
func readDecade(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveDecade, unit: decades}
	j, the := i, false
	if r.at(j) == (lexeme{article, 0}) {
		j, the = j+1, true
	}
	j = r.mod(j, &x)
	if r.at(j) == (lexeme{article, 0}) {
		j, the = j+1, true
	}
	if x.mod == noMod {
		j = r.mod(j, &x)
	}
	if r.is(j, ordinal) {
		k := j + 1
		if r.hyphenated(k) {
			k++
		}
		x.n, x.unit, x.last = int(r.lex[j].n), centuries, k+1
		return x, r.at(k) == (lexeme{unitName, int32(centuries)})
	}
	quoted := false
	if r.is(j, apostrophe) && r.is(j+1, decade) {
		j, quoted = j+1, true
	}
	if !r.is(j, decade) {
		return x, false
	}
	x.n, x.last = int(r.lex[j].n), j+1
	if x.n < 100 {
		word := r.width(j) > 3
		if !the || !(quoted || word || x.mod != noMod) {
			return x, false
		}
		x.n += 1900
	}
	return x, true
}

func resolveDecade(_ *reader, x *reading, e *Expr) {
	if x.unit == centuries {
		e.Grain, e.Value = Century, strconv.Itoa(x.n-1)
		return
	}
	e.Grain, e.Value = Decade, strconv.Itoa(x.n/10)
}
