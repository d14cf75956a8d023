package web

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"itinera/render"
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

// trip is one trip's section.
type trip struct {
	ID, Name, Office, Days, Purpose, With string
	Count                                 string
	Status, Class, Symbol                 string
	Background                            bool
	Route                                 []stop
	Chart                                 *chart
	Bar                                   *bar
	Key                                   string // what dashes mean, where there are any
	Stops                                 []stop
	Conflicts                             []string
}

// stop is one stop of the list.
type stop struct {
	ID, Number, Place, Where string
	When, Status, Class      string
	Symbol, Kind             string
	Start, End               string // ISO days, for machines
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

// source is an article that was read.
type source struct{ Title, Publisher, Day, Href string }

// unplaced is a travel mention that was not used.
type unplaced struct{ Quote, Why string }

// newPage makes the page of a document whose texts are only there if they are to
// be shown.
func newPage(d *timeline.Document, o Options) page {
	p := page{Generator: clean(d.Generator.Name + " " + d.Generator.Version)}
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
		if a := from[d.Sources[i].ID]; len(a.letters) > 0 {
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
		var places []string
		for _, s := range t.Route {
			places = append(places, s.Place)
		}
		s := t.Name + ": " + strings.Join(places, ", ")
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

func newTrip(t *timeline.Trip, id string, from articles, cited *citations) trip {
	out := trip{
		ID: id, Name: clean(t.Traveller.Name), Office: clean(t.Traveller.JobTitle),
		Days: days(t), Purpose: clean(t.Purpose), Background: t.Background,
		Count: count(len(t.Stops), "stop"), Status: clean(string(t.Status)), Class: class(t.Status), Symbol: symbol(t.Status),
	}
	for i, who := range t.Companions {
		if i > 0 {
			out.With += ", "
		}
		out.With += clean(who.Name)
	}
	ofRank := map[int]int{}
	for i := range t.Stops {
		ofRank[t.Stops[i].Rank]++
	}
	for i := range t.Stops {
		s := newStop(&t.Stops[i], id+"-stop-"+strconv.Itoa(i+1))
		s.Tied = ofRank[t.Stops[i].Rank] > 1
		s.Quotes = quotes(&t.Stops[i], ref{s.Number, "#" + s.ID, s.Place}, from, cited)
		out.Stops = append(out.Stops, s)
		if t.Stops[i].Status != timeline.Cancelled && t.Stops[i].Status != timeline.Postponed {
			out.Route = append(out.Route, s)
		}
	}
	for _, c := range t.Conflicts {
		out.Conflicts = append(out.Conflicts, clean(c.Message))
	}
	if out.Chart = newChart(t, out.Stops); out.Chart != nil {
		out.Chart.ID = id
	}
	out.Bar = newBar(t, out.Stops)
	out.Key = key(out.Chart, out.Bar)
	return out
}

// key explains the dashes that a trip's map and bar have.
func key(c *chart, b *bar) string {
	var says []string
	if c != nil && slices.ContainsFunc(c.Legs, func(l leg) bool { return l.Class == "planned" || l.Class == "tentative" }) {
		says = append(says, "Dashed lines are journeys ahead.")
	}
	if b != nil && slices.ContainsFunc(b.Items, func(i item) bool { return i.Loose }) {
		says = append(says, "Dashed boxes are days that are inferred or not fixed.")
	}
	return strings.Join(says, " ")
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
		out.Start, out.End = s.StartDate.String(), s.EndDate.String()
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

// quotes are a stop's and its activities', each once.
func quotes(s *timeline.Stop, r ref, from articles, cited *citations) []quote {
	list := s.Evidence
	for _, a := range s.Activities {
		list = append(list[:len(list):len(list)], a.Evidence...)
	}
	var out []quote
	seen := map[string]bool{}
	for _, e := range list {
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

func newSource(s *timeline.Source) source {
	out := source{Title: clean(s.Headline), Publisher: clean(s.Publisher), Href: href(s.URL)}
	if out.Title == "" {
		out.Title = out.Publisher
		out.Publisher = ""
	}
	if out.Title == "" && s.Path != "" && s.Path != "-" {
		out.Title = clean(path.Base(strings.ReplaceAll(s.Path, `\`, "/")))
	}
	if out.Title == "" {
		out.Title = out.Href
	}
	if out.Title == "" {
		out.Title = clean(s.ID)
	}
	if s.Published != 0 {
		out.Day = s.Published.Time().Format("2 Jan 2006")
	}
	return out
}

// days words a trip's days: the stated range, else those that it is shown on.
func days(t *timeline.Trip) string {
	if t.Range.Start != 0 && t.Range.End >= t.Range.Start {
		return render.When(timeline.Stop{StartDate: t.Range.Start, EndDate: t.Range.End})
	}
	return render.When(timeline.Stop{StartDate: t.StartDate, EndDate: t.EndDate})
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}

// class is a status's style class; statuses that the contract does not know have
// none.
func class(s timeline.Status) string {
	switch s {
	case timeline.Planned, timeline.Tentative, timeline.Underway, timeline.Completed, timeline.Cancelled, timeline.Postponed:
		return string(s)
	}
	return ""
}

// symbol stands before a status's word.
func symbol(s timeline.Status) string {
	switch s {
	case timeline.Completed:
		return "✓"
	case timeline.Underway:
		return "●"
	case timeline.Planned:
		return "○"
	case timeline.Cancelled:
		return "✗"
	case timeline.Postponed:
		return "»"
	}
	return "?"
}
