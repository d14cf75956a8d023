package travel

import "sort"

// Attends returns the noun of the gathering for which a slot's traveller is at
// its place, -1 for none: "arrived in Oslo for the summit", "to attend a forum".
func (a *Analysis) Attends(s *Slot, m *Mentions) int {
	if n := s.Governor.Noun; n >= 0 && a.event(n) {
		return n
	}
	c := &a.Clauses[s.Clause]
	if s.Role == Source || c.Negated {
		return -1
	}
	for i := max(c.First, c.VerbLast); i < c.Last; i++ {
		if a.Text.Is(i, "for") {
			if n := a.eventBehind(i + 1); n >= 0 {
				return n
			}
		}
	}
	for k := s.Clause; k < len(a.Clauses) && k < s.Clause+4 && a.Clauses[k].Sentence == c.Sentence; k++ {
		in := &a.Clauses[k]
		if k > s.Clause && (in.Tense != Infinitive || in.Negated) {
			break
		}
		switch in.Verb {
		case "attend", "join", "participate", "cover", "resume", "observe", "chair", "host", "address", "hold", "have", "open", "take":
			if n := a.eventBehind(in.VerbLast); n >= 0 {
				return n
			}
			if a.Text.Is(in.VerbLast, "in", "at") || a.Text.Is(in.VerbLast, "part") {
				for i := in.VerbLast; i < in.VerbLast+2; i++ {
					if n := a.eventBehind(i + 1); n >= 0 {
						return n
					}
				}
			}
		}
	}
	return -1
}

// EventSpan is what a text tells of the days of a gathering that somebody attends.
type EventSpan struct {
	Opens, Closes int // times, -1 for none; the first may have an Until
	Days          int // how long it lasts, 0 where that is not told
	First, Last   int // tokens of the words that tell the last day, Last exclusive
}

// near is how many sentences around a slot are searched for what is told of the
// gathering that its traveller attends.
const near = 6

// EventSpan puts together what is told of the days of the gathering that a slot's
// traveller attends. Of several of one name the words nearest to the slot count.
func (a *Analysis) EventSpan(s *Slot, m *Mentions, all []Occasion) (EventSpan, bool) {
	out := EventSpan{Opens: -1, Closes: -1}
	if len(all) == 0 {
		return out, false
	}
	n := a.Attends(s, m)
	if n < 0 {
		return out, false
	}
	sent := a.Clauses[s.Clause].Sentence
	for far := 0; far <= near; far++ {
		for k := a.occasionsFrom(all, sent-far); k < len(all); k++ {
			x := &all[k]
			d := a.Clauses[a.ClauseOf(x.First)].Sentence - sent
			if d > far {
				break
			}
			if d != far && d != -far || !a.named(x, n) || a.elsewhere(x, s, m) {
				continue
			}
			out.add(x, m)
		}
	}
	return out, out.Closes >= 0 || out.Opens >= 0 && out.Days > 0
}

// occasionsFrom returns the first of the occasions in a sentence or behind it.
func (a *Analysis) occasionsFrom(all []Occasion, sentence int) int {
	return sort.Search(len(all), func(i int) bool { return a.Clauses[a.ClauseOf(all[i].First)].Sentence >= sentence })
}

// add takes over what an occasion tells that is not known yet.
func (e *EventSpan) add(x *Occasion, m *Mentions) {
	t := &m.Times[x.Time]
	quote := false
	switch {
	case x.Tells == Lasts:
		quote = e.Days == 0 && e.Closes < 0
		if quote {
			e.Days = t.Days
		}
	case x.Tells == Closes:
		if quote = e.Closes < 0; quote {
			e.Closes = x.Time
		}
	case e.Opens < 0:
		e.Opens, quote = x.Time, true
		if !t.Until.IsZero() && e.Closes < 0 {
			e.Closes = x.Time
		}
	}
	if quote {
		if e.Last == 0 {
			e.First, e.Last = x.First, t.Last
		}
		if x.Tells != Lasts || e.Opens >= 0 {
			e.First, e.Last = min(x.First, t.First), max(x.Last, t.Last)
		}
	}
}

// named reports whether an occasion is the gathering whose noun stands at token
// n, by its noun; talks have many.
func (a *Analysis) named(x *Occasion, n int) bool {
	for i := x.First; i < x.Last; i++ {
		if i == n || a.event(i) && (a.tags[i].noun == a.tags[n].noun || a.tags[i].kind == "talks" && (a.tags[n].kind == "talks" || a.tags[n].noun == "dialogue")) {
			return true
		}
	}
	return false
}

// elsewhere reports whether an occasion's words put it into another country than
// a slot's.
func (a *Analysis) elsewhere(x *Occasion, s *Slot, m *Mentions) bool {
	code := m.Places[s.Place].Code
	lo, hi := m.PlacesIn(x.First-3, max(x.Last, m.Times[x.Time].Last)+4)
	for k := lo; k < hi; k++ {
		p := &m.Places[k]
		if p.stoppable() && p.Code != code && (a.Text.Is(p.First-1, "in", "at") || !p.Country && a.event(p.Last)) {
			return true
		}
	}
	return false
}
