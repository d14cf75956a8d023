package gazetteer

import (
	"itinera/parse/gazetteer/frozen"
	"itinera/parse/token"
)

// support tells what shows that candidate k is the place in row, "" where nothing does.
func (s *scene) support(k, row int) string {
	c := s.candidates[k]
	r := table.Row(row)
	switch {
	case s.listed(k, r.Code):
		return "listed beside a place of its country"
	case s.ofNoun(c.first):
		return "called a place"
	case s.speaks(r.Code) > 0 && c.node.Flags&frozen.Word == 0 && s.seat(c.last):
		return "what bears its name is a town's"
	}
	hint := s.hint(c.first)
	if hint == noHint {
		if s.dateline(c) {
			return "the dateline"
		}
		return ""
	}
	named := c.node.Flags&(frozen.Surname|frozen.Given) != 0 || namesTowns(r.Code)
	switch {
	case named && hint == loose:
		return ""
	case hint == firm && c.node.Flags&frozen.Known != 0 && (c.node.Flags&frozen.Word == 0 || !namesTowns(r.Code)):
		return "a preposition of place, and a name that news knows"
	case hint == firm && !named && c.node.Flags&frozen.Word == 0:
		return "a preposition of place"
	}
	switch {
	case s.speaks(r.Code) > 0 && (!namesTowns(r.Code) || r.Population >= largeNamed && c.node.Flags&frozen.Word == 0):
		return "a preposition of place, and the text speaks of its country"
	case r.Population >= 100_000 && c.node.Flags&frozen.Word == 0:
		return "a preposition of place, and a large city"
	}
	return ""
}

// seat reports a word at token i that says the name before it is a town's:
// "Farnborough Airshow", "Nadi International Airport".
func (s *scene) seat(i int) bool {
	if s.text.Is(i, "international") {
		i++
	}
	switch s.text.Norm(i) {
	case "airport", "airfield", "airbase", "airshow", "university", "festival", "stadium", "summit", "refugee", "hospital", "province", "city",
		"air", "naval", "army", "base", "station", "harbor", "harbour", "port":
		return true
	}
	return false
}

type hint uint8

const (
	noHint hint = iota
	loose       // "to", "from", "at": before people too
	firm        // "in", "near", "visited": before places
)

// hint reads the word before token i, over "the" and "downtown".
func (s *scene) hint(i int) hint {
	p := i - 1
	for p >= 0 && s.text.Is(p, "the", "downtown", "central", "nearby", "neighboring", "neighbouring", "southern", "northern", "eastern", "western") {
		p--
	}
	switch s.text.Norm(p) {
	case "in", "near", "outside", "around", "into", "via", "throughout", "visit", "visits", "visited", "visiting", "tour", "toured", "touring",
		"reach", "reached", "reaching", "enter", "entered", "entering", "inside", "nearby":
		return firm
	case "to", "from", "at", "toward", "towards", "left", "leave", "leaves", "leaving", "for", "through", "between", "off", "over", "across":
		return loose
	}
	return noHint
}

// ofNoun reports "the city of", "a village in the town of" before token i.
func (s *scene) ofNoun(i int) bool {
	t := s.text
	if t.Is(i-1, "of") {
		return placeNoun(t.Norm(i - 2))
	}
	return placeNoun(t.Norm(i-1)) && !t.Tokens[i-1].Upper
}

// placeNoun reports whether a noun says that what is named is a town or a part of a country.
func placeNoun(w string) bool {
	switch w {
	case "city", "cities", "town", "towns", "village", "villages", "provinces", "districts", "islands", "suburbs", "regions", "port", "resort", "capital", "suburb", "district", "province", "hamlet",
		"metropolis", "municipality", "township", "enclave", "stronghold", "island", "region", "state", "county", "governorate", "outskirts",
		"mayor", "streets", "hub", "prefecture", "settlement", "oasis", "bishop", "archbishop", "airport", "crossing":
		return true
	}
	return false
}

// dateline reports a name in capitals that begins a paragraph.
func (s *scene) dateline(c candidate) bool {
	t := s.text
	if !t.Tokens[c.first].Caps {
		return false
	}
	n := t.SentenceOf(c.first)
	return n < len(t.Sentences) && t.Sentences[n].First == c.first && t.Is(c.last, ",", "(", "-", "–", "—")
}

// listed reports a place of the same country right before: "Hebron and Nablus".
func (s *scene) listed(k int, code string) bool {
	if k == 0 {
		return false
	}
	c, p := s.candidates[k], s.candidates[k-1]
	if !p.accepted || p.noun != "" || c.node.Flags&frozen.Word != 0 || table.Code(p.row) != code {
		return false
	}
	if kind := Kind(table.Kind(p.row)); kind != City && kind != Region {
		return false
	}
	switch c.first - p.last {
	case 1:
		return s.text.Is(p.last, "and", ",", "or")
	case 2:
		return s.text.Is(p.last, ",") && s.text.Is(p.last+1, "and", "or")
	}
	return false
}

// nobility reports "the Duke of York", "Prince of Wales".
func (s *scene) nobility(k int) bool {
	i := s.candidates[k].first
	if !s.text.Is(i-1, "of") {
		return false
	}
	switch s.text.Norm(i - 2) {
	case "prince", "princess", "duke", "duchess", "earl", "countess", "marquess", "viscount", "baroness":
		return s.text.Tokens[i-2].Upper
	}
	return false
}

// thing reports that the word after candidate k makes it the name of a treaty,
// a newspaper or a body: "the Dayton accords", "the Khartoum Monitor".
func (s *scene) thing(k int) bool {
	i := s.candidates[k].last
	if k+1 < len(s.candidates) && s.candidates[k+1].first == i { // "Aba, United Arab Emirates" without its comma
		return false
	}
	switch s.text.Norm(i) {
	case "accord", "accords", "treaty", "protocol", "convention", "pact", "process", "declaration", "agreements", "communique", "principles", "framework":
		return s.text.Tokens[i].Upper || Kind(table.Kind(s.sense(k, 0))) == City // "a U.S. treaty" is nobody's name
	case "times", "post", "herald", "tribune", "gazette", "monitor", "chronicle", "telegraph", "guardian", "observer", "mirror", "star",
		"airlines", "airways", "philharmonic", "symphony", "united", "broadcasting", "club", "corp", "inc", "ltd", "group", "fund", "institute":
		return s.text.Tokens[i].Upper
	}
	return false
}

// upperWord reports whether token i is a word with a capital.
func upperWord(t *token.Text, i int) bool {
	return i >= 0 && i < len(t.Tokens) && t.Tokens[i].Upper && t.Tokens[i].Kind == token.Word
}
