package travel

// Reality is how far the words around a slot let somebody be there at all.
type Reality uint8

// The realities.
const (
	Told    Reality = iota // as the tense says
	Wished                 // "wants to visit", "is ready to go to": nothing is decided
	Averted                // "refused to go to", "skipped the talks in", "if he visits"
)

// Reality reads it from the verbs, adjectives and conjunctions that govern a
// slot's clause.
func (a *Analysis) Reality(s *Slot, m *Mentions) Reality {
	c := &a.Clauses[s.Clause]
	switch {
	case a.supposed(s.Clause), a.shuns(s, c, m), a.keptFrom(s, c), a.gainsaid(s.Clause):
		return Averted
	case a.within(c, "ready"):
		return Wished
	case c.Tense != Infinitive || c.Parent < 0 || c.Main() < 0:
		return Told
	}
	switch before := c.VerbFirst - 1; {
	case a.Text.Is(before, "unable", "unwilling", "reluctant", "refusal", "failure"), a.Text.Is(before, "plan", "plans", "intention", "wish", "desire") && a.negatedNoun(before):
		return Averted
	case a.Text.Is(before, "willing", "ready", "prepared", "keen", "eager", "happy", "anxious", "free", "wish", "desire", "offer", "readiness", "willingness"):
		return Wished
	}
	switch p := &a.Clauses[c.Parent]; {
	case p.class&classUrge != 0 && !p.Reporting && !p.Passive:
		return Averted
	case p.class&classWish != 0 && p.Tense == PastPerfect:
		return Averted // "had hoped to visit"
	case p.class&classWish != 0:
		return Wished
	}
	return Told
}

// supposed reports whether a clause is only supposed: "if he visits", "whether
// he will visit", "would visit if invited".
func (a *Analysis) supposed(k int) bool {
	c := &a.Clauses[k]
	if c.conditional() || c.Subordinator == "whether" {
		return true
	}
	if c.Tense != Conditional || c.Due || c.Tentative {
		return false
	}
	for _, step := range [...]int{-1, 1} {
		for i := k + step; i >= 0 && i < len(a.Clauses) && a.Clauses[i].Sentence == c.Sentence; i += step {
			if a.Clauses[i].conditional() {
				return true
			}
		}
	}
	return false
}

func (c *Clause) conditional() bool { return c.Subordinator == "if" || c.Subordinator == "unless" }

// averts reports whether a clause's verb says that what it governs does not come
// about: "refused", "skips", "ruled out", "was barred from".
func (a *Analysis) averts(c *Clause) bool {
	switch {
	case c.Negated || c.Main() < 0:
		return false
	case c.Verb == "rule" || c.Verb == "stay" || c.Verb == "keep":
		return a.Text.Is(c.VerbLast, "out", "away")
	case c.Verb == "turn":
		return a.Text.Is(c.VerbLast, "down")
	}
	return c.class&classAvert != 0
}

// shuns reports whether a slot's place, or the visit or event there, is the
// object of a verb that averts it: "skips next week's summit in Lima", "denied
// him a visa for talks in Geneva".
func (a *Analysis) shuns(s *Slot, c *Clause, m *Mentions) bool {
	if !a.averts(c) {
		return false
	}
	n := s.Governor.Noun
	if n < 0 {
		return s.Governor.Prep == "object" && s.Governor.Verb == s.Clause
	}
	for i := c.VerbLast; i < n; i++ {
		if a.Text.Is(i, "visa", "entry", "permission", "access", "invitation") {
			return true
		}
	}
	return n >= c.VerbLast && a.directly(c.VerbLast, n, m)
}

// directly reports whether nothing stands in tokens [i, n) but what belongs to
// the noun at n: determiners, adjectives, days, names.
func (a *Analysis) directly(i, n int, m *Mentions) bool {
	for i < n {
		if lo, hi := m.TimesIn(i, i+1); lo < hi {
			i = m.Times[lo].Last
			continue
		}
		w := a.tags[i]
		switch {
		case w == nil && !a.Text.Tokens[i].Upper && !a.Text.Is(i, "'s", "-", "out", "down"):
			return false
		case w != nil && w.pos&posPrep != 0 && !a.Text.Is(i, "out", "down"):
			return false
		case w != nil && w.pos&posNoun != 0 && w.pos&posAdj == 0:
			return false
		}
		i++
	}
	return true
}

// keptFrom reports whether a slot's clause is what its governing clause averts:
// "refused to travel to", "was barred from entering", but not "refused to
// comment during a visit to".
func (a *Analysis) keptFrom(s *Slot, c *Clause) bool {
	if c.Parent < 0 || !a.averts(&a.Clauses[c.Parent]) {
		return false
	}
	switch c.Tense {
	case Infinitive:
	case Gerund:
		if !a.Text.Is(c.VerbFirst-1, "from") {
			return false
		}
	default:
		return false
	}
	if s.Governor.Noun < 0 {
		return s.Role == Goal
	}
	switch c.Verb {
	case "attend", "join", "participate", "take", "make", "pay", "hold", "accept":
		return true
	}
	return false
}

// gainsaid reports whether a clause is what the one before denies: "denied
// reports that he would visit".
func (a *Analysis) gainsaid(k int) bool {
	if k == 0 || !a.Text.Is(a.Clauses[k].First, "that") || a.Clauses[k-1].Sentence != a.Clauses[k].Sentence {
		return false
	}
	switch p := &a.Clauses[k-1]; p.Verb {
	case "deny", "doubt", "dismiss", "reject", "rule":
		return !p.Negated
	}
	return false
}

// PullsOut reports whether a slot's clause tells that somebody who was to take
// part in its event does so no more: "pulled out of a summit in".
func (a *Analysis) PullsOut(s *Slot) bool {
	c, n := &a.Clauses[s.Clause], s.Governor.Noun
	if n < c.VerbLast || c.Negated {
		return false
	}
	if k := a.tags[n].kind; k != "summit" && k != "event" && k != "visit" {
		return false
	}
	switch c.Verb {
	case "pull", "back", "drop", "bow":
		return a.Text.Is(c.VerbLast, "out")
	}
	return c.Verb == "withdraw" && a.Text.Is(c.VerbLast, "from")
}

// negatedNoun reports whether "no" or "any" stands before the noun at token n.
func (a *Analysis) negatedNoun(n int) bool {
	for i := n - 1; i >= 0 && i > n-4; i-- {
		if a.Text.Is(i, "no", "any") {
			return true
		}
	}
	return false
}

// within reports whether a word is part of a clause's verb group.
func (a *Analysis) within(c *Clause, words ...string) bool {
	for i := c.VerbFirst; i < c.VerbLast; i++ {
		if a.Text.Is(i, words...) {
			return true
		}
	}
	return false
}

// Denies reports whether a clause says that something is not so, and not only
// when it is: "did not visit", but not "did not arrive until Friday", "will not
// only visit".
func (a *Analysis) Denies(c *Clause) bool {
	if !c.Negated {
		return false
	}
	for i := c.VerbFirst; i < c.Last; i++ {
		if a.Text.Is(i, "until", "till") || i < c.VerbLast && a.Text.Is(i, "only", "just", "merely") {
			return false
		}
	}
	return true
}

// Afar reports whether tokens first up to last, exclusive, say that people speak
// with each other from different places: "by telephone", "a virtual meeting".
func (a *Analysis) Afar(first, last int) bool {
	for i := first; i < last; i++ {
		if a.Text.Is(i, "phone", "telephone", "telephoned", "call", "video", "videoconference", "teleconference", "virtual", "virtually", "remotely") {
			return true
		}
	}
	return false
}
