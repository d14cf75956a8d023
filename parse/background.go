package parse

import (
	"itinera/parse/travel"
	"itinera/timeline"
)

// faraway is the number of days between the anchor and a past visit from which
// it is another trip than the one that the article tells of.
const faraway = 25

// The reasons for which a presence is left out.
const (
	tooVague = "day-too-vague" // "visited Oslo in 2009"
)

var passingMessage = map[string]string{
	tooVague: "an earlier or later visit without a month: too vague for a timeline",
}

// passing marks a claim that tells of another trip in passing as background, by
// its days; it returns why the claim is to be left out altogether, if it is.
func (w *writer) passing(s *travel.Slot, f *presence, c *timeline.Claim) string {
	if f.link.time < 0 {
		if w.vagueBeside(s) {
			return tooVague
		}
		return ""
	}
	day := w.mentions.Times[f.link.time].Start
	if w.anchor != 0 && day.Dated() && day.Latest < w.anchor-faraway {
		c.Background, c.Trip, c.Status = true, 1, timeline.Completed
	}
	return ""
}

// vagueBeside reports whether a slot's clause has a time too coarse for a day.
func (d *discourse) vagueBeside(s *travel.Slot) bool {
	c := &d.analysis.Clauses[s.Clause]
	lo, hi := d.mentions.TimesIn(c.First, c.Last)
	for k := lo; k < hi; k++ {
		if d.mentions.Times[k].Vague {
			return true
		}
	}
	return false
}
