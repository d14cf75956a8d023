package web

import (
	"cmp"
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
	Quotations               []quotation
	Tied                     bool // the sources do not fix the order among stops of this number
}

// quotation is quotes of one source that follow each other.
type quotation struct {
	Quotes []quote
	Source source
}

// quote is a quote below a stop.
type quote struct {
	Text   string
	Anchor string // in the article's text, where the page has it
}

func newStop(s *timeline.Stop, id string) stop {
	out := stop{
		ID: id, Number: strconv.Itoa(s.Rank), Place: clean(s.Place.Name), Where: where(s.Place),
		When: render.When(*s), Status: clean(string(s.Status)), Class: class(s.Status), Symbol: symbol(s.Status),
	}
	if out.When == "" {
		out.When = "day unknown"
	}
	if s.Dated() {
		out.Start = s.StartDate.String()
	}
	switch s.Kind {
	case timeline.Transit:
		out.Kind = "stopover"
	case timeline.Private:
		out.Kind = "private visit"
	}
	told := map[string]bool{"": true}
	does := func(text string) {
		if text = clean(text); !told[text] {
			told[text] = true
			out.Doings = append(out.Doings, text)
		}
	}
	for _, a := range s.Activities {
		does(a.Text)
	}
	does(s.Purpose)
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

// quotations are a stop's quotes and its activities', each once, without those
// that are part of another.
func quotations(s *timeline.Stop, r ref, from articles, cited *citations) []quotation {
	list := slices.Clone(s.Evidence)
	for _, a := range s.Activities {
		list = append(list, a.Evidence...)
	}
	parts := parts(list)
	var out []quotation
	last := "" // the id of the last quotation's source
	seen := map[string]bool{}
	for i, e := range list {
		if parts[i] {
			continue
		}
		anchor := cited.add(e, r)
		if seen[anchor] {
			continue
		}
		seen[anchor] = true
		q, a := quote{Text: clean(e.Quote)}, from[e.Source]
		if len(out) == 0 || e.Source != last {
			out, last = append(out, quotation{}), e.Source
		}
		now := &out[len(out)-1]
		if a != nil {
			now.Source = newSource(a.source)
			if a.holds(e) {
				q.Anchor = anchor
			}
		}
		now.Quotes = append(now.Quotes, q)
	}
	return out
}

// parts reports which quotes of a list lie within a longer one. The longer one
// reaches at least as far as any that begins before the quote.
func parts(list []timeline.Evidence) []bool {
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, k int) int {
		a, b := &list[i], &list[k]
		return cmp.Or(strings.Compare(a.Source, b.Source), cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	within := make([]bool, len(list))
	var long *timeline.Evidence
	for _, i := range order {
		e := &list[i]
		switch {
		case long == nil || long.Source != e.Source || long.End < e.End:
			long = e
		case long.End-long.Start > e.End-e.Start:
			within[i] = strings.Contains(long.Quote, e.Quote)
		}
	}
	return within
}
