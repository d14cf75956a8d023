package render

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"itinera/timeline"
)

// soaked is a document of one stop that has s in every place for words.
func soaked(s string) timeline.Document {
	d := thirty()
	d.ID = s
	d.Sources = []timeline.Source{{ID: "s1", URL: "https://news.example/" + s, Headline: s, Path: s, Publisher: s}}
	trip := &d.Trips[0]
	trip.Name, trip.Purpose, trip.Traveller = s, s, timeline.Person{Name: s, JobTitle: s}
	trip.Conflicts = []timeline.Conflict{{Message: s}}
	trip.Stops = trip.Stops[:1]
	stop := &trip.Stops[0]
	stop.Place.Name, stop.Place.Country, stop.Place.Venue, stop.Purpose = s, s, s, s
	stop.Start.PartOfDay = s
	stop.Activities = []timeline.Activity{{Kind: s, Text: s, When: stop.Start}}
	stop.Evidence[0].Quote = s
	return d
}

// FuzzFormats puts one text into every word of a document: each format still
// has one stop, is what it claims to be, and steers no terminal.
func FuzzFormats(f *testing.F) {
	f.Add("a, b; c\\d\r\nEND:VEVENT\r\nBEGIN:VEVENT 👍 \u202e\x1b[0m \"q\"")
	f.Add(strings.Repeat("é", 200))
	f.Add("=\xff | <b> &lt; [x](y) `z`")
	f.Add("")
	f.Fuzz(func(t *testing.T, s string) {
		for _, format := range Formats() {
			var b bytes.Buffer
			if err := format.Write(&b, soaked(s), Options{}); err != nil {
				t.Fatalf("%s: %v", format.Name, err)
			}
			if !utf8.Valid(b.Bytes()) {
				t.Errorf("%s is not UTF-8: %q", format.Name, b.Bytes())
			}
			checkSteerless(t, format.Name, b.String())
			checkOneStop(t, format, b.Bytes())
		}
	})
}

func checkOneStop(t *testing.T, format Format, raw []byte) {
	t.Helper()
	switch {
	case format.Name == "ics":
		c := readBack(t, raw)
		if len(c.Children) != 1 {
			t.Fatalf("%d events:\n%s", len(c.Children), raw)
		}
		checkEvent(t, c.Children[0])
	case format.Name == "csv":
		rows, err := csv.NewReader(bytes.NewReader(raw)).ReadAll()
		if err != nil || len(rows) != 2 || len(rows[1]) != len(columns) {
			t.Fatalf("%v in rows %q", err, rows)
		}
		checkCells(t, "fuzz", rows[1])
	case format.Name == "tsv":
		if n := bytes.Count(raw, []byte("\t")); n != 2*(len(columns)-1) {
			t.Errorf("%d tabs in %q", n, raw)
		}
	case strings.Contains(format.Name, "json") || format.Name == "timelinejs":
		if !json.Valid(raw) || bytes.Count(raw, []byte("\n")) != 1 {
			t.Errorf("%s is not one line of JSON: %q", format.Name, raw)
		}
		if format.Name == "jsonld" && bytes.Contains(raw, []byte("<")) {
			t.Errorf("a page's script may end in %q", raw)
		}
	}
}
