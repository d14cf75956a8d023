package parse

import "itinera/timeline"

// setOut takes the day on which somebody leaves for a country from its stop where
// the text tells that he arrives on a later one: "leaves on Thursday for Kenya …
// is to arrive in Nairobi on Friday".
func (w *writer) setOut() {
	const longest = 3 // days under way
	var arrives map[stopDay]bool
	for i := range w.out {
		c := &w.out[i]
		if c.Evidence[0].Rule != "departing" || c.Relation == timeline.Departs || !c.Start.Exact() {
			continue
		}
		if arrives == nil {
			arrives = w.starts(func(o *timeline.Claim) bool { return o.Relation == timeline.Arrives })
		}
		for n := timeline.Day(1); n <= longest; n++ {
			if arrives[stopDay{stopOf(c), c.Start.Earliest + n}] {
				c.Start = timeline.Window{}
				break
			}
		}
	}
}

// stopDay is a day of a stop.
type stopDay struct {
	stop
	day timeline.Day
}

// starts returns the first days that some of the claims tell.
func (w *writer) starts(some func(*timeline.Claim) bool) map[stopDay]bool {
	out := map[stopDay]bool{}
	for i := range w.out {
		if c := &w.out[i]; c.Start.Exact() && some(c) {
			out[stopDay{stopOf(c), c.Start.Earliest}] = true
		}
	}
	return out
}
