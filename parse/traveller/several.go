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

// unnamedSeveral reads offices in the plural without names before them: the
// names behind a comma, else one person for each country of "presidents of
// Zambia, Ghana and Kenya", a group for "the leaders".
func (r *reader) unnamedSeveral(p phrase) int {
	served, end := r.served(&p)
	if next := r.namedBehind(p, served, end); next > end {
		return next
	}
	if r.norm(p.head+1) == "of" && r.is(p.head, high) && len(served) > 0 {
		for n, c := range served {
			q := p
			q.form, q.why, q.article = Office, "title", definite
			q.first, q.last, q.titleFirst, q.titleLast = c.First, c.Last, p.head, c.Last
			if n == 0 {
				q.first = p.first
			}
			q.home = home{code: c.Code, weight: strong, why: "country in title"}
			r.add(q)
		}
		return max(p.last, end)
	}
	if p.article == definite && p.titleFirst == p.head && p.titleLast == p.head+1 && (p.role == Leader || p.role == Official) && !r.is(p.head, relation) {
		p.form, p.head, p.why = Group, -1, "group"
		r.add(p)
	}
	return p.last
}

// served returns the countries of "presidents of Zambia, Ghana and Kenya" or
// "the Russian and French presidents", and the token behind them all.
func (r *reader) served(p *phrase) (out []*Country, end int) {
	end = p.last
	if r.norm(p.head+1) == "of" {
		for k := p.head + 2; k < r.last; {
			if r.text.Is(k, "the", "and", ",") {
				k++
				continue
			}
			c := r.country(k)
			if c == nil || c.Demonym || c.Code == "" {
				break
			}
			out = append(out, c)
			end, k = max(end, c.Last), c.Last
		}
		return out, end
	}
	for k := p.titleFirst; k < p.head; k++ {
		if c := r.country(k); c != nil && c.First == k && c.Code != "" {
			out = append(out, c)
		}
	}
	if k := p.titleFirst - 2; len(out) == 1 && r.norm(k+1) == "and" { // "the Soviet and American presidents"
		if c := r.country(k); c != nil && c.Demonym && c.Code != "" {
			out = append([]*Country{c}, out...)
		}
	}
	return out, end
}

// namedBehind adds one phrase for each name behind the comma at end, in the
// order of the countries: "the presidents of Russia and France, Oleg Karpov and
// Luc Morel,". It returns the token behind them, or end.
func (r *reader) namedBehind(p phrase, served []*Country, end int) int {
	if r.norm(end) != "," {
		return end
	}
	type name struct{ first, last int }
	var names []name
	k := end + 1
	for len(names) < longest {
		first, last := r.personAt(k)
		if last == first || r.words(first, last) < 2 {
			break
		}
		names = append(names, name{first, last})
		k = last
		if r.norm(k) == "," && r.norm(k+1) == "and" {
			k++
		}
		if !r.text.Is(k, ",", "and") {
			break
		}
		k++
	}
	if len(names) < 2 || len(served) > 1 && len(served) != len(names) {
		return end
	}
	for n, at := range names {
		q := p
		q.plural, q.article, q.form, q.why = false, definite, Full, "name behind title"
		q.first, q.nameFirst, q.nameLast, q.last = at.first, at.first, at.last, at.last
		q.titleFirst, q.titleLast = r.portfolioOf(&p), p.head+1
		if n == 0 {
			q.first = p.first
		}
		if len(served) > 0 {
			q.home = home{code: served[min(n, len(served)-1)].Code, weight: strong, why: "country in title"}
		}
		if q.gender = r.givenGender(at.first, 2); q.gender == 0 {
			q.gender = p.gender
		}
		r.add(q)
	}
	return names[len(names)-1].last
}

// portfolioOf returns where a title begins behind its countries: at "foreign" in
// "Russian and French foreign ministers".
func (r *reader) portfolioOf(p *phrase) int {
	first := p.head
	for first > p.titleFirst && r.hint[first-1] == 0 && !r.text.Is(first-1, "and", "'s", "'") {
		first--
	}
	return first
}
