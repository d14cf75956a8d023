package timeline

import (
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// anyReading draws sources over three weeks and claims of a few people and
// places in them, sensible or not.
func anyReading(t *rapid.T) ([]Source, []Claim) {
	const first Day = 735000
	var sources []Source
	for i := range rapid.IntRange(1, 5).Draw(t, "sources") {
		s := Source{ID: fmt.Sprintf("s%d", i+1)}
		if d := rapid.IntRange(-1, 20).Draw(t, "published"); d >= 0 {
			s.Published = first + Day(d)
			s.Anchor = s.Published
		}
		sources = append(sources, s)
	}
	var claims []Claim
	for i := range rapid.IntRange(0, 14).Draw(t, "claims") {
		s := rapid.SampledFrom(sources).Draw(t, "source")
		c := anyClaim(t, first)
		c.Source = s.ID
		c.Evidence = []Evidence{{Source: s.ID, Quote: "q", Start: 10 * i, End: 10*i + 1, Rule: "r"}}
		claims = append(claims, c)
	}
	return sources, claims
}

func anyClaim(t *rapid.T, first Day) Claim {
	who := rapid.SampledFrom([]Person{
		{Name: "John Kerry", CountryCode: "US"}, {Name: "Kerry", CountryCode: "US"}, {Name: "J. Kerry"}, {Name: "Sergei Lavrov", CountryCode: "RU"},
	}).Draw(t, "who")
	c := Claim{
		Traveller: who, Who: who.Name,
		Relation: rapid.SampledFrom([]Relation{Arrives, Departs, Visits, Visits, Present, Present, Passes, Returns, Cancels, Postpone, Spans}).Draw(t, "relation"),
		Status:   rapid.SampledFrom([]Status{Planned, Planned, Tentative, Underway, Completed, Cancelled, Postponed, ""}).Draw(t, "status"),
		Place:    anyPlace(t, "place"), From: anyPlace(t, "from"),
		Start: anyWindow(t, "start", first), End: anyWindow(t, "end", first), Seen: anyWindow(t, "seen", first),
		Over: rapid.Bool().Draw(t, "over"), Onward: rapid.Bool().Draw(t, "onward"), Again: rapid.IntRange(0, 4).Draw(t, "again") == 0,
		Background: rapid.IntRange(0, 4).Draw(t, "background") == 0,
		Confidence: float64(rapid.IntRange(0, 10).Draw(t, "confidence")) / 10,
		Ordinal:    rapid.IntRange(-1, 2).Draw(t, "ordinal"),
	}
	if rapid.Bool().Draw(t, "listed") {
		c.List, c.Index, c.Unordered = rapid.IntRange(1, 2).Draw(t, "list"), rapid.IntRange(1, 3).Draw(t, "index"), rapid.Bool().Draw(t, "unordered")
	}
	if c.Background {
		c.Trip = 1
	}
	return c
}

func anyPlace(t *rapid.T, label string) Place {
	return rapid.SampledFrom([]Place{
		{}, {},
		{Name: "China", Kind: Country, Country: "China", CountryCode: "CN", Cities: []string{}},
		{Name: "Beijing", Kind: City, Country: "China", CountryCode: "CN", Cities: []string{"Beijing"}},
		{Name: "Shanghai", Kind: City, Country: "China", CountryCode: "CN", Cities: []string{"Shanghai"}},
		{Name: "Seoul", Kind: City, Country: "South Korea", CountryCode: "KR", Cities: []string{"Seoul"}},
		{Name: "Jakarta", Kind: City, Country: "Indonesia", CountryCode: "ID", Cities: []string{"Jakarta"}},
		{Name: "Washington", Kind: City, Country: "United States", CountryCode: "US", Cities: []string{"Washington"}},
	}).Draw(t, label)
}

func anyWindow(t *rapid.T, label string, first Day) Window {
	switch rapid.IntRange(0, 5).Draw(t, label+" kind") {
	case 0, 1:
		return On(first+Day(rapid.IntRange(-3, 25).Draw(t, label)), Resolved)
	case 2:
		d := first + Day(rapid.IntRange(-3, 25).Draw(t, label))
		return Between(d, d+Day(rapid.IntRange(0, 30).Draw(t, label+" days")), Stated)
	case 3:
		return Window{Weekday: "Friday", Basis: Resolved}
	}
	return Window{}
}

func TestOrderOfClaimsChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sources, claims := anyReading(t)
		want := Build(sources, claims, Options{})
		shuffled := rapid.Permutation(claims).Draw(t, "claims' order")
		if len(shuffled) > 0 {
			shuffled = append(shuffled, rapid.SampledFrom(claims).Draw(t, "given twice"))
		}
		got := Build(rapid.Permutation(sources).Draw(t, "sources' order"), shuffled, Options{})
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("in another order:\n%s", lineDiff(printed(want), printed(got)))
		}
	})
}

