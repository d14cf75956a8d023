package traveller

// leftEdge returns where the title begins that is read from i on, where the
// phrase does with its determiner, and which that is.
func (r *reader) leftEdge(i, floor int) (title, first int, a article) {
	title = i
	for title-1 >= floor && (r.is(title-1, modifier) && r.cls[title-1]&calendar == 0 && !(r.upper(title-1) && title-1 == r.first && r.cls[title-1]&function != 0) || title-2 >= floor && r.hyphen(title-1)) {
		title--
	}
	for k := title - 1; k >= floor && k >= title-3; k-- { // "the embattled premier"
		if r.is(k, determiner) && r.cls[k]&pronoun == 0 || r.is(k, pronoun) && r.is(k, determiner) {
			if r.lower(k+1) || k+1 == title {
				title = k + 1
			}
			break
		}
		if !r.lower(k) || r.upper(i) || r.is(k, function|verb|speech|preposition|office) || !r.attributive(k) {
			break
		}
	}
	first = r.aged(title, floor)
	if first-1 < floor && !(first-1 >= r.first && r.is(first-1, pronoun)) {
		return title, first, bare
	}
	if r.norm(first-1) == "that" && (r.upper(i) || r.is(first-2, speech)) {
		return title, first, bare // "said that President Mobutu"
	}
	switch r.norm(first - 1) {
	case "the", "this", "that":
		return title, first - 1, definite
	case "a", "an", "any", "another", "each", "every", "one", "some", "no":
		return title, first - 1, indefinite
	case "his", "her", "their", "its", "my", "our", "your", "whose", "'s", "'":
		return title, first, owned
	}
	return title, first, bare
}

// aged returns where "60-year-old" before token i begins, or i.
func (r *reader) aged(i, floor int) int {
	if i-5 >= floor && r.norm(i-1) == "old" && r.text.Is(i-3, "year", "month", "day") && r.hyphen(i-2) && r.hyphen(i-4) {
		return i - 5
	}
	return i
}

// owner takes the country before a possessive into the phrase: "Britain's
// Prince William".
func (r *reader) owner(p *phrase) {
	s := p.first - 1
	if !r.possessive(s) || r.hint[s-1] == 0 {
		return
	}
	c := r.country(s - 1)
	if p.home.code == "" && p.home.org == "" {
		p.home = home{code: c.Code, weight: strong, why: "country before name"}
	}
	p.first = max(c.First, r.first)
	p.titleFirst = min(p.titleFirst, p.first)
}

// behind reads a country behind a name: "Prime Minister Albanese of Australia".
func (r *reader) behind(p *phrase) {
	k := p.nameLast
	if r.norm(k) != "of" {
		return
	}
	k++
	if r.norm(k) == "the" {
		k++
	}
	c := r.country(k)
	if c == nil || c.Org || c.Demonym && (r.upper(c.Last) || r.lower(c.Last)) {
		return
	}
	if p.home.weight < strong {
		p.home = home{code: c.Code, weight: strong, why: behindName}
	}
	p.last = min(c.Last, r.last)
	for r.text.Is(p.last, "of", "and") { // "of the United Kingdom of Great Britain and Northern Ireland"
		d := r.country(p.last + 1)
		if d == nil || d.Code != c.Code || d.Demonym {
			return
		}
		p.last = min(d.Last, r.last)
	}
}
