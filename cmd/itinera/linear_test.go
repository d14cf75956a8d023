package main

import (
	"fmt"
	"io"
	"testing"
	"time"

	"itinera/render"
	"itinera/timeline"
	"itinera/timeline/growth"
)

// grown are the parts of a document that a long text, or many, make grow.
var grown = []struct {
	name string
	add  func(d *timeline.Document, i int)
}{
	{"quotes", func(d *timeline.Document, i int) {
		s := &d.Trips[0].Stops[0]
		s.Evidence = append(s.Evidence, quoteAt(i))
	}},
	{"activities", func(d *timeline.Document, i int) {
		s := &d.Trips[0].Stops[0]
		s.Activities = append(s.Activities, timeline.Activity{Kind: "meeting", Text: fmt.Sprint("met envoy ", i), With: []timeline.Person{{Name: fmt.Sprint("Envoy ", i)}}, Evidence: []timeline.Evidence{quoteAt(i)}})
	}},
	{"cities", func(d *timeline.Document, i int) {
		s := &d.Trips[0].Stops[0]
		s.Place.Cities = append(s.Place.Cities, fmt.Sprint("City ", i))
	}},
	{"companions", func(d *timeline.Document, i int) {
		d.Trips[0].Companions = append(d.Trips[0].Companions, timeline.Person{Name: fmt.Sprint("Envoy ", i)})
	}},
	{"conflicts", func(d *timeline.Document, i int) {
		d.Trips[0].Conflicts = append(d.Trips[0].Conflicts, timeline.Conflict{Field: "start", Message: fmt.Sprint("kept: ", i)})
	}},
	{"stops", func(d *timeline.Document, i int) {
		t := &d.Trips[0]
		s := t.Stops[0]
		s.ID, s.Rank, s.StartDate, s.EndDate = fmt.Sprint("stop-", i), i+2, s.StartDate+timeline.Day(i), s.EndDate+timeline.Day(i)
		s.Start, s.End = timeline.On(s.StartDate, timeline.Stated), timeline.On(s.EndDate, timeline.Stated)
		s.Place.Name, s.Place.Latitude, s.Place.Longitude = fmt.Sprint("City ", i), float64(i*7%160-80)+0.5, float64(i*31%340-170)+0.5
		s.Evidence = []timeline.Evidence{quoteAt(i)}
		t.Stops, t.EndDate = append(t.Stops, s), s.EndDate
	}},
	{"stops of one day", func(d *timeline.Document, i int) {
		t := &d.Trips[0]
		s := t.Stops[0]
		s.ID, s.Rank = fmt.Sprint("stop-", i), i+2
		t.Stops = append(t.Stops, s)
		t.EndDate = s.EndDate + 1 // so that a bar is drawn
	}},
	{"trips", func(d *timeline.Document, i int) {
		t := d.Trips[0]
		t.ID, t.Traveller.Name = fmt.Sprint("trip-", i), fmt.Sprint("Envoy ", i)
		d.Trips = append(d.Trips, t)
	}},
	{"sources", func(d *timeline.Document, i int) {
		d.Sources = append(d.Sources, timeline.Source{ID: fmt.Sprint("s", i), Headline: fmt.Sprint("Headline ", i)})
	}},
}

// quoteAt is a quote of its own place in the text.
func quoteAt(i int) timeline.Evidence {
	return timeline.Evidence{Source: "s", Quote: fmt.Sprintf("words %05d", i), Start: 12 * i, End: 12*i + 11, Supports: []string{"place"}, Rule: "arrive"}
}

// TestFormatsAreLinear: eight times the document takes every format about eight
// times the time.
func TestFormatsAreLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("draws large documents")
	}
	for _, g := range grown {
		documents := map[int]timeline.Document{}
		for _, f := range formats(pageOptions{evidence: true}, streams{}, true) {
			t.Run(g.name+"/"+f.Name, func(t *testing.T) {
				growth.Linear(t, 1000, func(n int) time.Duration {
					if _, ok := documents[n]; !ok {
						documents[n] = grow(n, g.add)
					}
					return drawingTime(t, f, documents[n])
				})
			})
		}
	}
}

// grow makes a document with n more of something.
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

// drawingTime is the processor's time for writing a document.
func drawingTime(t *testing.T, f render.Format, d timeline.Document) time.Duration {
	t.Helper()
	return growth.Processor(func() {
		if err := f.Write(io.Discard, d, render.Options{All: true}); err != nil {
			t.Fatal(err)
		}
	})
}
