package traveller

import (
	"slices"
	"strings"

	"itinera/parse/token"
)

// join finds out whom the names mean: first full names, so that a "Kerry" told
// before "John Kerry" is the same man, then single names behind titles, then
// single names alone. The body comes before the headline, which abbreviates.
func (r *reader) join() {
	r.index = make(map[string][]int32, 64)
	for pass := range 3 {
		for _, headline := range []bool{false, true} {
			for k := range r.phrases {
				p := &r.phrases[k]
				if p.named() && p.headline == headline && p.person < 0 && r.pass(p) == pass {
					r.identify(k)
				}
			}
		}
		if pass == 0 {
			r.confirm()
		}
	}
	for k := range r.phrases {
		if p := &r.phrases[k]; p.same >= 0 && r.phrases[p.same].person >= 0 {
			r.attach(k, r.phrases[p.same].person, p.why)
		}
	}
}

// pass returns in which pass a named phrase is read.
func (r *reader) pass(p *phrase) int {
	switch {
	case p.surname >= 0 || r.words(p.nameFirst, p.nameLast) > 1:
		return 0
	case p.titled() || p.gender != 0 && p.first < p.nameFirst || p.home.code != "":
		return 1
	}
	return 2
}

// identify joins the name of phrase k to a person, or makes a new one of it.
func (r *reader) identify(k int) {
	p := &r.phrases[k]
	if p.headline {
		r.shorten(p)
	}
	parts := r.parts(p.nameFirst, p.nameLast, p.surname)
	if who := r.known(p, parts); who >= 0 {
		why := "name of earlier mention"
		if len(parts) < len(r.people[who].parts) {
			why = "surname of earlier mention"
		}
		if p.maybe || p.why == "" || !p.titled() {
			p.form = Full
			if len(parts) < len(r.people[who].parts) && p.surname < 0 {
				p.form = Surname
			}
		}
		if p.titled() && len(parts) < len(r.people[who].parts) && !p.titledByOffice() {
			p.form = Surname
		}
		r.attach(k, who, why)
		return
	}
	if who := r.misspelt(p, parts); who >= 0 {
		p.form = Surname
		r.attach(k, who, "a letter off a name told before")
		return
	}
	if p.maybe || p.headline && !r.standsAlone(p) {
		r.reject(p.nameFirst, p.nameLast, "capitals without a sign of a person")
		return
	}
	r.attach(k, r.create(k, parts), p.why)
}

// titledByOffice reports a title that is more than an honorific.
func (p *phrase) titledByOffice() bool { return p.titleLast-p.titleFirst > 0 && p.titleFirst != p.head }

// known returns the person that a name means, -1 for a new one.
func (r *reader) known(p *phrase, parts []string) int {
	best, score := -1, 0
	for _, part := range parts {
		for _, who := range r.index[part] {
			if s := r.likeness(p, parts, &r.people[who]); s > score || s == score && s > 0 && int(who) != best && r.people[who].last > r.people[best].last {
				best, score = int(who), s
			}
		}
	}
	return best
}

// likeness weighs whether a named phrase means a person; 0 excludes it.
func (r *reader) likeness(p *phrase, parts []string, q *someone) int {
	if p.gender != 0 && q.gender != 0 && p.gender != q.gender {
		return 0
	}
	if len(parts) > 1 {
		if len(q.parts) > 1 && !sameName(parts, q.parts) || len(q.parts) == 1 && !r.singleOf(parts, q) {
			return 0
		}
		if r.parted(p, q) && !slices.Equal(parts, q.parts) {
			return 0
		}
		s := 10
		if slices.Equal(parts, q.parts) {
			s = 20
		}
		return s
	}
	return r.singleLikeness(p, parts[0], q)
}

// singleOf reports whether a full name completes a person known by one word.
func (r *reader) singleOf(parts []string, q *someone) bool {
	return parts[len(parts)-1] == q.parts[0] || strings.EqualFold(q.Surname, parts[0])
}

