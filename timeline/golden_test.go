package timeline

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the trips of the golden files")

// TestGolden builds the claims of each file in testdata/build (one article) and
// testdata/merge (a left and a right side) and compares the trips. README.md
// there explains the lines.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no golden files: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			g := readGolden(t, file)
			got := printed(Build(g.sources, g.claims, Options{}))
			if *update {
				g.rewrite(t, file, got)
				return
			}
			if got != g.want {
				t.Errorf("%s:\n%s", file, lineDiff(g.want, got))
			}
			for seed := range uint64(5) {
				r := rand.New(rand.NewPCG(seed, 1))
				claims := append([]Claim{}, g.claims...)
				claims = append(claims, claims[r.IntN(len(claims))])
				r.Shuffle(len(claims), func(i, j int) { claims[i], claims[j] = claims[j], claims[i] })
				sources := append([]Source{}, g.sources...)
				r.Shuffle(len(sources), func(i, j int) { sources[i], sources[j] = sources[j], sources[i] })
				if again := printed(Build(sources, claims, Options{})); again != got {
					t.Fatalf("%s: in another order, with a claim given twice:\n%s", file, lineDiff(got, again))
				}
			}
		})
	}
}

// golden is a file of claims and the trips that they make.
type golden struct {
	head    string // everything above the trips, as it stands
	sources []Source
	claims  []Claim
	want    string
	offset  int
	quotes  map[string]int
}

func readGolden(t testing.TB, file string) *golden {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	const mark = "== trips ==\n"
	head, want, ok := strings.Cut(string(b), mark)
	if !ok {
		t.Fatalf("%s: no line %q", file, strings.TrimSpace(mark))
	}
	g := &golden{head: head + mark, want: strings.TrimSpace(want) + "\n", quotes: map[string]int{}}
	for n, line := range strings.Split(head, "\n") {
		if line == "" || line[0] == '#' || strings.HasPrefix(line, "==") {
			continue
		}
		if err := g.line(line); err != nil {
			t.Fatalf("%s:%d: %v", file, n+1, err)
		}
	}
	return g
}

func (g *golden) rewrite(t *testing.T, file, trips string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(g.head+trips), 0o644); err != nil {
		t.Fatal(err)
	}
}

// line reads a line of the claims: a source or a claim of the last source.
func (g *golden) line(line string) error {
	fields := strings.Split(line, " | ")
	if rest, ok := strings.CutPrefix(fields[0], "source "); ok {
		return g.source(rest, fields[1:])
	}
	if len(g.sources) == 0 {
		return fmt.Errorf("a claim before the first source")
	}
	return g.claim(fields)
}

func (g *golden) source(id string, fields []string) error {
	s := Source{ID: id, Publisher: fields[0]}
	for _, f := range fields[1:] {
		d, err := ParseDay(f)
		if err != nil {
			return err
		}
		if s.Published == 0 {
			s.Published = d
		}
		s.Anchor = d
	}
	g.sources = append(g.sources, s)
	return nil
}

func (g *golden) claim(fields []string) error {
	src := g.sources[len(g.sources)-1]
	c := Claim{Source: src.ID, Confidence: 0.9, Status: Planned}
	c.Traveller, c.Who = goldenPerson(fields[0]), fields[0]
	c.Relation = Relation(fields[1])
	for _, f := range fields[2:] {
		if err := g.field(&c, f); err != nil {
			return fmt.Errorf("%q: %w", f, err)
		}
	}
	if len(c.Evidence) == 0 {
		return fmt.Errorf("no quote")
	}
	g.claims = append(g.claims, c)
	return nil
}

