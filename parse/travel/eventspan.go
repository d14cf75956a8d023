package travel

// EventSpan is an event whose length and first day a slot's words tell: "in Oslo
// for a two-day summit that opens on Saturday".
type EventSpan struct {
	Days, Time  int // the length; index of the first day's time
	First, Last int // tokens of the words, Last exclusive
}

// EventSpan returns the event beside a slot that its traveller attends, its
// length and first day.
func (a *Analysis) EventSpan(s *Slot, m *Mentions) (EventSpan, bool) {
	p := &m.Places[s.Place]
	sent := a.Text.Sentences[a.Text.SentenceOf(p.First)]
	lo, hi := m.TimesIn(sent.First, sent.Last)
	for k := lo; k < hi; k++ {
		t := &m.Times[k]
		if t.Days < 2 || !a.eventNoun(t.Last) || !a.attended(t.First, s) {
			continue
		}
		for j := k + 1; j < hi; j++ {
			if d := &m.Times[j]; d.linkable() && d.Start.Exact() && d.Until.IsZero() && a.opens(d.First, t.Last) {
				return EventSpan{Days: t.Days, Time: j, First: t.First, Last: d.Last}, true
			}
		}
	}
	return EventSpan{}, false
}

// eventNoun reports whether a noun of a gathering stands at token i or behind a few words.
func (a *Analysis) eventNoun(i int) bool {
	for k := i; k < i+5 && k < len(a.tags); k++ {
		w := a.tags[k]
		if w != nil && w.pos&posNoun != 0 {
			return w.kind == "summit" || w.kind == "talks" || w.kind == "event"
		}
		if w != nil && w.pos&posAdj == 0 && !a.Text.Tokens[k].Upper {
			return false
		}
	}
	return false
}

// attended reports whether a slot's traveller is there for what begins at token i.
func (a *Analysis) attended(i int, s *Slot) bool {
	if c := &a.Clauses[a.ClauseOf(i)]; c.happensThere() || c.Verb == "attend" || c.Verb == "participate" {
		return a.ClauseOf(i) >= s.Clause
	}
	return a.Text.Is(i-1, "for") && a.ClauseOf(i) == s.Clause
}

// opens reports whether the day at token i is the one on which the event before
// it begins: "opening here Saturday", "which starts on May 3".
func (a *Analysis) opens(i, first int) bool {
	for k := i - 1; k >= first && k > i-6; k-- {
		w := a.tags[k]
		if w == nil {
			continue
		}
		if w.pos&posVerb != 0 {
			return w.class&classBegin != 0
		}
	}
	return false
}
