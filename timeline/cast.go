package timeline

import (
	"cmp"
	"slices"
	"strings"
)

// traveller is a person across the sources, with all trips known of him.
type traveller struct {
	names    []name // each wording once
	person   Person // the fullest name; the office first told
	journeys []*journey
	lastTold Day    // when a source last told of him
	home     string // the country that most sources give, the first told of equals
	homes    []vote
}

// vote is how many sources give a country.
type vote struct {
	country string
	sources int
}

// cast is the people who travel, found by the words of their names.
type cast struct {
	people []*traveller
	byWord map[string][]*traveller // nil while there are few
}

// find returns the traveller whom a person in a source is, or a new one.
// Several people can fit a bare surname: the one of the same office wins, then
// the one told of last. others are people of the same source that it tells
// apart: a part of a name is not enough to be one of them.
func (c *cast) find(p Person, day Day, others []*traveller) *traveller {
	n := nameOf(p.Name)
	var best *traveller
	var bestFit fit
	for _, t := range c.candidates(n) {
		f := t.fits(n, p)
		if f.like == stranger || f.like < samePerson && slices.Contains(others, t) {
			continue
		}
		if best == nil || f.compare(bestFit) > 0 {
			best, bestFit = t, f
		}
	}
	if best == nil {
		best = &traveller{}
		c.people = append(c.people, best)
	}
	c.learn(best, n, p)
	best.lastTold = max(best.lastTold, day)
	return best
}

// candidates returns everybody who shares a word with the name, or its sound.
func (c *cast) candidates(n name) []*traveller {
	const few = 8
	if len(c.people) < few {
		return c.people
	}
	if c.byWord == nil {
		c.byWord = map[string][]*traveller{}
		for _, t := range c.people {
			for _, m := range t.names {
				c.index(m, t)
			}
		}
	}
	var out []*traveller
	for _, w := range n {
		out = append(out, c.byWord[w]...)
		out = append(out, c.byWord["~"+skeleton(w)]...)
	}
	return out
}

// fit is how well a person fits a traveller, in order of weight.
type fit struct {
	like     likeness
	office   bool // the same job title
	country  bool // the same country, known on both sides
	lastTold Day
}

func (f fit) compare(o fit) int {
	return cmp.Or(cmp.Compare(f.like, o.like), compareBools(f.office, o.office), compareBools(f.country, o.country), cmp.Compare(f.lastTold, o.lastTold))
}

// fits compares a person with the traveller. What is less than a whole name
// counts only where no country speaks against it; another spelling needs the
// same country.
func (t *traveller) fits(n name, p Person) fit {
	f := fit{
		office:   p.JobTitle != "" && fold(p.JobTitle) == fold(t.person.JobTitle),
		country:  p.CountryCode != "" && p.CountryCode == t.home,
		lastTold: t.lastTold,
	}
	for _, m := range t.names {
		f.like = max(f.like, n.like(m))
	}
	if len(n) == 1 && len(nameOf(t.person.Name)) > 1 {
		f.like = min(f.like, namesake) // a surname that he was once called by can be another's
	}
	foreign := p.CountryCode != "" && t.home != "" && p.CountryCode != t.home
	switch {
	case f.like == sounding && !f.country, f.like == namesake && foreign:
		f.like = stranger
	}
	return f
}

// learn adds what a source says of the traveller.
func (c *cast) learn(t *traveller, n name, p Person) {
	known := t.person
	t.elect(p.CountryCode)
	t.person.CountryCode = t.home
	if fuller(p.Name, t.person.Name) {
		t.person.Name = p.Name
	}
	t.person.JobTitle = cmp.Or(t.person.JobTitle, p.JobTitle)
	if t.person.Name != known.Name || t.home != known.CountryCode {
		for _, j := range t.journeys {
			j.restless = true
		}
	}
	for _, m := range t.names {
		if equalWords(m, n) {
			return
		}
	}
	t.names = append(t.names, n)
	if c.byWord != nil {
		c.index(n, t)
	}
}

// elect counts a source's word on the traveller's country.
func (t *traveller) elect(country string) {
	if country == "" {
		return
	}
	i := slices.IndexFunc(t.homes, func(v vote) bool { return v.country == country })
	if i < 0 {
		i = len(t.homes)
		t.homes = append(t.homes, vote{country: country})
	}
	t.homes[i].sources++
	most := slices.MaxFunc(t.homes, func(a, b vote) int { return cmp.Compare(a.sources, b.sources) })
	t.home = most.country
}

func (c *cast) index(n name, t *traveller) {
	for _, w := range n {
		for _, key := range []string{w, "~" + skeleton(w)} {
			if !slices.Contains(c.byWord[key], t) {
				c.byWord[key] = append(c.byWord[key], t)
			}
		}
	}
}

// fuller reports whether name a says more of a person than b: more words, longer
// ones ("John Kerry", not "J. Kerry"), or small letters too (not "JOHN KERRY").
func fuller(a, b string) bool {
	m, n := nameOf(a), nameOf(b)
	return b == "" || cmp.Or(
		cmp.Compare(len(m), len(n)),
		cmp.Compare(letters(m), letters(n)),
		compareBools(capitals(b), capitals(a)),
	) > 0
}

func letters(n name) (sum int) {
	for _, w := range n {
		sum += len(w)
	}
	return sum
}

func capitals(s string) bool { return strings.ToUpper(s) == s }
