package travel

import "itinera/parse/token"

// Activity is something that a slot's traveller does there.
type Activity struct {
	Kind        string // the JSON contract's kinds
	First, Last int    // tokens of its words, Last exclusive
	With        []int  // mentions of people
}

// activityKinds names what a verb or a trigger noun is as an activity.
func activityKind(verb, noun string) string {
	switch noun {
	case "talks", "talk", "negotiation", "discussion", "consultation":
		return "talks"
	case "summit", "forum", "conference", "assembly", "session", "gathering", "ministerial":
		return "summit"
	case "speech", "address", "remarks":
		return "speech"
	case "briefing", "interview":
		return "press"
	case "ceremony", "funeral", "inauguration", "wedding", "mass":
		return "ceremony"
	case "dinner", "lunch", "luncheon", "banquet", "reception":
		return "dinner"
	case "meeting", "encounter":
		return "meeting"
	}
	switch verb {
	case "meet", "confer":
		return "meeting"
	case "talk", "negotiate", "consult", "discuss":
		return "talks"
	case "speak", "address", "deliver", "lecture":
		return "speech"
	case "sign":
		return "signing"
	case "dine", "lunch":
		return "dinner"
	case "tour", "inspect":
		return "tour"
	case "inaugurate", "lay":
		return "ceremony"
	}
	return ""
}

// Activities returns what the traveller does at a slot: the slot's own clause
// where its verb says so, a "where" clause behind the place, and, for a fronted
// place, the verb that follows.
func (a *Analysis) Activities(s *Slot, m *Mentions) []Activity {
	var out []Activity
	take := func(c int) {
		if x, ok := a.activity(c, m); ok {
			out = append(out, x)
		}
	}
	own := &a.Clauses[s.Clause]
	if s.Role == At && own.Main() >= 0 {
		take(s.Clause)
	}
	for c := s.Clause + 1; c < len(a.Clauses) && a.Clauses[c].Sentence == own.Sentence; c++ {
		k := &a.Clauses[c]
		if k.Relative && k.Subordinator == "where" && k.First >= m.Places[s.Place].Last && k.First <= m.Places[s.Place].Last+2 {
			take(c)
		}
	}
	return out
}

// activity reads one clause as an activity.
func (a *Analysis) activity(c int, m *Mentions) (Activity, bool) {
	cl := &a.Clauses[c]
	noun := ""
	for i := cl.VerbLast; i < cl.Last && i < cl.VerbLast+8; i++ {
		if w := a.tags[i]; w != nil && w.pos&posNoun != 0 {
			noun = w.noun
			break
		}
	}
	kind := activityKind(cl.Verb, "")
	if kind == "" && cl.class&(classReport|classMotion) == 0 && cl.Verb != "be" && cl.Verb != "stay" {
		kind = activityKind("", noun)
	}
	if kind == "" || cl.Negated || cl.Main() < 0 {
		return Activity{}, false
	}
	x := Activity{Kind: kind, First: cl.Main(), Last: a.Trim(cl.Main(), cl.Last)}
	lo, hi := m.PeopleIn(cl.VerbLast, x.Last)
	for k := lo; k < hi; k++ {
		if m.People[k].Who >= 0 && m.People[k].Named && !m.People[k].Possessive {
			x.With = append(x.With, k)
		}
	}
	return x, true
}

// Trim cuts punctuation and conjunctions off the end of tokens [first, last).
func (a *Analysis) Trim(first, last int) int {
	for last > first+1 {
		w := a.tags[last-1]
		if a.Text.Tokens[last-1].Kind != token.Punct && (w == nil || w.pos&(posCoord|posSub) == 0) {
			return last
		}
		last--
	}
	return last
}

// Purpose returns the tokens of why a slot's traveller goes there: an infinitive
// ("to meet Gulf leaders") or "for talks on …" behind the place; empty where none is told.
func (a *Analysis) Purpose(s *Slot, m *Mentions) (first, last int) {
	p := &m.Places[s.Place]
	cl := &a.Clauses[s.Clause]
	if s.Role != Goal && s.Role != At || s.Size > 1 && s.Index < s.Size {
		return 0, 0
	}
	for i := p.Last; i < cl.Last && i < p.Last+6; i++ {
		if a.Text.Is(i, "for") && i+1 < cl.Last && a.trigger(i+1, cl.Last) {
			return i, a.Trim(i, cl.Last)
		}
	}
	c := s.Clause + 1
	if c >= len(a.Clauses) || a.Clauses[c].Tense != Infinitive || a.Clauses[c].Parent != s.Clause || a.Clauses[c].First < p.Last {
		return 0, 0
	}
	last = a.Clauses[c].Last
	for c++; c < len(a.Clauses) && a.Clauses[c].Sentence == cl.Sentence && a.Clauses[c].Tense == Infinitive; c++ {
		last = a.Clauses[c].Last
	}
	return a.Clauses[s.Clause+1].First, a.Trim(a.Clauses[s.Clause+1].First, last)
}

// trigger reports whether a trigger noun stands at token i or up to three behind it.
func (a *Analysis) trigger(i, last int) bool {
	for k := i; k < last && k < i+4; k++ {
		if w := a.tags[k]; w != nil && w.pos&posNoun != 0 {
			return true
		}
	}
	return false
}
