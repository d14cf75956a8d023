package timex

// spanRule reads a length of time that lies beside the anchor or is told in order.
var spanRule = rule{
	name: "span",
	read: readSpan,
	examples: `
		2014-02-14 | They met often in [the last two weeks]. | DURATION P2W |
		2014-02-14 | They met often in [recent weeks and months]. | DURATION PXW |
		2014-02-14 | He will be away for [the next few days]. | DURATION PXD |
		2014-02-14 | It grew over [the past 18 months]. | DURATION P18M |
		2014-02-14 | It grew in [the first nine months]. | DURATION P9M |
		2014-02-14 | They will meet in [the coming days]. | DATE FUTURE_REF |
		2014-02-14 | They met often in [recent weeks]. | DURATION PXW |
		2014-02-14 | It rained over [the past week]. | DURATION P1W |
		2014-02-16 | He has been ill for [the past five days]. | DURATION P5D |
		none | He was ill for [the first three weeks]. | DURATION P3W |
	`,
	rejects: `
		The last two men left.
	`,
}

// readSpan reads [the] (last | past | next | coming | recent | first…) [QUANTITY] UNITS.
func readSpan(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveSpan, typ: Duration}
	j := i
	the := r.is(j, article) && r.lex[j].n != 1
	if the {
		j++
	}
	switch {
	case r.is(j, relative):
		x.rel = rel(r.lex[j].n)
		j++
	case r.is(j, ordinal) && the && r.lex[j].n == 1, r.word(j) == "first":
		j++
	case the:
	default:
		return x, false
	}
	q, ok := r.quantity(j)
	switch {
	case ok && !q.word:
		j = r.rangeEnd(q.next)
		for r.fills(j) {
			j++
		}
		x.n, x.half, x.vague = q.n, q.half, q.vague
	case r.is(j, unitNames) && (x.rel != noRel || r.is(j-1, ordinal)):
		x.vague = true
	case x.rel == noRel:
		return x, false
	case r.is(j, unitName) && the && (x.rel == last || x.rel == past || x.rel == coming):
		x.n = 1
	default:
		return x, false
	}
	if !r.isUnit(j) || r.is(j, unitName) && x.n != 1 {
		return x, false
	}
	x.unit, x.last = unit(r.lex[j].n), j+1
	r.andUnits(&x)
	if x.vague && (x.rel == this || x.rel == same) {
		return x, false
	}
	return x, true
}

func resolveSpan(r *reader, x *reading, e *Expr) {
	resolveDuration(r, x, e)
	if x.vague && x.rel == coming {
		e.Type, e.Value = Date, refValues[futureRef]
	}
	if x.vague && x.rel == recent && (x.unit == years || x.unit == days) {
		e.Type, e.Value = Date, refValues[pastRef]
	}
	e.Days = 0 // a span lies beside the anchor: it says nothing of a stay
}
