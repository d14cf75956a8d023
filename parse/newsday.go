package parse

import (
	"itinera/parse/travel"
	"itinera/timeline"
)

// newsDay gives the day of the news to what was said in a place, where the text
// gives the stop no other day: "The minister said on Saturday that … “…,” he told
// a meeting here".
func (w *writer) newsDay() {
	if len(w.said) == 0 {
		return
	}
	k := w.leadDay()
	if k < 0 {
		return
	}
	t := &w.mentions.Times[k]
	for _, i := range w.said {
		if c := &w.out[i]; !c.Background && !w.dated(c) {
			c.Seen = w.window(t.Start, k)
			c.Evidence = append(c.Evidence, w.quote(t.First, t.Last, "news-day", []string{"start"}))
		}
	}
}

// leadDay returns the time of the body's first sentence that is the day of the
// report or the one before it, -1 for none.
func (d *discourse) leadDay() int {
	if d.anchor == 0 {
		return -1
	}
	for k := range d.text.Sentences {
		s := d.text.Sentences[k]
		if s.First < d.mentions.Title {
			continue
		}
		lo, hi := d.mentions.TimesIn(s.First, s.Last)
		for i := lo; i < hi; i++ {
			t := &d.mentions.Times[i]
			if day := t.Start; !t.Other && day.Exact() && t.Until.IsZero() && (day.Earliest == d.anchor || day.Earliest == d.anchor-1) {
				return i
			}
		}
		return -1
	}
	return -1
}

// saidThere reports whether a slot's clause reports what was said at its place.
func (d *discourse) saidThere(s *travel.Slot) bool {
	c := &d.analysis.Clauses[s.Clause]
	return s.Role == travel.At && c.Reporting && c.Tense == travel.Past && c.Sentence <= 8 && len(d.analysis.Links(s, &d.mentions)) == 0
}

// dated reports whether any claim gives a day for the stop of a claim.
func (w *writer) dated(c *timeline.Claim) bool {
	for i := range w.out {
		o := &w.out[i]
		if o.Who == c.Who && o.Place.CountryCode == c.Place.CountryCode && (!o.Start.IsZero() || !o.Seen.IsZero() || !o.End.IsZero()) {
			return true
		}
	}
	return false
}
