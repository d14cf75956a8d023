package traveller

// referGroup resolves "they", "the two leaders" and "the ministers" to those told
// together last: the list that a sentence was about, else the last two people.
func (r *reader) referGroup(k int) {
	p := &r.phrases[k]
	if who := r.listed(k); len(who) > 0 {
		p.person, p.with, p.why = who[0], who[1:], "the people told together"
		r.people[who[0]].phrases++
		return
	}
	if p.count > 2 {
		return
	}
	first, second := -1, -1
	for i := k - 1; i >= 0 && i >= k-horizon && p.sentence-r.phrases[i].sentence <= 3; i-- {
		c := &r.phrases[i]
		if c.person < 0 || c.headline || c.same >= 0 {
			continue
		}
		if c.form == Group && len(c.with) == 1 {
			first, second = c.person, c.with[0]
			break
		}
		if !r.grouped(p, c.person) || c.person == second {
			continue
		}
		if second < 0 {
			second = c.person
			continue
		}
		first = c.person
		break
	}
	if first < 0 || p.kind == "group" && !r.together(k, first, second) {
		return
	}
	p.person, p.with, p.why = first, []int{second}, "the people told last"
	r.people[first].phrases++
}

// listed returns the people of the list that was a subject last, at most two
// sentences before the group k: "Presidents Lund, Okoye and Morel landed. They …".
func (r *reader) listed(k int) []int {
	p := &r.phrases[k]
	for i := k - 1; i > 0 && i >= k-horizon && p.sentence-r.phrases[i].sentence <= 2; i-- {
		c := &r.phrases[i]
		if c.form == Group && len(c.with) > 1 && (p.count == 0 || p.count == 1+len(c.with)) {
			return append([]int{c.person}, c.with...)
		}
		if !c.subject || c.headline || c.quoted != p.quoted || c.same >= 0 || c.sentence == p.sentence && p.form == Pronoun {
			continue
		}
		who := r.list(i, p)
		if n := len(who); n > 1 && (p.count == n || p.count == 0 && (n > 2 || p.sentence > c.sentence)) {
			return who
		}
	}
	return nil
}

// longestList is how many people are told together at most.
const longestList = 12

// list returns the people of the list that ends with phrase i, in the order of
// the text, who can be of the group p; nil if one of them cannot.
func (r *reader) list(i int, p *phrase) (who []int) {
	for last := i; len(who) < longestList; {
		c := &r.phrases[last]
		if c.person < 0 || c.form != Full && c.form != Surname && c.form != Office || !r.grouped(p, c.person) {
			return nil
		}
		who = append(who, c.person)
		if c.same >= 0 {
			return nil
		}
		before := last - 1
		for before >= 0 && r.phrases[before].same >= 0 {
			before--
		}
		if before < 0 || !r.listedWith(before, last) {
			break
		}
		last = before
	}
	for a, b := 0, len(who)-1; a < b; a, b = a+1, b-1 {
		who[a], who[b] = who[b], who[a]
	}
	return who
}

// listedWith reports whether only commas, "and" and the apposition of a stand
// between two phrases.
func (r *reader) listedWith(a, b int) bool {
	if r.phrases[a].sentence != r.phrases[b].sentence {
		return false
	}
	i := r.phrases[a].last
	for k := a + 1; k < b; k++ {
		i = max(i, r.phrases[k].last)
	}
	for ; i < r.phrases[b].first; i++ {
		switch r.text.Tokens[i].Norm {
		case ",", "and", "the", "of":
		default:
			return false
		}
	}
	return true
}

// grouped reports whether a person can be one of the group.
func (r *reader) grouped(p *phrase, who int) bool {
	q := &r.people[who]
	if p.gender != 0 && q.gender != 0 && p.gender != q.gender {
		return false
	}
	switch p.kind {
	case "group":
		return true
	case "leader":
		return q.Role == Leader || q.Role == Official || q.Role == Unknown
	case "":
		return true
	}
	for _, k := range q.kinds {
		if k == p.kind || k == "counterpart" || p.kind == "diplomat" || p.kind == "official" || p.kind == "premier" && k == "minister" || p.kind == "minister" && k == "premier" {
			return true
		}
	}
	return false
}

// together reports whether the two people of "they" were told in one sentence,
// joined: "Abe and Ban", "Kerry met with Lavrov".
func (r *reader) together(k, first, second int) bool {
	p := &r.phrases[k]
	for s := p.sentence; s >= p.sentence-2; s-- {
		one, other := false, false
		for i := k - 1; i >= 0 && r.phrases[i].sentence >= s; i-- {
			if c := &r.phrases[i]; c.sentence == s {
				one, other = one || c.person == first, other || c.person == second
			}
		}
		if one && other {
			return true
		}
	}
	return false
}
