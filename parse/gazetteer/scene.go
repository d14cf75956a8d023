package gazetteer

import (
	"slices"

	"itinera/parse/gazetteer/frozen"
	"itinera/parse/token"
)

// scene is one text being resolved: what evidence there is in the whole of it.
type scene struct {
	text       *token.Text
	starts     []frozen.Start // per token
	candidates []candidate
	spoken     [26 * 26]uint16 // how often the text speaks of each country
	states     uint16          // how often of states of the United States, or of a city in Georgia
	names      []name          // the different names of the candidates
	slots      []int32         // an open hash table of the candidates by name
}

// name is what the text does with one name, wherever it stands.
type name struct {
	uses   int
	person bool // it is a person's somewhere
	place  int  // the row plus one that it was shown to mean somewhere, 0 for none
}

// number numbers the names of the candidates, by an open hash table of them.
func (s *scene) number() {
	size := 16
	for size < 2*len(s.candidates) {
		size *= 2
	}
	slots := slices.Grow(s.slots[:0], size)[:size]
	clear(slots)
	s.slots = slots
	s.names = append(s.names[:0], name{}) // 0 is for nouns
	for k := range s.candidates {
		c := &s.candidates[k]
		if c.noun != "" {
			continue
		}
		i := c.node.ID() * 40503 & (size - 1)
		for slots[i] != 0 && s.candidates[slots[i]-1].node.ID() != c.node.ID() {
			i = (i + 1) & (size - 1)
		}
		if slots[i] == 0 {
			slots[i] = int32(k + 1)
			c.name = len(s.names)
			s.names = append(s.names, name{})
		}
		c.name = s.candidates[slots[i]-1].name
		s.names[c.name].uses++
	}
}

// resolve settles every candidate.
func (s *scene) resolve() {
	s.number()
	for k := range s.candidates {
		s.listen(&s.candidates[k])
	}
	for k := range s.candidates {
		c := &s.candidates[k]
		if c.noun != "" || !s.deniable(c.node, s.sense(k, 0)) {
			continue
		}
		if c.person = s.person(k); c.person != "" && (c.node.Flags&frozen.Surname != 0 || s.weak(c.node, s.sense(k, 0))) {
			s.names[c.name].person = true
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
			s.spoken[slot(korea(c.noun))]++
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
		if p := table.Row(row).Parent; p >= 0 && table.Name(p) == "Georgia" {
			s.states++
		}
	case Region:
		if code == "US" {
			s.states++
		}
	}
	s.spoken[slot(code)]++
}

// slot turns a country code into an index of spoken.
func slot(code string) int { return int(code[0]-'A')*26 + int(code[1]-'A') }

// speaks returns how often the text speaks of a country.
func (s *scene) speaks(code string) int {
	if len(code) != 2 {
		return 0
	}
	return int(s.spoken[slot(code)])
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
		return false
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
