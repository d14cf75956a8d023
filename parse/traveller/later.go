package traveller

import (
	"slices"
	"strings"
)

// horizon is how many phrases back a later mention looks for its person.
const horizon = 60

// refer finds out whom offices, pronouns and groups mean, in the order of the
// text, the body before the headline.
func (r *reader) refer() {
	for k := range r.phrases {
		if p := &r.phrases[k]; !p.headline {
			r.referTo(k, p)
		}
	}
	for k := range r.phrases {
		if p := &r.phrases[k]; p.headline && p.person < 0 && p.form == Office {
			if who, _ := r.officeHolder(k, len(r.phrases)); who >= 0 {
				r.attach(k, who, "office of a person below")
			}
		}
	}
}

func (r *reader) referTo(k int, p *phrase) {
	if p.person >= 0 {
		r.people[p.person].last = k
		return
	}
	switch p.form {
	case Office:
		r.referOffice(k)
	case Pronoun:
		r.referPronoun(k)
	case Group:
		r.referGroup(k)
	case Self:
		if who := r.speaker(k); who >= 0 {
			r.attach(k, who, "who speaks")
		}
	}
}

// referOffice resolves "the secretary", "the Russian leader", or makes a person
// of "the South Korean foreign minister".
func (r *reader) referOffice(k int) {
	p := &r.phrases[k]
	w := r.x.words[r.tag[p.head]]
	if w.class&relation != 0 && p.kind != "relative" {
		r.referCounterpart(k)
		return
	}
	if p.article != indefinite && p.article != owned {
		if who, why := r.officeHolder(k, k); who >= 0 {
			r.attach(k, who, why)
			return
		}
	}
	if p.article == definite || p.article == bare {
		if who := r.holderBehind(k); who >= 0 {
			r.attach(k, who, "office of a person named later")
			return
		}
	}
	if who := r.introduced(k); who >= 0 {
		r.attach(k, who, "named in the sentences behind")
		return
	}
	if who := r.lastSubject(k); who >= 0 {
		r.attach(k, who, "subject of the sentence before")
		return
	}
	if p.role == Private || p.role == Unknown || p.kind == "relative" || p.headline {
		return
	}
	if w.class&high == 0 && p.role != Spokesperson && w.class&generic == 0 {
		return
	}
	r.attach(k, r.createUnnamed(k), "office without a name")
	r.surround(k)
}

// holderBehind returns the first person named behind phrase k whose title is
// this office: "the President" before "President Biden".
func (r *reader) holderBehind(k int) int {
	p := &r.phrases[k]
	if r.cls[p.head]&(generic|relation) != 0 {
		return -1
	}
	for i := k + 1; i < len(r.phrases) && i <= k+horizon; i++ {
		q := r.phrases[i].person
		if q < 0 || !r.phrases[i].named() || r.people[q].title < 0 {
			continue
		}
		if t := &r.phrases[r.people[q].title]; r.kindred(p, t) && r.holds(p, &r.people[q]) > 0 {
			return q
		}
	}
	return -1
}

// introduced returns whom a lede tells by an office alone and names later: "A
// Pakistani military chief arrived here … General Khan, chairman of …".
func (r *reader) introduced(k int) int {
	p := &r.phrases[k]
	if !p.subject || p.article == definite && p.home.code == "" || p.quoted || r.x.words[r.tag[p.head]].class&relation != 0 || p.role == Spokesperson {
		return -1
	}
	for i := k + 1; i < len(r.phrases) && r.phrases[i].sentence <= p.sentence+2; i++ {
		c := &r.phrases[i]
		if c.person < 0 || !c.named() || c.quoted || !c.subject || c.sentence == p.sentence || r.people[c.person].full != i && r.people[c.person].FirstToken < p.first {
			continue
		}
		q := &r.people[c.person]
		code := q.likelyCode()
		if q.FirstToken < p.first || code != "" && p.home.code != "" && code != p.home.code || p.gender != 0 && q.gender != 0 && p.gender != q.gender {
			return -1
		}
		if q.title < 0 || q.Role == p.role && p.home.code != "" || r.holds(p, q) > 0 || q.Role == Military && p.role == Official {
			return c.person
		}
		return -1
	}
	return -1
}

// lastSubject returns the subject of the sentence before for a general word
// that nobody's title explains: "The cleric was due to meet".
func (r *reader) lastSubject(k int) int {
	p := &r.phrases[k]
	switch p.kind {
	case "cleric", "politician", "diplomat", "lawmaker", "athlete", "leader":
	default:
		return -1
	}
	if p.article != definite || p.titleFirst != p.head {
		return -1
	}
	for i := k - 1; i >= 0 && p.sentence-r.phrases[i].sentence <= 1; i-- {
		if c := &r.phrases[i]; c.person >= 0 && c.subject && c.named() && !c.quoted && c.sentence < p.sentence && r.people[c.person].Role != Spokesperson {
			return c.person
		}
	}
	return -1
}

