package timex

import "itinera/timeline"

// quarterRule reads the quarters and halves of years.
var quarterRule = rule{
	name: "quarter",
	read: readQuarter,
	examples: `
		1989-11-02 | It lost money in [the third quarter]. | DATE 1989-Q3 | 1989-07-01..1989-09-30
		1989-11-02 | [The third-quarter] loss was large. | DATE 1989-Q3 | 1989-07-01..1989-09-30
		1989-11-02 | It will open in [the first quarter]. | DATE 1990-Q1 | 1990-01-01..1990-03-31
		1989-11-02 | It lost money in [the second quarter of 1988]. | DATE 1988-Q2 | 1988-04-01..1988-06-30
		1989-11-02 | It lost money in [the 1988 second quarter]. | DATE 1988-Q2 | 1988-04-01..1988-06-30
		1989-11-02 | It may open in [next year's first quarter]. | DATE 1990-Q1 | 1990-01-01..1990-03-31
		2014-02-14 | It may open in [the second half of 2014]. | DATE 2014-H2 | 2014-07-01..2014-12-31
		1989-12-31 | It will grow in [the first quarter]. | DATE 1990-Q1 | 1990-01-01..1990-03-31
		1990-01-01 | It lost money in [the fourth quarter]. | DATE 1989-Q4 | 1989-10-01..1989-12-31
		2016-02-29 | It grew in [the third quarter last year]. | DATE 2015-Q3 | 2015-07-01..2015-09-30
		none | It grew in [the second quarter]. | DATE XXXX-Q2 |
	`,
	rejects: `
		The Latin Quarter was quiet.
		They led in the first half by two goals.
	`,
}

// readQuarter reads [the | rel year's] [YEAR] [fiscal] ORDINAL quarter|half [of YEAR | rel year].
func readQuarter(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveQuarter, unit: quarters}
	j := r.mod(i, &x)
	if r.is(j, article) && r.lex[j].n != 1 {
		j++
	}
	if r.is(j, relative) && r.at(j+1) == (lexeme{unitName, int32(years)}) && r.is(j+2, genitive) {
		x.outer = rel(r.lex[j].n)
		j += 3
	}
	if y := r.yearAt(j); y != 0 {
		x.year = y
		j++
	}
	if r.is(j, fiscal) {
		if j++; r.hyphenated(j) {
			j++
		}
	}
	lastHalf := r.isRel(j, last) && r.is(j+1, halfYear)
	if !lastHalf && (!r.is(j, ordinal) || r.lex[j].n > 4) {
		return x, false
	}
	x.n = int(r.lex[j].n)
	k := j + 1
	if r.hyphenated(k) {
		k++
	}
	switch {
	case r.at(k) == lexeme{unitName, int32(quarters)}:
	case r.is(k, halfYear) && x.n <= 2:
		x.half = true
		if lastHalf {
			x.n = 2
		}
	default:
		return x, false
	}
	x.last = k + 1
	if x.year == 0 && x.outer == noRel {
		r.year(&x)
	}
	return x, !x.half || x.year != 0 || x.outer != noRel
}

func resolveQuarter(r *reader, x *reading, e *Expr) {
	size, letter, grain := 3, "-Q", Quarter
	if x.half {
		size, letter, grain = 6, "-H", Half
	}
	e.Grain = grain
	month := (x.n-1)*size + 1
	year, basis := r.yearOf(x), timeline.Stated
	if year == 0 && r.ctx.Anchor != 0 {
		year, basis = r.quarterYear(x, month, size), timeline.Resolved
	}
	e.Value = yearValue(year) + letter + string([]byte{'0' + byte(x.n)})
	if year != 0 {
		e.Window = monthsWindow(year, month, size, basis)
		if !x.half {
			r.told.tellQuarter(r, x, year, x.n)
		}
	}
}

// quarterYear returns the year of a quarter or a half, size months long, that is
// told without one: the nearest by its middle, weighed by the clause's tense.
func (r *reader) quarterYear(x *reading, month, size int) int {
	year, am, _ := r.ctx.Anchor.Date()
	if am >= month && am < month+size {
		return year
	}
	middle := 2*month + size - 1 // in half months
	gap := (middle - 2*am + 24) % 24
	later := year
	if month < am {
		later++
	}
	if r.nearer(x, gap, 24-gap) {
		return later
	}
	return later - 1
}

// relativeQuarter resolves "this quarter", "the latest quarter", "the same quarter".
func (r *reader) relativeQuarter(x *reading, e *Expr) {
	year, month, _ := r.ctx.Anchor.Date()
	q := (month-1)/3 + 1
	n, told := x.shift()
	if x.rel == latest || told || x.n == 1 { // what the text is about, else the last full quarter
		ended := year*4 + q - 2
		if q := r.told.year*4 + r.told.quarter - 1; r.told.quarter != 0 && (told || q < ended) {
			ended = q
		}
		n = 0
		year, q = ended/4, ended%4+1
	}
	year, m := addMonths(year, (q-1)*3+1, n*3)
	e.Value = quarterValue(year, m/3+1)
	e.Window = monthsWindow(year, m, 3, timeline.Resolved)
}

// tellQuarter remembers the quarter that a text is about.
func (m *memory) tellQuarter(r *reader, x *reading, year, quarter int) {
	m.year, m.quarter, m.quarterSentence = year, quarter, r.text.SentenceOf(x.first)
}
