package web

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"itinera/timeline"
)

// page is what the template draws.
type page struct {
	Title     string
	Generator string
	Land      string // the path of the world's land, where a map is drawn
	Downloads []download
	Trips     []trip
	Hidden    int // background trips that are not drawn
	Sources   []source
	Texts     []text
	Warnings  []string
	Unplaced  []unplaced
}

// unplaced is a travel mention that was not used.
type unplaced struct{ Quote, Why string }

// newPage makes the page of a document whose texts are only there if they are to
// be shown.
func newPage(d *timeline.Document, o Options) page {
	p := page{Generator: clean(cmp.Or(d.Generator.Name, timeline.GeneratorName) + " " + d.Generator.Version)}
	from := articlesOf(d)
	for i := range d.Sources {
		p.Sources = append(p.Sources, newSource(&d.Sources[i]))
	}
	var cited citations
	for i := range d.Trips {
		if d.Trips[i].Background && !o.All {
			p.Hidden++
			continue
		}
		t := newTrip(&d.Trips[i], "trip-"+strconv.Itoa(len(p.Trips)+1), from, &cited)
		if t.Chart != nil && p.Land == "" {
			p.Land = land()
		}
		p.Trips = append(p.Trips, t)
	}
	for i := range d.Sources {
		if a := from[d.Sources[i].ID]; a.source == &d.Sources[i] && len(a.letters) > 0 {
			p.Texts = append(p.Texts, newText(a, p.Sources[i].Title, &cited))
		}
	}
	for _, w := range d.Warnings {
		p.Warnings = append(p.Warnings, clean(w.Message))
	}
	for _, u := range d.Unplaced {
		why := clean(u.Message)
		if why == "" {
			why = strings.ReplaceAll(clean(u.Reason), "-", " ")
		}
		p.Unplaced = append(p.Unplaced, unplaced{clean(u.Evidence.Quote), why})
	}
	p.Title = title(p.Trips)
	return p
}

// title names the page: the only trip's traveller, stops and days, or the travellers.
func title(trips []trip) string {
	switch len(trips) {
	case 0:
		return "No trip"
	case 1:
		t := trips[0]
		s := t.Name
		if len(t.Route) > 0 {
			s += ": " + strings.Join(t.Route, ", ")
		}
		if t.Days != "" {
			s += " (" + t.Days + ")"
		}
		return s
	}
	var names []string
	for _, t := range trips {
		if !slices.Contains(names, t.Name) {
			names = append(names, t.Name)
		}
	}
	return "Trips of " + strings.Join(names, ", ")
}
