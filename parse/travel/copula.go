package travel

// stopBefore returns the noun of a stop that is the subject of clause k where its
// verb says which it is: "The first stop on his tour will be | Quito"; -1 for none.
func (r *reader) stopBefore(k int) int {
	c := &r.Clauses[k]
	if c.Verb != "be" || c.Negated {
		return -1
	}
	for i := c.First; i < c.VerbFirst; i++ {
		if w := r.tags[i]; w != nil && w.pos&posNoun != 0 && w.kind == "stop" {
			return i
		}
	}
	return -1
}

// behindCopula is how many tokens behind the verb the noun of a stop is sought.
const behindCopula = 6

// stopBehind returns the noun of a stop that a place is said to be: "Quito is the
// second stop on his tour"; -1 for none.
func (r *reader) stopBehind(p *Place) int {
	c := &r.Clauses[r.ClauseOf(p.First)]
	if c.Verb != "be" || c.Negated || p.Last != c.VerbFirst {
		return -1
	}
	for i := c.VerbLast; i < c.Last && i < c.VerbLast+behindCopula; i++ {
		switch w := r.tags[i]; {
		case w == nil:
			if !r.Text.Is(i, "'s") {
				return -1
			}
		case w.pos&posNoun != 0 && w.kind == "stop":
			return i
		case w.pos&(posDet|posAdj|posPron) == 0 && r.personAt[i] == 0:
			return -1
		}
	}
	return -1
}
