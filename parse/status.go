package parse

import (
	"itinera/parse/travel"
	"itinera/timeline"
)

// status reads a slot's status as of the anchor from tense, modality and the
// words around its noun; the builder settles underway against completed by days.
func (d *discourse) status(s *travel.Slot, day timeline.Window) timeline.Status {
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
			return timeline.Completed
		case travel.Ongoing:
			if !c.Lies() {
				return timeline.Underway
			}
		}
	}
	switch {
	case c.Negated && c.Lies():
		return timeline.Cancelled
	case c.Tentative:
		return timeline.Tentative
	case c.Lies():
		return timeline.Planned
	}
	switch c.Tense {
	case travel.PastPerfect:
		return timeline.Completed
	case travel.Past, travel.Perfect, travel.Participle:
		return d.pastStatus(s, day)
	case travel.Present:
		return d.presentStatus(s, c, day)
	}
	return d.verblessStatus(s, day)
}

// governing returns the clause whose tense a clause shares.
func (d *discourse) governing(k int) *travel.Clause {
	return &d.analysis.Clauses[clauses{Analysis: d.analysis}.governing(k)]
}

// called reports whether the trip or visit of a slot is cancelled or postponed:
// by its own verb or by the one that governs its noun.
func (d *discourse) called(s *travel.Slot, how travel.Ending) bool {
	c := &d.analysis.Clauses[s.Clause]
	return s.Governor.Noun >= 0 && c.Ends() == how
}

func (d *discourse) pastStatus(s *travel.Slot, day timeline.Window) timeline.Status {
	if s.Role == travel.Source {
		return timeline.Completed
	}
	if d.anchor != 0 && day.Dated() {
		if day.Earliest > d.anchor {
			return timeline.Planned
		}
		if day.Latest < d.anchor-1 {
			return timeline.Completed
		}
	}
	if s.Governor.Prep == "for" && day.Exact() && day.Latest >= d.anchor {
		return timeline.Planned // "left for Paris on Friday", not told that he arrived
	}
	if s.Frame != nil && (s.Frame.Name == "visiting" || s.Frame.Name == "visit-to" || s.Frame.Name == "tour-of") && !day.Dated() {
		return timeline.Completed
	}
	return timeline.Underway
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
	if s.Role == travel.Source {
		return timeline.Completed
	}
	if s.Frame != nil && s.Role == travel.Goal && (s.Frame.Name == "travelling" || s.Frame.Name == "departing" || s.Frame.Name == "taking") {
		return timeline.Planned
	}
	if s.Title && !c.Progressive && s.Role == travel.Goal && !day.Dated() {
		return timeline.Planned
	}
	return timeline.Underway
}

// verblessStatus is for notes and headlines without a verb: "In Paris, June 12-13:".
func (d *discourse) verblessStatus(s *travel.Slot, day timeline.Window) timeline.Status {
	switch {
	case d.anchor != 0 && day.Dated() && day.Latest < d.anchor:
		return timeline.Completed
	case d.anchor != 0 && day.Dated() && day.Earliest > d.anchor, d.announces():
		return timeline.Planned
	}
	return timeline.Underway
}
