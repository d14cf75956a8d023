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
	if h := r.paired(k); h.code != "" && r.origin(q).usual(h.code) && r.free(k, h.code) {
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
		if code := r.nearby(k); code != "" && !r.goalsOf(k, code).there {
			return home{code: code, weight: hintOnly, why: "country of the sentence"}
		}
	}
	if ours && r.issuer.release {
		return home{code: r.issuer.code, weight: likely, why: "the text's own government"}
	}
	if o := r.origin(q); o != 0 {
		return home{code: r.likeliest(o), weight: hintOnly, why: "country of such names that the text tells"}
	}
	if code := r.fellow(k); code != "" && r.free(k, code) {
		return home{code: code, weight: hintOnly, why: "country of the other subject"}
	}
	if code := r.options.Seat; code != "" && p.subject && r.free(k, code) {
		if g := r.goalsOf(k, code); g.elsewhere && !g.there {
			return home{code: code, weight: hintOnly, why: "country of the dateline that he leaves"}
		}
	}
	if code := r.issuer.topic; code != "" && r.free(k, code) && !(r.issuer.release && p.subject) && !r.goalsOf(k, code).there {
		return home{code: code, weight: hintOnly, why: "country that the text tells most of"}
	}
	if ours && r.free(k, r.issuer.code) {
		return home{code: r.issuer.code, weight: hintOnly, why: "the text's own government"}
	}
	return home{}
}

// fellow returns the country of another subject of phrase k's sentence who is
// told before: "Danish Premier A landed in Oslo, and Trade Minister B flew to Bergen".
func (r *reader) fellow(k int) string {
	p := &r.phrases[k]
	for i := k - 1; p.subject && i >= 0 && r.phrases[i].sentence == p.sentence; i-- {
		if c := &r.phrases[i]; c.subject && c.titled() && c.person >= 0 && c.person != p.person && c.home.code != "" && c.home.weight >= once && c.role != Spokesperson {
			return c.home.code
		}
	}
	return ""
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

// nearby returns the country of the place told last before phrase k in its
// sentence, outside people's titles, where somebody of that name can be from.
func (r *reader) nearby(k int) string {
	p := &r.phrases[k]
	s := r.text.Sentences[p.sentence]
	guest := r.received(k)
	by := r.norm(p.first-1) == "by" // "a visit to Kigali by Defence Minister Poncelet"
	for i := min(s.Last, p.first) - 1; i >= max(s.First, p.first-sentenceReach); i-- {
		code := r.hostOf(k, i)
		if code == "" || guest && r.text.Is(r.hinted(i).First-1, "from") || by && !guest && r.located(i) {
			continue
		}
		return code
	}
	if !guest {
		return ""
	}
	return r.meetingPlace(k)
}

// sentenceReach is how many tokens before somebody the place of his sentence may stand.
const sentenceReach = 200

// meetingPlace returns the country of the place behind one who is met, "will meet
// President Morel in Paris", or of the one goal of the sentence before.
func (r *reader) meetingPlace(k int) string {
	p := &r.phrases[k]
	s := r.text.Sentences[p.sentence]
	if i := p.last + 1; i < s.Last && r.text.Is(p.last, "in", "at") {
		if r.text.Is(i, "the") {
			i++
		}
		if i < s.Last {
			if code := r.hostOf(k, i); code != "" {
				return code
			}
		}
	}
	if p.sentence == 0 || r.issuer.release && ownOffice(r.issuer, r.office(p)) {
		return ""
	}
	only := ""
	for i := range r.goalTokens(r.text.Sentences[p.sentence-1]) {
		code := r.hostOf(k, i)
		if code == "" || only != "" && only != code {
			return ""
		}
		only = code
	}
	return only
}

// received reports whether phrase k is whom somebody meets, or in a list of such.
func (r *reader) received(k int) bool {
	for n := 0; n < longestList; n++ {
		i := r.phrases[k].first - 1
		for i > 0 && r.cls[i]&determiner != 0 {
			i--
		}
		if i >= 0 && r.text.Is(i, "with", "met", "meet", "meets", "meeting", "see", "saw", "sees") {
			return true
		}
		if i > 0 && r.text.Is(i, "by") {
			return r.text.Is(i-1, "met", "greeted", "welcomed", "received", "hosted")
		}
		if k == 0 || !r.listedWith(k-1, k) {
			return false
		}
		k--
	}
	return false
}

// hostOf returns the code of the place at token i if phrase k can be an official
// of its country, "" otherwise.
func (r *reader) hostOf(k, i int) string {
	c := r.hinted(i)
	if c == nil || c.Code == "" || c.Org || r.covered(i) || !r.origin(&r.people[r.phrases[k].person]).usual(c.Code) || !r.free(k, c.Code) {
		return ""
	}
	return c.Code
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
