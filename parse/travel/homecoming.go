package travel

// Homecoming is a clause that tells of somebody's return home, without naming a
// place: "before returning home on Sunday".
type Homecoming struct {
	Clause      int
	People      []int // mentions of the ones who return
	Time        int   // index into Mentions.Times, -1 for none
	First, Last int   // tokens of the words, Last exclusive
}

// Homecomings returns the clauses and nouns that tell of a return home, in text order.
func Homecomings(a *Analysis, m Mentions) []Homecoming {
	r := newReader(a, m)
	var out []Homecoming
	for c := range a.Clauses {
		cl := &a.Clauses[c]
		if h, ok := r.returnNoun(c); ok {
			out = append(out, h)
		}
		if cl.Negated || cl.Tentative || !returns(cl) {
			continue
		}
		people, _ := r.subjects(c)
		if len(people) == 0 {
			continue
		}
		home := r.home(cl, &r.m.People[people[0]])
		if home < 0 {
			continue
		}
		h := Homecoming{Clause: c, People: people, Time: -1, First: cl.VerbFirst, Last: home + 1}
		h.Time = r.dayIn(cl.VerbLast, cl.Last)
		if h.Time < 0 && cl.Subordinator == "before" && cl.Parent >= 0 {
			h.Time = r.dayIn(a.Clauses[cl.Parent].First, a.Clauses[cl.Parent].Last) // "will meet him on Monday before returning home"
		}
		if h.Time >= 0 {
			h.First, h.Last = min(h.First, m.Times[h.Time].First), max(h.Last, m.Times[h.Time].Last)
		}
		out = append(out, h)
	}
	return out
}

// returns reports whether a clause's verb can tell of going home.
func returns(cl *Clause) bool {
	switch cl.Verb {
	case "return", "go", "head", "fly", "leave", "come", "travel", "depart":
		return true
	}
	return false
}

// home returns the last token of the words for home behind a verb of moving:
// "home", or "to" and a place of the person's own country; -1 for none. Verbs
// other than "return" need "back" before such a place, or "for" ("departs for").
func (r *reader) home(cl *Clause, who *Person) int {
	back := cl.Verb == "return"
	for i := cl.VerbLast; i < cl.Last && i < cl.VerbLast+8; i++ {
		switch {
		case r.Text.Is(i, "home") && i < cl.VerbLast+4 && !r.Text.Is(i+1, "town", "base", "state", "district"):
			return i
		case r.Text.Is(i, "back"):
			back = true
		case back && r.homeAt(i, who), (cl.Verb == "depart" || cl.Verb == "leave") && r.homeAt(i, who):
			return r.m.Places[r.placeAt[i]-1].Last - 1
		}
	}
	return -1
}

// homeAt reports whether a place of the person's own country begins at token i
// behind "to", "in" or "for".
func (r *reader) homeAt(i int, who *Person) bool {
	k := int(r.placeAt[i]) - 1
	if k < 0 || who.Home == "" {
		return false
	}
	p := &r.m.Places[k]
	prep := i - 1
	if r.Text.Is(prep, "the") {
		prep--
	}
	return p.First == i && p.stoppable() && p.Code == who.Home && r.Text.Is(prep, "to", "in", "for")
}

// returnNoun reads "before his return to Oslo on Friday", of somebody from there.
func (r *reader) returnNoun(c int) (Homecoming, bool) {
	cl := &r.Clauses[c]
	for _, at := range r.visitsIn(cl.First, cl.Last) {
		n := int(at)
		if r.tags[n].kind != "return" || r.InVerb(n) || !r.Text.Is(n+1, "to", "home") || n == 0 || r.personAt[n-1] == 0 {
			continue
		}
		k := int(r.personAt[n-1]) - 1
		home := n + 1
		if !r.Text.Is(home, "home") {
			if n+2 >= cl.Last || !r.homeAt(n+2, &r.m.People[k]) {
				continue
			}
			home = r.m.Places[r.placeAt[n+2]-1].Last - 1
		}
		h := Homecoming{Clause: c, People: []int{k}, Time: -1, First: n, Last: home + 1}
		for i := home + 1; i < cl.Last && i < home+4 && h.Time < 0; i++ {
			h.Time = r.dayIn(i, i+1)
		}
		if h.Time < 0 {
			return h, false
		}
		h.Last = r.m.Times[h.Time].Last
		return h, true
	}
	return Homecoming{}, false
}

// dayIn returns the first time in tokens [first, last) that can be a day, -1 for none.
func (r *reader) dayIn(first, last int) int {
	lo, hi := r.m.TimesIn(first, last)
	for k := lo; k < hi; k++ {
		if r.m.Times[k].linkable() {
			return k
		}
	}
	return -1
}
