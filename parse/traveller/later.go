package traveller

import "strings"

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
	if w.class&relation != 0 && p.kind != "relative" && p.kind != "pope" {
		r.referCounterpart(k)
		return
	}
	if p.article == indefinite && r.firstTime(p) {
		return // "the first visit by an American president": any would do
	}
	if p.article != indefinite && p.article != owned {
		if who, why := r.officeHolder(k, k); who >= 0 {
			r.attach(k, who, why)
			return
		}
	}
	if p.article == definite || p.article == bare || p.plural {
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
	if who := r.titledLater(k); who >= 0 {
		r.attach(k, who, "office of the one told without")
		return
	}
	if p.role == Private || p.role == Unknown || p.kind == "relative" || p.headline || p.plural && p.kind == "leader" {
		return
	}
	if w.class&high == 0 && p.role != Spokesperson && w.class&generic == 0 {
		return
	}
	r.attach(k, r.createUnnamed(k), "office without a name")
	r.surround(k)
}

// firstTime reports an office behind "the first visit by" or "the first trip of".
func (r *reader) firstTime(p *phrase) bool {
	i := p.first - 1
	if !r.text.Is(i, "by", "of", "from", "for") || i < 1 {
		return false
	}
	for k := i - 1; k > i-7 && k >= 0; k-- {
		if r.text.Is(k, "first") {
			return true
		}
	}
	return false
}

// holderBehind returns the first person named behind phrase k whose title is
// this office: "the President" before "President Biden".
func (r *reader) holderBehind(k int) int {
	p := &r.phrases[k]
	vague, near := r.general(p), len(r.text.Sentences)
	if r.cls[p.head]&relation != 0 || vague && p.home.weight < strong {
		return -1
	}
	if vague {
		near = p.sentence + 2 // "the leaders of France and Italy", who are named soon
	}
	for i := k + 1; i < len(r.phrases) && i <= k+horizon && r.phrases[i].sentence <= near; i++ {
		q := r.phrases[i].person
		if q < 0 || !r.phrases[i].named() || r.people[q].title < 0 {
			continue
		}
		if vague {
			if r.people[q].homeCode() == p.home.code && p.home.code != "" && r.holds(p, &r.people[q]) > 0 {
				return q
			}
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
		if q.title >= 0 && (r.parted(p, q) && c.kind != "prince" || r.kindred(p, &r.phrases[q.title]) && r.holds(p, q) == 0) {
			return -1 // "The Israeli defence minister landed. Foreign Minister Levy …"
		}
		if q.title < 0 || q.Role == p.role && p.home.code != "" || c.kind == "prince" && p.role == Official || r.holds(p, q) > 0 || q.Role == Military && p.role == Official {
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
