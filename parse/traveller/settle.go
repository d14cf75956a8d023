package traveller

import (
	"slices"
	"strings"
	"unicode"
)

// settle fills in what the mentions together tell of each person.
func (r *reader) settle() {
	for k := range r.people {
		q := &r.people[k]
		if !q.Unnamed && allCaps(q.Name) {
			r.mixedCase(k)
		}
		r.crown(q)
		q.Mentions = q.phrases
		q.Female, q.Male = q.gender == female, q.gender == male
		if q.title >= 0 {
			q.JobTitle = r.jobTitle(q)
		}
		q.settleHome()
	}
	for k := range r.people {
		if q := &r.people[k]; q.CountryCode == "" && q.Org == "" && q.title >= 0 {
			r.inherit(q)
		}
	}
}

// inherit gives those who are told as somebody's his home: "Sharon's envoy",
// "his wife".
func (r *reader) inherit(q *someone) {
	p := &r.phrases[q.title]
	if p.article != owned || p.kind == "counterpart" || q.title == 0 {
		return
	}
	o := &r.phrases[q.title-1]
	if o.person < 0 || p.first < o.last || p.first > o.last+6 || o.sentence != p.sentence || r.people[o.person].CountryCode == "" {
		return
	}
	q.CountryCode, q.HomeWhy = r.people[o.person].CountryCode, "country of the one he belongs to"
}

// jobTitle returns the office; a counterpart's is that of the one he is
// counterpart to.
func (r *reader) jobTitle(q *someone) string {
	p := &r.phrases[q.title]
	if p.kind != "counterpart" {
		return r.titleText(p)
	}
	for i := q.title - 1; i >= 0 && i >= q.title-horizon; i-- {
		who := r.phrases[i].person
		if c := &r.phrases[i]; c.sentence == p.sentence && !c.subject && c.form != Pronoun {
			continue
		}
		if who < 0 || &r.people[who] == q || r.people[who].title < 0 {
			continue
		}
		t := &r.phrases[r.people[who].title]
		if t.kind == "counterpart" || t.role != Leader && t.role != Official {
			continue
		}
		return oneLine(r.titleText(&phrase{titleFirst: p.titleFirst, titleLast: p.head, head: p.head - 1}) + " " + r.text.Span(r.core(t), t.head+1))
	}
	return r.titleText(p)
}

// core returns where a title begins behind its country: at "Prime" in "Italian
// Prime Minister".
func (r *reader) core(t *phrase) int {
	first := t.head
	for first > t.titleFirst && r.hint[first-1] == 0 && r.text.Tokens[first-1].Norm != "'s" {
		first--
	}
	return first
}

// settleHome takes the home that counts most.
func (q *someone) settleHome() {
	var sums []home // one of each, with the weight of all
	for _, h := range q.homes {
		if h.code == "" && h.org == "" {
			continue
		}
		same := func(s home) bool { return s.code == h.code && s.org == h.org }
		if i := slices.IndexFunc(sums, same); i >= 0 {
			sums[i].weight += h.weight
			continue
		}
		sums = append(sums, h)
	}
	best := home{}
	for _, s := range sums {
		if s.weight > best.weight {
			best = s
		}
	}
	q.CountryCode, q.Org, q.HomeWhy = best.code, best.org, best.why
}

// mixedCase writes a name that the text has in capitals only as other mentions
// have it, or with one capital a word: "Antony J. Blinken".
func (r *reader) mixedCase(who int) {
	q := &r.people[who]
	var b strings.Builder
	p := &r.phrases[q.full]
	for i := p.nameFirst; i < p.nameLast; i++ {
		if i > p.nameFirst && r.text.Tokens[i].Space {
			b.WriteByte(' ')
		}
		b.WriteString(r.mixedWord(who, i))
	}
	q.Name = oneLine(b.String())
	q.Surname = r.mixedWord(who, r.surnameAt(p))
}

// mixedWord returns the word at token i as a mention of the person has it in
// small letters, else with one capital.
func (r *reader) mixedWord(who, i int) string {
	t := &r.text.Tokens[i]
	if !t.Caps {
		return r.text.Word(i)
	}
	full := r.people[who].full
	for k := max(0, full-4*crowd); k < min(len(r.phrases), full+4*crowd); k++ {
		p := &r.phrases[k]
		if p.person != who {
			continue
		}
		for j := p.nameFirst; j < p.nameLast; j++ {
			if s := &r.text.Tokens[j]; s.Norm == t.Norm && !s.Caps {
				return r.text.Word(j)
			}
		}
	}
	w := []rune(strings.ToLower(r.text.Word(i)))
	up := true
	for k, c := range w {
		if up {
			w[k] = unicode.ToUpper(c)
		}
		up = c == '\'' || c == '’'
	}
	return string(w)
}

// crown puts the title into the name of those whom nobody names without it:
// "Pope Francis", "King Abdullah II", "Prince William".
func (r *reader) crown(q *someone) {
	p := &r.phrases[q.full]
	if q.Unnamed || r.words(p.nameFirst, p.nameLast) != 1 || !p.titled() || p.nameFirst != p.head+1 {
		return
	}
	switch p.kind {
	case "pope", "monarch", "prince", "princess":
		q.Name = r.text.Word(p.head) + " " + q.Name
	}
}
