package timeline

import (
	"cmp"
	"slices"
	"strings"
)

// traveller is a person across the sources, with all trips known of him.
type traveller struct {
	person   Person // the fullest name; the office first told
	office   string // person.JobTitle, folded
	journeys []*journey
	lastTold *origin // the source that told of him last
	home     string  // the country that most sources give, the first told of equals
	homes    []vote
	search   int      // the last search that met a wording of his name
	like     likeness // the surest likeness that it met
}

// vote is how many sources give a country.
type vote struct {
	country string
	sources int
}

// cast is the people who travel, found by the words of their names.
type cast struct {
	wordings wordings
	searches int
}

// find returns the traveller whom a person in a source is, or a new one.
// Several people can fit a bare surname: the one of the same office wins, then
// the one told of last. A part of a name is not enough to be somebody whom the
// same source has told of under another one.
func (c *cast) find(p Person, src *origin) *traveller {
	n := nameOf(p.Name)
	office := fold(p.JobTitle)
	var best *traveller
	var bestFit fit
	for _, t := range c.alike(n) {
		f := t.fits(p.CountryCode, office)
		if f.like == stranger || f.like < samePerson && t.lastTold == src {
			continue
		}
		if best == nil || f.compare(bestFit) > 0 {
			best, bestFit = t, f
		}
	}
	if best == nil {
		best = &traveller{}
	}
	c.learn(best, n, p)
	best.lastTold = src
	return best
}

// alike returns the travellers with a wording that is like the name, and leaves
// in each how like the likest is.
func (c *cast) alike(n name) []*traveller {
	var out []*traveller
	c.searches++
	for list := range c.wordings.near(n) {
		for _, w := range list {
			like := n.like(w.name)
			if like == stranger {
				continue
			}
			if len(n) == 1 {
				like = min(like, namesake) // a bare surname can be another's
			}
			t := w.of
			if t.search != c.searches {
				t.search, t.like = c.searches, stranger
				out = append(out, t)
			}
			t.like = max(t.like, like)
		}
	}
	return out
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

// fits compares a person of a country and an office, folded, with the traveller
// whose name was found to be like the person's. What is less than a whole name
// counts only where neither country nor office speaks against it; another
// spelling needs the same country.
func (t *traveller) fits(country, office string) fit {
	f := fit{
		like:     t.like,
		office:   office != "" && office == t.office,
		country:  country != "" && country == t.home,
		lastTold: t.lastTold.order,
	}
	foreign := country != "" && t.home != "" && country != t.home
	switch {
	case f.like == sounding && !f.country, f.like == namesake && (foreign || otherOffice(office, t.office)):
		f.like = stranger
	}
	return f
}

// otherOffice reports whether two known offices, folded, have no word in common:
// the president is not the first lady.
func otherOffice(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	x, y := name(strings.Fields(a)), name(strings.Fields(b))
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
	if t.person.JobTitle == "" {
		t.person.JobTitle, t.office = p.JobTitle, fold(p.JobTitle)
	}
	if t.person.Name != known.Name || t.home != known.CountryCode {
		for _, j := range t.journeys {
			j.restless = true
		}
	}
	c.wordings.enter(n, t)
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
