package traveller

// titled reads a phrase whose office stands at h, with a name behind it or
// none, and returns the token behind it. The title begins at i or before.
func (r *reader) titled(i, h, floor int) int {
	p := phrase{titleFirst: i, surname: -1, same: -1, nameFirst: i, nameLast: i}
	end, head := r.titleEnd(h)
	p.titleFirst, p.first, p.article = r.leftEdge(i, floor)
	if r.possessive(end) && r.upper(end+1) && r.upper(head) { // "UN Secretary-General's Special Representative Jan Pronk"
		if h2 := r.head(end + 1); h2 >= 0 && r.upper(h2) && !r.is(h2, plural) {
			e2, head2 := r.titleEnd(h2)
			if c := r.complement(e2, head2); c > e2 {
				e2 = r.split(e2, c)
			}
			if first, last := r.personAt(e2); last > first {
				end, head = e2, head2
			}
		}
	}
	p.head, p.titleLast, p.last = head, end, end
	p.plural = r.is(head, plural)
	first, last := r.personAt(end)
	if last == first {
		if end, first, last = r.extend(end, head); end > p.titleLast {
			p.titleLast, p.last = end, end
		}
	}
	p.gender, p.role, p.kind = r.word(head).gender, r.word(head).role, r.kind(head)
	if p.kind == "premier" {
		p.role = Leader
	}
	p.home = r.titleHome(&p)
	if last > first && r.lower(head) && r.words(first, last) == 1 && (r.is(head, relation) && p.article != owned && r.cls[first]&given == 0 || p.kind == "official" || r.cls[first]&plain != 0 && p.role != Leader && p.role != Official) {
		return end // "the official Xinhua news agency", "militant Islam"
	}
	switch {
	case last > first && p.plural:
		return r.several(p, first)
	case last > first:
		return r.named(p, first, last, "title before name")
	case p.plural:
		return r.unnamedSeveral(p)
	}
	return r.unnamed(p)
}

// extend reads what the office is over and further offices ("President and
// Chief Executive Officer"), and the name behind.
func (r *reader) extend(end, head int) (titleLast, first, last int) {
	c := r.complement(end, head)
	if c > end && r.lower(c-1) && r.is(c-1, organization) { // "head of the pipeline company Beltransgaz"
		for r.upper(c) && r.cls[c]&(calendar|function) == 0 {
			c++
		}
		return c, c, c
	}
	if c > end {
		s := r.split(end, c)
		if first, last = r.personAt(s); last > first {
			return s, first, last
		}
		if r.norm(c) == "the" && r.norm(end) == "to" || r.norm(c-1) == "to" {
			return c, c, c
		}
		end = c
	}
	if e := r.secondOffice(end, head); e > end {
		if first, last = r.personAt(e); last > first {
			return e, first, last
		}
	}
	return end, end, end
}

// secondOffice returns the token behind "and Chief Executive Officer" at end,
// or end.
func (r *reader) secondOffice(end, head int) int {
	if r.norm(end) != "and" || r.upper(end+1) != r.upper(head) {
		return end
	}
	h := r.head(end + 1)
	if h < 0 || h > end+5 || r.is(h, plural) {
		return end
	}
	e, _ := r.titleEnd(h)
	if e2 := r.complement(e, h); e2 > e {
		e = r.split(e, e2)
	}
	return e
}

// personAt returns the name at k, past honorifics and titles of courtesy: "Dr.
// Fuad Hussein", "Sheikh Mohamed bin Zayed".
func (r *reader) personAt(k int) (first, last int) {
	for r.is(k, honorific) && r.upper(k) || r.is(k, office) && r.upper(k) && r.cls[k]&(given|surname) == 0 && r.upper(k+1) && r.cls[k]&plural == 0 {
		k++
	}
	return r.name(k, true)
}

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

// named adds a titled phrase with a name.
func (r *reader) named(p phrase, first, last int, why string) int {
	for k := p.titleLast; k < first; k++ {
		if w := r.word(k); w.gender != 0 {
			p.gender = w.gender
		}
	}
	if p.gender == 0 {
		p.gender = r.givenGender(first, r.words(first, last))
	}
	p.nameFirst, p.nameLast, p.last, p.form, p.why = first, last, last, Full, why
	r.owner(&p)
	r.behind(&p)
	k := r.add(p)
	return max(r.phrases[k].last, r.apposition(k))
}