var idPattern = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{0,127}$`)

func TestDocumentHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sources, claims := anyReading(t)
		d := Build(sources, claims, Options{})
		ids := map[string]bool{}
		for _, trip := range d.Trips {
			if !idPattern.MatchString(trip.ID) || ids[trip.ID] || len(trip.Stops) == 0 {
				t.Fatalf("trip %q: a bad or repeated id, or no stop", trip.ID)
			}
			ids[trip.ID] = true
			rank, before := 0, Stop{}
			for _, s := range trip.Stops {
				if s.Rank > before.Rank && s.Status != Cancelled && before.Status != Cancelled && s.StartDate != 0 && s.StartDate < before.StartDate {
					t.Fatalf("%s is shown from %s, after %s from %s:\n%s", s.ID, s.StartDate, before.ID, before.StartDate, printed(d))
				}
				before = s
				if s.Rank != rank && s.Rank != rank+1 {
					t.Fatalf("%s: rank %d after %d", s.ID, s.Rank, rank)
				}
				rank = s.Rank
				if !idPattern.MatchString(s.ID) || ids[s.ID] {
					t.Fatalf("stop %q: a bad or repeated id", s.ID)
				}
				ids[s.ID] = true
				checkStop(t, s, claims)
			}
			if trip.StartDate > trip.EndDate {
				t.Fatalf("%s: shown from %s to %s", trip.ID, trip.StartDate, trip.EndDate)
			}
		}
	})
}

func checkStop(t *rapid.T, s Stop, claims []Claim) {
	if len(s.Evidence) == 0 || s.Status == "" || s.Kind == "" {
		t.Fatalf("%s: without evidence, status or kind", s.ID)
	}
	if s.Start.Earliest > s.Start.Latest || s.End.Earliest > s.End.Latest || s.End.Dated() && s.Start.Earliest > s.End.Latest {
		t.Fatalf("%s: start %v, end %v", s.ID, s.Start, s.End)
	}
	if s.StartDate > s.EndDate || (s.StartDate == 0) != (s.EndDate == 0) {
		t.Fatalf("%s: shown from %s to %s", s.ID, s.StartDate, s.EndDate)
	}
	for _, w := range []Window{s.Start, s.End} {
		if w.Basis == Inferred || w.IsZero() {
			continue
		}
		if !slices.ContainsFunc(claims, func(c Claim) bool { return c.Start == w || c.End == w || c.Seen == w }) {
			t.Fatalf("%s: no claim has the window %v", s.ID, w)
		}
	}
	for _, e := range s.Evidence {
		if len(e.Supports) == 0 {
			t.Fatalf("%s: evidence that supports nothing", s.ID)
		}
	}
}

// What was read up to a day is what a calendar shows that day. Reading on must
// keep every event under its id, and number what changed.
func TestReadingOnKeepsIdentity(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sources, claims := anyReading(t)
		var day Day
		older := map[string]Stop{}
		for _, s := range originsOf(sources, 0) {
			if s.day == 0 || s.day == day {
				continue
			}
			day = s.day
			newer := map[string]Stop{}
			for _, trip := range Build(sources, claims, Options{AsOf: day}).Trips {
				for _, s := range trip.Stops {
					newer[s.ID] = s
				}
			}
			for id, old := range older {
				now, ok := newer[id]
				if !ok {
					t.Fatalf("%s is gone on %s", id, day)
				}
				if now.Sequence < old.Sequence || now.Sequence == old.Sequence && !sameJSON(old, now) {
					t.Fatalf("%s on %s: sequence %d, was %d\n%+v\n%+v", id, day, now.Sequence, old.Sequence, old, now)
				}
			}
			older = newer
		}
	})
}

func sameJSON(a, b any) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && string(x) == string(y)
}
