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
	lastTold *origin // the source that told of him last
	home     string  // the country that most sources give, the first told of equals
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
	// The indexes are nil while there are few people: whole wordings, all words,
	// last words and how those sound.
	byName, byWord, byLast, bySound index
}

// index finds travellers by a key, those learned last at the end.
type index map[string][]*traveller

// mostNamesakes bounds the people looked at under one key. Whole names are
// found beyond it.
const mostNamesakes = 64

func (x index) add(key string, t *traveller) {
	list := x[key]
	if i := slices.Index(list, t); i >= 0 {
		list = slices.Delete(list, i, i+1)
	} else if len(list) == mostNamesakes {
		list = slices.Delete(list, 0, 1)
	}
	x[key] = append(list, t)
}

// find returns the traveller whom a person in a source is, or a new one.
// Several people can fit a bare surname: the one of the same office wins, then
// the one told of last. A part of a name is not enough to be somebody whom the
// same source has told of under another one.
func (c *cast) find(p Person, src *origin) *traveller {
	n := nameOf(p.Name)
	var best *traveller
	var bestFit fit
	for _, t := range c.candidates(n) {
		f := t.fits(n, p)
		if f.like == stranger || f.like < samePerson && t.lastTold == src {
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
	best.lastTold = src
	return best
}

// candidates returns everybody whose name can be this one: the same last word
// or its sound, or one name within the other.
func (c *cast) candidates(n name) []*traveller {
	const few = 8
	if len(c.people) < few || len(n) == 0 {
		return c.people
	}
	if c.byName == nil {
		c.byName, c.byWord, c.byLast, c.bySound = index{}, index{}, index{}, index{}
		for _, t := range c.people {
			for _, m := range t.names {
				c.enter(m, t)
			}
		}
	}
	out := slices.Concat(c.byName[strings.Join(n, " ")], c.byWord[n.last()], c.bySound[skeleton(n.last())])
	for _, w := range n[:len(n)-1] {
		out = append(out, c.byLast[w]...)
	}
	return out
}

// enter puts a name of a traveller into the indexes.
func (c *cast) enter(n name, t *traveller) {
	if len(n) == 0 {
		return
	}
	c.byName.add(strings.Join(n, " "), t)
	c.byLast.add(n.last(), t)
	c.bySound.add(skeleton(n.last()), t)
	for _, w := range n {
		c.byWord.add(w, t)
	}
}

// fit is how well a person fits a traveller, in order of weight.
type fit struct {
	like     likeness
	office   bool // the same job title
	country  bool // the same country, known on both sides
	lastTold int  // in reading order
}

func (f fit) compare(o fit) int {
	return cmp.Or(cmp.Compare(f.like, o.like), compareBools(f.office, o.office), compareBools(f.country, o.country), cmp.Compare(f.lastTold, o.lastTold))
}

// fits compares a person with the traveller. What is less than a whole name
// counts only where neither country nor office speaks against it; another
// spelling needs the same country.
func (t *traveller) fits(n name, p Person) fit {
	f := fit{
		office:   p.JobTitle != "" && fold(p.JobTitle) == fold(t.person.JobTitle),
		country:  p.CountryCode != "" && p.CountryCode == t.home,
		lastTold: t.lastTold.order,
	}
	for _, m := range t.names {
		f.like = max(f.like, n.like(m))
	}
	if len(n) == 1 {
		f.like = min(f.like, namesake) // a bare surname can be another's
	}
	foreign := p.CountryCode != "" && t.home != "" && p.CountryCode != t.home
	switch {
	case f.like == sounding && !f.country, f.like == namesake && (foreign || otherOffice(p.JobTitle, t.person.JobTitle)):
		f.like = stranger
	}
	return f
}

// otherOffice reports whether two known offices have no word in common: the
// president is not the first lady.
func otherOffice(a, b string) bool {
	x, y := name(strings.Fields(fold(a))), name(strings.Fields(fold(b)))
	return len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(w string) bool { return w != "of" && w != "the" && y.has(w) })
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
	if c.byName != nil {
		c.enter(n, t)
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
