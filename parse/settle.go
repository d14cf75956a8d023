package parse

import "itinera/timeline"

// settle takes the status from what only mentions a place of a trip that lies
// ahead: where every frame of travel tells of plans, "festivals were held in
// France" does not mean that the visit to France has begun.
func (w *writer) settle() {
	type tally struct{ planned, begun int }
	seen := map[string]*tally{}
	for i := range w.out {
		c := &w.out[i]
		t := seen[c.Who]
		if t == nil {
			t = &tally{}
			seen[c.Who] = t
		}
		switch {
		case c.Background || !w.travels(c):
		case c.Status == timeline.Planned || c.Status == timeline.Tentative:
			t.planned++
		case c.Status == timeline.Underway || c.Status == timeline.Completed:
			t.begun++
		}
	}
	for i := range w.out {
		c := &w.out[i]
		t := seen[c.Who]
		if c.Background || t.planned == 0 || t.begun > 0 || c.Status != timeline.Underway && c.Status != timeline.Completed {
			continue
		}
		if c.Evidence[0].Rule != "event-span" && (reached(c.Start, w.anchor) || reached(c.Seen, w.anchor)) {
			continue
		}
		c.Status, c.Over = "", false
	}
}

// travels reports whether a claim was read from a frame of travelling, not from
// something done or told of in a place.
func (w *writer) travels(c *timeline.Claim) bool {
	switch c.Evidence[0].Rule {
	case "arriving", "reaching", "departing", "travelling", "visiting", "visiting-guest", "visit-to", "tour-of", "stopping", "staying", "being-in", "arriving-day":
		return true
	}
	return false
}

// reached reports whether a day has come.
func reached(d timeline.Window, today timeline.Day) bool { return d.Dated() && d.Latest <= today }
