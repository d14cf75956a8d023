package render_test

import (
	"fmt"
	"os"

	"itinera/render"
	"itinera/timeline"
)

// A program writes a document in the format that a file's name asks for.
func ExampleList_BySuffix() {
	day, _ := timeline.ParseDay("2014-02-14")
	doc := timeline.Document{Trips: []timeline.Trip{{
		ID: "ana-duarte-2014-02", Traveller: timeline.Person{Name: "Ana Duarte"},
		Stops: []timeline.Stop{{
			ID: "ana-duarte-2014-02-rabat-1", Rank: 1, Status: timeline.Planned, Kind: timeline.Visit,
			Place: timeline.Place{Name: "Rabat", CountryCode: "MA"}, Start: timeline.On(day, timeline.Stated), Confidence: 0.9,
		}},
	}}}
	format, known := render.Formats().BySuffix("trip.csv")
	fmt.Println(format.Name, known)
	if err := format.Write(os.Stdout, doc, render.Options{NoHeader: true}); err != nil {
		fmt.Println(err)
	}
	// Output:
	// csv true
	// ana-duarte-2014-02,Ana Duarte,1,Rabat,MA,2014-02-14,2014-02-14,stated,,,,planned,visit,,,0.9,,
}
