package travel

// Verdict is what the words themselves settle, before anything is weighed.
type Verdict int8

// The verdicts.
const (
	Open Verdict = iota
	Yes
	No
)

// Belongs tells whether time k is the day of a slot, where English settles it.
func (a *Analysis) Belongs(s *Slot, k int, m *Mentions, slots []Slot) Verdict {
	t, p := &m.Times[k], &m.Places[s.Place]
	tc := a.ClauseOf(t.First)
	own := &a.Clauses[s.Clause]
	switch {
	case a.ofNoun(s, t):
		return Yes // "her June 13 visit to Oslo"
	case s.Role == Goal && a.leavesFor(s, t, m, slots):
		return Yes // "leaves Oslo on Monday for Riga"
	case s.Role == Goal && tc == s.Clause && a.movesFrom(s, t, m, slots):
		return Yes // "flew to Oslo from Riga on Monday"
	case s.Role == Source && tc == s.Clause && a.setsOutFrom(s, m):
		return Yes // "heads from Oslo to Riga on Monday": he leaves Oslo on it
	case a.quoted[t.First] && !a.quoted[p.First]:
		return No // "I leave tomorrow," he said in Oslo
	case tc != s.Clause && own.Subordinator == "before":
		return No // "spoke on Monday before he flew to Oslo"
	case tc != s.Clause && a.reportsBeside(t) && a.stands(own):
		return No // "said on Monday that he will visit Oslo"
	case tc != s.Clause && own.finite() && a.Clauses[tc].finite() && a.ownDay(s.Clause, m):
		return No // "flies in on Saturday, and heads from Oslo to Riga on Monday"
	case s.Role == At && tc == s.Clause && own.Tense == Perfect && a.Text.Is(t.First-1, "since"):
		return Yes // "has been in Oslo since Monday"
	case tc != s.Clause && t.First < own.First && own.finite() && a.Moves(s):
		return No // "flies to Oslo on Monday and then goes to Riga"
	case s.Frame != nil && s.Frame.Name == "way-to" && t.First < s.Governor.Noun:
		return No // "on his way to Riga, spent Monday in Oslo"
	case s.Governor.Noun >= t.Last && own.Moves() && t.First > own.VerbFirst && a.NounPrep(s.Governor.Noun, "after", "following"):
		return No // "arrived in Oslo on Monday after visits to Riga and Vilnius"
	case s.Governor.Noun >= 0 && a.wasAway(s) && t.First > p.Last+2:
		return No // "fresh from a visit to Oslo, spoke on Monday"
	case tc != s.Clause && a.aside(own, tc) && t.First > p.Last:
		return No // "began his visit to Oslo, which includes talks on Tuesday"
	case a.opensOrCloses(s, k, m):
		return No // "attended the summit, which ended on Friday", "is in Oslo for talks opening on Monday"
	case tc != s.Clause && a.Clauses[tc].Relative && a.Clauses[tc].Subordinator == "who" && own.finite() && a.placedIn(tc, m, slots):
		return No // "Blair, who arrived in Oslo on Sunday, flew to Riga"
	case a.bounds(t):
		return No // "his visit to Oslo comes ahead of Monday's vote"
	case a.besideOther(s, t, m, slots):
		return No // "will visit Oslo and, on May 3, Bergen"
	case s.Size == 0 && a.pastOthers(s, t, m):
		return No // "to Korea (ROK), the Philippines, and Laos from June 5 to 14"
	case t.Last == s.Governor.At && s.Index < 2 && s.Governor.Prep != "object" && s.Governor.Prep != "bare" && (s.Size == 0 || t.Until.IsZero()):
		if s.Role == Source && !a.has(own.Main(), len(a.tags), formBase|formS|formPast|formPart) {
			return Open
		}
		return Yes // "flies on Monday to Oslo"
	case tc == s.Clause && a.opensDay(s, t, m):
		return Yes // "On Monday she will travel to Oslo, where …"
	}
	return Open
}

