package parse

import (
	"strings"

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
	code := a.realm(p.Name, i)
	if code == "" {
		return travel.Place{}, placed{}, false
	}
	return travel.Place{First: p.First, Last: p.Last, Code: code, Name: gazetteer.CountryName(code), Country: true}, placed{implied: code}, true
}

// ruledAs returns the codes of the countries that a noun for a form of rule
// means, "" for a noun that means any country.
func ruledAs(noun string) string {
	switch noun {
	case "territory":
		return "HK MO PS XK EH GI FK NC PF GL FO PR GU BM KY TL"
	case "kingdom":
		return "SA JO MA BH TH KH BT NP TO LS SZ GB NL BE ES SE NO DK"
	case "emirate":
		return "KW QA AE BH"
	case "sultanate":
		return "OM BN"
	case "principality":
		return "MC LI AD"
	}
	return ""
}

// realm returns the country that the noun of anaphor i stands for: the one named
// last, or the last of that form of rule if one was named: "China … Hong Kong …
// Beijing's promises to the territory".
func (a *anaphors) realm(noun string, i int) string {
	codes := ruledAs(noun)
	for k := i - 1; codes != "" && k >= 0 && k >= i-realmReach; k-- {
		if c := a.places[k].Code; c != "" && strings.Contains(codes, c) {
			return c
		}
	}
	return a.country
}

// realmReach is how many places back a form of rule looks for its country.
const realmReach = 40

// again returns place k as told once more by the words of anaphor i.
func (a *anaphors) again(k, i int, adverb bool) (travel.Place, placed, bool) {
	if k < 0 {
		return travel.Place{}, placed{}, false
	}
	out := travelPlace(&a.places[k])
	out.First, out.Last, out.Adverb = a.places[i].First, a.places[i].Last, adverb
	return out, placed{mention: k}, true
}
