package timex

// referenceRule reads what points to now, before or later and to no day.
var referenceRule = rule{
	name: "reference",
	read: readReference,
	examples: `
		2014-02-14 | He is [now] in Seoul. | DATE PRESENT_REF |
		2014-02-14 | He was [recently] in Seoul. | DATE PAST_REF |
		2014-02-14 | He may go to Seoul in [the near future]. | DATE FUTURE_REF |
		2014-02-14 | It may fail in [the short term]. | DATE FUTURE_REF |
		2014-02-14 | It was common in [the past]. | DATE PAST_REF |
		2014-02-14 | He will go there [soon]. | DATE FUTURE_REF |
		2014-02-16 | He is [currently] in Seoul. | DATE PRESENT_REF |
		none | He has no comment at [the moment]. | DATE PRESENT_REF |
		none | [These days] he travels less. | DATE PRESENT_REF |
	`,
	rejects: `
		He left as soon as he could.
		They walked past the gate.
	`,
}

// readReference reads now, recently, soon; the [near] future, the past, this moment.
func readReference(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveReference, last: i + 1}
	l := r.at(i)
	switch l.class {
	case reference:
		x.n = int(l.n)
		return x, r.word(i) != "soon" || r.word(i-1) != "as" && r.word(i-1) != "too" && r.word(i+1) != "after" && r.word(i+1) != "as"
	case relative:
		switch w := r.word(i); {
		case w == "current":
			x.n = int(present)
			return x, true
		case w == "recent" && r.at(i+1).class != unitNames:
			x.n = int(pastRef)
			return x, true
		case w == "this" && r.word(i+1) == "moment", w == "these" && r.at(i+1) == lexeme{unitNames, int32(days)}:
			x.n, x.last = int(present), i+2
			return x, true
		}
	case article:
		return r.nominalReference(x, i)
	case timeNoun:
		switch {
		case r.word(i) == "future" && r.is(i+1, unitNames):
			x.n, x.last = int(futureRef), i+2
			return x, true
		case r.word(i) == "present" && r.word(i-1) == "at" && r.phraseEnds(i+1):
			x.n = int(present)
			return x, true
		case r.word(i) == "future" && r.word(i-1) == "in" && r.phraseEnds(i+1):
			x.n = int(futureRef)
			return x, true
		}
	}
	return x, false
}

// nominalReference reads "the past", "the near future", "the moment".
func (r *reader) nominalReference(x reading, i int) (reading, bool) {
	if r.lex[i].n != 0 {
		return x, false
	}
	j := i + 1
	if r.is(j, nearness) || r.isRel(j, recent) {
		if j++; r.word(j) == "term" {
			x.n, x.last = int(futureRef), j+1
			return x, r.phraseEnds(j + 1)
		}
	}
	x.last = j + 1
	switch {
	case r.isRel(j, past):
		x.n = int(pastRef)
		return x, r.phraseEnds(j + 1)
	case r.word(j) == "future":
		x.n = int(futureRef)
		return x, r.word(j+1) != "of" || r.word(i-1) == "in"
	case r.word(j) == "present", r.word(j) == "moment":
		x.n = int(present)
		return x, j == i+1 && (r.word(i-1) == "at" || r.word(i-1) == "for") && r.phraseEnds(j+1)
	}
	return x, false
}

func resolveReference(_ *reader, x *reading, e *Expr) { e.Value = refValues[x.n] }