// singleLikeness weighs a name of one word.
func (r *reader) singleLikeness(p *phrase, part string, q *someone) int {
	s := 0
	for i, w := range q.parts {
		if w != part {
			continue
		}
		switch {
		case strings.EqualFold(q.Surname, part) || surnameEnds(q.Surname, part):
			s = 8
		case len(q.parts) == 1, i == len(q.parts)-1:
			s = 7
		case r.x.words[r.x.find(w)].class&given == 0:
			s = 5
		case i == 0 && !p.titled():
			s = 3
		default:
			s = 2
		}
	}
	if s == 0 {
		return 0
	}
	if p.titled() {
		switch {
		case slices.Contains(q.kinds, p.kind):
			s += 4
		case r.parted(p, q):
			return 0
		}
	}
	if p.home.code != "" && p.home.weight >= once && q.homeCode() != "" && p.home.code != q.homeCode() {
		return 0
	}
	if q.Former {
		s--
	}
	return s
}

// surnameEnds reports whether part is the last word of a family name of several.
func surnameEnds(surname, part string) bool {
	i := strings.LastIndexAny(surname, " -")
	return i >= 0 && strings.EqualFold(surname[i+1:], part)
}

// parted reports that two titles cannot be one person's: a king and a
// president, a wife and a president, a former and a sitting one.
func (r *reader) parted(p *phrase, q *someone) bool {
	if !p.titled() || len(q.kinds) == 0 {
		return false
	}
	if r.former(p) != q.Former && slices.Contains(q.kinds, p.kind) && (r.former(p) || q.Former) {
		return len(q.parts) > 1 && q.parts[0] != r.text.Tokens[p.nameFirst].Norm
	}
	if slices.Contains(q.kinds, p.kind) || p.role == Unknown || p.role == Private || p.role == Expert {
		return false
	}
	for _, k := range q.kinds {
		if exclusive(k, p.kind) {
			return true
		}
	}
	return false
}

// exclusive reports two kinds of office that nobody is given at once.
func exclusive(a, b string) bool {
	for range 2 {
		switch a {
		case "monarch", "prince", "princess", "pope":
			switch b {
			case "president", "premier", "minister", "secretary", "spokesman", "general", "ambassador", "envoy", "chancellor", "senator":
				return true
			}
		case "lady":
			switch b {
			case "president", "premier", "minister", "governor":
				return true
			}
		case "spokesman", "journalist":
			switch b {
			case "president", "premier", "minister", "secretary", "chancellor", "ambassador", "envoy":
				return true
			}
		case "president":
			if b == "minister" || b == "ambassador" || b == "secretary" {
				return true
			}
		}
		a, b = b, a
	}
	return false
}

// former reports a title that was: "former President", "ex-premier", "late King".
func (r *reader) former(p *phrase) bool {
	for i := p.titleFirst; i < p.head; i++ {
		switch r.text.Tokens[i].Norm {
		case "former", "ex", "late", "onetime", "deposed", "ousted", "then":
			return true
		}
	}
	return false
}

// create makes a person of phrase k.
func (r *reader) create(k int, parts []string) int {
	p := &r.phrases[k]
	who := len(r.people)
	q := someone{parts: parts, title: -1, full: k, last: k}
	q.Name = r.display(p.nameFirst, p.nameLast, p.surname)
	q.Why, q.FirstToken = p.why, p.first
	q.Surname = r.surname(p)
	r.people = append(r.people, q)
	r.enter(who, parts)
	return who
}

// enter puts the words of a name into the index.
func (r *reader) enter(who int, parts []string) {
	for _, s := range parts {
		if l := r.index[s]; len(l) == 0 || !slices.Contains(l, int32(who)) {
			r.index[s] = append(l, int32(who))
		}
	}
}

// attach gives phrase k to a person, who learns from it.
func (r *reader) attach(k, who int, why string) {
	p, q := &r.phrases[k], &r.people[who]
	p.person, p.trace = who, why
	if p.form == Surname {
		r.withParticles(p, q)
	}
	q.phrases++
	q.last = k
	q.FirstToken = min(q.FirstToken, p.first)
	q.gender |= p.gender
	if p.home.weight > 0 {
		q.homes = append(q.homes, p.home)
	}
	if p.titled() {
		r.learnTitle(k, q)
	}
	if p.named() {
		r.learnName(k, who)
		r.learnSurname(p, q)
	}
}

