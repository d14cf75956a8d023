package parse

import (
	"strings"

	"itinera/parse/travel"
	"itinera/timeline"
)

// claims turns the presences found into claims, and the rest into unplaced.
func (d *discourse) claims(source string) ([]timeline.Claim, []timeline.Unplaced) {
	var out []timeline.Claim
	var unplaced []timeline.Unplaced
	v := &travel.Vector{}
	for k := range d.found {
		f := &d.found[k]
		s := &d.slots[f.slot]
		if !f.accepted {
			continue
		}
		for _, who := range f.who {
			f.claim = len(out)
			out = append(out, d.claim(v, s, f, who, source))
		}
	}
	return out, unplaced
}

// claim makes the claim of one slot and person.
func (d *discourse) claim(v *travel.Vector, s *travel.Slot, f *presence, who int, source string) timeline.Claim {
	q := &d.people[who]
	p := &d.mentions.Places[s.Place]
	c := timeline.Claim{
		Source: source, Who: q.Name, Kind: timeline.Visit,
		Traveller:  timeline.Person{Name: q.Name, JobTitle: q.JobTitle, CountryCode: q.CountryCode},
		Place:      d.places[d.placeOf[s.Place]].Place(d.text),
		Confidence: f.probability,
	}
	l := d.link(v, s)
	first, last := p.First, p.Last
	include := func(a, b int) {
		first, last = min(first, a), max(last, b)
	}
	supports := []string{"traveller", "place"}
	day := timeline.Window{}
	if l.time >= 0 {
		t := &d.mentions.Times[l.time]
		day = d.window(t.Start, l.time)
		include(t.First, t.Last)
		supports = append(supports, d.dayRole(s, &c, day, t, l.time))
	}
	c.Relation = relation(s)
	c.Status = d.status(s, day)
	if n, k := d.duration(s); n > 0 && c.Start.Exact() && c.End.IsZero() {
		c.End = timeline.On(c.Start.Earliest+timeline.Day(n-1), timeline.Resolved)
		c.End = d.window(c.End, k)
		include(d.mentions.Times[k].First, d.mentions.Times[k].Last)
		supports = append(supports, "end")
	}
	if cl := &d.analysis.Clauses[s.Clause]; cl.Main() >= 0 && d.text.SentenceOf(cl.VerbFirst) == d.text.SentenceOf(p.First) {
		include(cl.VerbFirst, cl.VerbLast)
		supports = append(supports, "status")
	}
	if s.Governor.Noun >= 0 {
		include(s.Governor.Noun, s.Governor.Noun+1)
	}
	for _, k := range s.Candidates {
		if m := &d.mentions.People[k.Person]; m.Who == who && k.Part <= travel.Object {
			include(m.First, m.Last)
		}
	}
	rule := "near-place"
	if s.Frame != nil {
		rule = s.Frame.Name
	}
	c.Evidence = []timeline.Evidence{d.quote(source, first, last, rule, supports)}
	return c
}

// dayRole puts a slot's day where its role says, and returns what it supports.
func (d *discourse) dayRole(s *travel.Slot, c *timeline.Claim, day timeline.Window, t *travel.Time, k int) string {
	switch {
	case s.Role == travel.Source:
		c.End = day
		return "end"
	case !t.Until.IsZero():
		c.Start, c.End = day, d.window(t.Until, k)
	case d.text.Is(t.First-1, "until", "till", "through"):
		c.End = day
		return "end"
	case s.Role == travel.Goal:
		c.Start = day
	default:
		c.Seen = day
	}
	return "start"
}

func relation(s *travel.Slot) timeline.Relation {
	switch s.Role {
	case travel.Source:
		return timeline.Departs
	case travel.Through:
		return timeline.Passes
	case travel.At:
		return timeline.Present
	}
	if s.Frame != nil && (s.Frame.Name == "arriving" || s.Frame.Name == "reaching" || s.Frame.Name == "arrival-in" || s.Frame.Name == "travelling") {
		return timeline.Arrives
	}
	return timeline.Visits
}

// quote returns the evidence of tokens first up to last, exclusive.
func (d *discourse) quote(source string, first, last int, rule string, supports []string) timeline.Evidence {
	t := d.text
	start, end := int(t.Tokens[first].Start), int(t.Tokens[last-1].End)
	return timeline.Evidence{
		Source: source, Quote: strings.TrimSpace(t.Source[start:end]), Start: t.Offset(start), End: t.Offset(end),
		Supports: supports, Rule: rule,
	}
}
