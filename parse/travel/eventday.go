package travel

// eventDays returns the days of what somebody does at a stop, told in the clause
// of its purpose or in the one that begins with "where": "will travel to Oslo to
// attend the May 18-19 summit", "flew to Oslo, where he met the king on Friday".
func (r *reader) eventDays(slots []Slot, taken map[int]bool) []Placeless {
	var out []Placeless
	for c := range r.Clauses {
		if taken[c] || !r.Clauses[c].happensThere() {
			continue
		}
		slot := r.stopOfEvent(c, slots)
		if slot < 0 {
			continue
		}
		cl := &r.Clauses[c]
		lo, hi := r.m.TimesIn(cl.VerbFirst, cl.Last)
		for k := lo; k < hi; k++ {
			t := &r.m.Times[k]
			if !t.linkable() || t.Start.Days() > 1 || r.quoted[t.First] != r.quoted[r.m.Places[slots[slot].Place].First] {
				continue
			}
			out = append(out, Placeless{Frame: "event-day", Clause: c, Slot: slot, Time: k, First: cl.VerbFirst, Last: max(cl.VerbLast, t.Last)})
		}
	}
	return out
}

// happensThere reports whether a clause tells what somebody does at the place
// before it, with his own body.
func (c *Clause) happensThere() bool {
	if c.Negated || c.Main() < 0 || c.Tense != Infinitive && !(c.Relative && c.Subordinator == "where") {
		return false
	}
	switch c.Verb {
	case "attend", "join", "participate", "take", "address", "speak", "chair", "deliver", "meet", "hold", "lead", "host", "sign",
		"open", "inaugurate", "celebrate", "commemorate", "visit", "tour", "confer", "receive", "dine", "give", "lay", "preside", "observe", "mark":
		return true
	}
	return false
}

// stopOfEvent returns the slot whose stop a clause of purpose or place belongs
// to: the last one before it in the clause that governs it. -1 for none.
func (r *reader) stopOfEvent(c int, slots []Slot) int {
	cl := &r.Clauses[c]
	best := -1
	for i := slotsFrom(slots, r.m.Places, r.Text.Sentences[cl.Sentence].First); i < len(slots); i++ {
		s := &slots[i]
		p := &r.m.Places[s.Place]
		if p.First >= cl.First {
			break
		}
		if r.Clauses[s.Clause].Sentence != cl.Sentence || s.Role == Source || p.First < r.Clauses[s.Clause].First {
			continue
		}
		if cl.Tense == Infinitive && !r.descends(c, s.Clause) || cl.Tense != Infinitive && cl.First-p.Last > 4 {
			continue
		}
		best = i
	}
	return best
}

// descends reports whether clause c is governed by clause top, by infinitives
// only: "to attend … and to meet".
func (r *reader) descends(c, top int) bool {
	for depth := 0; depth < 4 && c >= 0; depth++ {
		if c == top {
			return true
		}
		if r.Clauses[c].Tense != Infinitive {
			return false
		}
		c = r.Clauses[c].Parent
	}
	return false
}
