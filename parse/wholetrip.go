package parse

import (
	"itinera/parse/travel"
	"itinera/timeline"
)

// homecomings writes the claims of returns home.
func (w *writer) homecomings() {
	for _, h := range travel.Homecomings(w.analysis, w.mentions) {
		c := timeline.Claim{Source: w.source, Relation: timeline.Returns, Confidence: 0.9, Status: timeline.Completed, Kind: timeline.Visit}
		if w.governing(h.Clause).Lies() {
			c.Status = timeline.Planned
		}
		if h.Time >= 0 {
			c.Start = w.window(w.mentions.Times[h.Time].Start, h.Time)
		}
		if w.anchor != 0 && c.Start.Dated() && c.Start.Earliest > w.anchor {
			c.Status = timeline.Planned // "returns to Helsinki on Friday"
		}
		for _, k := range h.People {
			if who := w.mentions.People[k].Who; who >= 0 {
				w.returns(c, who, h.First, h.Last)
			}
		}
	}
}

// returns writes a return of a person; its words are tokens first up to last.
func (w *writer) returns(c timeline.Claim, who, first, last int) {
	q := &w.people[who]
	c.Who = q.Name
	c.Traveller = timeline.Person{Name: q.Name, JobTitle: q.JobTitle, CountryCode: q.CountryCode}
	c.Evidence = []timeline.Evidence{w.quote(first, last, "returning-home", []string{"end", "order"})}
	w.out = append(w.out, c)
}

// span writes the range of a whole trip where a list of stops has a range of
// days that is no single stop's: "will visit A, B and C from May 31 to June 6".
func (w *writer) span(s *travel.Slot, f *presence) {
	if s.Size < 2 || s.Index != s.Size || f.link.time >= 0 {
		return
	}
	c := &w.analysis.Clauses[s.Clause]
	lo, hi := w.mentions.TimesIn(c.First, c.Last)
	for k := lo; k < hi; k++ {
		t := &w.mentions.Times[k]
		if !t.Start.Exact() || !t.Until.Exact() {
			continue
		}
		for _, who := range f.who {
			w.spans(who, k, s.List, f.probability, min(c.VerbFirst, t.First), max(c.VerbLast, t.Last))
		}
		return
	}
}

// spans writes the range of a person's trip, or of the part of it that a list of
// stops tells; its words are tokens first up to last.
func (w *writer) spans(who, time, list int, confidence float64, first, last int) {
	q, t := &w.people[who], &w.mentions.Times[time]
	w.out = append(w.out, timeline.Claim{
		Source: w.source, Who: q.Name, Relation: timeline.Spans, List: list, Confidence: confidence, Kind: timeline.Visit, Status: timeline.Planned,
		Traveller: timeline.Person{Name: q.Name, JobTitle: q.JobTitle, CountryCode: q.CountryCode},
		Start:     w.window(t.Start, time), End: w.window(t.Until, time),
		Evidence: []timeline.Evidence{w.quote(first, max(last, w.timeEnd(time)), "trip-range", []string{"start", "end"})},
	})
}

// areaTrips writes the ranges of trips to parts of the world that are no stops.
func (w *writer) areaTrips() {
	for _, x := range travel.AreaTrips(w.analysis, w.mentions) {
		t := &w.mentions.Times[x.Time]
		for _, k := range x.People {
			if who := w.mentions.People[k].Who; who >= 0 && w.stopsOf[who] != nil && t.Start.Exact() && t.Until.Exact() {
				w.spans(who, x.Time, 0, 0.9, x.First, x.Last)
			}
		}
	}
}

// tripEnds gives the stop that a trip is told to begin or end with the trip's
// first or last day: "will start his trip in Oslo", of a trip from May 2 to 7.
func (w *writer) tripEnds() {
	var trips map[string]*timeline.Claim
	for i := range w.out {
		c := &w.out[i]
		if c.Ordinal == 0 || c.Evidence[0].Rule != "beginning-in" || c.Background || !c.Start.IsZero() || !c.Seen.IsZero() || !c.End.IsZero() {
			continue
		}
		if trips == nil {
			trips = w.wholeTrips()
		}
		trip := trips[c.Who]
		if trip == nil {
			continue
		}
		what := "start"
		switch {
		case c.Ordinal > 0 && trip.Start.Exact():
			c.Start = trip.Start
		case c.Ordinal < 0 && trip.End.Exact():
			c.End, what = trip.End, "end"
		default:
			continue
		}
		ev := trip.Evidence[0]
		ev.Supports = []string{what}
		c.Evidence = append(c.Evidence, ev)
	}
}

// wholeTrips returns, per traveller, the one range that is told of his whole
// trip; nil where more than one is told.
func (w *writer) wholeTrips() map[string]*timeline.Claim {
	out := map[string]*timeline.Claim{}
	for i := range w.out {
		c := &w.out[i]
		if c.Relation != timeline.Spans {
			continue
		}
		if one, told := out[c.Who]; told && (one == nil || !one.Start.SameDays(c.Start) || !one.End.SameDays(c.End)) {
			out[c.Who] = nil
			continue
		}
		out[c.Who] = c
	}
	return out
}

// onward marks the claims of moving on the day after an arrival, on which the
// stop before ends: "will travel to Riga on May 3, and then to Oslo on May 4".
// Over a longer gap, or where the text does not say "then", it is open.
func (w *writer) onward() {
	begins := w.starts(func(*timeline.Claim) bool { return true })
	for i := range w.out {
		c := &w.out[i]
		if c.Evidence[0].Rule != "travelling" || c.Status != timeline.Planned || !c.Start.Exact() || c.Index > 1 ||
			c.From.CountryCode == "" || c.From.CountryCode == c.Place.CountryCode {
			continue
		}
		from := stopDay{stop{c.Who, c.From.CountryCode}, c.Start.Earliest}
		yesterday := from
		yesterday.day--
		c.Onward = c.Onward || begins[from] || begins[yesterday]
	}
}
