package term

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/lipgloss"
	"github.com/google/go-cmp/cmp"
	"github.com/muesli/termenv"

	"itinera/timeline"
)

var update = flag.Bool("update", false, "rewrite the goldens")

// documents returns testdata's documents by name.
func documents(t *testing.T) map[string]timeline.Document {
	t.Helper()
	paths, err := filepath.Glob("testdata/*.json")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no documents in testdata: %v", err)
	}
	all := map[string]timeline.Document{}
	for _, path := range paths {
		var d timeline.Document
		b, err := os.ReadFile(path)
		if err == nil {
			err = json.Unmarshal(b, &d)
		}
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		all[strings.TrimSuffix(filepath.Base(path), ".json")] = d
	}
	all["long"] = long(30)
	return all
}

// long is a trip of n stops, a day each but every fourth of three.
func long(n int) timeline.Document {
	d := timeline.Document{Sources: []timeline.Source{{ID: "s1", Headline: "The long way round"}}}
	t := timeline.Trip{ID: "t", Traveller: timeline.Person{Name: "Vera Long"}, Status: timeline.Planned}
	day, _ := timeline.Date(2023, 11, 20)
	t.StartDate = day
	for i := range n {
		s := timeline.Stop{Rank: i + 1, Status: timeline.Planned, Kind: timeline.Visit, StartDate: day, EndDate: day}
		s.Place = timeline.Place{Name: fmt.Sprintf("Port %c", 'A'+i%26), Country: "Freedonia"}
		if i%4 == 3 {
			s.EndDate += 2
		}
		s.Start, s.End = timeline.On(s.StartDate, timeline.Resolved), timeline.On(s.EndDate, timeline.Resolved)
		s.Evidence = []timeline.Evidence{{Source: "s1", Quote: fmt.Sprintf("stop number %d", i+1), Supports: []string{"place"}}}
		t.Stops = append(t.Stops, s)
		day = s.EndDate + 1
	}
	t.EndDate = day - 1
	d.Trips = []timeline.Trip{t}
	return d
}

