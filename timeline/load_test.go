package timeline

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"
)

// What was written is read back as it was, but for the sequence.
func TestReadDocumentBack(t *testing.T) {
	files, _ := filepath.Glob("testdata/*/*.txt")
	for _, file := range files {
		g := readGolden(t, file)
		want := Build(g.sources, g.claims, Options{})
		data, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		got, err := ReadDocument(bytes.NewReader(data))
		if err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		for i := range got.Trips {
			for k := range got.Trips[i].Stops {
				s, w := &got.Trips[i].Stops[k], &want.Trips[i].Stops[k]
				if s.Sequence <= w.Sequence {
					t.Errorf("%s: %s: sequence %d read back, was %d", file, s.ID, s.Sequence, w.Sequence)
				}
				s.Sequence = w.Sequence
			}
		}
		again, _ := json.Marshal(got)
		if string(again) != string(data) {
			t.Errorf("%s: read back as\n%s\nwas\n%s", file, again, data)
		}
	}
}

func corrected(t *testing.T, old, new string) (Document, error) {
	t.Helper()
	data, err := json.MarshalIndent(built(t, announced), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(data), old) {
		t.Fatalf("%s does not hold %s", data, old)
	}
	return ReadDocument(strings.NewReader(strings.Replace(string(data), old, new, 1)))
}

// A corrected day moves what was inferred from it.
func TestReadDocumentCorrected(t *testing.T) {
	const helsinki = `"start": {
            "earliest": "2016-05-11",
            "latest": "2016-05-11",
            "basis": "resolved",
            "text": "2016-05-11"
          },
          "startDate": "2016-05-11",
          "endDate": "2016-05-11",
          "endDateExclusive": "2016-05-12",`
	d, err := corrected(t, helsinki, `"start": {"earliest": "2016-05-13", "latest": "2016-05-13", "basis": "stated"},`)
	if err != nil {
		t.Fatal(err)
	}
	oslo, moved := d.Trips[0].Stops[0], d.Trips[0].Stops[1]
	if got, want := oslo.End.text(), "2016-05-12 to 2016-05-13"; got != want {
		t.Errorf("inferred end of the stop before: %s, want %s", got, want)
	}
	if moved.StartDate.String() != "2016-05-13" || moved.EndDateExc.String() != "2016-05-14" || d.Trips[0].EndDate != moved.EndDate {
		t.Errorf("shown from %s to %s, trip until %s", moved.StartDate, moved.EndDate, d.Trips[0].EndDate)
	}
}

func TestReadDocumentRefuses(t *testing.T) {
	for _, test := range []struct{ old, new, want string }{
		{`"schemaVersion": "1.0"`, `"schemaVersion": "2.0"`, `schemaVersion "2.0"; this itinera reads 1.x`},
		{`"schemaVersion": "1.0",`, ``, "no schemaVersion"},
		{`"schemaVersion": "1.0",`, `"schemaVersion": "1.0"`, "line 3"},
		{`"status": "planned"`, `"status": "planed"`, `status "planed" is none of planned, tentative`},
		{`"startDate": "2016-05-11"`, `"startDate": "2016-05-10"`, "correct start and end, and remove startDate"},
		{`"kind": "visit"`, `"kinds": "visit"`, `unknown field "kinds"`},
		{`"countryCode": "NO"`, `"countryCode": "Norway"`, "two capitals of ISO 3166-1"},
		{`"countryCode": "NO"`, `"countryCode": "NO", "latitude": 1e300`, "not on the earth"},
		{`"confidence": 0`, `"confidence": 50`, "it is from 0 to 1"},
		{`"earliest": "2016-05-09"`, `"earliest": "2016-02-30"`, "no day 2016-02-30"},
		{`"earliest": "2016-05-09",`, ``, "write both"},
		{`"id": "anna-roth-2016-05-riga-1"`, `"id": "anna-roth-2016-05-helsinki-1"`, "there twice"},
		{`"id": "anna-roth-2016-05-riga-1"`, `"id": "Riga 1"`, "1 to 128 of a-z"},
	} {
		if _, err := corrected(t, test.old, test.new); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s in place of %s: error %v, want %q in it", test.new, test.old, err, test.want)
		}
	}
	if _, err := ReadDocument(strings.NewReader("{\"schemaVersion\":\"1.0\",\"trips\":[]}\n{\"schemaVersion\":\"1.0\"}\n")); err == nil || !strings.Contains(err.Error(), "one of its lines") {
		t.Errorf("two documents: error %v", err)
	}
}

// A newer minor version may have fields that this one does not know.
func TestReadDocumentNewer(t *testing.T) {
	d, err := corrected(t, `"schemaVersion": "1.0"`, `"schemaVersion": "1.7", "mood": "fine"`)
	if err != nil || len(d.Trips) != 1 {
		t.Errorf("%d trips, error %v", len(d.Trips), err)
	}
}
