package travel

// Ordinal returns 1 for a slot told as the first stop, -1 for the last, 0 else:
// "his first stop is Oslo", "will first travel to", "the last leg".
func (a *Analysis) Ordinal(s *Slot) int {
	if n := s.Governor.Noun; n >= 0 && (a.tags[n].kind == "stop" || a.tags[n].kind == "visit") {
		for i := n - 1; i >= 0 && i > n-3; i-- {
			switch a.Text.Norm(i) {
			case "first":
				if a.tags[n].kind == "stop" {
					return 1
				}
			case "last", "final":
				if a.tags[n].kind == "stop" {
					return -1
				}
			}
		}
	}
	c := &a.Clauses[s.Clause]
	if s.Frame != nil && s.Frame.Name == "beginning-in" && s.Governor.Noun >= 0 {
		switch {
		case c.Finishes() && s.Index == s.Size:
			return -1
		case c.Starts() && s.Index < 2:
			return 1
		}
		return 0
	}
	if c.Main() < 0 || s.Governor.List >= 0 {
		return 0
	}
	for i := max(c.First, c.VerbFirst-8); i < c.VerbLast; i++ {
		if a.Text.Is(i, "first") && i >= c.VerbFirst {
			return 1
		}
		if a.Text.Is(i, "finally", "lastly") {
			return -1
		}
	}
	return 0
}

// Moves reports whether a slot's clause says that its stop follows the one told
// before: "then", "later", "from there", "before heading to", "next".
func (a *Analysis) Moves(s *Slot) bool {
	c := &a.Clauses[s.Clause]
	if c.Subordinator == "before" && (s.Role == Goal || s.Role == At && c.Tense == Gerund) {
		return true
	}
	if s.Role != Goal && s.Role != At || c.Main() < 0 {
		return false
	}
	for i := c.First; i < c.VerbLast; i++ {
		if a.Text.Is(i, "then", "afterwards", "afterward", "thereafter", "onward", "onwards", "next", "subsequently") {
			return !a.Text.Is(i+1, "week", "month", "year")
		}
		if a.Text.Is(i, "from") && a.Text.Is(i+1, "there") {
			return true
		}
	}
	return a.Continues(s)
}

// GoesOn reports whether a slot's clause tells in the past of travel behind
// another thing done: "met the king in Oslo and flew to Riga".
func (a *Analysis) GoesOn(s *Slot) bool {
	c := &a.Clauses[s.Clause]
	if s.Role != Goal || s.Governor.Noun >= 0 || c.Tense != Past || c.First >= c.VerbFirst || !a.Text.Is(c.First, "and") {
		return false
	}
	switch c.Verb {
	case "head", "fly", "travel", "leave", "depart", "drive", "move", "return":
		return true
	}
	return false
}

// Continues reports whether a slot's verb is one of travelling on: "will continue
// to Oslo on Friday", "before going on to Oslo".
func (a *Analysis) Continues(s *Slot) bool {
	c := &a.Clauses[s.Clause]
	return c.Verb == "continue" || c.Verb == "proceed" || (c.Verb == "go" || c.Verb == "travel" || c.Verb == "move") && a.Text.Is(c.VerbLast, "on", "onward", "onwards") && a.Text.Is(c.VerbLast+1, "to")
}

// number gives the members of each list of places its number and position, and
// marks the lists that fix no order.
func (a *Analysis) number(slots []Slot) {
	at := make(map[int]int, len(slots)) // the slot of each place
	var size []int                      // of list n, at n-1
	for i := range slots {
		at[slots[i].Place] = i
		j, ok := at[slots[i].Governor.List]
		if !ok {
			continue
		}
		h := &slots[j]
		if h.List == 0 {
			size = append(size, 1)
			h.List, h.Index, h.Unordered = len(size), 1, a.unordered(h)
		}
		size[h.List-1]++
		slots[i].List, slots[i].Index, slots[i].Unordered = h.List, size[h.List-1], h.Unordered
	}
	for i := range slots {
		if n := slots[i].List; n > 0 {
			slots[i].Size = size[n-1]
		}
	}
}

// unordered reports whether a list's words fix no order: "including Oslo and
// Riga", "has already visited Oslo and Riga".
func (a *Analysis) unordered(s *Slot) bool {
	c := &a.Clauses[s.Clause]
	if s.Governor.Prep == "including" || c.Verb == "include" {
		return true
	}
	switch c.Tense {
	case Perfect, PastPerfect:
		return true
	case Past: // "visited Oslo and Riga" looks back; "left on a tour of Oslo and Riga" looks ahead
		return c.Verb != "leave" && c.Verb != "depart" && c.Verb != "set" && c.Verb != "embark" && !c.Starts() && !c.Reporting
	}
	return false
}

// Starts and Finishes report verbs of beginning and ending.
func (c *Clause) Starts() bool { return c.class&classBegin != 0 }
func (c *Clause) Finishes() bool {
	return c.class&classEnd != 0 || c.Verb == "cut" && c.Particle == "short"
}
