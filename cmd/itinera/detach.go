package main

import (
	"strings"

	"itinera/parse"
	"itinera/timeline"
)

// detach returns a reading whose texts no longer hold the article's text in
// memory: a quote is a piece of it, and one piece keeps the whole alive.
func detach(r parse.Reading) parse.Reading {
	r.Unplaced, r.Warnings = nil, nil
	for i := range r.Claims {
		c := &r.Claims[i]
		c.Traveller = detachPerson(c.Traveller)
		c.Place, c.From = detachPlace(c.Place), detachPlace(c.From)
		c.Who, c.Purpose = strings.Clone(c.Who), strings.Clone(c.Purpose)
		for _, w := range []*timeline.Window{&c.Start, &c.End, &c.Seen} {
			w.Text = strings.Clone(w.Text)
		}
		detachEvidence(c.Evidence)
		for j := range c.Companions {
			c.Companions[j] = detachPerson(c.Companions[j])
		}
		for j := range c.Activities {
			detachActivity(&c.Activities[j])
		}
	}
	s := &r.Source
	s.Headline, s.URL, s.Publisher = strings.Clone(s.Headline), strings.Clone(s.URL), strings.Clone(s.Publisher)
	return r
}

func detachPerson(p timeline.Person) timeline.Person {
	p.Name, p.JobTitle = strings.Clone(p.Name), strings.Clone(p.JobTitle)
	return p
}

func detachPlace(p timeline.Place) timeline.Place {
	p.Name, p.Mention, p.Venue = strings.Clone(p.Name), strings.Clone(p.Mention), strings.Clone(p.Venue)
	for i := range p.Cities {
		p.Cities[i] = strings.Clone(p.Cities[i])
	}
	return p
}

func detachEvidence(es []timeline.Evidence) {
	for i := range es {
		es[i].Quote = strings.Clone(es[i].Quote)
	}
}

func detachActivity(a *timeline.Activity) {
	a.Text, a.Venue, a.When.Text = strings.Clone(a.Text), strings.Clone(a.Venue), strings.Clone(a.When.Text)
	for i := range a.With {
		a.With[i] = detachPerson(a.With[i])
	}
	detachEvidence(a.Evidence)
}
