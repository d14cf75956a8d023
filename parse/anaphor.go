package parse

import (
	"itinera/parse/gazetteer"
	"itinera/parse/travel"
)

// anaphors resolves the places that later words mean ("the capital", "the
// country", "there") by what was named last before them.
type anaphors struct {
	*discourse
	country string // code of the country, or the people, named last
	city    int    // the city named last, an index into places; -1 for none
	last    int    // the place named last
}

func newAnaphors(d *discourse) anaphors { return anaphors{discourse: d, city: -1, last: -1} }

// see notes mention i as what later words can mean.
func (a *anaphors) see(i int) {
	p := &a.places[i]
	switch p.Kind {
	case gazetteer.Country, gazetteer.Demonym:
		a.country = p.Code
	case gazetteer.City, gazetteer.Region, gazetteer.Venue:
		a.country = p.Code
	default:
		return
	}
	if p.Kind == gazetteer.City {
		a.city = i
	}
	if p.Stoppable() {
		a.last = i
	}
}

// resolve returns the mention and place that anaphor i stands for; false where
// nothing before it fits.
func (a *anaphors) resolve(i int) (travel.Place, placed, bool) {
	p := &a.places[i]
	switch p.Name {
	case "capital":
		m, ok := gazetteer.Capital(a.country)
		if !ok {
			return travel.Place{}, placed{}, false
		}
		out := travelPlace(&m)
		out.First, out.Last = p.First, p.Last
		return out, placed{capital: &m, mention: i}, true
	case "there":
		return a.again(a.last, i, true)
	case "city", "town", "port", "resort":
		return a.again(a.city, i, false)
	}
	if a.country == "" {
		return travel.Place{}, placed{}, false
	}
	return travel.Place{First: p.First, Last: p.Last, Code: a.country, Name: gazetteer.CountryName(a.country), Country: true}, placed{implied: a.country}, true
}

// again returns place k as told once more by the words of anaphor i.
func (a *anaphors) again(k, i int, adverb bool) (travel.Place, placed, bool) {
	if k < 0 {
		return travel.Place{}, placed{}, false
	}
	out := travelPlace(&a.places[k])
	out.First, out.Last, out.Adverb = a.places[i].First, a.places[i].Last, adverb
	return out, placed{mention: k}, true
}
