package timex

// compoundRule reads a length of time that is an adjective.
var compoundRule = rule{
	name: "compound-duration",
	read: readCompound,
	examples: `
		2014-02-14 | He is on [a three-day] visit. | DURATION P3D |
		2014-02-16 | He is on [a two-week] tour. | DURATION P2W |
		2014-02-16 | He is on [a week-long] tour. | DURATION P1W |
		none | He is on [a weeklong] tour. | DURATION P1W |
		none | It was [a half-day] stop. | DURATION PT12H |
		none | It was [a two-night] stay. | DURATION P2D |
		none | It is [an eight-month-old] truce. | DURATION P8M |
		none | They opened [48-hour] talks. | DURATION PT48H |
		none | It was [a two-and-a-half-year] war. | DURATION P2Y6M |
	`,
	rejects: `
		The 26-year-old runner won.
		About three-quarters of them left.
		He is a part-time minister.
		She has a long-term plan.
	`,
}

// readCompound reads [the | a] QUANTITY-UNIT[-old | -long], UNIT-long and "weeklong".
func readCompound(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveDuration, typ: Duration}
	j := r.approx(i)
	if j == i && r.is(j, article) {
		j++
	}
	if l := r.at(j); l.class == unitLong {
		x.n, x.unit, x.last = 1, unit(l.n), j+1
		return x, true
	}
	if u := r.unitAt(j); u != noUnit {
		x.n, x.unit, x.last = 1, u, j+3
		return x, r.hyphenated(j+1) && r.word(j+2) == "long"
	}
	q, ok := r.compoundQuantity(j)
	if !ok || !r.hyphenJoins(q.next) {
		return x, false
	}
	x.n, x.half, x.vague, x.unit, x.last = q.n, q.half, q.vague, r.unitAt(q.next+1), q.next+2
	if r.hyphenated(x.last) {
		switch r.word(x.last + 1) {
		case "old": // a person's age is no duration of the story
			x.last += 2
			return x, x.unit != years && x.unit != noUnit
		case "long":
			x.last += 2
		}
	}
	return x, x.unit != noUnit && !(x.unit == quarters && r.is(x.last, of))
}

// compoundQuantity reads the number of a compound: "three", "half".
func (r *reader) compoundQuantity(j int) (quantity, bool) {
	if r.is(j, halfYear) {
		return quantity{half: true, next: j + 1}, true
	}
	if r.is(j, article) {
		return quantity{}, false
	}
	q, ok := r.quantity(j)
	if ok {
		q.next = r.rangeEnd(q.next)
	}
	return q, ok && !q.word
}

// hyphenJoins reports a hyphen at token i that joins a number to its unit; a
// wrapped line may have left a space behind it ("a five- year term").
func (r *reader) hyphenJoins(i int) bool {
	return r.is(i, hyphen) && !r.text.Tokens[i].Space
}

// unitAt returns the unit that token i names, noUnit for none.
func (r *reader) unitAt(i int) unit {
	switch l := r.at(i); {
	case l.class == unitName || l.class == unitNames:
		return unit(l.n)
	case l == lexeme{partOfDay, int32(night)}:
		return nights
	}
	return noUnit
}
