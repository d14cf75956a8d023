package travel

// visitBounds reads what is told of a visit's first or last day without its
// place: "The visit begins on Monday", "his tour, which ends Friday".
func (r *reader) visitBounds(c int) (Placeless, bool) {
	cl := &r.Clauses[c]
	x := Placeless{Clause: c, Slot: -1, Time: -1}
	switch {
	case cl.Negated || cl.Tentative || cl.Main() < 0:
		return x, false
	case cl.Finishes():
		x.Frame = "visit-ends"
	case cl.Starts():
		x.Frame = "visit-begins"
	default:
		return x, false
	}
	n := r.visitSubject(cl)
	if n < 0 {
		return x, false
	}
	x.Time = r.dayIn(cl.VerbLast, min(cl.Last, cl.VerbLast+5))
	if x.Time < 0 {
		return x, false
	}
	x.First, x.Last = n, r.m.Times[x.Time].Last
	for i := n - 1; i >= 0 && i > n-6; i-- {
		if k := int(r.personAt[i]) - 1; k >= 0 {
			x.People, x.First = []int{k}, r.m.People[k].First
			break
		}
	}
	return x, true
}

// visitSubject returns the noun of visiting that is a clause's subject, or that
// its relative pronoun or participle stands behind; -1 for none.
func (r *reader) visitSubject(cl *Clause) int {
	first := r.Text.Sentences[cl.Sentence].First
	for i, steps := cl.VerbFirst-1, 0; i >= first && steps < 5; i, steps = i-1, steps+1 {
		w := r.tags[i]
		switch {
		case w != nil && w.pos&posNoun != 0:
			if w.kind == "visit" || w.kind == "tour" {
				return i
			}
			return -1
		case r.Text.Is(i, ",", "that", "which"), w != nil && w.pos&posAdv != 0:
		default:
			return -1
		}
	}
	return -1
}
