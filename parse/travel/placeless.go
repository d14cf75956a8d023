package travel

// Placeless is a clause or noun that tells the day of a stop without naming its
// place: "he arrives on Monday", "Kasuri's December 7-9 visit", "will leave on
// Friday", "met Xi on Saturday".
type Placeless struct {
	// Frame is "arriving-day", "leaving-day", "staying-until", "visit-day",
	// "meeting-day", "event-day", "visit-begins" or "visit-ends".
	Frame       string
	Slot        int // the slot whose stop it is, -1 where the text around it tells
	Clause      int
	People      []int    // mentions of those who may be the traveller
	With        []int    // for meetings: the others
	Hosts       []string // for meetings: codes of the countries whose officials are met
	Time        int      // index into Mentions.Times
	First, Last int      // tokens of the words, Last exclusive
}

// PlacelessDays returns what a text says of days without their place, those
// of events first. slots are the ones that do name a place.
func PlacelessDays(a *Analysis, m Mentions, slots []Slot) []Placeless {
	r := newReader(a, m)
	taken := make(map[int]bool, len(slots)) // clauses and, negative, nouns that have a place
	for i := range slots {
		taken[slots[i].Clause] = true
		if n := slots[i].Governor.Noun; n >= 0 {
			taken[-n] = true
		}
	}
	out := r.eventDays(slots, taken)
	for c := range a.Clauses {
		if x, ok := r.placelessVerb(c); ok && !taken[c] {
			out = append(out, x)
		}
		if x, ok := r.visitBounds(c); ok && !taken[c] {
			out = append(out, x)
		}
		for _, n := range a.visitsIn(a.Clauses[c].First, a.Clauses[c].Last) {
			i := int(n)
			if a.tags[i].kind != "visit" || taken[-i] || a.InVerb(i) {
				continue
			}
			if x, ok := r.placelessNoun(i); ok {
				out = append(out, x)
			}
		}
	}
	return out
}

// placelessVerb reads a clause of arriving, leaving, staying on or meeting with a day.
func (r *reader) placelessVerb(c int) (Placeless, bool) {
	cl := &r.Clauses[c]
	x := Placeless{Clause: c, Slot: -1, Time: -1, First: cl.VerbFirst, Last: cl.VerbLast}
	switch cl.Verb {
	case "arrive":
		x.Frame = "arriving-day"
	case "leave", "depart":
		if r.setsOff(cl) {
			return x, false // "leaves Monday on a trip that takes her to Cairo": home, not a stop
		}
		x.Frame = "leaving-day"
	case "stay", "remain":
		x.Frame = "staying-until"
	case "meet", "confer", "receive", "welcome", "greet", "host":
		x.Frame = "meeting-day"
	case "hold", "have":
		if !r.talks(cl) {
			return x, false
		}
		x.Frame = "meeting-day"
	default:
		return x, false
	}
	if cl.Negated || cl.Tentative || cl.Due && r.within(cl, "have") {
		return x, false // "was to have arrived on Monday"
	}
	lo, hi := r.m.TimesIn(cl.First, cl.Last)
	for k := lo; k < hi; k++ {
		if x.Frame == "staying-until" && !r.Text.Is(r.m.Times[k].First-1, "until", "till", "through") {
			continue
		}
		if r.m.Times[k].linkable() && !r.reportsBeside(&r.m.Times[k]) {
			x.Time = k
			break
		}
	}
	if x.Time < 0 {
		return x, false
	}
	x.First, x.Last = min(x.First, r.m.Times[x.Time].First), max(x.Last, r.m.Times[x.Time].Last)
	x.People, _ = r.subjects(c)
	if x.Frame == "meeting-day" {
		lo, hi := r.m.PeopleIn(cl.VerbLast, cl.Last)
		for k := lo; k < hi; k++ {
			x.With = append(x.With, k)
		}
		x.Hosts = r.hosts(cl)
	}
	return x, len(x.People) > 0
}

// hosts returns the countries named behind a clause's verb for the people met:
// "Latvian officials", "members of the government of Latvia"; none for a call.
func (r *reader) hosts(cl *Clause) []string {
	var out []string
	if r.Afar(cl.VerbLast, cl.Last) {
		return nil
	}
	lo, hi := r.m.PlacesIn(cl.VerbLast, min(cl.Last, cl.VerbLast+12))
	for k := lo; k < hi; k++ {
		p := &r.m.Places[k]
		if p.Code != "" && (p.Demonym || p.Country && r.Text.Is(p.First-1, "of")) {
			out = append(out, p.Code)
		}
	}
	return out
}

// talks reports whether a clause's verb has talks or a meeting for its object.
func (r *reader) talks(cl *Clause) bool {
	for i := cl.VerbLast; i < cl.Last && i < cl.VerbLast+6; i++ {
		if w := r.tags[i]; w != nil && w.pos&posNoun != 0 {
			return w.kind == "talks"
		}
	}
	return false
}

// placelessNoun reads a noun of visiting with its possessor and its day: before
// the noun ("his May 10 visit") or behind it ("his visit on May 10").
func (r *reader) placelessNoun(n int) (Placeless, bool) {
	x := Placeless{Frame: "visit-day", Clause: r.ClauseOf(n), Slot: -1, Time: -1, First: n, Last: n + 1}
	sent := r.Text.Sentences[r.Text.SentenceOf(n)]
	i := n - 1
	for ; i >= sent.First; i-- {
		if r.timeAt[i] > 0 {
			x.Time = int(r.timeAt[i]) - 1
			continue
		}
		if w := r.tags[i]; w == nil && !r.Text.Is(i, "-", "'s", "'") || w != nil && w.pos&(posAdj|posDet) == 0 || r.personAt[i] > 0 {
			break
		}
	}
	if i < sent.First || r.personAt[i] == 0 {
		return x, false
	}
	k := int(r.personAt[i]) - 1
	if !r.m.People[k].Possessive {
		return x, false
	}
	x.People, x.First = []int{k}, r.m.People[k].First
	if x.Time < 0 || !r.m.Times[x.Time].linkable() {
		x.Time = -1
		for j := n + 1; j < n+3 && j < sent.Last; j++ {
			if r.timeAt[j] > 0 && r.m.Times[r.timeAt[j]-1].linkable() {
				x.Time = int(r.timeAt[j]) - 1
				x.Last = r.m.Times[x.Time].Last
				break
			}
			if !r.Text.Is(j, "on", "from", "this", "next", "in") {
				break
			}
		}
	}
	return x, x.Time >= 0
}

// setsOff reports whether a clause's verb of leaving begins a trip.
func (r *reader) setsOff(c *Clause) bool {
	for i := c.VerbLast; i < c.Last; i++ {
		if w := r.tags[i]; w != nil && w.pos&posNoun != 0 && (w.kind == "visit" || w.kind == "tour") {
			return true
		}
	}
	return false
}
