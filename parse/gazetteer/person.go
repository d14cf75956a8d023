package gazetteer

import (
	"itinera/parse/gazetteer/frozen"
	"itinera/parse/token"
)

// person tells why candidate k is a part of a person's name, "" where nothing
// says so: "President Lincoln", "Lloyd Austin", "George W. Bush", "Florence Parly",
// "Kim Jong-un".
func (s *scene) person(k int) string {
	c := s.candidates[k]
	t := s.text
	if c.noun != "" {
		return ""
	}
	before := c.first - 1
	if t.Is(before, "-") && !t.Tokens[before].Space && !t.Tokens[c.first].Space && !several(c.node.Key()) && !s.placeEnds(k, before-1) {
		return "part of a compound"
	}
	if !s.sentenceEnds(c.first) && (upperWord(t, before) || before >= 0 && t.Tokens[before].Dot) {
		w := t.Tokens[before]
		switch {
		case personTitle(w.Norm):
			return "a person's title before it"
		case w.Dot && len(w.Norm) == 1:
			return "an initial before it"
		case !s.opens(before) && !s.placeEnds(k, before) && !direction(w.Norm) && !s.headline(c.first):
			return "a name before it"
		}
	}
	after := c.last
	weak := s.weak(c.node, s.sense(k, 0))
	if s.famous(c.node, s.sense(k, 0)) && s.hint(c.first) != noHint { // "the ambassador to Israel Tom Nides"
		return ""
	}
	if c.node.Flags&frozen.Given == 0 && !weak || !upperWord(t, after) || !t.Tokens[after].Space || t.Is(before, "the") {
		return ""
	}
	if s.placeBegins(k, after) || placeWord(t.Norm(after)) || !weak && s.headline(c.first) || s.sentenceEnds(c.last) {
		return ""
	}
	return "a name after it"
}

// opens reports whether token i begins a sentence with a word that is no name:
// "In Lincoln", "From Hamilton".
func (s *scene) opens(i int) bool {
	switch s.text.Norm(i) {
	case "in", "at", "to", "from", "near", "the", "and", "but", "for", "of", "on", "with", "after", "before", "while", "both", "when",
		"as", "if", "outside", "around", "via", "until", "since", "visiting", "leaving", "like", "unlike", "because", "only", "even",
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december":
		return true
	}
	return false
}

// sentenceEnds reports whether a sentence ends before token i.
func (s *scene) sentenceEnds(i int) bool {
	n := s.text.SentenceOf(i)
	return n < len(s.text.Sentences) && s.text.Sentences[n].First == i
}

// placeEnds reports whether the token before candidate k ends another candidate.
func (s *scene) placeEnds(k, token int) bool {
	return k > 0 && s.candidates[k-1].last == token+1 && s.candidates[k-1].noun == "" && !s.weak(s.candidates[k-1].node, s.sense(k-1, 0))
}

// placeBegins reports whether the token after candidate k begins a place or a people.
func (s *scene) placeBegins(k, token int) bool {
	if k+1 >= len(s.candidates) || s.candidates[k+1].first != token || s.candidates[k+1].noun != "" {
		return false
	}
	return !s.weak(s.candidates[k+1].node, s.sense(k+1, 0))
}

// longHeadline is the number of tokens from which a sentence is no title.
const longHeadline = 60

// headline reports whether the sentence of token i has its words in capitals,
// as titles do: of the small ones, only prepositions are long.
func (s *scene) headline(i int) bool {
	t := s.text
	n := t.SentenceOf(i)
	if n >= len(t.Sentences) || t.Sentences[n].Last-t.Sentences[n].First > longHeadline || t.Is(t.Sentences[n].Last-1, ".", "!", "\"", "”") {
		return false
	}
	for j := t.Sentences[n].First; j < t.Sentences[n].Last; j++ {
		if k := &t.Tokens[j]; k.Kind == token.Word && !k.Upper && len(k.Norm) > 3 && !longPreposition(k.Norm) {
			return false
		}
	}
	return true
}

func longPreposition(w string) bool {
	switch w {
	case "from", "with", "over", "into", "upon", "amid", "after", "about", "against", "between", "during", "under", "through", "than", "that",
		"before", "ahead", "their", "following", "among", "around", "since", "until", "when", "while":
		return true
	}
	return false
}

// direction reports a word before a city's name that is no person's.
func direction(w string) bool {
	switch w {
	case "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "downtown", "greater", "old", "upper", "lower",
		"inner", "metropolitan", "port", "fort", "mount", "lake", "occupied", "southeast", "southwest", "northeast", "northwest":
		return true
	}
	return false
}

// personTitle reports an office or a form of address that stands before a name.
func personTitle(w string) bool {
	switch w {
	case "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "sen", "senator", "rep", "representative", "congressman", "congresswoman",
		"gov", "governor", "gen", "general", "adm", "admiral", "col", "colonel", "maj", "major", "capt", "captain", "lt", "lieutenant", "sgt",
		"sergeant", "judge", "justice", "president", "minister", "premier", "chancellor", "secretary", "ambassador", "envoy", "king", "queen",
		"prince", "princess", "pope", "cardinal", "archbishop", "bishop", "sheikh", "sheik", "emir", "sultan", "chairman", "chairwoman", "director",
		"commissioner", "spokesman", "spokeswoman", "speaker", "mayor", "professor", "prof", "rev", "reverend", "comrade", "taoiseach", "saint":
		return true
	}
	return false
}

// placeWord reports a word that follows the name of a place in a longer one, or
// a day: "Lincoln Memorial", "in Hamilton Friday".
func placeWord(w string) bool {
	switch w {
	case "city", "province", "airport", "international", "airfield", "air", "base", "university", "county", "state", "port", "station", "stadium",
		"castle", "palace", "fort", "hotel", "island", "islands", "bay", "beach", "valley", "river", "lake", "mountains", "park", "square", "street",
		"district", "prefecture", "region", "road", "bridge", "hospital", "museum", "cathedral", "mosque", "summit", "conference", "forum", "group",
		"security", "process", "embassy", "memorial", "naval", "army", "military", "central", "north", "south", "east", "west", "heights", "hills",
		"prime", "president", "foreign", "defense", "defence", "king", "government", "police", "radio", "television", "news", "times", "post",
		"parliament", "supreme", "national", "olympics", "games", "and", "is", "to", "in", "on", "of", "for", "at",
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "tomorrow", "yesterday",
		"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec":
		return true
	}
	return false
}
