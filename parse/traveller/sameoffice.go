package traveller

import "slices"

// holds weighs whether a person can be called by the office of p; 0 excludes it.
func (r *reader) holds(p *phrase, q *someone) int {
	general := r.general(p)
	if p.gender != 0 && q.gender != 0 && p.gender != q.gender {
		return 0
	}
	code := q.homeCode()
	if p.home.code != "" && p.home.weight >= once {
		if code != "" && code != p.home.code || code == "" && q.org() != "" {
			return 0
		}
		if !r.origin(q).usual(p.home.code) && code == "" && q.org() == "" {
			return 0
		}
		if code == "" && q.likelyCode() != "" && q.likelyCode() != p.home.code && (general || !slices.Contains(q.kinds, p.kind)) {
			return 0
		}
	} else if p.home.org != "" && p.home.weight >= once && code != "" {
		return 0
	}
	if r.former(p) && !q.Former {
		return 0
	}
	if q.title >= 0 {
		t := &r.phrases[q.title]
		if r.kindred(p, t) {
			return r.sameOffice(p, t, q)
		}
		if r.otherField(p, t) {
			return 0
		}
	}
	switch {
	case q.title < 0 && (p.kind == "pope" || p.kind == "monarch") && r.numbered(q):
		return 3 // "Benedict XVI", "the pope"
	case (general || p.kind == "envoy") && r.covers(p, q):
		return 2
	case p.home.org != "" && p.kind == "chief" && r.leads(q, p.home.org):
		return 2
	case slices.Contains(q.kinds, p.kind) && !r.ranked(p) && (q.title < 0 || !r.ranked(&r.phrases[q.title])):
		return 3
	}
	return 0
}

// sameOffice compares an office mentioned later with a person's title: each of
// its words must be in that, and a deputy is not the one he stands in for.
func (r *reader) sameOffice(p, t *phrase, q *someone) int {
	if !r.kindred(p, t) {
		return 0
	}
	rank := func(x *phrase) (s string) {
		for i := x.titleFirst; i < x.head; i++ {
			switch n := r.text.Tokens[i].Norm; n {
			case "vice", "deputy", "assistant", "under", "undersecretary", "principal":
				s += n[:1]
			}
		}
		if r.text.Tokens[x.head].Norm == "undersecretary" {
			s += "u"
		}
		return s
	}
	if a, b := rank(p), rank(t); a != b && !(len(a) > 0 && len(b) > len(a) && b[:len(a)] == a) {
		return 0
	}
	s := 4
	for i := p.titleFirst; i < p.head; i++ {
		n := r.text.Tokens[i].Norm
		if r.hint[i] != 0 || n == "'s" || n == "visiting" || n == "former" || n == "new" || n == "-" || r.cls[i]&modifier == 0 {
			continue
		}
		if r.titleHas(t, n) {
			s++
		} else if portfolio(n) {
			return 0
		}
	}
	return s
}

// numbered reports a ruler's or a pope's name: "Benedict XVI".
func (r *reader) numbered(q *someone) bool {
	p := &r.phrases[q.full]
	return !q.Unnamed && len(q.parts) <= 2 && r.cls[p.nameLast-1]&suffix != 0 && r.text.Tokens[p.nameLast-1].Caps
}

// otherField reports a portfolio in p that the title lacks: "the spiritual
// leader" is no president.
func (r *reader) otherField(p, t *phrase) bool {
	for i := p.titleFirst; i < p.head; i++ {
		if n := r.text.Tokens[i].Norm; portfolio(n) && !r.titleHas(t, n) {
			return true
		}
	}
	return false
}

// kindred reports offices of one kind: "the minister" may be a prime minister too.
func (r *reader) kindred(p, t *phrase) bool {
	return r.office(p) == r.office(t) || p.kind == "minister" && t.kind == "premier" && r.titleHas(t, "minister") && !r.hasPortfolio(p)
}

// office returns the kind of a title, with secretaries told apart.
func (r *reader) office(p *phrase) string {
	switch {
	case p.kind == "secretary" && r.titleHas(p, "general"):
		return "secretary general"
	case p.kind == "secretary" && r.titleHas(p, "press"):
		return "press secretary"
	}
	return p.kind
}

func (r *reader) titleHas(t *phrase, n string) bool {
	for i := t.titleFirst; i < t.titleLast; i++ {
		if m := r.text.Tokens[i].Norm; m == n || m == "defence" && n == "defense" || m == "defense" && n == "defence" {
			return true
		}
	}
	return false
}

func (r *reader) hasPortfolio(p *phrase) bool {
	for i := p.titleFirst; i < p.head; i++ {
		if portfolio(r.text.Tokens[i].Norm) {
			return true
		}
	}
	return false
}

// portfolio reports a word that tells one minister from another.
func portfolio(n string) bool {
	switch n {
	case "foreign", "defense", "defence", "finance", "interior", "trade", "economy", "economic", "oil", "energy", "health", "education",
		"culture", "justice", "agriculture", "transport", "environment", "labor", "labour", "commerce", "industry", "treasury", "home",
		"prime", "vice", "deputy", "opposition", "assistant", "rebel", "religious", "spiritual", "security", "policy", "police", "army", "military", "navy":
		return true
	}
	return false
}

// ranked reports a deputy's title.
func (r *reader) ranked(p *phrase) bool {
	for i := p.titleFirst; i < p.head; i++ {
		switch r.text.Tokens[i].Norm {
		case "vice", "deputy", "assistant", "under":
			return true
		}
	}
	return false
}
