package traveller

import "slices"

// surroundings gives titles that name no country the one that the words around
// tell: of the person told just before, of the place of the sentence, of the
// government whose text this is, of the place told last.
func (r *reader) surroundings() {
	r.issuer = r.issuedBy()
	for k := range r.phrases {
		if p := &r.phrases[k]; p.person >= 0 && !p.headline {
			r.surround(k)
		}
	}
	for k := range r.phrases {
		if p := &r.phrases[k]; p.person >= 0 && p.headline && len(r.people[p.person].homes) == 0 {
			r.surround(k)
		}
	}
}

func (r *reader) surround(k int) {
	p := &r.phrases[k]
	if !p.titled() || p.home.weight >= once {
		return
	}
	switch p.role {
	case Private, Expert, Journalist, Clergy, Unknown:
		return
	}
	if p.article == owned || r.orgTitle(p) {
		return // "the agency's chief": nobody's country is near
	}
	switch p.kind {
	case "counterpart", "predecessor", "successor", "colleague":
		return
	}
	q := &r.people[p.person]
	if slices.ContainsFunc(q.homes, func(h home) bool { return h.weight >= usual }) {
		return
	}
	if h := r.around(k); h.code != "" {
		q.tell(h)
	}
}

// around returns the home that the words around phrase k suggest.
func (r *reader) around(k int) home {
	p := &r.phrases[k]
	q := &r.people[p.person]
	if h := r.paired(k); h.code != "" && r.origin(q).usual(h.code) && hasOffice(h.code, p.kind) {
		return home{code: h.code, weight: likely, why: "country of the person before"}
	}
	ours := r.issuer.code != "" && ownOffice(r.issuer, r.office(p)) && r.origin(q).usual(r.issuer.code)
	switch p.kind {
	case "envoy", "representative", "coordinator", "ambassador":
		if ours && r.issuer.release {
			return home{code: r.issuer.code, weight: likely, why: "the text's own government"}
		}
		return home{} // the countries around are where he is sent
	}
	if !p.subject && (!ours || r.met(p)) {
		if code := r.nearby(k, p.sentence); code != "" {
			return home{code: code, weight: hintOnly, why: "country of the sentence"}
		}
	}
	if ours && r.issuer.release {
		return home{code: r.issuer.code, weight: likely, why: "the text's own government"}
	}
	if o := r.origin(q); o != 0 {
		return home{code: r.likeliest(o), weight: hintOnly, why: "country of such names that the text tells"}
	}
	if code := r.issuer.topic; code != "" && hasOffice(code, p.kind) && !(r.issuer.release && p.subject) {
		return home{code: code, weight: hintOnly, why: "country that the text tells most of"}
	}
	if ours {
		return home{code: r.issuer.code, weight: hintOnly, why: "the text's own government"}
	}
	return home{}
}

// ownOffice reports whether a government's own text can mean its own official
// by a bare title: no American is "the prime minister".
func ownOffice(i issuer, kind string) bool {
	switch kind {
	case "minister", "premier", "monarch", "prince", "princess", "chancellor":
		return i.release && hasOffice(i.code, kind)
	case "chief", "director", "representative", "commissioner", "chairman", "leader", "ambassador", "envoy":
		return i.release
	}
	return true
}

// hasOffice reports whether a country can have an office of the kind: nobody
// is prime minister of the United States, or president of Hong Kong.
func hasOffice(code, kind string) bool {
	switch code {
	case "US", "HK", "MO":
	default:
		return true
	}
	switch kind {
	case "minister", "premier", "monarch", "prince", "princess", "chancellor":
		return false
	case "president":
		return code == "US"
	}
	return true
}

// paired returns the home of the person whom "and" or a comma joins to phrase k:
// "Chinese President Xi Jinping and Foreign Minister Wang Yi".
func (r *reader) paired(k int) home {
	p := &r.phrases[k]
	for i := k - 1; i >= 0 && r.phrases[i].sentence == p.sentence; i-- {
		c := &r.phrases[i]
		if c.person < 0 || c.form == Pronoun {
			continue
		}
		for j := c.last; j < p.first; j++ {
			switch r.text.Tokens[j].Norm {
			case ",", "and", "the", "as", "well", "his", "her", "majesty", "highness", "excellency", "royal", "visiting", "new":
			default:
				return home{}
			}
		}
		if c.titled() && c.home.weight >= once {
			return c.home
		}
		for _, h := range r.people[c.person].homes {
			if h.code != "" {
				return h
			}
		}
		return home{}
	}
	return home{}
}

// met reports whether a phrase is whom somebody meets.
func (r *reader) met(p *phrase) bool {
	i := p.first - 1
	for i > 0 && r.cls[i]&determiner != 0 {
		i--
	}
	return i >= 0 && r.cls[i]&(meeting|verb) != 0 || i >= 0 && (r.text.Is(i, "and", ",", "including", "to", "with"))
}

// nearby returns the country of the place told last before phrase k in a
// sentence, outside people's titles, where somebody of that name can be from.
func (r *reader) nearby(k, sentence int) string {
	p := &r.phrases[k]
	from := r.origin(&r.people[p.person])
	s := r.text.Sentences[sentence]
	guest := r.norm(p.first-1) == "by" // "a visit to Kigali by Defence Minister Poncelet"
	for i := min(s.Last, p.first) - 1; i >= s.First; i-- {
		if r.hint[i] == 0 {
			continue
		}
		if c := &r.countries[r.hint[i]-1]; c.Code != "" && !c.Org && hasOffice(c.Code, p.kind) && from.usual(c.Code) && !r.covered(i) && !(guest && r.located(i)) {
			return c.Code
		}
	}
	return ""
}

// covered reports whether a phrase about a person holds token i.
func (r *reader) covered(i int) bool {
	lo, hi := 0, len(r.phrases)
	for lo < hi {
		if mid := (lo + hi) / 2; r.phrases[mid].last <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(r.phrases) && r.phrases[lo].first <= i && r.phrases[lo].person >= 0
}

// orgTitle reports a title that names an organisation: "Bank of Japan chief".
func (r *reader) orgTitle(p *phrase) bool {
	for i := p.titleFirst; i < p.titleLast; i++ {
		if h := r.hint[i]; h != 0 && r.countries[h-1].Org {
			return true
		}
	}
	return false
}
