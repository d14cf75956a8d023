package traveller

// reach is how many sentences back a pronoun looks for its person.
const reach = 6

// referPronoun resolves "he", "she", "him", "his", "her" to the likeliest
// person before it.
func (r *reader) referPronoun(k int) {
	p := &r.phrases[k]
	speaker := -1
	if p.quoted {
		speaker = r.speaker(k)
	}
	best, score := -1, -100
	for i := k - 1; i >= 0 && i >= k-horizon; i-- {
		c := &r.phrases[i]
		d := p.sentence - c.sentence
		if d > reach {
			break
		}
		if c.person < 0 || c.headline || !r.agrees(p, c.person) || c.person == speaker || c.form == Group || c.form == Self {
			continue
		}
		if s := r.salience(k, i); s > score {
			best, score = i, s
		}
	}
	if best < 0 {
		return
	}
	c := &r.phrases[best]
	why := "nearest person before"
	switch {
	case c.sentence == p.sentence && c.subject:
		why = "subject of the same sentence"
	case c.subject:
		why = "subject of a sentence before"
	}
	r.attach(k, c.person, why)
}

// agrees reports whether a person's gender allows the pronoun.
func (r *reader) agrees(p *phrase, who int) bool {
	g := r.people[who].gender
	return g == 0 || p.gender == 0 || g&p.gender != 0
}

// salience weighs phrase i as what the pronoun k means.
func (r *reader) salience(k, i int) int {
	p, c := &r.phrases[k], &r.phrases[i]
	q := &r.people[c.person]
	s := [...]int{0, -2, -6, -8, -10, -12, -14}[p.sentence-c.sentence]
	if c.subject {
		s += 4
	}
	if c.same >= 0 {
		s--
	}
	if c.form == Pronoun {
		s++
	}
	if c.quoted && !p.quoted {
		s -= 3
	}
	switch {
	case q.gender&p.gender != 0:
		s += 2
	case p.gender == female:
		s -= 4 // the news tells a woman's sex by name or title more often than not
	}
	switch n := q.phrases; {
	case n > 6:
		s += 2
	case n > 2:
		s++
	}
	if q.Role == Spokesperson || q.Role == Expert || q.Role == Journalist {
		s -= 2
		if p.subject && r.speaks(p) {
			s += 3
		}
	}
	if r.reports(i) && !(p.subject && r.speaks(p)) {
		switch {
		case q.Role == Spokesperson:
			s -= 5 // "Lavrov will visit Minsk, a spokeswoman said. On Friday he …"
		case p.sentence != c.sentence && r.reportedOn(i):
			s -= 3
		}
	}
	if q.Unnamed {
		s--
	}
	if p.sentence == c.sentence {
		s += r.sameClause(k, i)
		s -= (k - i) / 4
		if c.subject && r.nearestSubject(k, i) {
			s += 2 // "warned that Albar would fail when he"
		}
	}
	return s
}

// reports reports whether phrase i is the subject of a verb of speech.
func (r *reader) reports(i int) bool {
	c := &r.phrases[i]
	return c.subject && c.form != Pronoun && !c.quoted && r.speaks(c)
}

// reportedOn reports whether what the speaker at phrase i tells is about
// somebody else: another person is a subject in his sentence.
func (r *reader) reportedOn(i int) bool {
	who, s := r.phrases[i].person, r.phrases[i].sentence
	other := func(k int) bool {
		c := &r.phrases[k]
		return c.subject && c.same < 0 && c.person >= 0 && c.person != who && !c.quoted
	}
	for k := i - 1; k >= max(0, i-horizon) && r.phrases[k].sentence == s; k-- {
		if other(k) {
			return true
		}
	}
	for k := i + 1; k < min(len(r.phrases), i+horizon) && r.phrases[k].sentence == s; k++ {
		if other(k) {
			return true
		}
	}
	return false
}

// nearestSubject reports whether no other person's phrase between i and the
// pronoun k is a subject.
func (r *reader) nearestSubject(k, i int) bool {
	for j := i + 1; j < k; j++ {
		if c := &r.phrases[j]; c.subject && c.same < 0 && c.person >= 0 && c.person != r.phrases[i].person {
			return false
		}
	}
	return true
}

// sameClause weighs a candidate of the pronoun's own sentence: an object does
// not mean the subject of its clause, "met him"; "he" opens a clause of its own.
func (r *reader) sameClause(k, i int) int {
	p, c := &r.phrases[k], &r.phrases[i]
	switch r.text.Tokens[p.first].Norm {
	case "him":
		for j := i + 1; j < k; j++ {
			if r.phrases[j].subject {
				return 0
			}
		}
		if c.subject {
			return -8
		}
	case "he", "she":
		if !c.subject && !r.clauseBetween(c.last, p.first) {
			return -1
		}
	}
	return 0
}

// clauseBetween reports a mark or word between two tokens that begins a clause.
func (r *reader) clauseBetween(first, last int) bool {
	for j := first; j < last; j++ {
		switch r.text.Tokens[j].Norm {
		case ",", ";", "who", "that", "and", "but", "when", "while", "after", "before", "as", "because", "where", "\"", "“", "”":
			return true
		}
	}
	return false
}
