package web

import (
	"slices"
	"strconv"
	"strings"

	"itinera/render"
	"itinera/timeline"
)

// stop is one stop of the list.
type stop struct {
	ID, Number, Place, Where string
	When, Status, Class      string
	Symbol, Kind             string
	Start                    string // the ISO day that it is shown from, for machines
	Doings                   []string
	Quotes                   []quote
	Tied                     bool // the sources do not fix the order among stops of this number
}

// quote is a quote below a stop.
type quote struct {
	Text   string
	Anchor string // in the article's text, where the page has it
	Source source
}

func newStop(s *timeline.Stop, id string) stop {
	out := stop{
		ID: id, Number: strconv.Itoa(s.Rank), Place: clean(s.Place.Name), Where: where(s.Place),
		When: render.When(*s), Status: clean(string(s.Status)), Class: class(s.Status), Symbol: symbol(s.Status),
	}
	if out.When == "" {
		out.When = "day unknown"
	}
	if dated(s) {
		out.Start = s.StartDate.String()
	}
	switch s.Kind {
	case timeline.Transit:
		out.Kind = "stopover"
	case timeline.Private:
		out.Kind = "private visit"
	}
	for _, a := range s.Activities {
		if text := clean(a.Text); text != "" && !slices.Contains(out.Doings, text) {
			out.Doings = append(out.Doings, text)
		}
	}
	if purpose := clean(s.Purpose); purpose != "" && !slices.Contains(out.Doings, purpose) {
		out.Doings = append(out.Doings, purpose)
	}
	return out
}

// where is what a place's name leaves out: venue, further cities, country.
func where(p timeline.Place) string {
	name := clean(p.Name)
	var rest []string
	for _, more := range append([]string{p.Venue}, append(slices.Clone(p.Cities), p.Country)...) {
		if more = clean(more); more != "" && !strings.Contains(name, more) && !slices.Contains(rest, more) {
			rest = append(rest, more)
		}
	}
	return strings.Join(rest, ", ")
}

// quotes are a stop's and its activities', each once, without those that are
// part of another.
func quotes(s *timeline.Stop, r ref, from articles, cited *citations) []quote {
	list := s.Evidence
	for _, a := range s.Activities {
		list = append(list[:len(list):len(list)], a.Evidence...)
	}
	var out []quote
	seen := map[string]bool{}
	for _, e := range list {
		if partOf(e, list) {
			continue
		}
		anchor := cited.add(e, r)
		if seen[anchor] {
			continue
		}
		seen[anchor] = true
		q := quote{Text: clean(e.Quote)}
		if a := from[e.Source]; a != nil {
			q.Source = newSource(a.source)
			if a.holds(e) {
				q.Anchor = anchor
			}
		}
		out = append(out, q)
	}
	return out
}

// partOf reports whether a quote lies within a longer one of the list.
func partOf(e timeline.Evidence, list []timeline.Evidence) bool {
	return slices.ContainsFunc(list, func(o timeline.Evidence) bool {
		return o.Source == e.Source && o.Start <= e.Start && e.End <= o.End && o.End-o.Start > e.End-e.Start && strings.Contains(o.Quote, e.Quote)
	})
}
