package traveller

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
