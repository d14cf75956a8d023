package traveller

import "slices"

// crowd is how many people are asked one by one whether a name or a country is
// theirs, kin how many with a word of the name in theirs. No article names so
// many; what is no article must not cost its square.
const (
	crowd = 500
	kin   = 100
)

// join finds out whom the names mean: first full names, so that a "Kerry" told
// before "John Kerry" is the same man, then single names behind titles, then
// single names alone. The body comes before the headline, which abbreviates.
func (r *reader) join() {
	if r.index == nil {
		r.index = make(map[string]int32, 32)
	}
	r.links = append(r.links[:0], link{})
	r.order = r.order[:0]
	for k := range r.phrases {
		n := uint8(0)
		if p := &r.phrases[k]; p.named() {
			n = 1 + uint8(2*r.pass(p)+boolInt(p.headline))
		}
		r.order = append(r.order, n)
	}
	for n := uint8(1); n <= 6; n++ {
		for k, pass := range r.order {
			if pass == n && r.phrases[k].person < 0 {
				r.identify(k)
			}
		}
		if n == 2 {
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
	case p.surname >= 0 || p.nameLast-p.nameFirst > 1 && r.words(p.nameFirst, p.nameLast) > 1:
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

// create makes a person of phrase k.
func (r *reader) create(k int, parts []string) int {
	p := &r.phrases[k]
	who := len(r.people)
	q := someone{parts: slices.Clone(parts), title: -1, full: k, last: k}
	q.Name = r.display(p.nameFirst, p.nameLast, p.surname)
	q.Why, q.FirstToken = p.why, p.first
	q.Surname = r.surname(p)
	r.people = append(r.people, q)
	r.enter(who, parts)
	return who
}

// link chains the people who have a word in their names.
type link struct{ person, next int32 }

// enter puts the words of a name into the index.
func (r *reader) enter(who int, parts []string) {
	for _, s := range parts {
		if !r.entered(who, s) {
			r.links = append(r.links, link{int32(who), r.index[s]})
			r.index[s] = int32(len(r.links) - 1)
		}
	}
}

func (r *reader) entered(who int, part string) bool {
	asked := 0
	for l := r.index[part]; l != 0 && asked < kin; l = r.links[l].next {
		if r.links[l].person == int32(who) {
			return true
		}
		asked++
	}
	return false
}

// misspelt returns the person whose family name a single long word differs from
// by a letter, -1 for none.
func (r *reader) misspelt(p *phrase, parts []string) int {
	if len(parts) != 1 || len(parts[0]) < 6 || p.titledByOffice() || !p.human && !r.speaks(p) && !r.text.Is(p.last, "'s") && !p.maybe {
		return -1
	}
	for who := range r.people[:min(len(r.people), crowd)] {
		q := &r.people[who]
		if n := len(q.parts) - 1; n > 0 && len(q.parts[n]) >= 5 && q.parts[n][0] == parts[0][0] && oneLetter(parts[0], q.parts[n]) {
			return who
		}
	}
	return -1
}
