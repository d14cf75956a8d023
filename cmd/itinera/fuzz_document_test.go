package main

import (
	"bytes"
	"encoding/json"
	"testing"

	"itinera/render"
	"itinera/timeline"
)

// FuzzDocument reads any bytes as a timeline that somebody has corrected by
// hand: an error, or a document that every format can write and that reads back
// as itself.
func FuzzDocument(f *testing.F) {
	for _, files := range stories(f) {
		var short bytes.Buffer
		if err := json.Compact(&short, itinera(f, append(files, "-f", "json")...)); err != nil {
			f.Fatal(err)
		}
		if short.Len() < 4<<10 { // the longer, the slower
			f.Add(short.Bytes())
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, err := timeline.ReadDocument(bytes.NewReader(data))
		if err != nil {
			return
		}
		checkWindows(t, doc)
		for _, format := range formats(pageOptions{evidence: true}, streams{}, true) {
			var b bytes.Buffer
			if err := format.Write(&b, doc, render.Options{All: true}); err != nil && b.Len() > 0 {
				t.Errorf("%s: %v after %d bytes", format.Name, err, b.Len())
			}
		}
		raw, err := json.Marshal(doc)
		if err != nil {
			t.Fatal(err)
		}
		again, err := timeline.ReadDocument(bytes.NewReader(raw))
		if err != nil {
			t.Fatalf("does not read back: %v\n%s", err, raw)
		}
		if twice, _ := json.Marshal(again); !bytes.Equal(raw, twice) {
			t.Errorf("reads back as\n%s\nwas\n%s", twice, raw)
		}
	})
}
