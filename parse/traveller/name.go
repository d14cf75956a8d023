package traveller

import "itinera/parse/token"

// longest is how many words a name has at most.
const longest = 7

// name returns the tokens of the name that begins at k, last exclusive; equal
// where none does. titled tells that an office or "Mr." stands before it.
func (r *reader) name(k int, titled bool) (first, last int) {
	j, n, prev := k, 0, -1
	for j < r.last && n < longest {
		switch {
		case n > 0 && r.hyphen(j) && !r.compound(j):
			j += 2
			prev = j - 1
		case r.brokenHyphen(j):
			j++
		case n > 1 && r.brokenSyllable(j, k):
			j += 2
		case r.particleAt(j, n, titled):
			j++
			if r.hyphen(j) {
				j++
			}
		case r.nameable(j, n, prev) || titled && n == 0 && r.bareName(j) || n > 1 && r.smallWord(j, k):
			prev = j
			j++
			n++
		case n > 0 && r.suffixAt(j) > j:
			return k, r.suffixAt(j)
		default:
			return r.finish(k, j, n)
		}
	}
	return r.finish(k, j, n)
}

// finish checks what stands behind a name: it must not be the first part of an
// organisation's or a place's name.
func (r *reader) finish(k, j, n int) (first, last int) {
	for j > k && r.is(j-1, particle) && !r.upper(j-1) {
		j--
	}
	if n == 0 || j == k || r.onlyInitials(k, j) {
		return k, k
	}
	if r.hyphen(j) { // "Kerry-led", "Bush-era"
		return k, k
	}
	for i := j; i < j+4 && r.upper(i); i++ {
		if r.is(i, organization) && !r.headline {
			r.reject(k, i+1, "an organisation's name")
			return k, k
		}
	}
	return k, j
}

// compound reports a hyphen that makes an adjective of a name: "Kerry-led".
func (r *reader) compound(j int) bool {
	switch r.norm(j + 1) {
	case "led", "based", "born", "backed", "style", "like", "era", "appointed", "brokered", "sponsored", "run", "owned", "controlled", "held", "turned", "made", "wide", "elect":
		return true
	}
	return false
}

// brokenHyphen reports the hyphen of "El- Bashir", broken by a line's end.
func (r *reader) brokenHyphen(j int) bool {
	return r.norm(j) == "-" && !r.text.Tokens[j].Space && r.upper(j+1) && (r.norm(j-1) == "el" || r.norm(j-1) == "al")
}

// brokenSyllable reports the hyphen of "Ban Ki- moon", broken by a line's end.
func (r *reader) brokenSyllable(j, k int) bool {
	return r.norm(j) == "-" && !r.text.Tokens[j].Space && r.is(k, family) && r.lower(j+1) && !r.is(j+1, function|verb|speech|preposition|modifier)
}

// particleAt reports a small word within a name, or at its beginning behind a
// title: "bin", "van der", "al-".
func (r *reader) particleAt(j, n int, titled bool) bool {
	if !r.is(j, particle) || n == 0 && !titled && !r.hyphen(j+1) && !(r.upper(j) && r.cls[j]&(function|organization) == 0) {
		return false
	}
	k := j + 1
	for k < j+4 && (r.hyphen(k) || r.is(k, particle) || r.brokenHyphen(k)) {
		k++
	}
	if !r.nameable(k, 1, j) {
		return false
	}
	return r.lower(j) || r.hyphen(j+1) || n > 0 && r.cls[j]&function == 0 || titled && n == 0
}

// suffixAt returns the token behind "Jr.", ", Jr.", "II" or "the III" at j, else j.
func (r *reader) suffixAt(j int) int {
	k := j
	if r.norm(k) == "," && (r.norm(k+1) == "jr" || r.norm(k+1) == "sr") || r.norm(k) == "the" && r.is(k+1, suffix) && r.text.Tokens[k+1].Caps {
		k++
	}
	if r.is(k, suffix) && r.upper(k) {
		return k + 1
	}
	return j
}

