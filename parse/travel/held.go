package travel

// AttendsHeld reports whether clause k only tells where a gathering is held in
// which the subject of the clause before takes part: "attended the summit | held in
// Oslo", "will join the talks | to be held in Oslo".
func (a *Analysis) AttendsHeld(k int) bool {
	if k == 0 {
		return false
	}
	c, before := &a.Clauses[k], &a.Clauses[k-1]
	if c.Verb != "hold" || !c.Passive || c.Tense != Participle && c.Tense != Infinitive || c.Sentence != before.Sentence || before.Passive || before.Negated {
		return false
	}
	switch before.Verb {
	case "attend", "join", "participate", "chair", "address":
		return true
	case "take":
		return a.Text.Is(before.VerbLast, "part")
	}
	return false
}
