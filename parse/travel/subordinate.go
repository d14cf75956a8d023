package travel

// share gives a bare verb behind a coordinator the tense of the verb before it:
// "will travel to Oman and visit Qatar".
func (a *Analysis) share(before, c *Clause) {
	if c.Tense != Present || c.VerbLast != c.VerbFirst+1 || a.tags[c.VerbFirst].form&(formBase|formPast) != formBase {
		return
	}
	if before.Tense == Future || before.Tense == Conditional || before.Tense == Infinitive {
		c.Tense, c.Due, c.Tentative, c.Negated = before.Tense, before.Due, before.Tentative, before.Negated
	}
}

// introduce notes how a clause is joined to the sentence.
func (a *Analysis) introduce(c *Clause) {
	for i := c.First; i < c.VerbFirst && i < c.First+3; i++ {
		w := a.tags[i]
		if w == nil {
			continue
		}
		switch {
		case w.pos&posRel != 0 && a.Text.Norm(i) != "that":
			c.Relative = true
			c.Subordinator = a.Text.Norm(i)
			return
		case w.pos&posSub != 0:
			c.Subordinator = a.Text.Norm(i)
			c.Due = c.Due || a.awaits(c)
			return
		}
	}
}

// depend notes that what an invitation is to lies ahead: "accepted an invitation
// to visit Riga".
func (a *Analysis) depend(c *Clause) {
	if c.Tense == Infinitive && c.Parent >= 0 && c.VerbFirst > 0 && a.Text.Is(c.VerbFirst-1, "invitation") {
		c.Due = true
	}
}

// awaits reports a present that lies ahead because of the conjunction before it:
// "after he leaves Oslo", "when she visits Riga". In a headline it is the news.
func (a *Analysis) awaits(c *Clause) bool {
	switch c.Subordinator {
	case "after", "before", "when", "once", "until", "till":
		return c.Tense == Present && !c.Reporting && c.Main() >= 0 && !a.headline(c.VerbFirst)
	}
	return false
}

// parent returns the clause that governs clause k, as an index into a.Clauses.
// An infinitive, gerund or participle hangs at the nearest finite clause before
// it, or at the next one when it opens the sentence.
func (a *Analysis) parent(cs []Clause, k, base int) int {
	if cs[k].Tense == Infinitive {
		if k > 0 {
			return base + k - 1
		}
		return -1
	}
	if cs[k].Tense != Gerund && cs[k].Tense != Participle {
		if k > 0 && cs[k-1].Reporting {
			return base + k - 1
		}
		return -1
	}
	for j := k - 1; j >= 0; j-- {
		if cs[j].Tense != Gerund && cs[j].Tense != Participle && cs[j].Main() >= 0 {
			return base + j
		}
	}
	for j := k + 1; j < len(cs); j++ {
		if cs[j].Tense != Gerund && cs[j].Tense != Participle && cs[j].Tense != Infinitive && !cs[j].Relative {
			return base + j
		}
	}
	return -1
}
