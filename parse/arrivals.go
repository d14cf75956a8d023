package parse

import (
	"sort"

	"itinera/parse/travel"
)

// arrivals returns the implied places of arrivals told without their place, in
// the dateline's country: "SANTIAGO … Japanese Prime Minister Mori flew in from
// Tokyo in the morning". The place told last must not be elsewhere.
func (d *discourse) arrivals(code string) []travel.Place {
	var out []travel.Place
	for c := range d.analysis.Clauses {
		cl := &d.analysis.Clauses[c]
		if cl.Relative || cl.Negated || cl.Tentative || cl.Passive || cl.Tense != travel.Past && cl.Tense != travel.Perfect || !d.arrives(cl) {
			continue
		}
		lo, hi := d.mentions.PeopleIn(cl.First, cl.VerbFirst)
		if lo == hi {
			continue
		}
		if p := &d.mentions.People[hi-1]; p.Who >= 0 && p.Named && !p.Possessive && !p.Speaker && p.Home != "" && p.Home != code && d.stillHere(cl, code) {
			out = append(out, travel.Place{First: cl.VerbLast, Last: cl.VerbLast, Code: code, Name: code, Country: true, Guest: hi})
		}
	}
	return out
}

// arrives reports whether a clause tells of an arrival with its day or with where
// from, and with no place.
func (d *discourse) arrives(c *travel.Clause) bool {
	switch c.Verb {
	case "arrive":
	case "fly", "jet":
		if !d.text.Is(c.VerbLast, "in") {
			return false
		}
	default:
		return false
	}
	from := false
	lo, hi := d.mentions.PlacesIn(c.VerbLast, c.Last)
	for k := lo; k < hi; k++ {
		if !d.text.Is(d.mentions.Places[k].First-1, "from") {
			return false
		}
		from = true
	}
	for i := c.VerbLast; i < c.Last; i++ {
		if d.text.Is(i, "at", "to", "there", "home", "airport", "hotel", "palace", "house") {
			return false
		}
	}
	k := sort.Search(len(d.times), func(i int) bool { return d.times[i].First >= c.VerbLast })
	return from || k < len(d.times) && d.times[k].First < c.Last
}

// lookBack is how many places before a clause are asked for the one told last.
const lookBack = 32

// stillHere reports whether the place told last before a clause is in the
// dateline's country, or none is told.
func (d *discourse) stillHere(c *travel.Clause, code string) bool {
	lo, hi := d.mentions.PlacesIn(0, c.First)
	for k := hi - 1; k >= max(lo, hi-lookBack); k-- {
		p := &d.mentions.Places[k]
		if !p.Demonym && !p.Area && !p.Organization && p.Code != "" && !d.text.Is(p.First-1, "from") {
			return p.Code == code
		}
	}
	return true
}
