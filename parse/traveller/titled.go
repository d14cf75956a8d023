package traveller

// titled reads a phrase whose office stands at h, with a name behind it or
// none, and returns the token behind it. The title begins at i or before.
func (r *reader) titled(i, h, floor int) int {
	p := phrase{titleFirst: i, surname: -1, same: -1, nameFirst: i, nameLast: i}
	if c := r.country(i); c != nil && !c.Demonym && c.Last <= h && r.text.Is(i-1, "in", "at", "to", "from", "near") && !r.possessive(c.Last) && c.Last > i {
		i = c.Last // "in Brussels President Biden"
	}
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
	p.gender, p.kind = r.word(head).gender, r.kind(head)
	p.role = r.roleOf(p.kind, head)
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
	if s, first, last := r.servant(end, head); last > first {
		return s, first, last
	}
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

// servant reads the name of one whose office serves another's: "National Security
// Advisor to the Vice President Philip Gordon", "Special Assistant to the President
// and Senior Director for Africa Judd Devermont" name the advisor and the assistant.
func (r *reader) servant(end, head int) (titleLast, first, last int) {
	if !r.upper(head) || r.norm(end) != "to" || r.norm(end+1) != "the" {
		return end, end, end
	}
	h := r.head(end + 2)
	if h < 0 || h > end+4 || !r.upper(h) || r.is(h, plural) {
		return end, end, end
	}
	s, _ := r.titleEnd(h)
	if e := r.secondOffice(s, h); e > s {
		s = e
	}
	first, last = r.personAt(s)
	return s, first, last
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
	case p.kind == "official" && r.lower(p.head) && (r.upper(p.last) || r.nounal(p.last)):
		return p.last // "the official Xinhua news agency", "an official visit"
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

// nounal reports a word in small letters behind "official" that makes an
// adjective of it: "an official visit", and not "an official said".
func (r *reader) nounal(i int) bool {
	if !r.lower(i) || !r.attributive(i) {
		return false
	}
	c := r.cls[i]
	return c&noName != 0 || c&^(modifier|organization|given|family|surname|plain) == 0
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

// kind returns the kind of the office at h, which the words beside it may tell:
// a prime minister is a premier, the Senate president its speaker.
func (r *reader) kind(h int) string {
	switch before := r.norm(h - 1); {
	case before == "prime":
		return "premier"
	case before == "holy" && r.norm(h) == "father":
		return "pope"
	case r.headsCountry(h):
		return "leader"
	case r.word(h).kind == "president" || r.word(h).kind == "chairman":
		if chamber(before) || r.norm(h+1) == "of" && (chamber(r.norm(h+2)) || r.upper(h+2) && chamber(r.norm(h+3)) || r.norm(h+2) == "the" && (chamber(r.norm(h+3)) || r.upper(h+3) && chamber(r.norm(h+4)))) {
			return "speaker"
		}
	}
	return r.word(h).kind
}

// roleOf returns the role of an office of the kind whose word stands at h.
func (r *reader) roleOf(kind string, h int) Role {
	switch {
	case kind == "premier", kind == "leader":
		return Leader
	case kind == "speaker":
		return Official
	case kind == "pope":
		return Clergy
	case r.norm(h) == "secretary" && r.norm(h-1) == "press":
		return Spokesperson
	}
	return r.word(h).role
}

// headsCountry reports "head of state" and "head of government" at h.
func (r *reader) headsCountry(h int) bool {
	return r.is(h, headOf) && r.norm(h+1) == "of" && r.text.Is(h+2, "state", "government") && r.norm(h) == "head"
}

// chamber reports a word for a parliament that has a president or chairman.
func chamber(n string) bool {
	switch n {
	case "senate", "parliament", "assembly", "chamber", "duma", "knesset", "bundestag", "verkhovna", "majlis", "congress":
		return true
	}
	return false
}
