package parse

import (
	"itinera/parse/travel"
	"itinera/timeline"
)

// status reads a slot's status as of the anchor from tense, modality and the
// words around its noun; the builder settles underway against completed by days.
// day is its day, last the last one where a range is told.
func (d *discourse) status(s *travel.Slot, day, last timeline.Window) timeline.Status {
	c := d.governing(s.Clause)
	switch {
	case d.called(s, travel.Cancelling):
		return timeline.Cancelled
	case d.called(s, travel.Postponing):
		return timeline.Postponed
	}
	if s.Governor.Noun >= 0 {
		switch d.analysis.NounPhase(s) {
		case travel.Ahead:
			return timeline.Planned
		case travel.Over:
			if c.Lies() {
				return timeline.Planned
			}
			return timeline.Completed
		case travel.Ongoing:
			if !c.Lies() {
				return timeline.Underway
			}
		}
	}
	switch {
	case d.analysis.Denies(c) && c.Lies() && s.Role == travel.Goal, c.Tense == travel.PastPerfect && (c.Due || d.hadPlanned(s, c)):
		return timeline.Cancelled // "will not go to", "had been due to visit", "had planned to visit"
	case d.extended(s, c):
		return timeline.Underway
	case c.Tentative, d.analysis.Reality(s, &d.mentions) == travel.Wished:
		return timeline.Tentative
	case s.Frame != nil && s.Frame.Name == "being-in":
		return timeline.Underway // "Kohl, in Moscow for talks, said"
	case c.Lies():
		return timeline.Planned
	}
	switch c.Tense {
	case travel.PastPerfect:
		return timeline.Completed
	case travel.Past, travel.Perfect, travel.Participle:
		return d.pastStatus(s, day, last)
	case travel.Present:
		return d.presentStatus(s, c, day)
	}
	return d.verblessStatus(s, day)
}

// hadPlanned reports whether a slot's clause is what its governing one says was
// planned before things changed.
func (d *discourse) hadPlanned(s *travel.Slot, c *travel.Clause) bool {
	return d.analysis.Clauses[s.Clause].Tense == travel.Infinitive && (c.Verb == "plan" || c.Verb == "intend")
}

// extended reports whether a slot's words tell of a stay that has begun and goes
// on: "extended his stay in Oslo until Monday", "is holidaying in Bali until May
// 3", "has been in Oslo since Monday".
func (d *discourse) extended(s *travel.Slot, c *travel.Clause) bool {
	if c.Negated || c.Tentative || s.Role == travel.Source {
		return false
	}
	stays := s.Governor.Noun < 0 && s.Role == travel.At && s.Frame != nil && s.Frame.Name == "staying"
	switch c.Tense {
	case travel.Past, travel.Perfect:
		return (c.Verb == "extend" || c.Verb == "prolong") && s.Governor.Noun >= c.VerbLast || c.Tense == travel.Perfect && stays
	case travel.Present:
		if !stays || c.Verb != "be" && !c.Progressive {
			return false
		}
		lo, hi := d.mentions.TimesIn(c.First, c.Last)
		return hi > lo && d.text.Is(d.mentions.Times[lo].First-1, "until", "till", "through")
	}
	return false
}

// governing returns the clause whose tense a clause shares.
func (d *discourse) governing(k int) *travel.Clause {
	return &d.analysis.Clauses[clauses{Analysis: d.analysis}.governing(k)]
}

// called reports whether the trip or visit of a slot is cancelled or postponed:
// by the verb that governs its noun, by the one whose subject the noun is, behind
// a relative clause ("a visit that was planned for May has been called off"), or
// by one behind the plan ("was due to visit but put off the trip").
func (d *discourse) called(s *travel.Slot, how travel.Ending) bool {
	c := &d.analysis.Clauses[s.Clause]
	if d.givesUp(c, how) {
		return true
	}
	if s.Governor.Noun < 0 {
		return false
	}
	if c.Ends() == how || how == travel.Cancelling && d.analysis.PullsOut(s) {
		return true
	}
	next := s.Clause + 1
	if next >= len(d.analysis.Clauses) || s.Governor.Noun >= c.VerbFirst {
		return false
	}
	n := &d.analysis.Clauses[next]
	return n.Sentence == c.Sentence && n.First == n.VerbFirst && n.Passive && n.Ends() == how
}

