package main

import (
	"fmt"
	"io"
	"testing"
	"time"

	"itinera/render"
	"itinera/timeline"
)

// grown are the parts of a document that a long text, or many, make grow. Stops
// are not among them: a map compares them, and beyond mostStops there is none.
var grown = []struct {
	name string
	n    int
	add  func(d *timeline.Document, i int)
}{
	{"quotes", 4000, func(d *timeline.Document, i int) {
		s := &d.Trips[0].Stops[0]
		s.Evidence = append(s.Evidence, quoteAt(i))
	}},
	{"activities", 3000, func(d *timeline.Document, i int) {
		s := &d.Trips[0].Stops[0]
		s.Activities = append(s.Activities, timeline.Activity{Kind: "meeting", Text: fmt.Sprint("met envoy ", i), Evidence: []timeline.Evidence{quoteAt(i)}})
	}},
	{"companions", 4000, func(d *timeline.Document, i int) {
		d.Trips[0].Companions = append(d.Trips[0].Companions, timeline.Person{Name: fmt.Sprint("Envoy ", i)})
	}},
	{"conflicts", 4000, func(d *timeline.Document, i int) {
		d.Trips[0].Conflicts = append(d.Trips[0].Conflicts, timeline.Conflict{Field: "start", Message: fmt.Sprint("kept: ", i)})
	}},
	{"trips", 250, func(d *timeline.Document, i int) {
		t := d.Trips[0]
		t.ID, t.Traveller.Name = fmt.Sprint("trip-", i), fmt.Sprint("Envoy ", i)
		d.Trips = append(d.Trips, t)
	}},
}

// quoteAt is a quote of its own place in the text.
func quoteAt(i int) timeline.Evidence {
	return timeline.Evidence{Source: "s", Quote: fmt.Sprintf("words %05d", i), Start: 12 * i, End: 12*i + 11, Supports: []string{"place"}}
}

// TestFormatsAreLinear: four times the document takes every format about four
// times the time.
func TestFormatsAreLinear(t *testing.T) {
	if testing.Short() || underRace {
		t.Skip("draws large documents")
	}
	for _, g := range grown {
		small, large := grow(g.n, g.add), grow(4*g.n, g.add)
		for _, f := range formats(pageOptions{evidence: true}, streams{}, true) {
			t.Run(g.name+"/"+f.Name, func(t *testing.T) {
				var one, four time.Duration
				for range 5 { // the machine may do something else too
					one, four = drawingTime(t, f, small), drawingTime(t, f, large)
					if four <= 9*one+100*time.Millisecond {
						return
					}
				}
				t.Errorf("%d take %s, four times as many %s", g.n, one, four)
			})
		}
	}
}

// grow makes a document of one stop with n more of something.
func grow(n int, add func(*timeline.Document, int)) timeline.Document {
	day, _ := timeline.Date(2019, 3, 5)
	place := timeline.Place{Name: "Quito", Country: "Ecuador", CountryCode: "EC", Kind: timeline.City, Latitude: -0.2, Longitude: -78.5}
	stop := timeline.Stop{
		ID: "stop", Rank: 1, Place: place, Status: timeline.Completed, Kind: timeline.Visit, StartDate: day, EndDate: day,
		Start: timeline.On(day, timeline.Stated), End: timeline.On(day, timeline.Stated), Evidence: []timeline.Evidence{quoteAt(0)},
	}
	var text []byte
	for i := range n + 1 {
		text = fmt.Appendf(text, "words %05d\n", i)
	}
	d := timeline.Document{
		Sources: []timeline.Source{{ID: "s", Headline: "Envoy in Quito", Published: day, Text: string(text)}},
		Trips: []timeline.Trip{{
			ID: "trip", Name: "Quito", Traveller: timeline.Person{Name: "Ine Soreide"}, Status: timeline.Completed,
			StartDate: day, EndDate: day, Stops: []timeline.Stop{stop},
		}},
	}
	for i := range n {
		add(&d, i)
	}
	return d
}

// drawingTime is how long a document takes to be written.
func drawingTime(t *testing.T, f render.Format, d timeline.Document) time.Duration {
	t.Helper()
	start := time.Now()
	if err := f.Write(io.Discard, d, render.Options{All: true}); err != nil {
		t.Fatal(err)
	}
	return time.Since(start)
}