// movesFrom reports whether a time stands right behind the place from which the
// traveller comes to a slot's in the same clause.
func (a *Analysis) movesFrom(s *Slot, t *Time, m *Mentions, slots []Slot) bool {
	if s.Governor.Noun >= 0 || s.Index > 1 {
		return false
	}
	for i := slotsFrom(slots, m.Places, m.Places[s.Place].Last); i < len(slots); i++ {
		q := &m.Places[slots[i].Place]
		if q.First >= t.First {
			return false
		}
		if slots[i].Role == Source && slots[i].Clause == s.Clause && slots[i].Governor.Verb == s.Governor.Verb && a.leadsTo(q.Last, t.First) {
			return true
		}
	}
	return false
}

// placedIn reports whether clause k has a slot of its own.
func (a *Analysis) placedIn(k int, m *Mentions, slots []Slot) bool {
	for i := slotsFrom(slots, m.Places, a.Clauses[k].First); i < len(slots) && m.Places[slots[i].Place].First < a.Clauses[k].Last; i++ {
		if slots[i].Clause == k && slots[i].Strong() {
			return true
		}
	}
	return false
}

// opensDay reports whether a time opens the sentence whose first clause has a
// slot's verb, and no other time is told in that clause.
func (a *Analysis) opensDay(s *Slot, t *Time, m *Mentions) bool {
	c := &a.Clauses[s.Clause]
	first := a.Text.Sentences[c.Sentence].First
	if !c.finite() || s.Governor.Verb != s.Clause || s.Index > 1 || s.Role == Source || t.First > first+1 || t.First == first+1 && !a.Text.Is(first, "on") || !t.Until.IsZero() {
		return false
	}
	lo, hi := m.TimesIn(t.Last, c.Last)
	for k := lo; k < hi; k++ {
		if m.Times[k].linkable() {
			return false
		}
	}
	return true
}

// ofNoun reports whether a time is part of the noun phrase of a slot's visit.
func (a *Analysis) ofNoun(s *Slot, t *Time) bool {
	n := s.Governor.Noun
	if n < t.Last || n > t.Last+3 || s.Index > 1 || s.Size > 1 && !t.Until.IsZero() {
		return false
	}
	for i := t.Last; i < n; i++ {
		if w := a.tags[i]; (w == nil || w.pos&posAdj == 0) && !a.Text.Is(i, "'s", "-") {
			return false
		}
	}
	return true
}

// wasAway reports whether a slot's visit is over by an adjective before it:
// "fresh from a visit to Oslo", "just back from talks in Riga".
func (a *Analysis) wasAway(s *Slot) bool {
	for i := s.Governor.Noun - 1; i > 0 && i > s.Governor.Noun-6; i-- {
		if a.Text.Is(i, "from") {
			return a.Text.Is(i-1, "fresh", "back", "home")
		}
	}
	return false
}

// bounds reports whether a time only says what something comes before or after.
func (a *Analysis) bounds(t *Time) bool {
	i := t.First - 1
	if a.Text.Is(i, "the") {
		i--
	}
	return a.Text.Is(i, "before", "after", "since", "following") || a.Text.Is(i, "of") && a.Text.Is(i-1, "ahead") || a.Text.Is(i, "to") && a.Text.Is(i-1, "prior")
}

// aside reports whether a clause only tells what happens at the time of a visit,
// or is part of one that own tells the beginning of.
func (a *Analysis) aside(own *Clause, c int) bool {
	cl := &a.Clauses[c]
	if !cl.Relative || cl.Subordinator != "which" {
		return false
	}
	switch cl.Verb {
	case "include", "feature":
		return own.Starts()
	case "coincide", "follow", "precede":
		return true
	}
	return false
}

// opensOrCloses reports whether a time only tells when a gathering ends, or begins
// while the slot's traveller is there already.
func (a *Analysis) opensOrCloses(s *Slot, k int, m *Mentions) bool {
	if a.ClauseOf(m.Times[k].First) == s.Clause && s.Governor.Verb >= 0 {
		return false
	}
	x, ok := a.occasion(k, m)
	if !ok {
		return false
	}
	c := &a.Clauses[s.Clause]
	return x.Tells == Closes || x.Tells == Opens && s.Governor.Noun < 0 && !c.Lies() && c.Tense != Infinitive
}