// officeHolder returns who holds the office of phrase k among the people
// mentioned before phrase end.
func (r *reader) officeHolder(k, end int) (who int, why string) {
	p := &r.phrases[k]
	best, score := -1, 0
	for i := end - 1; i >= 0 && i >= end-horizon; i-- {
		q := r.phrases[i].person
		if q < 0 || q == best {
			continue
		}
		s := r.holds(p, &r.people[q])
		if s == 0 {
			continue
		}
		s = s*4 - 2*min(max(p.sentence-r.phrases[i].sentence, 0), 6)
		if r.phrases[i].subject {
			s++
		}
		if s += min(r.people[q].phrases, 6) / 2; s > score || best < 0 {
			best, score = q, s
		}
	}
	if best < 0 {
		return -1, ""
	}
	return best, "office of earlier mention"
}

// holds weighs whether a person can be called by the office of p; 0 excludes it.
func (r *reader) holds(p *phrase, q *someone) int {
	w := r.x.words[r.tag[p.head]]
	if p.gender != 0 && q.gender != 0 && p.gender != q.gender {
		return 0
	}
	code := q.homeCode()
	if p.home.code != "" && p.home.weight >= once {
		if code != "" && code != p.home.code || code == "" && q.org() != "" {
			return 0
		}
		if code == "" && q.likelyCode() != "" && q.likelyCode() != p.home.code && (w.class&generic != 0 || !slices.Contains(q.kinds, p.kind)) {
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
	case w.class&generic != 0 && r.covers(w.kind, q):
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

// covers reports whether a general word covers one of a person's offices.
func (r *reader) covers(kind string, q *someone) bool {
	switch kind {
	case "leader":
		return q.Role == Leader && !slices.Contains(q.kinds, "lady")
	case "monarch":
		return slices.Contains(q.kinds, "monarch")
	case "diplomat":
		return slices.ContainsFunc(q.kinds, func(k string) bool {
			switch k {
			case "minister", "secretary", "ambassador", "envoy", "representative", "negotiator", "diplomat", "consul", "counselor":
				return true
			}
			return false
		})
	case "lawmaker":
		return slices.ContainsFunc(q.kinds, func(k string) bool { return k == "senator" || k == "congressman" || k == "lawmaker" || k == "speaker" })
	case "official", "politician", "aide":
		return q.Role == Official || q.Role == Leader && kind == "politician"
	case "cleric":
		return q.Role == Clergy
	case "athlete":
		return q.Role == Private && slices.Contains(q.kinds, "athlete")
	}
	return false
}

// createUnnamed makes a person of an office without a name.
func (r *reader) createUnnamed(k int) int {
	p := &r.phrases[k]
	q := someone{title: -1, full: k, last: k}
	q.Name = r.titleText(p)
	q.Unnamed, q.Why, q.FirstToken = true, "office without a name", p.first
	r.people = append(r.people, q)
	return len(r.people) - 1
}

// referCounterpart makes a person of "his Chinese counterpart": an official of
// the same office, in another country.
func (r *reader) referCounterpart(k int) {
	p := &r.phrases[k]
	if p.home.code == "" || p.kind != "counterpart" {
		return
	}
	for i := k - 1; i >= 0 && i >= k-horizon; i-- {
		if q := r.phrases[i].person; q >= 0 && !r.people[q].Unnamed && r.people[q].homeCode() == p.home.code {
			r.attach(k, q, "counterpart of that country")
			return
		}
	}
	r.attach(k, r.createUnnamed(k), "office without a name")
}

// titleText returns a title as the text writes it, on one line.
func (r *reader) titleText(p *phrase) string {
	first := p.titleFirst
	for first < p.head && r.text.Is(first, "visiting", "embattled", "beleaguered", "today", "newly") {
		first++
	}
	if r.cls[p.head]&plural == 0 {
		return oneLine(r.text.Span(first, p.titleLast))
	}
	one := r.x.words[r.x.words[r.tag[p.head]].base].text
	if r.text.Tokens[p.head].Upper {
		one = strings.ToUpper(one[:1]) + one[1:]
	}
	s := r.text.Span(first, p.head) + " " + one
	if p.head+1 < p.titleLast { // "presidents of Zambia, Ghana and Kenya": one of them
		if c := r.hint[p.titleLast-1]; c > 0 {
			return oneLine(strings.TrimSpace(s) + " of " + r.text.Span(r.countries[c-1].First, p.titleLast))
		}
		s += " " + r.text.Span(p.head+1, p.titleLast)
	}
	return oneLine(strings.TrimSpace(s))
}
