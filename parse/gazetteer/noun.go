package gazetteer

// noun returns the word under which a noun that can stand for a place is known,
// "" for other words. It runs on every word of a text.
func noun(w string) string {
	if len(w) < 4 || len(w) > 12 {
		return ""
	}
	switch w {
	case "there", "here", "capital", "country", "city", "kingdom", "nation", "republic", "island", "emirate", "sultanate", "peninsula", "town",
		"province", "archipelago", "city-state", "enclave", "territory", "principality", "state", "north", "south":
		return w
	}
	return ""
}

// judgeNoun decides whether a noun stands for a place here: "the capital", "that
// country", "arrived there", "the Gulf state", "the North" where Korea is spoken of.
func (s *scene) judgeNoun(k int) {
	c := &s.candidates[k]
	t := s.text
	switch c.noun {
	case "north", "south":
		s.judgeKorea(k)
		return
	case "there":
		c.accepted = !existential(t.Norm(c.last))
	case "here":
		c.accepted = !t.Is(c.last, "is", "are", "'s")
	case "state":
		c.accepted = k > 0 && s.candidates[k-1].last == c.first && s.isArea(k-1)
	default:
		if c.noun == "city" && hyphen(t, c.last) && t.Is(c.last+1, "state") {
			c.noun, c.last = "city-state", c.last+2
		}
		c.accepted = t.Is(c.first-1, "the", "this", "that") && !compounds(t.Norm(c.last)) ||
			k > 0 && s.candidates[k-1].last == c.first && s.isArea(k-1)
	}
	if c.accepted {
		c.why = "stands for a place named elsewhere"
	}
}

func (s *scene) isArea(k int) bool {
	return s.candidates[k].accepted && s.candidates[k].noun == "" && Kind(table.Kind(s.candidates[k].row)) == Area
}

// existential reports a word after "there" that makes it no place: "there is no doubt".
func existential(w string) bool {
	switch w {
	case "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would", "may", "might", "can", "could", "should", "must",
		"remain", "remains", "remained", "seems", "seemed", "appears", "appeared", "exists", "exist", "'s", "isn't", "aren't", "wasn't", "weren't",
		"hasn't", "won't", "wouldn't", "never", "also", "still", "needs", "need", "comes", "came":
		return true
	}
	return false
}

// compounds reports a word after the noun that makes it another thing: "the
// capital markets", "the city council", "the country club".
func compounds(w string) bool {
	switch w {
	case "market", "markets", "punishment", "gains", "controls", "flows", "club", "music", "investment", "account", "crime":
		return true
	}
	return false
}

// judgeKorea reads "the North" and "the South", and the first half of "North and
// South Korea", in a text that speaks of Korea.
func (s *scene) judgeKorea(k int) {
	c := &s.candidates[k]
	t := s.text
	alone := t.Tokens[c.first].Upper && t.Is(c.first-1, "the") && !upperWord(t, c.last) && !t.Is(c.last, "of", "-")
	if !s.halfKorea(*c) && (!alone || s.speaks("KP")+s.speaks("KR") < 2) {
		return
	}
	if row, ok := countryRow(korea(c.noun)); ok {
		c.noun, c.row, c.accepted, c.epithet, c.why = "", row, true, true, "the text speaks of Korea"
	}
}

// halfKorea reports "North" in "North and South Korea".
func (s *scene) halfKorea(c candidate) bool {
	t := s.text
	if !t.Tokens[c.first].Upper || !t.Is(c.last, "and", "or") || !t.Is(c.last+1, "north", "south") || !upperWord(t, c.last+1) {
		return false
	}
	return t.Is(c.last+2, "korea", "koreans", "korean")
}

// korea returns the code of the half that "north" or "south" means.
func korea(noun string) string {
	if noun == "south" {
		return "KR"
	}
	return "KP"
}