// stands reports whether a clause has a time of its own: "says that he will
// visit", not "said while visiting".
func (a *Analysis) stands(c *Clause) bool {
	switch c.Tense {
	case Gerund, Participle, NoTense:
		return false
	}
	return c.Main() >= 0
}

// besideOther reports whether a time stands right behind the place of another
// slot, in another country and not in the same list.
func (a *Analysis) besideOther(s *Slot, t *Time, m *Mentions, slots []Slot) bool {
	p := &m.Places[s.Place]
	for i := slotsFrom(slots, m.Places, t.First-longPlace); i < len(slots); i++ {
		q := &m.Places[slots[i].Place]
		if q.Last > t.First {
			return false
		}
		list := slots[i].Size > 1 && !t.Until.IsZero() // a range behind a list is the list's
		if t.First-q.Last > 3 || q.Code == p.Code && !list || slots[i].Place == s.Place || s.List > 0 && slots[i].List == s.List {
			continue
		}
		if a.leadsTo(q.Last, t.First) {
			return true
		}
	}
	return false
}

// pastOthers reports whether a range stands right behind a series of places in
// other countries that begins with a slot's, of whose trip it is.
func (a *Analysis) pastOthers(s *Slot, t *Time, m *Mentions) bool {
	p := &m.Places[s.Place]
	if t.Until.IsZero() || t.First < p.Last || a.ClauseOf(t.First) != a.ClauseOf(p.First) {
		return false
	}
	others := 0
	lo, hi := m.PlacesIn(p.Last, t.First)
	for k := lo; k < hi; k++ {
		if q := &m.Places[k]; q.stoppable() && q.Code != p.Code && a.Text.Is(q.Last, ",", "and", ";") || k == hi-1 && a.leadsTo(q.Last, t.First) && q.Code != p.Code {
			others++
		}
	}
	return others >= 2
}

// leavesFor reports whether a time stands between the place that a clause's
// traveller leaves and a slot's, for which he leaves it.
func (a *Analysis) leavesFor(s *Slot, t *Time, m *Mentions, slots []Slot) bool {
	p := &m.Places[s.Place]
	if t.Last > p.First || s.Index > 1 {
		return false
	}
	for i := slotsFrom(slots, m.Places, a.Text.Sentences[a.Clauses[s.Clause].Sentence].First); i < len(slots); i++ {
		q := &m.Places[slots[i].Place]
		if q.First >= t.First {
			return false
		}
		if slots[i].Role == Source && slots[i].Clause == s.Clause && a.leadsTo(q.Last, t.First) {
			return true
		}
	}
	return false
}

// leadsTo reports whether only a comma or a preposition of time stands in tokens
// [i, last), so that the time at last belongs to what ends at i.
func (a *Analysis) leadsTo(i, last int) bool {
	for ; i < last; i++ {
		if !a.Text.Is(i, ",", "on", "from", "between", "(") {
			return false
		}
	}
	return true
}

// ownDay reports whether a day is told in clause c itself.
func (a *Analysis) ownDay(c int, m *Mentions) bool {
	lo, hi := m.TimesIn(a.Clauses[c].First, a.Clauses[c].Last)
	for k := lo; k < hi; k++ {
		if m.Times[k].linkable() {
			return true
		}
	}
	return false
}

// finite reports whether a clause has a verb with a tense of its own.
func (c *Clause) finite() bool {
	return c.Main() >= 0 && c.Tense != Infinitive && c.Tense != Gerund && c.Tense != Participle
}

// setsOutFrom reports whether a slot is where a verb of travelling begins, and
// its clause has one day.
func (a *Analysis) setsOutFrom(s *Slot, m *Mentions) bool {
	if s.Frame == nil || s.Frame.Name != "travelling" && s.Frame.Name != "departing" || s.Governor.Noun >= 0 || a.Clauses[s.Clause].Verb == "come" {
		return false
	}
	days := 0
	lo, hi := m.TimesIn(a.Clauses[s.Clause].First, a.Clauses[s.Clause].Last)
	for k := lo; k < hi; k++ {
		if m.Times[k].linkable() {
			days++
		}
	}
	return days == 1
}
