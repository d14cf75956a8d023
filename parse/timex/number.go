package timex

// quantity is a number of units as told: "three", "2 1/2", "a couple of".
type quantity struct {
	n     int
	half  bool // and a half: "two and a half years", "half a day" with n 0
	vague bool // "several": n is 0
	next  int  // the token after it
	word  bool // "a", "an": a number only before a unit
}

// quantity reads a number from token i on.
func (r *reader) quantity(i int) (quantity, bool) {
	switch l := r.at(i); l.class {
	case number:
		return r.withFraction(quantity{n: int(l.n), next: i + 1}), true
	case numeral:
		return quantity{n: int(l.n), next: i + 1}, true
	case decimal:
		return quantity{n: int(l.n) / 10, half: l.n%10 == 5, next: i + 1}, true
	case cardinal, scale:
		n, next := r.cardinal(i)
		return r.withFraction(quantity{n: n, next: next}), true
	case couple:
		return quantity{n: int(l.n), next: r.skipOf(i + 1)}, true
	case vague:
		return quantity{vague: true, next: i + 1}, true
	case halfYear: // "half a day", "half an hour"
		if l := r.at(i + 1); l.class == article && l.n == 1 {
			return quantity{half: true, next: i + 2}, true
		}
	case article:
		return r.articled(i, l.n)
	}
	return quantity{}, false
}

// articled reads what follows an article: "a year", "a half hour", "a dozen
// years", "a few days", "a hundred days".
func (r *reader) articled(i int, which int32) (quantity, bool) {
	if which != 1 {
		return quantity{}, false
	}
	switch l := r.at(i + 1); l.class {
	case couple:
		return quantity{n: int(l.n), next: r.skipOf(i + 2)}, true
	case vague:
		return quantity{vague: true, next: i + 2}, r.word(i+1) == "few"
	case scale:
		n, next := r.cardinal(i + 1)
		return quantity{n: n, next: next}, true
	case halfYear:
		return quantity{half: true, next: i + 2}, true
	}
	return quantity{n: 1, next: i + 1, word: true}, true
}

// skipOf skips "of": "a couple of days".
func (r *reader) skipOf(i int) int {
	if r.is(i, of) {
		return i + 1
	}
	return i
}

// withFraction adds "1/2" or "and a half" behind a number.
func (r *reader) withFraction(q quantity) quantity {
	i := q.next
	switch {
	case r.at(i) == lexeme{number, 1} && r.is(i+1, slash) && r.at(i+2) == lexeme{number, 2}:
		q.half, q.next = true, i+3
	case r.at(i) == lexeme{link, linkAnd} && r.at(i+1) == lexeme{article, 1} && r.is(i+2, halfYear):
		q.half, q.next = true, i+3
	case r.hyphenated(i) && r.at(i+1) == lexeme{link, linkAnd}: // "two-and-a-half-year"
		if r.hyphenated(i+2) && r.is(i+3, article) && r.hyphenated(i+4) && r.is(i+5, halfYear) {
			q.half, q.next = true, i+6
		}
	}
	return q
}

// cardinal reads a number in words: "twenty-five", "two hundred and ten",
// "more than two thousand". i is a cardinal or a scale.
func (r *reader) cardinal(i int) (n, next int) {
	total, part := 0, 0
	if r.is(i, scale) {
		part = 1
	}
	for {
		switch l := r.at(i); {
		case l.class == cardinal && (part%100 == 0 || part%10 == 0 && part%100 >= 20 && l.n < 10):
			part += int(l.n)
		case l.class == scale && l.n == 100 && part > 0 && part < 100:
			part *= 100
		case l.class == scale && l.n == 1000 && part > 0 && total == 0:
			total, part = part*1000, 0
		case l.class == hyphen && r.hyphenated(i) && r.is(i+1, cardinal) && part%10 == 0:
		case l == lexeme{link, linkAnd} && r.is(i-1, scale) && r.is(i+1, cardinal):
		default:
			return total + part, i
		}
		i++
	}
}