func (g *golden) field(c *Claim, f string) (err error) {
	word, rest, _ := strings.Cut(f, " ")
	switch word {
	case "start":
		c.Start, err = goldenWindow(rest)
	case "end":
		c.End, err = goldenWindow(rest)
	case "seen":
		c.Seen, err = goldenWindow(rest)
	case "from":
		c.From, err = goldenPlace(rest)
	case "list":
		list, index, _ := strings.Cut(rest, ".")
		c.List, _ = strconv.Atoi(list)
		c.Index, err = strconv.Atoi(index)
	case "ordinal":
		c.Ordinal, err = strconv.Atoi(rest)
	case "trip":
		c.Trip, err = strconv.Atoi(rest)
	case "confidence":
		c.Confidence, err = strconv.ParseFloat(rest, 64)
	case "with":
		c.Companions = append(c.Companions, goldenPerson(rest))
	case "meeting", "talks", "speech":
		c.Activities = append(c.Activities, Activity{Kind: word, Text: word + " " + rest})
	case "purpose":
		c.Purpose = rest
	case "planned", "tentative", "underway", "completed", "cancelled", "postponed":
		c.Status = Status(f)
	case "transit", "private":
		c.Kind = StopKind(f)
	case "over":
		c.Over = true
	case "onward":
		c.Onward = true
	case "again":
		c.Again = true
	case "unordered":
		c.Unordered = true
	case "background":
		c.Background = true
	default:
		if f[0] != '"' {
			c.Place, err = goldenPlace(f)
			return err
		}
		quote := strings.Trim(f, `"`)
		at, ok := g.quotes[c.Source+quote]
		if !ok {
			at = g.offset
			g.quotes[c.Source+quote] = at
			g.offset += len(quote) + 2
		}
		c.Evidence = append(c.Evidence, Evidence{Source: c.Source, Quote: quote, Start: at, End: at + len(quote)})
	}
	return err
}

// goldenPerson reads "John Kerry, Secretary of State (US)".
func goldenPerson(s string) Person {
	var p Person
	if rest, code, ok := strings.Cut(s, " ("); ok {
		s, p.CountryCode = rest, strings.TrimSuffix(code, ")")
	}
	p.Name, p.JobTitle, _ = strings.Cut(s, ", ")
	return p
}

// goldenPlace reads "Jakarta, Indonesia (ID)", "Istanbul + Ankara, Turkey (TR)"
// and "Indonesia (ID)".
func goldenPlace(s string) (Place, error) {
	rest, code, ok := strings.Cut(s, " (")
	if !ok || len(code) != 3 {
		return Place{}, fmt.Errorf("a place is written as City, Country (CC) or Country (CC)")
	}
	p := Place{Kind: Country, CountryCode: code[:2], Cities: []string{}}
	cities, country, ok := strings.Cut(rest, ", ")
	if !ok {
		p.Name, p.Country = rest, rest
		return p, nil
	}
	p.Kind, p.Country, p.Cities = City, country, strings.Split(cities, " + ")
	p.Name = p.Cities[0]
	return p, nil
}

// goldenWindow reads "2014-02-13", "2014-02-10..2014-02-16" and "Friday", with
// the part of the day behind it.
func goldenWindow(s string) (Window, error) {
	days, part, _ := strings.Cut(s, " ")
	if _, ok := ParseWeekday(days); ok {
		return Window{Weekday: days, Basis: Resolved, PartOfDay: part, Text: s}, nil
	}
	first, last, ok := strings.Cut(days, "..")
	if !ok {
		last = first
	}
	a, err := ParseDay(first)
	if err != nil {
		return Window{}, err
	}
	b, err := ParseDay(last)
	w := Between(a, b, Resolved)
	w.PartOfDay, w.Text = part, s
	return w, err
}

// lineDiff shows both texts with the lines that differ marked.
func lineDiff(want, got string) string {
	in := func(line, text string) bool { return strings.Contains("\n"+text, "\n"+line+"\n") }
	var b strings.Builder
	for line := range strings.Lines(want) {
		if line = strings.TrimSuffix(line, "\n"); !in(line, got) {
			fmt.Fprintf(&b, "- %s\n", line)
		}
	}
	for line := range strings.Lines(got) {
		line = strings.TrimSuffix(line, "\n")
		mark := " "
		if !in(line, want) {
			mark = "+"
		}
		fmt.Fprintf(&b, "%s %s\n", mark, line)
	}
	return b.String()
}
