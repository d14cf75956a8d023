package travel

import "sort"

// linkable reports whether a time can be the day of a stop.
func (t *Time) linkable() bool { return !t.Closes && !t.Other && t.Days == 0 && !t.Start.IsZero() }

// Links returns the indexes of the times of a slot's sentence that could be its days.
func (a *Analysis) Links(s *Slot, m *Mentions) []int {
	sent := a.Text.Sentences[a.Text.SentenceOf(m.Places[s.Place].First)]
	var out []int
	lo, hi := m.TimesIn(sent.First, sent.Last)
	for k := lo; k < hi; k++ {
		if m.Times[k].linkable() {
			out = append(out, k)
		}
	}
	return out
}

// reportsBeside reports whether a time stands right behind a reporting verb,
// which it then belongs to: "said Friday", "told reporters on Friday".
func (a *Analysis) reportsBeside(t *Time) bool {
	c := &a.Clauses[a.ClauseOf(t.First)]
	if !c.Reporting {
		return false
	}
	if t.First >= c.VerbLast && t.First-c.VerbLast <= 4 {
		return true
	}
	return t.Last <= c.VerbFirst && c.VerbFirst-t.Last <= 3
}

// Link writes the features of "the slot's day is this time".
func (a *Analysis) Link(v *Vector, s *Slot, k int, m *Mentions, slots []Slot) {
	v.Features = v.Features[:0]
	t, p := &m.Times[k], &m.Places[s.Place]
	frame, role := "-", s.Role.String()
	if s.Frame != nil {
		frame = s.Frame.Name
	}
	v.add("bias")
	sent := a.Text.Sentences[a.Text.SentenceOf(p.First)]
	side, gap := "after", t.First-p.Last
	lo, hi := p.Last, t.First
	if t.First < p.First {
		side, gap = "before", p.First-t.Last
		lo, hi = t.Last, p.First
	}
	places, times, otherTimes := 0, 0, 0
	from, to := m.PlacesIn(lo, hi)
	for i := from; i < to; i++ {
		if m.Places[i].stoppable() && i != s.Place {
			places++
		}
	}
	from, to = m.TimesIn(sent.First, sent.Last)
	for i := from; i < to; i++ {
		if q := &m.Times[i]; i != k && q.linkable() {
			otherTimes++
			if q.First >= lo && q.First < hi {
				times++
			}
		}
	}
	rivals := 0
	first := sort.Search(len(slots), func(i int) bool { return m.Places[slots[i].Place].First >= sent.First })
	for i := first; i < len(slots) && m.Places[slots[i].Place].First < sent.Last; i++ {
		if slots[i].Strong() {
			rivals++
		}
	}
	nearest, touches := true, false
	for i := first; i < len(slots) && m.Places[slots[i].Place].First < sent.Last; i++ {
		q := &m.Places[slots[i].Place]
		if slots[i].Place == s.Place {
			continue
		}
		if apart(q.First, q.Last, t.First, t.Last) < gap {
			nearest = false
		}
		if t.First >= q.Last && t.First-q.Last <= 2 {
			touches = true
		}
	}
	nearestTime := true
	for i := from; i < to; i++ {
		if q := &m.Times[i]; i != k && q.linkable() && apart(q.First, q.Last, p.First, p.Last) < gap {
			nearestTime = false
		}
	}
	tc := a.ClauseOf(t.First)
	rel := "other"
	switch {
	case tc == s.Clause:
		rel = "same"
	case a.Clauses[tc].Parent == s.Clause:
		rel = "child-" + a.Clauses[tc].Tense.String()
	case a.Clauses[s.Clause].Parent == tc:
		rel = "parent"
	case tc == s.Clause+1:
		rel = "next"
	case tc == s.Clause-1:
		rel = "previous"
	}
	c := &a.Clauses[s.Clause]
	v.add("side", side, distance(gap))
	v.add("side-places", side, count(places))
	v.add("side-places-times", side, count(min(places, 2)), count(min(times, 2)))
	v.add("relation", rel)
	v.add("relation-side", rel, side, count(min(places, 2)))
	v.add("frame", frame, role)
	v.add("frame-relation", frame, role, rel)
	v.add("role-side", role, side, rel)
	prep := "-"
	if w := a.tags[max(0, t.First-1)]; w != nil && w.pos&posPrep != 0 && t.First > 0 {
		prep = a.Text.Norm(t.First - 1)
	}
	v.add("prep", prep)
	v.add("prep-side", prep, side, role)
	v.add("tense", c.Tense.String(), role)
	v.addIf(a.reportsBeside(t), "reports")
	v.addIf(a.Clauses[tc].Reporting, "reporting-clause", rel)
	v.addIf(t.First == c.VerbLast || t.First == c.VerbLast+1 && prep != "-", "behind-verb")
	v.addIf(t.First <= sent.First+1, "opens-sentence", rel)
	v.addIf(a.Text.Is(t.Last, "'s", "'"), "possessive")
	v.addIf(s.Governor.Noun >= 0 && t.Last == s.Governor.Noun, "before-noun")
	v.addIf(s.Governor.Noun >= 0 && t.First > s.Governor.Noun && t.Last <= s.Governor.At+1, "noun-time-place")
	grain := "day"
	switch {
	case !t.Until.IsZero():
		grain = "range"
	case t.Start.Days() > 8:
		grain = "month"
	case t.Start.Days() > 1:
		grain = "week"
	}
	v.add("grain", grain)
	if s.Governor.Noun >= 0 {
		v.add("phase", phaseNames[a.NounPhase(s)], rel)
	}
	v.add("nearest", boolName(nearest), boolName(nearestTime))
	v.add("nearest-side", boolName(nearest), side, rel)
	v.addIf(touches, "beside-other", side)
	v.addIf(gap <= 2 && side == "after", "beside")
	v.add("grain-list", grain, count(min(s.Index, 2)), side)
	v.addIf(s.Size > 0, "list-end", grain, boolName(s.Index == s.Size), side, count(min(places, 2)))
	v.add("rivals", count(min(rivals, 3)), side)
	v.add("times", count(min(otherTimes, 3)), rel)
	v.addIf(rivals <= 1 && otherTimes == 0, "alone", rel)
	v.addIf(t.First > 0, "word-before", a.Text.Norm(t.First-1))
	v.addIf(t.First > 1 && prep != "-", "word-before-prep", a.Text.Norm(t.First-2))
	v.add("word-after", a.Text.Norm(t.Last))
	v.addIf(a.quoted[t.First] != a.quoted[p.First], "quote-border")
}

// apart returns the number of tokens between two stretches.
func apart(first, last, from, to int) int {
	if from >= last {
		return from - last
	}
	return first - to
}
