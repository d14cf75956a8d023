package gazetteer

import "itinera/parse/gazetteer/frozen"

// judge decides what candidate k means and whether it is a place here.
func (s *scene) judge(k int) {
	c := &s.candidates[k]
	if c.noun != "" {
		s.judgeNoun(k)
		return
	}
	if row, with, ok := s.beside(k); ok {
		s.accept(k, row, "its country or state beside it")
		if with {
			c.with = k + 1
		}
		return
	}
	if row, ok := s.owned(k); ok {
		s.accept(k, row, "its country named with it")
		return
	}
	row, why := s.prominent(k)
	switch Kind(table.Kind(row)) {
	case Demonym, Area, Organization:
		s.accept(k, row, why)
		return
	}
	if title := s.nobility(k); title {
		c.why = "a title, not a place"
		return
	}
	if c.person != "" && s.deniable(c.node, row) {
		c.why = c.person
		return
	}
	if s.thing(k) {
		c.thing = true
		s.accept(k, row, "names a treaty, a paper or a body")
		return
	}
	if s.names[c.name].person && !s.placeDespite(k, row) {
		c.why = "a person of that name in the text"
		return
	}
	if !s.weak(c.node, row) {
		s.accept(k, row, why)
		return
	}
	if sup := s.support(k, row); sup != "" {
		s.accept(k, row, sup)
		return
	}
	c.why = "needs context: " + weakness(c.node, row)
}

func weakness(n frozen.Node, row int) string {
	switch {
	case n.Flags&frozen.Word != 0:
		return "an English word"
	case n.Flags&(frozen.Surname|frozen.Given) != 0:
		return "a personal name"
	}
	return "a small town"
}

func (s *scene) accept(k, row int, why string) {
	c := &s.candidates[k]
	c.row, c.why, c.accepted = row, why, true
	if Kind(table.Kind(row)) == City {
		s.names[c.name].place = row + 1
	}
}

// reconsider accepts a name that was shown to be a place elsewhere in the text.
func (s *scene) reconsider(k int) {
	c := &s.candidates[k]
	n := s.names[c.name]
	if c.accepted || c.noun != "" || n.place == 0 || n.person || c.person != "" || c.node.Flags&frozen.Word != 0 {
		return
	}
	s.accept(k, n.place-1, "the same name is a place elsewhere in the text")
}

// rival is how many times larger the more prominent city may be before a city
// whose country the text speaks of gives way to it.
const rival = 20

// prominent chooses among a name's meanings by the countries that the text
// speaks of, then by what news means.
func (s *scene) prominent(k int) (row int, why string) {
	c := s.candidates[k]
	first := s.sense(k, 0)
	if c.node.Len() == 1 {
		return first, "the only place of that name"
	}
	code := table.Code(first)
	if Kind(table.Kind(first)) == Country {
		if code == "GE" && s.americanGeorgia(k) {
			return s.sense(k, 1), "states of the United States in the text, and nothing Georgian"
		}
		if other, ok := s.namesake(k, first); ok {
			return other, "the text speaks of its country"
		}
		return first, "a country before its namesakes"
	}
	uses := s.names[c.name].uses
	if s.weak(c.node, first) {
		uses = 0 // small towns do not count for their country
	}
	if kind := Kind(table.Kind(first)); kind != City && kind != Region {
		return first, "before the cities of that name"
	}
	if s.speaks(code) > uses {
		return first, "the text speaks of its country"
	}
	for i := 1; i < c.node.Len(); i++ {
		if r := s.sense(k, i); s.beats(r, first, c.node.Flags&frozen.Known != 0) {
			return r, "the text speaks of its country"
		}
	}
	return first, "the most prominent of its name"
}

// placeDespite reports whether candidate k is a place although a person bears the
// name too: after "in", "visited"; and a country or a capital also where the text
// speaks of it under other names ("Israel Katz" in a text about Israelis).
func (s *scene) placeDespite(k, row int) bool {
	h := s.hint(s.candidates[k].first)
	if h == firm || !s.famous(s.candidates[k].node, row) {
		return h == firm
	}
	return h == loose || s.speaks(table.Code(row)) > s.names[s.candidates[k].name].uses
}

// famous reports a country, or a city that news names without a hint.
func (s *scene) famous(n frozen.Node, row int) bool {
	k := Kind(table.Kind(row))
	return k == Country || k == City && (n.Flags&frozen.Known != 0 || table.Rank(row) == frozen.Capital) && !s.weak(n, row)
}

// beats reports whether a lesser place is meant because only its country is spoken of.
func (s *scene) beats(row, first int, known bool) bool {
	a, b := table.Row(first), table.Row(row)
	spoken := s.speaks(b.Code)
	if spoken == 0 || Kind(b.Kind) != City && Kind(b.Kind) != Region {
		return false
	}
	if known || a.Rank == frozen.Capital {
		return spoken > 1 && a.Population < rival*b.Population && !namesTowns(b.Code)
	}
	return a.Population < rival*b.Population
}

// namesTowns reports whether a country's towns are named after the old world's
// cities and after people, so that they need a closer hint.
func namesTowns(code string) bool {
	switch code {
	case "US", "CA", "GB", "AU", "NZ", "ZA", "IE":
		return true
	}
	return false
}

// namesake finds the country of a name of two ("Korea", "Congo") that the text
// speaks of under its other names.
func (s *scene) namesake(k, first int) (int, bool) {
	for i := 1; i < s.candidates[k].node.Len(); i++ {
		r := s.sense(k, i)
		if Kind(table.Kind(r)) != Country {
			return 0, false
		}
		if s.speaks(table.Code(first)) <= s.names[s.candidates[k].name].uses && s.speaks(table.Code(r)) > 0 {
			return r, true
		}
	}
	return 0, false
}

// americanGeorgia reports whether "Georgia" is the state.
func (s *scene) americanGeorgia(k int) bool {
	return s.states > 0 && s.speaks("GE") <= s.names[s.candidates[k].name].uses
}
