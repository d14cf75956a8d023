package traveller

// settle fills in what the mentions together tell of each person.
func (r *reader) settle() {
	for k := range r.people {
		q := &r.people[k]
		q.Mentions = q.phrases
		q.Female, q.Male = q.gender == female, q.gender == male
		if q.title >= 0 {
			q.JobTitle = r.jobTitle(q)
		}
		q.settleHome()
	}
}

// jobTitle returns the office; a counterpart's is that of the one he is
// counterpart to.
func (r *reader) jobTitle(q *someone) string {
	p := &r.phrases[q.title]
	if p.kind != "counterpart" {
		return r.titleText(p)
	}
	for i := q.title - 1; i >= 0 && i >= q.title-horizon; i-- {
		who := r.phrases[i].person
		if c := &r.phrases[i]; c.sentence == p.sentence && !c.subject && c.form != Pronoun {
			continue
		}
		if who < 0 || &r.people[who] == q || r.people[who].title < 0 {
			continue
		}
		t := &r.phrases[r.people[who].title]
		if t.kind == "counterpart" || t.role != Leader && t.role != Official {
			continue
		}
		return oneLine(r.titleText(&phrase{titleFirst: p.titleFirst, titleLast: p.head, head: p.head - 1}) + " " + r.text.Span(r.core(t), t.head+1))
	}
	return r.titleText(p)
}

// core returns where a title begins behind its country: at "Prime" in "Italian
// Prime Minister".
func (r *reader) core(t *phrase) int {
	first := t.head
	for first > t.titleFirst && r.hint[first-1] == 0 && r.text.Tokens[first-1].Norm != "'s" {
		first--
	}
	return first
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
