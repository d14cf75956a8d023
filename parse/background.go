package parse

import (
	"sort"

	"itinera/parse/travel"
	"itinera/timeline"
)

// faraway is the number of days between the anchor and a past visit from which
// it is another trip than the one that the article tells of.
const faraway = 25

// The reasons for which a presence is left out.
const (
	tooVague = "day-too-vague" // "visited Oslo in 2009"
	notSo    = "denied"        // "refused to visit Oslo"
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

// leadSentences is the number of sentences, the headline's included, that tell
// what an article is about.
const leadSentences = 5

// inPassing marks the trips that are told in one sentence below the lead, of
// another than the article's main traveller: background.
func (w *writer) inPassing() {
	told := map[string]int{}
	most := 0
	for i := range w.out {
		told[w.out[i].Who]++
		most = max(most, told[w.out[i].Who])
	}
	if most < 2 {
		return
	}
	for i := range w.out {
		c := &w.out[i]
		if told[c.Who] == 1 && w.sentenceAt(c) >= leadSentences {
			c.Background = true
		}
	}
}

// sentenceAt returns the sentence that a claim's quote begins in.
func (w *writer) sentenceAt(c *timeline.Claim) int {
	return sort.Search(len(w.text.Sentences), func(i int) bool {
		last := w.text.Sentences[i].Last - 1
		return w.text.Offset(int(w.text.Tokens[last].End)) > c.Evidence[0].Start
	})
}
