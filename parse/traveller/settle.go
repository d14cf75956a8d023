package traveller

// settle fills in what the mentions together tell of each person.
func (r *reader) settle() {
	r.own = r.government()
	for k := range r.phrases {
		if p := &r.phrases[k]; p.person >= 0 {
			r.context(k)
		}
	}
	for k := range r.people {
		q := &r.people[k]
		q.Mentions = q.phrases
		q.Female, q.Male = q.gender == female, q.gender == male
		if q.title >= 0 {
			q.JobTitle = r.titleText(&r.phrases[q.title])
		}
		q.settleHome()
	}
}

// settleHome takes the home that counts most.
func (q *someone) settleHome() {
	best := home{}
	for i, h := range q.homes {
		if h.code == "" && h.org == "" {
			continue
		}
		sum := 0
		for _, g := range q.homes {
			if g.code == h.code && g.org == h.org {
				sum += g.weight
			}
		}
		if sum > best.weight {
			best = q.homes[i]
			best.weight = sum
		}
	}
	q.CountryCode, q.Org, q.HomeWhy = best.code, best.org, best.why
}

// government returns the code of the country whose government's institutions
// the text names most, "" if none.
func (r *reader) government() string {
	r.first, r.last = 0, len(r.text.Tokens)
	var codes []string
	var counts []int
	for i := 0; i < r.last; i++ {
		b, n := r.institutionAt(i)
		if b == nil || b.strength != "government" {
			continue
		}
		i += n - 1
		k := 0
		for k < len(codes) && codes[k] != b.code {
			k++
		}
		if k == len(codes) {
			codes, counts = append(codes, b.code), append(counts, 0)
		}
		counts[k]++
	}
	best := ""
	top := 0
	for k := range codes {
		if counts[k] > top {
			best, top = codes[k], counts[k]
		}
	}
	return best
}

// context guesses the country of a title that names none from the words
// around: the country of the place where he is met, the text's own government.
func (r *reader) context(k int) {
	p := &r.phrases[k]
	if !p.titled() || p.home.weight >= strong || p.role == Private || p.role == Expert || p.role == Journalist {
		return
	}
	q := &r.people[p.person]
	if q.homeCode() != "" {
		return
	}
	if code := r.nearby(p); code != "" {
		q.homes = append(q.homes, home{code: code, weight: hintOnly, why: "country of the sentence"})
		return
	}
	if r.own != "" {
		q.homes = append(q.homes, home{code: r.own, weight: hintOnly, why: "the text's own government"})
	}
}

// nearby returns the country told last before a phrase in its sentence, where
// the phrase is not what the sentence is about.
func (r *reader) nearby(p *phrase) string {
	if p.subject {
		return ""
	}
	first := r.text.Sentences[p.sentence].First
	for i := p.first - 1; i >= first; i-- {
		if r.hint[i] != 0 {
			if c := &r.countries[r.hint[i]-1]; c.Code != "" {
				return c.Code
			}
		}
	}
	return ""
}
