package timex

import "itinera/timeline"

// numericRule reads a date in figures.
var numericRule = rule{
	name: "numeric-date",
	read: readNumeric,
	examples: `
		2014-02-14 | SEOUL [2014-02-13] The envoy arrived. | DATE 2014-02-13 | 2014-02-13
		2014-02-14 | It was filed on [2/13/2014]. | DATE 2014-02-13 | 2014-02-13
		2014-02-14 | It was filed on [13/02/2014]. | DATE 2014-02-13 | 2014-02-13
		2014-02-14 | It was filed on [13.02.2014]. | DATE 2014-02-13 | 2014-02-13
		2014-02-16 | The letter of [1996-08-22] was found. | DATE 1996-08-22 | 1996-08-22
		none | The letter of [2016/02/29] was found. | DATE 2016-02-29 | 2016-02-29
	`,
	rejects: `
		The attacks of 9/11 were remembered.
		They won 3-2-1.
		The score was 2014-02-31.
		The ratio is 1/2/3.
	`,
}

// readNumeric reads YYYY-MM-DD, YYYY/MM/DD, M/D/YYYY and D.M.YYYY.
func readNumeric(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveNumeric, unit: days, last: i + 5}
	a, sep := r.at(i), r.word(i+1)
	if a.class == dottedDate {
		n := int(a.n)
		x.year, x.month, x.day, x.last = n/10000, n/100%100, n%100, i+1
		_, ok := timeline.Date(x.year, x.month, x.day)
		return x, ok
	}
	if a.class != number || !r.is(i+2, number) || !r.is(i+4, number) || r.word(i+3) != sep || sep != "-" && sep != "/" {
		return x, false
	}
	for k := i + 1; k < i+5; k++ {
		if r.text.Tokens[k].Space {
			return x, false
		}
	}
	b, c := int(r.lex[i+2].n), int(r.lex[i+4].n)
	switch {
	case r.yearAt(i) != 0:
		x.year, x.month, x.day = int(a.n), b, c
	case r.yearAt(i+4) != 0 && sep == "/" && a.n > 12:
		x.year, x.month, x.day = c, b, int(a.n)
	case r.yearAt(i+4) != 0 && sep == "/":
		x.year, x.month, x.day = c, int(a.n), b
	default:
		return x, false
	}
	_, ok := timeline.Date(x.year, x.month, x.day)
	return x, ok
}

func resolveNumeric(_ *reader, x *reading, e *Expr) {
	d, _ := timeline.Date(x.year, x.month, x.day)
	e.on(d, timeline.Stated)
}
