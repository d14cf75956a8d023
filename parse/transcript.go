package parse

import (
	"itinera/parse/travel"
	"itinera/timeline"
)

// headerLines bounds what stands between the place and the first speaker's label
// of a transcript, the building and the hour; labelTokens is as long as a label is.
const (
	headerLines = 4
	labelTokens = 16
)

// onRecord writes the claims that a transcript makes by its form: under a header
// line with the place, whoever speaks under a label of his own is there that day.
//
//	Jerusalem
//	Foreign Ministry
//	PRIME MINISTER BERG: Thank you for having me.
func (w *writer) onRecord() {
	if w.anchor == 0 {
		return
	}
	place, body := w.setting()
	if place < 0 {
		return
	}
	p := &w.mentions.Places[place]
	told := map[int]bool{}
	for k := range w.mentions.People {
		m := &w.mentions.People[k]
		if m.First < body || m.Who < 0 || m.Speaker || m.Home == "" || m.Home == p.Code || !w.label(m.First) || told[m.Who] {
			continue
		}
		told[m.Who] = true
		w.out = append(w.out, w.spoke(m, place))
	}
}

// spoke makes the claim that a person speaks at a place on the day of the report.
func (w *writer) spoke(m *travel.Person, place int) timeline.Claim {
	q, p := &w.people[m.Who], &w.mentions.Places[place]
	return timeline.Claim{
		Source: w.source, Who: q.Name, Kind: timeline.Visit, Place: w.place(place), Confidence: 0.8,
		Traveller: timeline.Person{Name: q.Name, JobTitle: q.JobTitle, CountryCode: q.CountryCode},
		Relation:  timeline.Present, Status: timeline.Underway,
		Seen: timeline.On(w.anchor, timeline.Resolved),
		Evidence: []timeline.Evidence{
			w.quote(p.First, p.Last, "transcript", []string{"place", "start", "status"}),
			w.quote(m.First, m.Last, "transcript", []string{"traveller"}),
		},
	}
}

// setting returns the place in the header of a transcript, an index into the
// places of the mentions, and the token at which the first speaker's label begins;
// -1 where the text is none, or its speakers are not in one place.
func (d *discourse) setting() (place, body int) {
	place = d.placeLine()
	if place < 0 {
		return -1, 0
	}
	at := d.text.SentenceOf(d.mentions.Places[place].First)
	for k := at + 1; k < len(d.text.Sentences) && k <= at+headerLines; k++ {
		if s := d.text.Sentences[k]; d.label(s.First) {
			if d.analysis.Afar(0, s.First) {
				break
			}
			return place, s.First
		}
	}
	return -1, 0
}

// label reports whether the line at a token begins with a speaker's label, in
// capitals before a colon: "SECRETARY BLINKEN:", "THE PRESIDENT:".
func (d *discourse) label(i int) bool {
	if d.text.Sentences[d.text.SentenceOf(i)].First != i {
		return false
	}
	for n := i; n < i+labelTokens && n < len(d.text.Tokens); n++ {
		t := &d.text.Tokens[n]
		switch {
		case t.Norm == ":":
			return n > i
		case !t.Caps && t.Norm != ".":
			return false
		}
	}
	return false
}
