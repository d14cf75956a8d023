package traveller

import (
	"slices"
	"strings"

	"itinera/parse/token"
)

// attach gives phrase k to a person, who learns from it.
func (r *reader) attach(k, who int, why string) {
	p, q := &r.phrases[k], &r.people[who]
	p.person, p.why = who, why
	if p.form == Surname {
		r.withParticles(k, q)
	}
	q.phrases++
	q.last = k
	q.FirstToken = min(q.FirstToken, p.first)
	q.gender |= p.gender
	if p.home.weight > 0 {
		q.tell(p.home)
	}
	if p.titled() {
		r.learnTitle(k, q)
	}
	if p.named() {
		r.learnName(k, who)
		r.learnSurname(p, q)
	}
}

// withParticles takes the particles before a family name into the mention:
// "al-Assad", "von der Leyen".
func (r *reader) withParticles(k int, q *someone) {
	p, floor := &r.phrases[k], 0
	if k > 0 {
		floor = r.phrases[k-1].last
	}
	for i := p.nameFirst - 1; i >= floor && i >= p.nameLast-5; i-- {
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

// learnSurname counts by which part of the name later mentions mean the person:
// "Mahathir" of "Mahathir Mohamad", "Suu Kyi" of "Aung San Suu Kyi".
func (r *reader) learnSurname(p *phrase, q *someone) {
	full := &r.phrases[q.full]
	if len(q.parts) < 2 || p.headline || p.nameLast-p.nameFirst >= full.nameLast-full.nameFirst || p.surname >= 0 {
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
	q.parts, q.Name, q.full = slices.Clone(parts), name, k
	q.Surname = r.surname(p)
	r.enter(who, parts)
}

// allCaps reports a name without small letters; "J. F." has too few to tell.
func allCaps(s string) bool {
	for i := 0; i < len(s); i++ {
		if 'a' <= s[i] && s[i] <= 'z' {
			return false
		}
	}
	return len(s) > 2
}

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
