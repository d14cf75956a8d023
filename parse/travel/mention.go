package travel

import (
	"sort"

	"itinera/timeline"
)

// Place is a mention of a place, as the gazetteer found it.
type Place struct {
	First, Last  int // tokens, Last exclusive
	Code         string
	Name         string
	Country      bool // the mention names only the country
	Area         bool // a region that is no stop: the Middle East
	Demonym      bool // an adjective or a people: no place
	Organization bool
	Venue        bool
	Adverb       bool // "here", "there": stands without a preposition
	Visit        int  // 1 + the token of Guest's visit that implies the place, the dateline's country; 0 for none
	Meeting      bool // Guest is implied by a meeting with a host in the dateline's country
	Guest        int  // 1 + the person whom the words call visiting here, though they name no place; 0 for none
}

// stoppable reports whether somebody can be at the place.
func (p *Place) stoppable() bool { return !p.Demonym && !p.Area && !p.Organization && p.Code != "" }

// Person is a mention of a person, as package traveller found it.
type Person struct {
	First, Last int    // tokens, Last exclusive
	Who         int    // the person, -1 for nobody known
	Also        []int  // the others of a group ("the two leaders")
	Home        string // country code
	Possessive  bool   // "Kerry's", "his"
	Pronoun     bool
	Named       bool // a name, not only an office or a pronoun
	Speaker     bool // a spokesperson, a journalist, an expert
}

// Time is a temporal expression, as timex found it.
type Time struct {
	First, Last int // tokens, Last exclusive
	Start       timeline.Window
	Until       timeline.Window // the last day, for a range
	Days        int             // for durations: days, counted inclusively
	Closes      bool            // the second half of a range
	Vague       bool            // a year, "recently", "last year": too coarse for a stop's day
	Other       bool            // a set or a present reference: no day
}

// Mentions is everything that the other rooms found in a text, each sorted by token.
type Mentions struct {
	Places []Place
	People []Person
	Times  []Time
	Title  int // tokens before this one are the headline
}

// PlacesIn returns the half-open range of the places that begin in tokens
// [first, last).
func (m *Mentions) PlacesIn(first, last int) (lo, hi int) {
	lo = sort.Search(len(m.Places), func(i int) bool { return m.Places[i].First >= first })
	for hi = lo; hi < len(m.Places) && m.Places[hi].First < last; hi++ {
	}
	return lo, hi
}

// TimesIn returns the half-open range of the times that begin in tokens [first, last).
func (m *Mentions) TimesIn(first, last int) (lo, hi int) {
	lo = sort.Search(len(m.Times), func(i int) bool { return m.Times[i].First >= first })
	for hi = lo; hi < len(m.Times) && m.Times[hi].First < last; hi++ {
	}
	return lo, hi
}

// PeopleIn returns the half-open range of the people whose mentions begin in
// tokens [first, last).
func (m *Mentions) PeopleIn(first, last int) (lo, hi int) {
	lo = sort.Search(len(m.People), func(i int) bool { return m.People[i].First >= first })
	for hi = lo; hi < len(m.People) && m.People[hi].First < last; hi++ {
	}
	return lo, hi
}
