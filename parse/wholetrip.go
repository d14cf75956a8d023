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
		first, last := min(c.VerbFirst, t.First), max(c.VerbLast, t.Last)
		for _, who := range f.who {
			q := &w.people[who]
			w.out = append(w.out, timeline.Claim{
				Source: w.source, Who: q.Name, Relation: timeline.Spans, List: s.List, Confidence: f.probability, Kind: timeline.Visit, Status: timeline.Planned,
				Traveller: timeline.Person{Name: q.Name, JobTitle: q.JobTitle, CountryCode: q.CountryCode},
				Start:     w.window(t.Start, k), End: w.window(t.Until, k),
				Evidence: []timeline.Evidence{w.quote(first, last, "trip-range", []string{"start", "end"})},
			})
		}
		return
	}
}
