package timex

import (
	_ "embed"
	"strings"
	"testing"

	"itinera/parse/token"
	"itinera/timeline"
)

//go:embed testdata/sentences.txt
var corpus string

// TestSentences runs the corpus: each line must give its expressions and no others.
func TestSentences(t *testing.T) {
	for _, line := range lines(corpus) {
		if line[0] == '#' {
			continue
		}
		cells := strings.Split(line, " | ")
		var anchor timeline.Day
		if cells[0] != "none" {
			var err error
			if anchor, err = timeline.ParseDay(cells[0]); err != nil {
				t.Fatal(err)
			}
		}
		text := strings.NewReplacer("[", "", "]", "").Replace(cells[1])
		exprs := Tag(token.Scan(text), Context{Anchor: anchor})
		if got, want := told(text, exprs), wanted(cells[1:]); got != want {
			t.Errorf("Tag(%q, %s)\n got %s\nwant %s%s", text, cells[0], got, want, trace(text, exprs))
		}
	}
}

// told prints the expressions with the words that they stand in.
func told(text string, exprs []Expr) string {
	var b strings.Builder
	at := 0
	for _, e := range exprs {
		b.WriteString(text[at:e.Start] + "[" + text[e.Start:e.End] + "]")
		at = e.End
	}
	b.WriteString(text[at:])
	for _, e := range exprs {
		b.WriteString(" | " + strings.TrimSuffix(shown(e), " |"))
	}
	return b.String()
}

// wanted joins the cells of a line in the form of told.
func wanted(cells []string) string {
	return strings.ReplaceAll(strings.TrimSuffix(strings.Join(cells, " | "), " |"), " | |", " |")
}