// nameable reports whether token j can be a word of a name; n words of it stand
// before, the last of them at prev.
func (r *reader) nameable(j, n, prev int) bool {
	if !r.upper(j) || r.text.Tokens[j].Kind != token.Word {
		return false
	}
	c, t := r.cls[j], &r.text.Tokens[j]
	known := c&(given|family) != 0
	afterGiven := prev >= 0 && (r.is(prev, given|particle) || r.initial(prev) || r.is(prev, family) && r.cls[prev]&plain == 0)
	switch {
	case r.initial(j):
		return true
	case c&honorific != 0 && n > 0 && !t.Dot && !r.upper(j+1) && r.text.Is(j, "sen", "col", "gen", "maj", "rep"):
		return true // "Hun Sen"
	case c&calendar != 0 && c&given != 0 && !t.Dot && r.upper(j+1) && (c&plain == 0 || r.cls[j+1] == 0): // "Jan Pronk"
		return true
	case c&(calendar|organization|office|honorific|noName) != 0 && !(known && c&(calendar|noName) == 0):
		return n > 0 && (c&surname != 0 && afterGiven && (!r.upper(j+1) || c&(office|honorific) == 0 && r.cls[j+1] == 0) || r.text.Is(j, "sheikh", "sheik") && r.upper(j+1))
	case c&(organization|office|honorific|modifier) != 0:
		return c&surname != 0 && n > 0 || known && c&modifier == 0
	case c&function != 0 && n > 0 && len(t.Norm) <= 4 && (r.hyphen(j+1) && r.lower(j+2) && r.is(prev, family) || !r.headline && r.upper(j+1) && r.cls[j+1] == 0): // "Lim Soo-yun", "Mya Than Suu"
		return true
	case c&(function|pronoun|determiner) != 0:
		return known && (n > 0 || r.upper(j+1) || r.hyphen(j+1)) && j > r.first
	case c&modifier != 0:
		return c&surname != 0 && afterGiven
	case r.hint[j] != 0:
		return r.placeInName(j, n, afterGiven)
	case t.Caps && !r.headline && len(t.Norm) < 6 && !known && !afterGiven && !(n == 0 && r.calledBefore(j)):
		return false
	}
	return true
}

// calledBefore reports an office or "Mr." before the short word in capitals at
// j that shows it to be a family name: "SECRETARY BLISS", "Mr. KIDO Fumio",
// and no acronym, "Minister EU".
func (r *reader) calledBefore(j int) bool {
	if !r.is(j-1, office|honorific) {
		return false
	}
	return r.text.Tokens[j-1].Caps || r.is(j-1, honorific) || r.upper(j+1) && !r.text.Tokens[j+1].Caps && r.hint[j+1] == 0 && r.cls[j+1]&^(given|family) == 0
}

// placeInName reports whether a word that is a place elsewhere is part of a
// name here: "George Washington", "Jordan Smith".
func (r *reader) placeInName(j, n int, afterGiven bool) bool {
	h := r.country(j)
	if h == nil || h.Last-h.First > 1 {
		return false
	}
	if n > 0 {
		return afterGiven && !h.Org && (!h.Demonym || r.is(j, given)) && !r.upper(j+1)
	}
	return r.is(j, given) && (r.upper(j+1) && r.hint[j+1] == 0 && r.cls[j+1]&(organization|modifier|office|function|calendar) == 0 || r.initial(j+1))
}

// bareName reports a name of one word that is an English word or a small place
// too, right behind a title: "President Park", "Secretary Clinton".
func (r *reader) bareName(j int) bool {
	if !r.upper(j) || r.upper(j+1) && !r.is(j+1, suffix) {
		return false
	}
	c := r.cls[j]
	if h := r.country(j); h != nil {
		return !h.Demonym && !h.Org && h.Last-h.First == 1 && c&(calendar|function) == 0 && r.upper(j-1)
	}
	return c&(surname|family) != 0 && c&calendar == 0 && r.word(j-1).role != Private // "World Refugee Day"
}

// words counts the words of a name, hyphenated parts as one, without small
// particles and "Jr.".
func (r *reader) words(first, last int) (n int) {
	small := func(i int) bool { return r.cls[i]&particle != 0 && !r.text.Tokens[i].Upper }
	for i := first; i < last; i++ {
		t := &r.text.Tokens[i]
		joined := i-1 > first && r.text.Tokens[i-1].Norm == "-" && !t.Space && !small(i-2)
		if t.Kind == token.Word && !joined && !small(i) && (r.cls[i]&suffix == 0 || i == first) {
			n++
		}
	}
	return n
}

// smallWord reports a syllable of a Chinese name that is an English function
// word too: "Tan Tee How".
func (r *reader) smallWord(j, k int) bool {
	return r.is(k, family) && r.cls[k]&plain == 0 && r.upper(j) && r.is(j, function) && !r.headline && !r.upper(j+1)
}

// onlyInitials reports a run without a word: the "D.C." of a capital.
func (r *reader) onlyInitials(first, last int) bool {
	for i := first; i < last; i++ {
		if !r.initial(i) {
			return false
		}
	}
	return true
}
