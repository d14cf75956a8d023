package traveller

import "itinera/parse/token"

// shorten ends a name in a headline, where all words have capitals: behind the
// longest part that the body knows, else behind the family name.
func (r *reader) shorten(p *phrase) {
	if p.surname >= 0 || p.nameLast-p.nameFirst < 2 {
		return
	}
	shortest := p.nameFirst + 1 + boolInt(r.cls[p.nameFirst]&given != 0)
	for last := p.nameLast; last >= shortest; last-- {
		if t := &r.text.Tokens[last-1]; t.Norm == "-" || r.cls[last-1]&particle != 0 {
			continue
		}
		if r.knows(r.parts(p.nameFirst, last, -1)) {
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

// knows reports whether the parts of a name are one of the first people's.
func (r *reader) knows(parts []string) bool {
	for who := range r.people[:min(len(r.people), crowd)] {
		if within(parts, r.people[who].parts) {
			return true
		}
	}
	return false
}

func (r *reader) endName(p *phrase, last int) {
	if p.last == p.nameLast {
		p.last = last
	}
	p.nameLast = last
}

// standsAlone reports whether a name in a headline is told by more than its
// capitals: of "Official Trip" and "Secretary Sherman's Trip" only the second is.
func (r *reader) standsAlone(p *phrase) bool {
	if r.words(p.nameFirst, p.nameLast) > 1 || r.cls[p.nameFirst]&(given|family) != 0 || p.last >= len(r.cls) {
		return true
	}
	if p.titled() && r.cls[p.head]&generic != 0 {
		return false
	}
	t := &r.text.Tokens[p.last]
	return t.Kind == token.Punct || t.Norm == "'s" || !t.Upper
}
