package parse

import (
	"itinera/parse/travel"
	"itinera/timeline"
)

// unlist takes the order from the lists of places that the article looks back on
// elsewhere: "Nuland's Travel to Peru, Chile and Bolivia" above "visited Peru,
// Chile and Bolivia" is no itinerary. What lies ahead keeps its order.
func (d *discourse) unlist() {
	type name struct{ code, name string }
	of := func(s *travel.Slot) name {
		p := &d.mentions.Places[s.Place]
		return name{p.Code, p.Name}
	}
	var back map[name]int // the first list that looks back on a place
	for k := range d.slots {
		if s := &d.slots[k]; s.List > 0 && s.Unordered {
			if back == nil {
				back = map[name]int{}
			}
			if back[of(s)] == 0 {
				back[of(s)] = s.List
			}
		}
	}
	if back == nil {
		return
	}
	for from, to := range d.lists {
		shared, last := 0, 0
		for i := from; i < to; i++ {
			if b := back[of(&d.slots[i])]; b > 0 && (b == last || last == 0) {
				shared, last = shared+1, b
			}
		}
		if shared > 1 && !d.governing(d.slots[from].Clause).Lies() {
			for i := from; i < to; i++ {
				d.slots[i].Unordered = true
			}
		}
	}
}

// readout ends the stops of a trip that the headline calls the article a readout
// of: it is over, unless its days reach the day of the report.
func (w *writer) readout() {
	if w.anchor == 0 || !w.isReadout() {
		return
	}
	last := w.lastTold()
	for i := range w.out {
		c := &w.out[i]
		if c.Background || c.Status != timeline.Underway && c.Status != timeline.Completed || c.Relation == timeline.Spans {
			continue
		}
		if w.titled(c.Place.CountryCode) && last.of(c) < w.anchor {
			c.Status, c.Over = timeline.Completed, true
		}
	}
}

// isReadout reports whether the headline begins with the word.
func (d *discourse) isReadout() bool {
	return d.mentions.Title > 0 && d.text.Is(0, "readout", "read-out")
}

// titled reports whether the headline tells of a visit to a country.
func (d *discourse) titled(code string) bool {
	for k := range d.slots {
		s := &d.slots[k]
		if !s.Title {
			return false
		}
		if s.Role == travel.Goal && s.Governor.Noun >= 0 && d.mentions.Places[s.Place].Code == code {
			return true
		}
	}
	return false
}

// lastTold is the last day that is told of each stop and, if it reaches beyond
// the report, of each traveller's whole trip; 0 for none.
type lastTold struct {
	stops map[stop]timeline.Day
	trips map[string]timeline.Day
}

// of returns the last day told of a claim's stop or its trip.
func (l *lastTold) of(c *timeline.Claim) timeline.Day { return max(l.stops[stopOf(c)], l.trips[c.Who]) }

func (w *writer) lastTold() lastTold {
	out := lastTold{map[stop]timeline.Day{}, map[string]timeline.Day{}}
	for i := range w.out {
		c := &w.out[i]
		switch {
		case c.Background:
		case c.Relation == timeline.Spans && c.End.Latest > w.anchor:
			out.trips[c.Who] = max(out.trips[c.Who], c.End.Latest)
		default:
			out.stops[stopOf(c)] = max(out.stops[stopOf(c)], c.Start.Latest, c.Seen.Latest, c.End.Latest)
		}
	}
	return out
}