// givesUp reports whether what a clause plans is called off or put off in its own
// sentence: "cancelled plans to visit", "was to visit but postponed the trip".
func (d *discourse) givesUp(c *travel.Clause, how travel.Ending) bool {
	all := d.analysis.Clauses
	if c.Parent >= 0 && c.Tense == travel.Infinitive && all[c.Parent].Ends() == how && d.text.Is(c.VerbFirst-1, "plan", "plans") {
		return true
	}
	if !c.Lies() && !c.Due {
		return false
	}
	k := d.analysis.ClauseOf(c.First) + 1
	for ; k < len(all) && all[k].Sentence == c.Sentence; k++ {
		n := &all[k]
		if n.Ends() != how {
			continue
		}
		for i := n.VerbLast; i < n.Last && i < n.VerbLast+6; i++ {
			if d.text.Is(i, "it") || d.analysis.VisitNoun(i) == i {
				return true
			}
		}
	}
	return false
}

// pastStatus is for what is told in the past: completed, but who has just
// arrived is still there, and who has left for a place is on his way. What is told
// up to its last day is told as a whole: "traveled to Oslo on May 3 and 4".
func (d *discourse) pastStatus(s *travel.Slot, day, last timeline.Window) timeline.Status {
	ahead := d.anchor != 0 && day.Dated() && day.Earliest > d.anchor
	switch {
	case ahead:
		return timeline.Planned
	case s.Frame != nil && s.Frame.Name == "visiting-guest" && d.arrives(&d.analysis.Clauses[s.Clause]):
		return timeline.Underway
	case s.Role != travel.Goal || s.Frame == nil, last.Dated() && last.Latest <= d.anchor, d.toured(s):
		return timeline.Completed
	case s.Governor.Prep == "for" && d.anchor != 0 && (!day.Dated() || day.Latest >= d.anchor):
		return timeline.Planned // "left for Paris on Friday": not told that he arrived
	}
	switch s.Frame.Name {
	case "arriving", "reaching", "travelling", "departing", "way-to":
		return timeline.Underway
	case "taking":
		if c := &d.analysis.Clauses[s.Clause]; c.Passive && c.Sentence < leadSentences && !d.vagueBeside(s) && (day.Dated() || len(d.analysis.Links(s, &d.mentions)) == 0) {
			return timeline.Underway // "was flown to Oslo", as news: below it is told of before
		}
	case "visit-to", "tour-of":
		switch c := &d.analysis.Clauses[s.Clause]; {
		case c.Starts():
			return timeline.Underway
		case d.setsOutOn(s, c):
			if s.Index > 1 || d.anchor != 0 && (!day.Dated() || day.Latest >= d.anchor) {
				return timeline.Planned
			}
			return timeline.Underway
		}
	}
	return timeline.Completed
}

// setsOutOn reports whether a slot's visit is what its clause's traveller leaves
// for: "left Oslo on Monday on a visit to Chile and Peru".
func (d *discourse) setsOutOn(s *travel.Slot, c *travel.Clause) bool {
	return (c.Verb == "leave" || c.Verb == "depart" || c.Verb == "embark") && d.analysis.NounPrep(s.Governor.Noun, "on", "for")
}

// toured reports whether a slot is one of several countries that the words look
// back on: "traveled to Chile and Peru". He is in one of them at most. A range
// that reaches beyond the report is not over.
func (d *discourse) toured(s *travel.Slot) bool {
	c := &d.analysis.Clauses[s.Clause]
	if !s.Unordered || s.Governor.Noun >= 0 || c.Tense != travel.Past || !d.abroadTwice(s) {
		return false
	}
	lo, hi := d.mentions.TimesIn(c.First, c.Last)
	for k := lo; k < hi; k++ {
		if d.mentions.Times[k].Until.Latest > d.anchor {
			return false
		}
	}
	return true
}

func (d *discourse) presentStatus(s *travel.Slot, c *travel.Clause, day timeline.Window) timeline.Status {
	if d.anchor != 0 && day.Dated() {
		if day.Earliest > d.anchor {
			return timeline.Planned
		}
		if day.Latest < d.anchor-1 {
			return timeline.Completed
		}
	}
	if d.anchor == 0 && day.Weekday != "" && c.Moves() && !c.Progressive {
		return timeline.Planned // "heads Monday to Oslo", with no day to count from
	}
	if s.Role == travel.Source {
		return timeline.Completed
	}
	if s.Frame != nil && s.Role == travel.Goal && (s.Frame.Name == "travelling" || s.Frame.Name == "departing" || s.Frame.Name == "taking") {
		return timeline.Planned
	}
	if s.Title && !c.Progressive && !day.Dated() {
		return "" // the headline's present is the story's tense, whichever that is
	}
	return timeline.Underway
}

// verblessStatus is for notes and headlines without a verb ("In Paris, June
// 12-13:"): only their days can tell.
func (d *discourse) verblessStatus(s *travel.Slot, day timeline.Window) timeline.Status {
	switch {
	case d.anchor == 0 || !day.Dated():
		return ""
	case day.Latest < d.anchor:
		return timeline.Completed
	case day.Earliest > d.anchor:
		return timeline.Planned
	}
	return ""
}