// learnSurname counts by which part of the name later mentions mean the person:
// "Mahathir" of "Mahathir Mohamad", "Suu Kyi" of "Aung San Suu Kyi".
func (r *reader) learnSurname(p *phrase, q *someone) {
	if p.form != Surname || len(q.parts) < 2 || p.headline {
		return
	}
	switch w := r.display(p.nameFirst, p.nameLast, -1); {
	case strings.EqualFold(w, q.Surname) || surnameEnds(q.Surname, token.Fold(w)):
		q.renamed--
	case q.other == "" || strings.EqualFold(w, q.other):
		q.other = w
		if q.renamed++; q.renamed > 0 && !allCaps(w) {
			q.Surname, q.other, q.renamed = w, "", 0
		}
	}
}

// learnName keeps the fullest form of the name.
func (r *reader) learnName(k, who int) {
	p, q := &r.phrases[k], &r.people[who]
	parts := r.parts(p.nameFirst, p.nameLast, p.surname)
	name := r.display(p.nameFirst, p.nameLast, p.surname)
	if len(parts) < len(q.parts) || len(parts) == len(q.parts) && (len(name) <= len(q.Name) || p.headline) {
		return
	}
	if allCaps(name) && !allCaps(q.Name) {
		return
	}
	q.parts, q.Name, q.full = parts, name, k
	q.Surname = r.surname(p)
	r.enter(who, parts)
}

func allCaps(s string) bool { return s == strings.ToUpper(s) }

// learnTitle keeps the office.
func (r *reader) learnTitle(k int, q *someone) {
	p := &r.phrases[k]
	if p.kind != "" && !slices.Contains(q.kinds, p.kind) {
		q.kinds = append(q.kinds, p.kind)
	}
	if q.Role == Unknown || q.Role == Private && p.role != Unknown || q.Role == Official && p.role == Leader && p.kind != "leader" {
		q.Role = p.role
	}
	if r.former(p) {
		q.Former = true
	}
	if q.title < 0 || r.better(p, &r.phrases[q.title]) {
		q.title = k
	}
}

// better reports whether the title of p tells more than that of q: an office
// before a mere honorific, a country, more words.
func (r *reader) better(p, q *phrase) bool {
	if a, b := p.titledByOffice(), q.titledByOffice(); a != b {
		return a
	}
	if p.headline != q.headline {
		return q.headline
	}
	if a, b := p.home.weight, q.home.weight; a != b && p.kind == q.kind {
		return a > b
	}
	if p.kind != q.kind {
		return false
	}
	n := p.titleLast - p.titleFirst
	return n > q.titleLast-q.titleFirst && n < 16
}

// homeCode returns the country told most strongly so far.
func (q *someone) homeCode() string {
	best := home{}
	for _, h := range q.homes {
		if h.weight >= once && h.weight > best.weight {
			best = h
		}
	}
	return best.code
}

