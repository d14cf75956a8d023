package parse

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"itinera/parse/article"
	"itinera/timeline"
)

var update = flag.Bool("update", false, "rewrite testdata/sentences.txt from what is read today")

// TestSentences reads each sentence of testdata/sentences.txt as an article of
// its own, published on Friday 4 April 1997. A newcomer adds a sentence, runs
// with -update, and reads by eye what appears below it.
func TestSentences(t *testing.T) {
	const path = "testdata/sentences.txt"
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	published, _ := timeline.ParseDay("1997-04-04")
	var out strings.Builder
	for block := range strings.SplitSeq(strings.TrimSpace(string(b)), "\n\n") {
		if strings.HasPrefix(block, "#") {
			out.WriteString(block + "\n\n")
			continue
		}
		text, _, _ := strings.Cut(block, "\n")
		r := Read(article.Article{Text: text, Published: published}, Options{})
		doc := timeline.Build([]timeline.Source{r.Source}, r.Claims, timeline.Options{})
		got := text + "\n" + stops(doc)
		if got = strings.TrimSpace(got); got != strings.TrimSpace(block) {
			t.Errorf("read\n%s\nwant\n%s", got, block)
		}
		out.WriteString(got + "\n\n")
	}
	if *update {
		if err := os.WriteFile(path, []byte(strings.TrimSpace(out.String())+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// stops prints a document's stops, a line each: who, where, first and last day, status.
func stops(doc timeline.Document) string {
	var b strings.Builder
	for _, t := range doc.Trips {
		for _, s := range t.Stops {
			fmt.Fprintf(&b, "  %s | %s | %s | %s | %s\n", t.Traveller.Name, s.Place.Name, firmDay(s.Start), firmDay(s.End), s.Status)
		}
	}
	return b.String()
}

// firmDay prints a window that the text itself gives.
func firmDay(w timeline.Window) string {
	switch {
	case !w.Dated() || w.Basis == timeline.Inferred:
		return "-"
	case w.Earliest == w.Latest:
		return w.Earliest.String()
	}
	return w.Earliest.String() + ".." + w.Latest.String()
}
