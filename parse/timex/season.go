package timex

import "itinera/timeline"

// seasonRule reads a season of a year.
var seasonRule = rule{
	name: "season",
	read: readSeason,
	examples: `
		1998-02-06 | They met [last fall]. | DATE 1997-FA | 1997-09-01..1997-11-30
		1998-06-22 | They will meet [this summer]. | DATE 1998-SU | 1998-06-01..1998-08-31
		1998-02-23 | They met in [the winter of 1994]. | DATE 1994-WI | 1994-12-01..1995-02-28
		2014-02-14 | They will meet in [the spring]. | DATE 2014-SP | 2014-03-01..2014-05-31
		2014-02-14 | They met in [late summer]. | DATE 2013-SU | 2013-06-01..2013-08-31
		2014-01-01 | They met [last winter]. | DATE 2012-WI | 2012-12-01..2013-02-28
		2016-02-29 | They hope to meet in [the summer of 2016]. | DATE 2016-SU | 2016-06-01..2016-08-31
		none | They met [last spring]. | DATE XXXX-SP |
	`,
	rejects: `
		They drank spring water.
		The fall of the town shocked them.
		The Arab Spring had begun.
		They sang at the Winter Palace.
		Prices fall in March.
	`,
}

var seasonLetters = [...]string{"-SP", "-SU", "-FA", "-WI"}

// readSeason reads [mod] [the] [rel] SEASON [of] [YEAR | rel year].
func readSeason(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveSeason, unit: seasons}
	j := r.mod(i, &x)
	the := r.at(j) == lexeme{article, 0}
	if the {
		j++
		j = r.mod(j, &x)
	}
	for r.isRel(j, last, next, this, past, coming, previous, following, same) && j < i+4 {
		x.rel = rel(r.lex[j].n)
		j++
	}
	if !r.is(j, season) || r.upper(j) && (r.upper(j-1) || r.upper(j+1)) {
		return x, false
	}
	x.n, x.last = int(r.lex[j].n), j+1
	r.year(&x)
	if x.year != 0 || x.outer != noRel || x.rel != noRel {
		return x, true
	}
	if r.is(x.last, of) || r.is(x.last, hyphen) {
		return x, false
	}
	prep := false
	switch r.word(i - 1) {
	case "in", "by", "during", "until", "since", "for", "this", "through", "before", "after", "of", "over", "into":
		prep = true
	}
	fall := r.word(j) == "fall"
	return x, prep && (the && r.phraseEnds(j+1) || x.mod != noMod || !fall && r.phraseEnds(j+1)) || x.mod != noMod && (!fall || prep)
}

// phraseEnds reports whether token i cannot go on a noun phrase: the sentence's
// end, punctuation or a small word.
func (r *reader) phraseEnds(i int) bool {
	if i >= r.hi || r.at(i).class == link || r.at(i).class == of {
		return true
	}
	w := r.word(i)
	if c := w[0]; (c < 'a' || c > 'z') && (c < '0' || c > '9') {
		return c != '-' && w != "–" && w != "'s"
	}
	switch w {
	case "at", "by", "for", "with", "as", "when", "while", "but", "that", "which", "who", "where", "because", "he", "she", "it", "they", "we",
		"is", "was", "were", "are", "has", "had", "have", "will", "would", "said", "the", "a", "an", "over", "during", "if", "not", "against", "under", "into", "about":
		return true
	}
	return false
}

func resolveSeason(r *reader, x *reading, e *Expr) {
	e.Grain = Season
	month := 3*x.n + 3
	year, basis := r.yearOf(x), timeline.Stated
	if year == 0 && r.ctx.Anchor != 0 {
		year, basis = r.seasonYear(x, month), timeline.Resolved
	}
	e.Value = yearValue(year) + seasonLetters[x.n]
	if year != 0 {
		e.Window = monthsWindow(year, month, 3, basis)
	}
}

// seasonYear returns the year in which a season that is told without one begins.
func (r *reader) seasonYear(x *reading, month int) int {
	year, am, _ := r.ctx.Anchor.Date()
	if x.n == 3 && am <= 2 {
		year, am = year-1, am+12 // January is in the winter that began last year
	}
	over, begun := am > month+2, am >= month
	switch x.rel {
	case last, past, previous:
		if !over {
			year--
		}
		return year
	case next, coming:
		if begun {
			year++
		}
		return year
	}
	switch {
	case begun && !over:
	case x.rel == this:
		if over && r.ahead(x) {
			year++
		}
	case r.nearer(x, (2*month+2-2*am+24)%24, (2*am-2*month-2+24)%24):
		if over {
			year++
		}
	case !begun:
		year--
	}
	return year
}