// confirm makes people of names whose signs were weak but which the text
// repeats: the family name again with a verb, or the same name twice.
func (r *reader) confirm() {
	var open []int
	for k := range r.phrases {
		if p := &r.phrases[k]; p.named() && p.maybe && p.person < 0 {
			open = append(open, k)
		}
	}
	if len(open) == 0 {
		return
	}
	seen := make(map[string]int, len(open)) // weight by the last word of the name
	for _, k := range open {
		p := &r.phrases[k]
		if p.headline {
			continue
		}
		w := 1 + 2*boolInt(p.human) + boolInt(p.subject && r.speaks(p))
		if r.words(p.nameFirst, p.nameLast) > 1 {
			w = boolInt(p.human)
		}
		seen[r.text.Tokens[p.nameLast-1].Norm] += w
	}
	for _, k := range open {
		p := &r.phrases[k]
		if p.headline || p.person >= 0 {
			continue
		}
		w := seen[r.text.Tokens[p.nameLast-1].Norm]
		n := r.words(p.nameFirst, p.nameLast)
		if n > 1 && p.why != "" && w >= 1 || n == 1 && w >= 4 && p.human {
			p.maybe = false
			if p.why == "" {
				p.why = "name that acts"
			}
			r.identify(k)
		}
	}
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// speaks reports a speech verb beside a phrase.
func (r *reader) speaks(p *phrase) bool {
	if p.last < len(r.cls) && r.cls[p.last]&speech != 0 {
		return true
	}
	if p.first > 0 {
		switch r.text.Tokens[p.first-1].Norm {
		case "said", "says", "added":
			return true
		}
	}
	return false
}

// shorten ends a name in a headline, where all words have capitals: behind the
// longest part that the body knows, else behind the family name.
func (r *reader) shorten(p *phrase) {
	if p.surname >= 0 || p.nameLast-p.nameFirst < 2 {
		return
	}
	for last := p.nameLast; last > p.nameFirst; last-- {
		if t := &r.text.Tokens[last-1]; t.Norm == "-" || r.cls[last-1]&particle != 0 {
			continue
		}
		if parts := r.parts(p.nameFirst, last, -1); slices.ContainsFunc(r.people, func(q someone) bool { return within(parts, q.parts) }) {
			r.endName(p, last)
			return
		}
	}
	last := p.nameFirst + 1
	if r.cls[p.nameFirst]&(given|family) != 0 {
		last++
	}
	for last < p.nameLast && (r.text.Tokens[last-1].Dot || r.text.Tokens[last-1].Norm == "-" || r.text.Tokens[last].Norm == "-" || r.cls[last-1]&particle != 0) {
		last++
	}
	if r.cls[p.nameFirst]&(given|family) != 0 || p.titled() {
		r.endName(p, last)
	}
}

func (r *reader) endName(p *phrase, last int) {
	if p.last == p.nameLast {
		p.last = last
	}
	p.nameLast = last
}

// org returns the organisation told most strongly so far.
func (q *someone) org() string {
	for _, h := range q.homes {
		if h.org != "" && h.weight >= once {
			return h.org
		}
	}
	return ""
}

// likelyCode returns the country that the words around suggest, "" for none.
func (q *someone) likelyCode() string {
	for _, h := range q.homes {
		if h.code != "" {
			return h.code
		}
	}
	return ""
}

// misspelt returns the person whose family name a single long word differs from
// by a letter, -1 for none.
func (r *reader) misspelt(p *phrase, parts []string) int {
	if len(parts) != 1 || len(parts[0]) < 6 || p.titledByOffice() || !p.human && !r.speaks(p) && !r.text.Is(p.last, "'s") && !p.maybe {
		return -1
	}
	for who := range r.people {
		q := &r.people[who]
		if len(q.parts) > 1 && len(q.Surname) >= 5 && oneLetter(parts[0], q.parts[len(q.parts)-1]) {
			return who
		}
	}
	return -1
}

// standsAlone reports whether a name in a headline is told by more than its
// capitals: of "Official Trip" and "Secretary Sherman's Trip" only the second is.
func (r *reader) standsAlone(p *phrase) bool {
	if r.words(p.nameFirst, p.nameLast) > 1 || r.cls[p.nameFirst]&(given|family) != 0 || p.last >= len(r.cls) {
		return true
	}
	t := &r.text.Tokens[p.last]
	return t.Kind == token.Punct || t.Norm == "'s" || !t.Upper
}

// withParticles takes the particles before a family name into the mention:
// "al-Assad", "von der Leyen".
func (r *reader) withParticles(p *phrase, q *someone) {
	first := p.nameFirst
	for i := first - 1; i >= 0 && i >= first-4; i-- {
		t := &r.text.Tokens[i]
		if t.Norm == "-" && !t.Space {
			continue
		}
		if r.cls[i]&particle == 0 || !slices.Contains(q.parts, t.Norm) || i < p.first && p.first != p.nameFirst {
			break
		}
		p.nameFirst, p.first = i, min(p.first, i)
	}
}
