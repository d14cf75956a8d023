package main

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"itinera/parse/article"
	"itinera/timeline"
)

// FuzzWhole reads any text as a line of a batch: the timeline obeys the contract,
// its quotes stand where it says, its windows are ordered, and it is the same the
// second time.
func FuzzWhole(f *testing.F) {
	f.Add("Envoy Arrives in Quito", "QUITO, March 5 (AP) — Norwegian Foreign Minister Ine Soreide arrived in Quito on Tuesday for a two-day visit.", int32(737123))
	f.Add("", "He leaves Oslo on Sunday, visits Rome from Feb. 28 to March 3 and returns home \"on the 31st\".", int32(0))
	f.Add("", strings.Repeat("President Biden will travel to Poland, Ukraine and the U.A.E. next week. ", 3), int32(1095362))
	f.Add("\u202eTitle", "\x1b[31mKerry\x00 met Xi’s aides in ﬁne Beijing, e\u0301, 北京 on \xff Friday.", int32(584023))
	for _, h := range hostile {
		f.Add("", strings.Repeat(h.again, 3), int32(735000))
	}
	contract := schema(f)
	f.Fuzz(func(t *testing.T, title, text string, published int32) {
		if _, err := article.ParseDay(timeline.Day(published).String()); err != nil && published != 0 {
			return
		}
		checkWhole(t, contract, article.Fields{ID: "x", Title: title, Text: text, Published: timeline.Day(published)})
	})
}

// TestWordSalad reads texts made of the words of our articles in any order: what
// a fuzzer of bytes seldom makes, names, verbs and days next to each other.
func TestWordSalad(t *testing.T) {
	contract := schema(t)
	var words []string
	for _, files := range stories(t) {
		for _, f := range files {
			text, err := os.ReadFile(filepath.Join(articles, f))
			if err != nil {
				t.Fatal(err)
			}
			words = append(words, strings.Fields(string(text))...)
		}
	}
	slices.Sort(words)
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 0))
		var salad []string
		for len(salad) < 120 {
			at := r.IntN(len(words))
			salad = append(salad, words[at])
		}
		day, _ := timeline.Date(1990+r.IntN(40), 1+r.IntN(12), 1+r.IntN(28))
		checkWhole(t, contract, article.Fields{ID: "x", Title: strings.Join(salad[:8], " "), Text: strings.Join(salad[8:], " "), Published: day})
		if t.Failed() {
			t.Fatalf("seed %d: %s", seed, strings.Join(salad, " "))
		}
	}
}

// checkWhole reads an article as a line of a batch and checks what comes out.
func checkWhole(t *testing.T, contract *jsonschema.Schema, f article.Fields) {
	t.Helper()
	a := article.New(f)
	doc := build(0, readArticle(a, "x", true))
	raw, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	if err := contract.Validate(v); err != nil {
		t.Error(err)
	}
	checkEvidence(t, doc)
	checkWindows(t, doc)
	again, _ := json.Marshal(build(0, readArticle(a, "x", true)))
	if !bytes.Equal(raw, again) {
		t.Error("read a second time it is another timeline")
	}
}

// checkWindows checks that no window and no stop ends before it begins.
func checkWindows(t *testing.T, doc timeline.Document) {
	t.Helper()
	for _, trip := range doc.Trips {
		for _, s := range trip.Stops {
			if s.Start.Earliest > s.Start.Latest || s.End.Earliest > s.End.Latest || s.StartDate > s.EndDate {
				t.Errorf("%s: start %v, end %v, shown %s to %s", s.ID, s.Start, s.End, s.StartDate, s.EndDate)
			}
		}
	}
}

// FuzzLines reads any bytes as lines: every line that is not blank is answered
// or named, in order.
func FuzzLines(f *testing.F) {
	f.Add([]byte("{\"text\":\"a\"}\n\n{\"text\":\r\n \t\nx"))
	f.Add([]byte("\n\n\n"))
	f.Add([]byte("no end"))
	f.Add([]byte(`{"id":"a","published":"2019-03-05","title":"T","html":"<p>Oslo<script>","url":"https://news.example/2019/03/05/a"}`))
	f.Add([]byte("{\"id\":7}\n{\"text\":null}\n[]\n\"text\"\n{\"text\":\"\\ud800 \\u0000\"}\n{\"published\":\"2019-02-30\",\"text\":\"x\"}"))
	f.Fuzz(func(t *testing.T, data []byte) {
		want := 0
		for _, l := range bytes.Split(data, []byte("\n")) {
			if !blank(l) {
				want++
			}
		}
		lines := newLineReader(bytes.NewReader(data))
		last := 0
		for {
			l, ok, err := lines.next()
			if err != nil {
				t.Fatal(err)
			}
			if !ok {
				break
			}
			if l.number <= last || blank(l.data) {
				t.Errorf("line %d after %d: %q", l.number, last, l.data)
			}
			last = l.number
			want--
			a := lineWork[int]{read: func(article.Article) (int, error) { return 0, nil }}.answer(l)
			if a.err != nil && strings.Contains(a.err.Error(), "please report it") {
				t.Errorf("line %q: %v", l.data, a.err)
			}
		}
		if want != 0 {
			t.Errorf("%d lines too few", want)
		}
	})
}
