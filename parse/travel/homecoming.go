package travel

// Homecoming is a clause that tells of somebody's return home, without naming a
// place: "before returning home on Sunday".
type Homecoming struct {
	Clause      int
	People      []int // mentions of the ones who return
	Time        int   // index into Mentions.Times, -1 for none
	First, Last int   // tokens of the words, Last exclusive
}

// Homecomings returns the clauses that tell of a return home, in text order.
func Homecomings(a *Analysis, m Mentions) []Homecoming {
	r := newReader(a, m)
	var out []Homecoming
	for c := range a.Clauses {
		cl := &a.Clauses[c]
		home := r.home(cl)
		if home < 0 || cl.Negated || cl.Tentative {
			continue
		}
		people, _ := r.subjects(c)
		if len(people) == 0 {
			continue
		}
		h := Homecoming{Clause: c, People: people, Time: -1, First: cl.VerbFirst, Last: home + 1}
		lo, hi := m.TimesIn(cl.VerbLast, cl.Last)
		for k := lo; k < hi && h.Time < 0; k++ {
			if m.Times[k].linkable() {
				h.Time, h.Last = k, max(h.Last, m.Times[k].Last)
			}
		}
		out = append(out, h)
	}
	return out
}

// home returns the token "home" that a verb of moving governs, -1 for none.
func (r *reader) home(cl *Clause) int {
	switch cl.Verb {
	case "return", "go", "head", "fly", "leave", "come", "travel", "depart":
	default:
		return -1
	}
	for i := cl.VerbLast; i < cl.Last && i < cl.VerbLast+4; i++ {
		if r.Text.Is(i, "home") && !r.Text.Is(i+1, "town", "base", "state", "district") {
			return i
		}
	}
	return -1
}
