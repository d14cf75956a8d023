package traveller

import "itinera/parse/token"

// goals says of a person what the sentences that he is the subject of tell of
// where he goes: a country that he travels to is hardly his own.
type goals struct {
	there     bool // to the country asked for
	elsewhere bool // to another one
}

// goalsOf returns where the person of phrase k goes by what is told around it,
// asked for one country.
func (r *reader) goalsOf(k int, code string) (out goals) {
	who := r.phrases[k].person
	for k := max(0, k-horizon); k < min(len(r.phrases), k+horizon); k++ {
		if p := &r.phrases[k]; p.person == who && p.subject && !p.quoted {
			r.goalsIn(k, code, &out)
			if out.there {
				return out
			}
		}
	}
	return out
}

// goalsIn reads what follows the subject phrase k in its sentence, up to another
// subject.
func (r *reader) goalsIn(k int, code string, out *goals) {
	p := &r.phrases[k]
	end := min(r.text.Sentences[p.sentence].Last, p.last+clauseReach)
	for i := k + 1; i < len(r.phrases) && r.phrases[i].first < end; i++ {
		if c := &r.phrases[i]; c.subject && c.same < 0 && c.person != p.person {
			end = c.first
			break
		}
	}
	for i := p.last; i < end; i++ {
		if c := r.hinted(i); c != nil && c.Demonym && c.Code == code && r.text.Is(c.Last, "counterpart", "counterparts") {
			out.there = true // "their Australian counterparts"
		}
	}
	for i := range r.goalTokens(token.Sentence{First: p.last, Last: end}) {
		switch c := r.hinted(i); {
		case c == nil: // "arrived here"
			out.there = out.there || code == r.options.Seat
		case c.Code != code:
			out.elsewhere = true
		case !c.Inner: // a president visits towns of his own
			out.there = true
		}
	}
}

// goalTokens yields the first tokens of the places that verbs of travel among
// the tokens of s have as goals, and "here".
func (r *reader) goalTokens(s token.Sentence) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		moves := false
		for i := s.First; i < s.Last; i++ {
			n := r.text.Tokens[i].Norm
			switch {
			case moving(n):
				moves = true
			case n == "from" || n == "said" || n == "says" || n == "that":
				moves = false
			}
			if !moves {
				continue
			}
			c := r.hinted(i)
			if r.setsOut(i, c) {
				continue
			}
			if n == "here" && c == nil || c != nil && c.First == i && c.Code != "" && !c.Demonym && !c.Org && r.reached(i) && !r.text.Is(c.Last, "'s") {
				if !yield(i) {
					return
				}
			}
		}
	}
}

// setsOut reports whether the place at token i is where somebody sets out on a
// journey: "left here on a visit to", "left Oslo on Monday for a tour of". Who
// leaves a place "for Riga" may be on a tour already.
func (r *reader) setsOut(i int, c *Country) bool {
	if !r.text.Is(i-1, "left", "leaves", "leave", "leaving", "departed", "departs") {
		return false
	}
	last := i + 1
	if c != nil {
		last = c.Last
	}
	for k := last; k < last+5; k++ {
		if r.text.Is(k, "on", "for") && r.text.Is(k+1, "a", "an", "his", "her") {
			return true
		}
	}
	return false
}

// clauseReach is how many tokens behind a subject its goals may stand.
const clauseReach = 60

// reached reports whether the place at token i is where somebody goes: "to
// Poland", "for Oslo", "visit Rome", the next of a list.
func (r *reader) reached(i int) bool {
	i--
	for i > 0 && (r.cls[i]&determiner != 0 || r.text.Is(i, "independent", "neighbouring", "neighboring", "nearby", "communist")) {
		i--
	}
	switch r.text.Tokens[max(i, 0)].Norm {
	case "to", "for", "in", "into", "visit", "visits", "visited", "visiting", "tour", "toured", "toward", "towards", "at", ",", "and", "reach", "reached", "reaches", "onto", "via", "leaves", "left":
		return true
	}
	return false
}

// moving reports a word for travelling: a verb, or a noun that has a goal.
func moving(n string) bool {
	switch n {
	case "arrive", "arrived", "arrives", "arriving", "come", "came", "comes", "depart", "departed", "departs", "departing", "embark", "embarked",
		"flew", "flies", "fly", "flying", "flown", "go", "goes", "going", "went", "head", "headed", "heads", "heading", "journey", "journeyed", "land", "landed", "lands",
		"leave", "leaves", "leaving", "left", "proceed", "proceeds", "stop", "stopover", "swing", "tour", "toured", "tours", "travel", "traveled", "travelled", "travelling",
		"traveling", "travels", "trip", "visit", "visited", "visiting", "visits", "visitor", "due", "paid", "pay", "pays", "kicked", "began", "begins", "wrapped", "wound":
		return true
	}
	return false
}