// unnamed adds a phrase that has only an office; a name in apposition behind it
// makes it a named one.
func (r *reader) unnamed(p phrase) int {
	r.owner(&p)
	if first, last := r.appositiveName(p.last); last > first {
		return r.named(p, first, last, "name behind title")
	}
	p.form, p.why = Office, "title"
	switch {
	case p.kind == "official" && r.lower(p.head) && r.upper(p.last):
		return p.last // "the official Xinhua news agency"
	case r.norm(p.first-1) == "of" && r.is(p.first-2, organization) && r.upper(p.first-2):
		r.reject(p.first, p.last, "an institution's name") // "Office of the Spokesperson"
		return p.last
	case p.article == bare && p.first == p.titleFirst && r.lower(p.titleFirst) && r.hint[p.titleFirst] == 0 && p.home.code == "" && !r.headline:
		return p.last // "became president": an office, nobody's mention
	case r.norm(p.first-1) == "as" && !r.verbBehind(p.last): // "as the department's representative"
		return p.last
	}
	r.add(p)
	return p.last
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
		p.home = home{code: c.Code, weight: strong, why: "country behind name"}
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

// several adds one phrase for each name behind a title in the plural:
// "Presidents Bush and Putin".
func (r *reader) several(p phrase, k int) int {
	n := len(r.phrases)
	for {
		first, last := r.personAt(k)
		if last == first {
			break
		}
		q := p
		if len(r.phrases) > n {
			q.first = first
		}
		q.plural = false
		q.nameFirst, q.nameLast, q.last, q.form, q.why = first, last, last, Full, "title before name"
		r.behind(&q)
		r.add(q)
		k = q.last
		if r.norm(k) == "," && !r.is(k+1, function) || r.norm(k) == "and" {
			k++
			continue
		}
		break
	}
	return max(p.last, r.phrases[len(r.phrases)-1].last)
}

// addressed reads "Mr. Finer", "Gen. Martin Dempsey".
func (r *reader) addressed(i, floor int) int {
	w := r.word(i)
	k := i + 1
	for r.is(k, honorific) && r.upper(k) {
		k++
	}
	if r.is(k, office) && r.upper(k) && r.cls[k]&given == 0 {
		if h := r.head(k); h >= 0 { // "Mr. President", "Madam Secretary"
			return r.titled(k, h, k)
		}
	}
	first, last := r.name(k, true)
	if last == first {
		return k
	}
	p := phrase{first: i, titleFirst: i, titleLast: i, head: -1, surname: -1, same: -1, gender: w.gender, role: w.role}
	if w.kind != "" {
		p.titleFirst, p.titleLast, p.head, p.kind = i, i+1, i, w.kind
	}
	return r.named(p, first, last, "honorific before name")
}

// unnamedSeveral reads offices in the plural without names: one person for each
// country of "presidents of Zambia, Ghana and Kenya", a group for "the leaders".
func (r *reader) unnamedSeveral(p phrase) int {
	if r.norm(p.head+1) == "of" && r.word(p.head).class&high != 0 && p.kind != "leader" {
		n := len(r.phrases)
		for k := p.head + 2; k < r.last; {
			if r.text.Is(k, "the", "and", ",") {
				k++
				continue
			}
			c := r.country(k)
			if c == nil || c.Demonym || c.Code == "" {
				break
			}
			q := p
			q.plural, q.form, q.why, q.article = false, Office, "title", definite
			q.first, q.last, q.titleFirst, q.titleLast = k, c.Last, p.head, c.Last
			if len(r.phrases) == n {
				q.first = p.first
			}
			q.home = home{code: c.Code, weight: strong, why: "country in title"}
			r.add(q)
			p.last, k = max(p.last, c.Last), c.Last
		}
		return p.last
	}
	if p.article == definite && p.titleFirst == p.head && p.titleLast == p.head+1 && (p.role == Leader || p.role == Official) && !r.is(p.head, relation) {
		p.form, p.head, p.why = Group, -1, "group"
		r.add(p)
	}
	return p.last
}

// kind returns the kind of the office at h: a prime minister is a premier.
func (r *reader) kind(h int) string {
	if r.norm(h-1) == "prime" {
		return "premier"
	}
	return r.word(h).kind
}

// aged returns where "60-year-old" before token i begins, or i.
func (r *reader) aged(i, floor int) int {
	if i-5 >= floor && r.norm(i-1) == "old" && r.text.Is(i-3, "year", "month", "day") && r.hyphen(i-2) && r.hyphen(i-4) {
		return i - 5
	}
	return i
}
