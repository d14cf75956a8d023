package render

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"itinera/timeline"
)

var update = flag.Bool("update", false, "write the goldens of testdata/golden anew")

// document reads testdata/documents/<name>.json.
func document(t testing.TB, name string) timeline.Document {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", "documents", name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var d timeline.Document
	if err := json.Unmarshal(raw, &d); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return d
}

// documents are the names in testdata/documents: a file put there is tested in
// every format.
func documents(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob("testdata/documents/*.json")
	if err != nil || len(paths) == 0 {
		t.Fatal("no testdata/documents/*.json", err)
	}
	names := make([]string, len(paths))
	for i, p := range paths {
		names[i] = strings.TrimSuffix(filepath.Base(p), ".json")
	}
	return names
}

// written is a document in a format. An error must leave nothing written.
func written(t testing.TB, name, format string, o Options) ([]byte, error) {
	t.Helper()
	f, ok := Formats().Lookup(format)
	if !ok {
		t.Fatalf("no format %s", format)
	}
	var b bytes.Buffer
	err := f.Write(&b, document(t, name), o)
	if err != nil && b.Len() > 0 {
		t.Errorf("%s as %s: %v after %d bytes were written", name, format, err, b.Len())
	}
	return b.Bytes(), err
}

// TestGolden compares every document in every format with its golden; where a
// format refuses, the golden is the error.
func TestGolden(t *testing.T) {
	for _, name := range documents(t) {
		for _, f := range Formats() {
			t.Run(name+"."+f.Name, func(t *testing.T) {
				got, err := written(t, name, f.Name, Options{Indent: true})
				if err != nil {
					got = []byte("error: " + err.Error() + "\n")
				}
				if again, _ := written(t, name, f.Name, Options{Indent: true}); err == nil && !bytes.Equal(got, again) {
					t.Error("a second run wrote other bytes")
				}
				path := filepath.Join("testdata", "golden", name+"."+f.Name)
				if *update {
					if err := os.WriteFile(path, got, 0o666); err != nil {
						t.Fatal(err)
					}
					return
				}
				want, err := os.ReadFile(path)
				if err != nil {
					t.Fatalf("%v; write it with: go test ./render -update", err)
				}
				if !bytes.Equal(got, want) {
					t.Errorf("%s\n%s", path, firstDifference(string(got), string(want)))
				}
			})
		}
	}
}

// firstDifference shows the first line in which got differs from want.
func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := 0; i < max(len(g), len(w)); i++ {
		if i >= len(g) || i >= len(w) || g[i] != w[i] {
			return "line " + strconv.Itoa(i+1) + "\n got " + quotedLine(g, i) + "\nwant " + quotedLine(w, i)
		}
	}
	return ""
}

func quotedLine(lines []string, i int) string {
	if i >= len(lines) {
		return "(end of file)"
	}
	return strings.ToValidUTF8(lines[i], "?")
}

// TestSuffixes holds for every format that ends up in the list.
func TestSuffixes(t *testing.T) {
	for _, f := range Formats() {
		if got, ok := Formats().Lookup(strings.ToUpper(f.Name)); !ok || got.Name != f.Name {
			t.Errorf("Lookup(%q) = %q, %v", strings.ToUpper(f.Name), got.Name, ok)
		}
		for _, s := range f.Suffixes {
			if got, ok := Formats().BySuffix("a.b/trip" + strings.ToUpper(s)); !ok || got.Name != f.Name {
				t.Errorf("BySuffix(%q) = %q, %v, want %q", s, got.Name, ok, f.Name)
			}
		}
	}
	for _, path := range []string{"", "trip", "ics", "trip.json.bak", "trip.ics/", "trip.xlsx"} {
		if got, ok := Formats().BySuffix(path); ok {
			t.Errorf("BySuffix(%q) = %q, want none", path, got.Name)
		}
	}
	if got, ok := Formats().Lookup("jso"); ok {
		t.Errorf("Lookup(jso) = %q, want none", got.Name)
	}
}

// TestLines holds for formats whose documents may follow each other.
func TestLines(t *testing.T) {
	for _, f := range Formats() {
		if !f.Lines || f.Name == "csv" || f.Name == "tsv" {
			continue
		}
		for _, name := range documents(t) {
			got, err := written(t, name, f.Name, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if bytes.Count(got, []byte("\n")) != 1 || !bytes.HasSuffix(got, []byte("\n")) || !json.Valid(got) {
				t.Errorf("%s as %s is not one line of JSON", name, f.Name)
			}
		}
	}
}

// TestSteerless: no format but iCalendar's line ends lets anything through that
// steers a terminal.
func TestSteerless(t *testing.T) {
	for _, f := range Formats() {
		got, err := written(t, "hostile", f.Name, Options{})
		if err != nil {
			t.Fatal(err)
		}
		checkSteerless(t, f.Name, string(got))
	}
}

// checkSteerless allows line ends, and tabs where they part cells.
func checkSteerless(t *testing.T, format, text string) {
	t.Helper()
	allowed := strings.NewReplacer("\r\n", " ", "\n", " ")
	if format == "tsv" {
		allowed = strings.NewReplacer("\t", " ", "\n", " ")
	}
	text = allowed.Replace(text)
	if at := strings.IndexFunc(text, steers); at >= 0 {
		t.Errorf("%s steers: %q", format, text[at:min(at+40, len(text))])
	}
}

// TestBackground: background trips are for JSON and for those who ask.
func TestBackground(t *testing.T) {
	for _, f := range Formats() {
		hidden, err := written(t, "travellers", f.Name, Options{})
		if err != nil {
			t.Fatal(err)
		}
		all, err := written(t, "travellers", f.Name, Options{All: true})
		if err != nil {
			t.Fatal(err)
		}
		if got, want := bytes.Contains(hidden, []byte("Dili")), f.Name == "json"; got != want {
			t.Errorf("%s has the background trip: %v, want %v", f.Name, got, want)
		}
		if !bytes.Contains(all, []byte("Dili")) {
			t.Errorf("%s with All lacks the background trip", f.Name)
		}
	}
}
