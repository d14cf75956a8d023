package timex

// mod reads what narrows a period from token i on and returns the token behind
// it: "early", "mid-", "later", "the end of", "early in". The first tokens of
// the period are the caller's: an article before "end of" is skipped, one
// behind it is not.
func (r *reader) mod(i int, x *reading) int {
	j := i
	if r.at(j) == (lexeme{article, 0}) && r.is(j+1, modifier) {
		j++
	}
	l := r.at(j)
	if l.class != modifier {
		return i
	}
	m := mod(l.n)
	switch m {
	case restOf:
		if !r.is(j+1, of) || j == i {
			return i
		}
		x.mod = later
		return j + 2
	case startOf, middleOf, endOf:
		if !r.is(j+1, of) || j == i && r.word(i-1) != "the" && r.word(i-1) != "by" && r.word(i-1) != "at" && m != endOf {
			return i
		}
		x.mod = m
		return j + 2
	case mid:
		if r.is(j+1, hyphen) {
			j++
		}
	case early, late, earlier, later:
		if l := r.at(j + 1); l == (lexeme{link, linkIn}) || l == (lexeme{link, linkOn}) && r.is(j+2, weekday) { // "later on Saturday"
			j++
		}
	}
	x.mod = m
	return j + 1
}
