package gazetteer

import (
	"itinera/parse/gazetteer/frozen"
	"itinera/parse/token"
)

// scene is one text being resolved: what evidence there is in the whole of it.
type scene struct {
	text       *token.Text
	candidates []candidate
	spoken     [26 * 26]uint16 // how often the text speaks of each country
	states     uint16          // how often of states of the United States
	people     []string        // names that are a person's in this text
	places     []string        // names that were shown to be places in this text
}

// resolve settles every candidate.
func (s *scene) resolve() {
	for k := range s.candidates {
		s.listen(&s.candidates[k])
	}
	for k := range s.candidates {
		c := &s.candidates[k]
		if c.noun != "" || !s.deniable(c.node, s.sense(k, 0)) {
			continue
		}
		if c.person = s.person(k); c.person != "" && (c.node.Flags&frozen.Surname != 0 || s.weak(c.node, s.sense(k, 0))) {
			s.people = append(s.people, c.node.Key())
		}
	}
	for k := range s.candidates {
		s.judge(k)
	}
	for k := range s.candidates { // what was shown to be a place later counts for earlier mentions
		s.reconsider(k)
	}
	s.join()
}

// listen counts the country of a name that means one country only, or mostly.
func (s *scene) listen(c *candidate) {
	if c.noun != "" {
		if (c.noun == "north" || c.noun == "south") && s.halfKorea(*c) {
			s.spoken[number(korea(c.noun))]++
		}
		return
	}
	row := table.Sense(c.node, 0)
	code := table.Code(row)
	if code == "" {
		return
	}
	switch Kind(table.Kind(row)) {
	case City, Venue:
		if s.weak(c.node, row) {
			return
		}
	case Region:
		if code == "US" {
			s.states++
		}
	}
	s.spoken[number(code)]++
}

// number turns a country code into an index of spoken.
func number(code string) int { return int(code[0]-'A')*26 + int(code[1]-'A') }

// speaks returns how often the text speaks of a country.
func (s *scene) speaks(code string) int {
	if len(code) != 2 {
		return 0
	}
	return int(s.spoken[number(code)])
}

// sense returns the row of candidate k's i-th meaning.
func (s *scene) sense(k, i int) int { return table.Sense(s.candidates[k].node, i) }

const (
	large      = 300_000 // a city of one word that needs no hint
	largeNamed = 50_000  // of several words, which are seldom a person's
)

// weak reports whether a row under this name must be shown to be a place.
func (s *scene) weak(n frozen.Node, row int) bool {
	if Kind(table.Kind(row)) != City {
		return n.Flags&frozen.Word != 0
	}
	if n.Flags&frozen.Word != 0 {
		return true
	}
	if n.Flags&frozen.Known != 0 {
		return false
	}
	named, population := n.Flags&(frozen.Surname|frozen.Given) != 0, table.Population(row)
	if table.Rank(row) == frozen.Capital && (!named || population > largeNamed) {
		return population < 20_000
	}
	if named {
		return true
	}
	return population < large && (population < largeNamed || !several(n.Key()))
}

// deniable reports whether signs of a person stand against a row under this name:
// not against Beijing or Japan, but against Washington, Chad and small towns.
func (s *scene) deniable(n frozen.Node, row int) bool {
	if n.Flags&(frozen.Surname|frozen.Given) != 0 || s.weak(n, row) {
		return true
	}
	return Kind(table.Kind(row)) == City && n.Flags&frozen.Known == 0 && table.Rank(row) != frozen.Capital && !several(n.Key())
}

// several reports whether a name has more than one word.
func several(key string) bool {
	for i := 0; i < len(key); i++ {
		if key[i] == ' ' {
			return true
		}
	}
	return false
}

func contains(names []string, key string) bool {
	for _, n := range names {
		if n == key {
			return true
		}
	}
	return false
}
