package web

import "itinera/timeline"

// class is a status's style class; statuses that the contract does not know have
// none.
func class(s timeline.Status) string {
	switch s {
	case timeline.Planned, timeline.Tentative, timeline.Underway, timeline.Completed, timeline.Cancelled, timeline.Postponed:
		return string(s)
	}
	return ""
}

// symbol stands before a status's word.
func symbol(s timeline.Status) string {
	switch s {
	case timeline.Completed:
		return "✓"
	case timeline.Underway:
		return "●"
	case timeline.Planned:
		return "○"
	case timeline.Cancelled:
		return "✗"
	case timeline.Postponed:
		return "»"
	}
	return "?"
}
