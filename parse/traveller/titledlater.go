package traveller

// titledLater returns the person whom the text is about from its first words
// and to whom it gives no office, for an office that nobody told so far holds:
// "Tony Blair flew to Berlin. The prime minister …". Papers write so of those
// whom their readers know.
func (r *reader) titledLater(k int) int {
	p := &r.phrases[k]
	if p.article != definite || !p.subject || p.quoted || p.plural || p.home.weight >= once || p.role != Leader && p.role != Official || r.cls[p.head]&(high|generic) == 0 {
		return -1
	}
	switch p.kind {
	case "official", "aide", "adviser", "ambassador":
		return -1
	}
	if !r.verbBehind(p.last) && r.text.Tokens[min(p.last, len(r.text.Tokens)-1)].Norm != "," || r.hosts(p.last) {
		return -1 // "the newspaper The Speaker", "The prime minister welcomed him"
	}
	first := r.firstTold()
	for i := k - 1; i >= 0 && p.sentence-r.phrases[i].sentence <= 1; i-- {
		c := &r.phrases[i]
		if c.person < 0 || !c.subject || c.sentence == p.sentence || c.headline {
			continue
		}
		q := &r.people[c.person]
		if c.person != first || q.Unnamed || q.title >= 0 || c.quoted || len(q.parts) < 2 || p.gender != 0 && q.gender != 0 && p.gender != q.gender {
			return -1
		}
		return c.person
	}
	return -1
}

// firstTold returns the person told first below the headline, -1 for nobody.
func (r *reader) firstTold() int {
	for k := range r.phrases {
		if p := &r.phrases[k]; !p.headline && p.person >= 0 {
			return p.person
		}
	}
	return -1
}

// hosts reports a verb at token i that makes its subject a host.
func (r *reader) hosts(i int) bool {
	return r.text.Is(i, "welcomed", "welcomes", "received", "receives", "greeted", "hosted", "hosts", "thanked", "invited")
}
