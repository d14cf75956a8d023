package parse

import "itinera/timeline"

// setOut takes the day on which somebody leaves for a country from its stop where
// the text tells that he arrives on a later one: "leaves on Thursday for Kenya …
// is to arrive in Nairobi on Friday".
func (w *writer) setOut() {
	const longest = 3 // days under way
	for i := range w.out {
		c := &w.out[i]
		if c.Evidence[0].Rule != "departing" || c.Relation == timeline.Departs || !c.Start.Exact() {
			continue
		}
		for k := range w.out {
			o := &w.out[k]
			if o.Relation == timeline.Arrives && o.Who == c.Who && o.Place.CountryCode == c.Place.CountryCode && o.Start.Exact() &&
				o.Start.Earliest > c.Start.Earliest && o.Start.Earliest <= c.Start.Earliest+longest {
				c.Start = timeline.Window{}
				break
			}
		}
	}
}
