package web

import (
	"slices"
	"strconv"
	"strings"

	"itinera/render"
	"itinera/timeline"
)

// trip is one trip's section.
type trip struct {
	ID, Label                         string // Label tells it from the page's other trips
	Name, Office, Days, Purpose, With string
	Count                             string
	Status, Class, Symbol             string
	Background                        bool
	Route                             []string // the places that are to be visited, the first of many
	Chart                             *chart
	Bar                               *bar
	Key                               string // what dashes mean, where there are any
	Stops                             []stop
	Conflicts                         []string
}

// newTrip makes the section of a trip; id is its anchor, "trip-1" for the first.
func newTrip(t *timeline.Trip, id string, from articles, cited *citations) trip {
	out := trip{
		ID: id, Name: clean(t.Traveller.Name), Office: clean(t.Traveller.JobTitle),
		Days: days(t), Purpose: clean(t.Purpose), Background: t.Background,
		Count: count(len(t.Stops), "stop"), Status: clean(string(t.Status)), Class: class(t.Status), Symbol: symbol(t.Status),
	}
	out.Label = strings.Replace(id, "trip-", "Trip ", 1) + ": " + out.Name
	with := make([]string, len(t.Companions))
	for i, who := range t.Companions {
		with[i] = clean(who.Name)
	}
	out.With = strings.Join(with, ", ")
	ofRank := map[int]int{}
	for i := range t.Stops {
		ofRank[t.Stops[i].Rank]++
	}
	for i := range t.Stops {
		s := newStop(&t.Stops[i], id+"-stop-"+strconv.Itoa(i+1))
		s.Tied = ofRank[t.Stops[i].Rank] > 1
		s.Quotations = quotations(&t.Stops[i], ref{s.Number, "#" + s.ID, s.Place}, from, cited)
		out.Stops = append(out.Stops, s)
	}
	out.Route = route(t)
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

// mostPlaces is how many places a title names.
const mostPlaces = 6

// route is the first places of a trip that are to be visited.
func route(t *timeline.Trip) (places []string) {
	more := 0
	for i := range t.Stops {
		s := &t.Stops[i]
		switch {
		case s.Status == timeline.Cancelled || s.Status == timeline.Postponed:
		case len(places) == mostPlaces:
			more++
		default:
			places = append(places, clean(s.Place.Name))
		}
	}
	if more > 0 {
		places = append(places, strconv.Itoa(more)+" more")
	}
	return places
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

// days words all of a trip's days, "" where none is known.
func days(t *timeline.Trip) string {
	first, last := t.Extent()
	return render.When(timeline.Stop{StartDate: first, EndDate: last})
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}
