package traveller

import (
	"slices"

	"itinera/parse/token"
)

// Options says how to read a text.
type Options struct {
	// Body is the first token behind the headline; 0 for a text without one.
	Body int
	// Seat is the country whose capital the report was written in, "" where it
	// was written elsewhere or does not say.
	Seat string
}

// Find returns the people of a text in the order of their first mentions, and
// the mentions sorted by token; they do not overlap. countries, sorted by token,
// tell which words are places and demonyms; without them homes stay unknown.
// Find keeps nothing and may be called by many goroutines at once.
func Find(t *token.Text, countries []Country, o Options) (people []Person, mentions []Mention) {
	r := readers.Get().(*reader)
	r.begin(t, countries, o)
	r.passes()
	people, mentions = r.results()
	r.text, r.countries = nil, nil
	if len(r.tag) < longText {
		readers.Put(r)
	}
	return people, mentions
}

// passes runs the passes.
func (r *reader) passes() {
	r.scan()
	r.namesakes()
	r.join()
	r.surroundings()
	r.voices()
	r.refer()
	r.settle()
}

// results turns what was read into people and mentions.
func (r *reader) results() ([]Person, []Mention) {
	order := make([]int, len(r.people))
	for k := range order {
		order[k] = k
	}
	order = slices.DeleteFunc(order, func(k int) bool { return !r.shown(&r.people[k]) })
	slices.SortStableFunc(order, func(a, b int) int { return r.people[a].FirstToken - r.people[b].FirstToken })
	place := make([]int, len(r.people))
	for k := range place {
		place[k] = -1
	}
	people := make([]Person, len(order))
	for at, k := range order {
		place[k] = at
		people[at] = r.people[k].Person
	}
	n := 0
	for k := range r.phrases {
		n += boolInt(r.phrases[k].told())
	}
	mentions := make([]Mention, 0, n)
	for k := range r.phrases {
		p := &r.phrases[k]
		if !p.told() {
			continue
		}
		m := Mention{First: p.first, Last: p.last, NameFirst: p.nameFirst, NameLast: p.nameLast, Person: -1, Form: p.form, Why: p.why}
		if p.person >= 0 {
			m.Person = place[p.person]
		}
		for _, q := range p.with {
			if place[q] >= 0 {
				m.Also = append(m.Also, place[q])
			}
		}
		m.Possessive = r.owns(p)
		mentions = append(mentions, m)
	}
	return people, mentions
}

// shown reports whether somebody is worth telling: named, or in an office that
// one person of a country or an organisation holds.
func (r *reader) shown(q *someone) bool {
	if !q.Unnamed {
		return true
	}
	p := &r.phrases[q.title]
	if r.cls[p.head]&high == 0 || q.Role == Spokesperson || q.Role == Private {
		return false
	}
	if q.CountryCode != "" || q.Org != "" {
		return true
	}
	switch p.kind {
	case "president", "premier", "monarch", "pope", "lama", "prince", "lady":
		return p.article == definite && p.titleLast == p.head+1
	}
	return false
}

// owns reports whether a phrase owns what follows: "Kerry's", "his".
func (r *reader) owns(p *phrase) bool {
	r.first, r.last = 0, len(r.text.Tokens)
	if p.form == Pronoun || p.form == Group || p.form == Self {
		switch r.text.Tokens[p.first].Norm {
		case "his", "their", "my":
			return true
		case "her":
			return r.last > p.last && (r.text.Tokens[p.last].Kind == token.Word && r.cls[p.last]&(function|preposition|determiner|verb|speech) == 0)
		}
	}
	return r.possessive(p.last)
}
