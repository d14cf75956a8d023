package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"itinera/render"
	"itinera/timeline"
)

const articles = "../../testdata/articles"

// stories returns the article files of each story: a file of testdata/articles
// alone, or all files of a folder there together.
func stories(t testing.TB) map[string][]string {
	alone, _ := filepath.Glob(articles + "/*.txt")
	together, _ := filepath.Glob(articles + "/*/*.txt")
	all := map[string][]string{}
	for _, path := range alone {
		all[strings.TrimSuffix(filepath.Base(path), ".txt")] = []string{filepath.Base(path)}
	}
	for _, path := range together {
		story := filepath.Base(filepath.Dir(path))
		all[story] = append(all[story], story+"/"+filepath.Base(path))
	}
	if len(all) == 0 {
		t.Fatal("no articles")
	}
	return all
}

// itinera runs the command in testdata/articles; exit code 3 is no failure.
func itinera(t testing.TB, args ...string) []byte {
	t.Helper()
	cmd := exec.Command("itinera", args...)
	cmd.Dir = articles
	var messages bytes.Buffer
	cmd.Stderr = &messages
	out, err := cmd.Output()
	if err != nil && cmd.ProcessState.ExitCode() != exitNoTrip {
		t.Fatalf("itinera %s: %v\n%s", strings.Join(args, " "), err, messages.Bytes())
	}
	return out
}

// TestArticles compares the stops of each story with STORY.want beside it: a
// line a stop, "traveller | rank | place | start | end | status", with the days that the text tells
// and none that are inferred. What is right begins with two spaces, what is
// wanted and not read with "- ", what is read and not wanted with "+ ": so the
// file says what itinera falls short of, a new shortfall fails, and -update
// rewrites the signs, never what is wanted. The order of the files makes no difference.
func TestArticles(t *testing.T) {
	for story, files := range stories(t) {
		t.Run(story, func(t *testing.T) {
			raw := itinera(t, append(slices.Clone(files), "-f", "json")...)
			var doc timeline.Document
			if err := json.Unmarshal(raw, &doc); err != nil {
				t.Fatal(err)
			}
			path := filepath.Join(articles, story+".want")
			stored, err := os.ReadFile(path)
			if err != nil && !*update {
				t.Fatal(err, "(make golden writes it)")
			}
			got := marked(lf(stored), stopLines(doc))
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				stored = []byte(got)
			}
			if worse(lf(stored), got) {
				t.Errorf("%s (-stored +now):\n%s", story, cmp.Diff(strings.Split(lf(stored), "\n"), strings.Split(got, "\n")))
			}
			slices.Reverse(files)
			if again := itinera(t, append(files, "-f", "json")...); !bytes.Equal(again, raw) {
				t.Error("the files in another order give another timeline")
			}
		})
	}
}

// worse reports whether now has a shortfall that is not on record.
func worse(stored, now string) bool {
	for line := range strings.Lines(now) {
		if !strings.HasPrefix(line, "  ") && !strings.Contains("\n"+stored, "\n"+line) {
			return true
		}
	}
	return false
}

// stopLines returns the stops of all trips that are not told in passing.
func stopLines(doc timeline.Document) (lines []string) {
	for _, trip := range doc.Trips {
		if trip.Background {
			continue
		}
		for _, s := range trip.Stops {
			lines = append(lines, fmt.Sprintf("%s | %d | %s, %s | %s | %s | %s", trip.Traveller.Name, s.Rank, s.Place.Name, s.Place.CountryCode,
				told(s.Start), told(s.End), s.Status))
		}
	}
	return lines
}

// told is the days of a window that the text tells.
func told(w timeline.Window) string {
	switch {
	case w.Basis == timeline.Inferred || w.IsZero():
		return "-"
	case !w.Dated():
		return w.Weekday
	case w.Exact():
		return w.Earliest.String()
	}
	return w.Earliest.String() + ".." + w.Latest.String()
}

// marked returns what is wanted, in its order and with its signs, then what is
// read and not wanted.
func marked(stored string, got []string) string {
	var b strings.Builder
	for line := range strings.Lines(stored) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case strings.HasPrefix(line, "+ ") || len(line) < 2:
		case slices.Contains(got, line[2:]):
			b.WriteString("  " + line[2:] + "\n")
			got = slices.DeleteFunc(slices.Clone(got), func(g string) bool { return g == line[2:] })
		default:
			b.WriteString("- " + line[2:] + "\n")
		}
	}
	for _, g := range got {
		b.WriteString("+ " + g + "\n")
	}
	return b.String()
}

// lf undoes what a checkout on Windows does to line ends.
func lf(b []byte) string { return strings.ReplaceAll(string(b), "\r\n", "\n") }

// TestArticlesObeyTheContract validates every story's timeline, its offsets too,
// against the schema that `itinera schema` prints.
func TestArticlesObeyTheContract(t *testing.T) {
	contract := schema(t)
	for story, files := range stories(t) {
		t.Run(story, func(t *testing.T) {
			raw := itinera(t, append(files, "-f", "json", "--with-text")...)
			v, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
			if err != nil {
				t.Fatal(err)
			}
			if err := contract.Validate(v); err != nil {
				t.Error(err)
			}
			var doc timeline.Document
			if err := json.Unmarshal(raw, &doc); err != nil {
				t.Fatal(err)
			}
			checkEvidence(t, doc)
		})
	}
}

func schema(t testing.TB) *jsonschema.Schema {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(render.Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("urn:itinera:timeline:1", v); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("urn:itinera:timeline:1")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// checkEvidence checks that every quote stands where its offsets say.
func checkEvidence(t *testing.T, doc timeline.Document) {
	texts := map[string][]rune{}
	for _, s := range doc.Sources {
		texts[s.ID] = []rune(s.Text)
	}
	for _, trip := range doc.Trips {
		for _, stop := range trip.Stops {
			for _, e := range stop.Evidence {
				text := texts[e.Source]
				if e.Start < 0 || e.End > len(text) || string(text[e.Start:e.End]) != e.Quote || !utf8.ValidString(e.Quote) {
					t.Errorf("%s: %q is not at %d to %d of %s", stop.ID, e.Quote, e.Start, e.End, e.Source)
				}
			}
		}
	}
}

// TestSameBytes: the same input gives the same bytes on one core and on two, in
// any zone and language, and the second time too.
func TestSameBytes(t *testing.T) {
	files := stories(t)["kerry-tour"]
	for _, format := range []string{"json", "ics", "csv", "geojson", "html", "md", "table"} {
		args := append(slices.Clone(files), "-f", format)
		want := itinera(t, args...)
		for _, env := range [][]string{nil, {"GOMAXPROCS=1"}, {"TZ=Pacific/Kiritimati", "LANG=ar_EG.UTF-8"}, {"TZ=America/Adak", "LC_ALL=C"}} {
			cmd := exec.Command("itinera", args...)
			cmd.Dir = articles
			cmd.Env = append(os.Environ(), env...)
			if got, err := cmd.Output(); err != nil || !bytes.Equal(got, want) {
				t.Errorf("%s with %v: other bytes (%v)", format, env, err)
			}
		}
	}
}