func drawn(t *testing.T, d timeline.Document, o Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, d, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestGoldens(t *testing.T) {
	variants := map[string]Options{
		"120":      {Width: 120, All: true},
		"80":       {},
		"40":       {Width: 40},
		"20":       {Width: 20},
		"ascii":    {Width: 80, ASCII: true},
		"evidence": {Width: 100, Evidence: true},
	}
	for name, d := range documents(t) {
		for variant, o := range variants {
			t.Run(name+"/"+variant, func(t *testing.T) {
				path := filepath.Join("testdata", name+"."+variant+".txt")
				got := drawn(t, d, o)
				if *update {
					if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
					t.Errorf("-want +got (rewrite with -update):\n%s", diff)
				}
			})
		}
	}
}

// TestEveryWidth draws every document at many widths.
func TestEveryWidth(t *testing.T) {
	for name, d := range documents(t) {
		for width := 20; width <= 140; width++ {
			for _, o := range []Options{{Width: width, All: true}, {Width: width, ASCII: true, Evidence: true}} {
				got := drawn(t, d, o)
				for n, l := range strings.Split(got, "\n") {
					if w := lipgloss.Width(l); w > width {
						t.Errorf("%s at %d: line %d has %d columns: %q", name, width, n+1, w, l)
					}
					if i := strings.IndexFunc(l, steers); i >= 0 {
						t.Errorf("%s at %d: line %d has %q", name, width, n+1, l[i:])
					}
					if strings.TrimRight(l, " ") != l {
						t.Errorf("%s at %d: line %d ends in blanks: %q", name, width, n+1, l)
					}
				}
			}
		}
	}
}

// steers reports whether a terminal may obey r, or show what follows reordered.
func steers(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || unicode.In(r, unicode.Zl, unicode.Zp)
}

// TestDaysAreWhole looks for each day that the table says on one line: it is
// neither cut nor broken.
func TestDaysAreWhole(t *testing.T) {
	for name, d := range documents(t) {
		for width := 20; width <= 140; width++ {
			lines := strings.Split(drawn(t, d, Options{Width: width, All: true}), "\n")
			for i := range d.Trips {
				trip := &d.Trips[i]
				for j := range trip.Stops {
					when := calendarOf(trip).when(&trip.Stops[j])
					for _, word := range strings.Fields(strings.ReplaceAll(when, noBreak, "_")) {
						word = strings.ReplaceAll(word, "_", " ")
						if !anyContains(lines, word) {
							t.Errorf("%s at %d: %q of %q is on no line", name, width, word, when)
						}
					}
				}
			}
		}
	}
}

func anyContains(lines []string, s string) bool {
	for _, l := range lines {
		if strings.Contains(l, s) {
			return true
		}
	}
	return false
}

func renderer(p termenv.Profile, dark bool) *lipgloss.Renderer {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(p)
	r.SetHasDarkBackground(dark)
	return r
}

// TestColour checks that colour changes nothing but the colour, that both
// backgrounds have their own, and that without a Renderer there is none.
func TestColour(t *testing.T) {
	escape := regexp.MustCompile("\x1b\\[[0-9;]*m")
	for name, d := range documents(t) {
		plain := drawn(t, d, Options{})
		if strings.Contains(plain, "\x1b") {
			t.Errorf("%s: escapes without a renderer", name)
		}
		themes := map[string]bool{}
		for _, p := range []termenv.Profile{termenv.TrueColor, termenv.ANSI256, termenv.ANSI, termenv.Ascii} {
			for _, dark := range []bool{true, false} {
				got := drawn(t, d, Options{Renderer: renderer(p, dark)})
				themes[got] = true
				if escape.ReplaceAllString(got, "") != plain {
					t.Errorf("%s, profile %v: colour changes the text", name, p)
				}
			}
		}
		if len(themes) < 6 {
			t.Errorf("%s: %d different colourings, want 6 or 7", name, len(themes))
		}
	}
}

// TestNoEnvironment draws under variables that colour libraries read.
func TestNoEnvironment(t *testing.T) {
	d := documents(t)["tour"]
	want := drawn(t, d, Options{})
	for _, v := range []string{"CLICOLOR_FORCE=1", "COLORTERM=truecolor", "TERM=xterm-256color", "COLUMNS=33", "NO_COLOR=1"} {
		name, value, _ := strings.Cut(v, "=")
		t.Setenv(name, value)
		if got := drawn(t, d, Options{}); got != want {
			t.Errorf("%s changes the table", v)
		}
	}
}

// TestASCII draws a document that is ASCII itself.
func TestASCII(t *testing.T) {
	d := long(12)
	d.Trips[0].Stops[0].Status = timeline.Cancelled
	d.Trips[0].Stops[1].Start.Basis = timeline.Inferred
	d.Trips[0].Stops[2].Purpose = strings.Repeat("a long description ", 40)
	for i, s := range []timeline.Status{timeline.Completed, timeline.Underway, timeline.Tentative, timeline.Postponed} {
		d.Trips[0].Stops[3+i].Status = s
	}
	for width := 20; width <= 140; width += 15 {
		got := drawn(t, d, Options{Width: width, ASCII: true, Evidence: true})
		for i, r := range got {
			if r > 0x7e {
				t.Fatalf("at %d: %q is not ASCII", width, got[max(i-20, 0):min(i+20, len(got))])
			}
		}
	}
}

// TestHidden checks what is said of background trips.
func TestHidden(t *testing.T) {
	d := documents(t)["delegations"]
	if got := drawn(t, d, Options{}); !strings.HasSuffix(got, "\n1 trip told in passing not shown: --all\n") {
		t.Errorf("the last line does not tell of the hidden trip:\n%s", got)
	}
	if got := drawn(t, d, Options{All: true}); strings.Contains(got, "--all") || !strings.Contains(got, "Tunis") {
		t.Errorf("All does not show every trip:\n%s", got)
	}
	if got := drawn(t, timeline.Document{}, Options{}); got != "" {
		t.Errorf("a document without trips draws %q", got)
	}
}
