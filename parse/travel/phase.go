package travel

import "itinera/parse/token"

// Phase is where a visit stands by the words around its noun.
type Phase uint8

// The phases.
const (
	NoPhase Phase = iota
	Ahead         // "ahead of his visit to", "plans for a trip to"
	Ongoing       // "began a visit to", "on a visit to", "during"
	Over          // "wrapped up a visit to", "after talks in", "returned from a trip to"
)

var phaseNames = [...]string{"none", "ahead", "ongoing", "over"}

// NounPhase reads the phase of a slot's noun from the preposition and the verb
// that govern it.
func (a *Analysis) NounPhase(s *Slot) Phase {
	n := s.Governor.Noun
	sent := a.Text.Sentences[a.Text.SentenceOf(n)]
	owned := false
	for i := n - 1; i >= sent.First && i > n-9; i-- {
		w := a.tags[i]
		if w == nil {
			if a.Text.Is(i, "upcoming", "forthcoming") {
				return Ahead
			}
			owned = owned || a.Text.Is(i, "'s", "'")
			if a.Text.Tokens[i].Upper && (owned || !a.headline(i)) || a.Text.Is(i, "'s", "-") {
				continue
			}
			break // "Secretary for Trade John Berg Travel to Lima"
		}
		switch a.Text.Norm(i) {
		case "ahead", "before", "for", "upcoming", "forthcoming", "planned", "scheduled":
			return Ahead
		case "after", "following", "since":
			if k := a.tags[n].kind; k == "talks" || k == "summit" || k == "event" {
				return NoPhase // "after talks in Oslo, he said": the talks are over, he is there
			}
			return Over
		case "from":
			if a.returns(i, sent.First) {
				return Over
			}
		case "during", "amid", "on":
			return NoPhase
		}
		if w.pos&posVerb != 0 && w.pos&posNoun == 0 {
			switch {
			case w.class&classEnd != 0:
				return Over
			}
			break
		}
	}
	return NoPhase
}

// returns reports whether a verb of returning stands before token i.
func (a *Analysis) returns(i, first int) bool {
	for k := i - 1; k >= first && k > i-6; k-- {
		if w := a.tags[k]; w != nil && (w.lemma == "return" || w.lemma == "come") || a.Text.Is(k, "fresh", "back") {
			return true
		}
	}
	return false
}

// Ending is what a verb does to a plan.
type Ending uint8

// The endings.
const (
	NoEnding Ending = iota
	Cancelling
	Postponing
)

// Ends returns what the clause's verb does to the trip that is its object.
func (c *Clause) Ends() Ending {
	switch {
	case c.Negated || c.Tentative:
		return NoEnding
	case c.class&classPostpone != 0, c.Verb == "put" && c.Particle != "", c.Verb == "push" && c.Particle == "back":
		return Postponing
	case c.Verb == "call" && c.Particle == "off":
		return Cancelling
	case c.class&classCancel != 0 && c.Verb != "drop" && c.Verb != "abandon":
		return Cancelling
	}
	return NoEnding
}

// Lies reports whether what the clause tells lies ahead of the text.
func (c *Clause) Lies() bool {
	return c.Tense == Future || c.Tense == Conditional || c.Due || c.Plans() && c.Tense != PastPerfect && !c.Reporting
}

// VisitNoun returns the token of the noun of visiting that begins at token i or
// behind adjectives there ("three-day | official visit"), -1 for none.
func (a *Analysis) VisitNoun(i int) int {
	for k := i; k < i+4 && k < len(a.tags); k++ {
		w := a.tags[k]
		if a.Text.Is(k, "-") {
			continue
		}
		if w == nil {
			return -1
		}
		if w.pos&posNoun != 0 && (w.kind == "visit" || w.kind == "tour" || w.kind == "stop") {
			return k
		}
		if w.pos&(posAdj|posDet|posCoord) == 0 {
			return -1
		}
	}
	return -1
}

// NounPrep reports whether one of the prepositions governs the noun at token n:
// "during his four-day state visit".
func (a *Analysis) NounPrep(n int, preps ...string) bool {
	for i := n - 1; i >= 0 && i > n-9; i-- {
		if a.Text.Is(i, preps...) {
			return true
		}
		if w := a.tags[i]; w != nil && w.pos&(posAdj|posDet) == 0 || a.Text.Tokens[i].Kind == token.Punct && !a.Text.Is(i, "-", "'") {
			return false
		}
	}
	return false
}
