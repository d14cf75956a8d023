package timex

import "itinera/parse/token"

// yearRule reads a calendar year.
var yearRule = rule{
	name: "year",
	read: readYear,
	examples: `
		2014-02-14 | The treaty dates from [1994]. | DATE 1994 |
		2014-02-14 | He won in [mid-2008]. | DATE 2008 |
		1998-02-14 | It will end in [the year 2000]. | DATE 2000 |
		1998-02-14 | It ended in [nineteen ninety-six]. | DATE 1996 |
		1989-11-02 | It is to open in [early 1990]. | DATE 1990 |
		2014-02-16 | He was born in [1950]. | DATE 1950 |
		none | The plan covers [fiscal 2015]. | DATE 2015 |
	`,
	rejects: `
		The council passed Resolution 1973 on Libya.
		Some 1500 people came.
		Flight 1549 landed.
		It cost $1990 to build.
		They fled at 1900 GMT.
	`,
}

// readYear reads [mod] [the year | fiscal] YEAR.
func readYear(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveYear, unit: years}
	j := r.mod(i, &x)
	sure := x.mod != noMod
	if r.at(j) == (lexeme{article, 0}) && r.at(j+1) == (lexeme{unitName, int32(years)}) {
		j, sure = j+2, true
	}
	if r.is(j, fiscal) {
		j, sure = j+1, true
		if r.at(j) == (lexeme{unitName, int32(years)}) {
			j++
		}
	}
	if x.year = r.yearAt(j); x.year != 0 {
		x.last = j + 1
		return x, sure || r.yearInPlace(j)
	}
	x.year, x.last = r.spokenYear(j, sure)
	return x, x.year != 0
}

// yearInPlace reports whether four digits stand where a year can.
func (r *reader) yearInPlace(i int) bool {
	y := r.lex[i].n
	switch r.word(i - 1) {
	case "$", "£", "€", "#", "no", "nos", "number", "resolution", "resolutions", "flight", "room", "highway", "route", "channel", "page", "model", "section", "article",
		"law", "decree", "order", "bill", "document", "boeing", "airbus", "apollo", "over", "about", "some", "nearly", "than", "least", "around", "almost":
		return r.word(i-1) == "around" && 1900 <= y && y <= 2100 && !r.countedAt(i+1)
	case ".", ":", "/", "%":
		return false
	}
	if r.is(i-1, hyphen) && !r.text.Tokens[i-1].Space && !r.text.Tokens[i].Space && !r.is(i-2, number) {
		return false // "Mi-1990"
	}
	if w := r.word(i + 1); (w == "%" || w == "." || w == ":") && i+2 < r.hi && !r.text.Tokens[i+1].Space && r.text.Tokens[i+2].Kind == token.Number {
		return false
	}
	if r.is(i+1, zone) || r.is(i+1, unitName) || r.is(i+1, unitNames) || r.is(i+1, meridiem) || r.countedAt(i+1) {
		return false
	}
	switch r.word(i - 1) {
	case "in", "since", "by", "until", "till", "before", "after", "during", "from", "to", "of", "between", "through", "for", "throughout", "into":
		return true
	}
	return 1800 <= y && y <= 2100
}

// countedAt reports whether token i is what a number counts, so that four
// digits before it are no year.
func (r *reader) countedAt(i int) bool {
	switch r.word(i) {
	case "people", "persons", "soldiers", "troops", "men", "women", "children", "students", "workers", "police", "policemen", "officers", "delegates", "members", "guests",
		"kilometers", "kilometres", "km", "miles", "meters", "metres", "feet", "foot", "kg", "kilograms", "tons", "tonnes", "barrels", "gallons", "acres", "hectares",
		"dollars", "euros", "pounds", "yen", "yuan", "rubles", "francs", "marks", "percent", "cents", "points", "votes", "million", "billion",
		"homes", "houses", "families", "refugees", "prisoners", "victims", "villages", "jobs", "shares", "cases", "deaths", "demonstrators", "protesters", "supporters":
		return true
	}
	return false
}

// spokenYear reads a year as broadcasters' transcripts spell it: "nineteen
// ninety-six", "the year two thousand".
func (r *reader) spokenYear(i int, sure bool) (year, next int) {
	l := r.at(i)
	switch {
	case l.class != cardinal:
		return 0, 0
	case sure && l.n == 2 && r.at(i+1) == (lexeme{scale, 1000}):
		return r.cardinal(i)
	case l.n != 18 && l.n != 19 && l.n != 20 || !r.is(i+1, cardinal) || r.lex[i+1].n < 10:
		return 0, 0
	}
	n, next := r.cardinal(i + 1)
	if n < 10 || n > 99 || r.is(next, unitNames) || r.is(next, scale) || r.hyphenated(next) {
		return 0, 0
	}
	return int(l.n)*100 + n, next
}

func resolveYear(_ *reader, x *reading, e *Expr) {
	e.Grain = Year
	e.Value = yearValue(x.year)
}

// year reads the year behind a month or a day.
func (r *reader) year(x *reading) {
	j := x.last
	if r.is(j, comma) {
		j++
	}
	if r.is(j, of) && j == x.last {
		j++
	}
	if y := r.yearAt(j); y != 0 && !r.is(j+1, hyphen) {
		x.year, x.last = y, j+1
		return
	}
	if y, next := r.spokenYear(j, false); y != 0 {
		x.year, x.last = y, next
		return
	}
	if r.isRel(j, last, this, next, following, previous, same) && r.at(j+1) == (lexeme{unitName, int32(years)}) && !r.is(j+2, genitive) {
		x.outer, x.last = rel(r.lex[j].n), j+2
	}
}

// yearAt returns the year that token i writes in four digits, 0 where there is none.
func (r *reader) yearAt(i int) int {
	if l := r.at(i); l.class == number && l.n >= 1000 && l.n <= 2199 && r.width(i) == 4 {
		return int(l.n)
	}
	return 0
}
