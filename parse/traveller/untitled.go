package traveller

// untitled reads a name without an office before it at i: it needs signs of
// its own. It returns the token behind what it read, person or not.
func (r *reader) untitled(i int) int {
	if r.hint[i] != 0 && r.cls[i]&given == 0 {
		return r.country(i).Last
	}
	first, last := r.name(i, false)
	if last == first {
		return r.skipUpper(i)
	}
	p := phrase{first: first, last: last, nameFirst: first, nameLast: last, titleFirst: first, titleLast: first, head: -1, surname: -1, same: -1, form: Full}
	n := r.words(first, last)
	p.gender = r.givenGender(first, n)
	r.owner(&p)
	if c := r.country(r.calling(first - 1)); c != nil && c.Demonym && r.unread(c.First) && p.home.code == "" {
		p.home = home{code: c.Code, weight: strong, why: "demonym before name"}
	}
	r.behind(&p)
	signs, why := r.signs(first, last, n)
	p.human = r.is(last, humanVerb) || r.norm(last) == "who"
	k := r.add(p)
	end := max(p.last, r.apposition(k))
	if len(r.phrases) > k+1 {
		signs, why = signs+3, "title behind name"
	}
	q := &r.phrases[k]
	q.why = why
	q.maybe = n == 1 && r.cls[last-1]&suffix == 0 || signs < 3 || r.headline && signs < 5
	if n > 1 && signs < 0 {
		r.reject(first, last, "capitals without a sign of a person")
		r.phrases = r.phrases[:k]
		return last
	}
	return end
}

// calling passes back over up to three small words that say what somebody is,
// from token i: "French magistrate Alexis Morel".
func (r *reader) calling(i int) int {
	for n := 0; n < 3 && r.lower(i) && r.cls[i]&(function|verb|speech|preposition|determiner|pronoun) == 0 && r.attributive(i); n++ {
		i--
	}
	return i
}

// unread reports whether no phrase reaches token i.
func (r *reader) unread(i int) bool {
	return len(r.phrases) == 0 || r.phrases[len(r.phrases)-1].last <= i
}

// skipUpper passes the rest of a run of capitals that is no name.
func (r *reader) skipUpper(i int) int {
	c := r.cls[i]
	if c&(organization|noName) == 0 || !r.upper(i) {
		return i + 1
	}
	return i + 1
}

// givenGender returns the gender that the given name tells.
func (r *reader) givenGender(first, n int) gender {
	if n < 2 {
		return 0
	}
	w := r.word(first)
	if w.class&given != 0 && w.class&family == 0 {
		return w.gender
	}
	return 0
}

// signs weighs what speaks for a person: three are enough.
func (r *reader) signs(first, last, n int) (sum int, why string) {
	vote := func(v int, reason string) {
		if v > 0 && (why == "" || v >= 3) {
			why = reason
		}
		sum += v
	}
	c := r.cls[first]
	switch {
	case c&given != 0 && c&plain == 0 && n > 1:
		vote(3, "given name")
	case c&given != 0 && n > 1:
		vote(2, "given name")
	case c&family != 0 && n > 1:
		vote(r.familyFirst(first, last, n), "family name first")
	}
	for i := first; i < last; i++ {
		switch {
		case i > first+1 && r.hyphen(i) && r.lower(i+1) && !r.is(i-1, particle):
			vote(3, "hyphenated given name")
		case r.lower(i) && r.is(i, particle) && i > first:
			vote(2, "name with a particle")
		case r.initial(i):
			vote(2, "name with initials")
		case r.is(i, suffix) && i > first && (c&given != 0 || r.text.Is(i, "jr", "sr")):
			vote(3, "name with a suffix")
		case i > first && r.cls[i]&given != 0 && r.cls[i]&plain == 0:
			vote(1, "given name")
		}
	}
	switch {
	case r.is(last, speech) || r.text.Is(first-1, "said", "says", "added"):
		vote(2, "name that speaks")
	case r.is(last, humanVerb) || r.norm(last) == "who" || r.norm(last) == "whose":
		vote(2, "name that acts")
	case r.is(last, verb):
		vote(1, "name that acts")
	case r.norm(last) == "," && last+2 < r.last && r.norm(last+2) == "," && len(r.norm(last+1)) == 2 && r.text.Tokens[last+1].Kind == 1:
		vote(3, "name with an age")
	}
	switch {
	case r.text.Is(first-1, "uss", "hms", "carrier", "ship", "destroyer", "submarine", "frigate", "yacht", "aboard"):
		vote(-9, "")
	case r.norm(first-1) == "the":
		vote(-4, "")
	case r.text.Is(first-1, "in", "at", "near") && c&given == 0:
		vote(-2, "")
	}
	if c&(given|family) == 0 {
		for i := first; i < last; i++ {
			if r.vocabulary(i) || camel(r.text.Word(i)) {
				vote(-3, "")
			}
		}
	}
	if r.hint[last-1] != 0 && c&given == 0 {
		vote(-3, "")
	}
	return sum, why
}

// familyFirst weighs a name that begins with a family name.
func (r *reader) familyFirst(first, last, n int) int {
	for i := first + 1; i < last; i++ {
		if r.is(i, organization|modifier|function) && r.cls[i]&(given|family) == 0 {
			return 0
		}
		if len(r.text.Tokens[i].Norm) > 10 {
			return 0
		}
	}
	switch {
	case r.cls[first]&plain != 0:
		return 1
	case n == 3, n == 2 && last-first == 2:
		return 2
	}
	return 1
}

// camel reports a capital inside a word, as trade names have it: "TamilNet";
// "MacShane" and "DeMint" are names.
func camel(s string) bool {
	for i := 4; i < len(s); i++ {
		if s[i] >= 'A' && s[i] <= 'Z' && s[i-1] >= 'a' && s[i-1] <= 'z' {
			return true
		}
	}
	return false
}
