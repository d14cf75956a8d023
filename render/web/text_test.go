package web

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"itinera/timeline"
)

// markedText writes a text's pieces as "[marked]" and "plain", with the number of
// anchors and the references of each.
func markedText(x text) string {
	var b strings.Builder
	for i, paragraph := range x.Paragraphs {
		if i > 0 {
			b.WriteString(" / ")
		}
		for _, p := range paragraph {
			b.WriteString(strings.Repeat("^", len(p.Anchors)))
			if p.Marked {
				b.WriteString("[" + p.Text + "]")
			} else {
				b.WriteString(p.Text)
			}
			for _, r := range p.Refs {
				b.WriteString("→" + r.Number)
			}
		}
	}
	return b.String()
}

func TestMarks(t *testing.T) {
	type quote struct {
		text, stop string
	}
	for _, c := range []struct {
		name, text string
		quotes     []quote
		want       string
	}{
		{"none", "one two", nil, "one two"},
		{"inside", "one two three", []quote{{"two", "1"}}, "one ^[two]→1 three"},
		{"ends", "one two", []quote{{"one", "1"}, {"two", "2"}}, "^[one]→1 ^[two]→2"},
		{"nested", "one two three", []quote{{"one two three", "1"}, {"two", "2"}}, "^[one ]^[two]→2[ three]→1"},
		{"crossing", "one two three", []quote{{"one two", "1"}, {"two three", "2"}}, "^[one ]^[two]→1[ three]→2"},
		{"same start", "one two", []quote{{"one two", "1"}, {"one", "2"}}, "^^[one]→2[ two]→1"},
		{"two stops", "one two", []quote{{"one", "1"}, {"one", "2"}}, "^[one]→1→2 two"},
		{"same stop twice", "one two", []quote{{"one", "1"}, {"one", "1"}}, "^[one]→1 two"},
		{"paragraphs", "one two\n\nthree four", []quote{{"two\n\nthree", "1"}}, "one ^[two] / [three]→1 four"},
		{"line end", "one\ntwo", []quote{{"one\n", "1"}}, "^[one]→1 / two"},
		{"code points", "🚢 é 北京 now", []quote{{"北京", "1"}}, "🚢 é ^[北京]→1 now"},
		{"control", "a\x1bb", []quote{{"b", "1"}}, "a ^[b]→1"},
	} {
		var cited citations
		d := timeline.Document{Sources: []timeline.Source{{ID: "s1", Text: c.text}}}
		for _, q := range c.quotes {
			before, _, ok := strings.Cut(c.text, q.text)
			if !ok {
				t.Fatalf("%s: %q is not in the text", c.name, q.text)
			}
			start := len([]rune(before))
			cited.add(timeline.Evidence{Source: "s1", Quote: q.text, Start: start, End: start + len([]rune(q.text))}, ref{Number: q.stop})
		}
		if got := markedText(newText(articlesOf(&d)["s1"], "", &cited)); got != c.want {
			t.Errorf("%s: marks of %q = %q, want %q", c.name, c.text, got, c.want)
		}
	}
}

// TestMarksNothingElse: a quote that is not where its offsets say is not marked.
func TestMarksNothingElse(t *testing.T) {
	d := timeline.Document{Sources: []timeline.Source{{ID: "s1", Text: "one two"}}}
	for _, e := range []timeline.Evidence{
		{Source: "s1", Quote: "two", Start: 0, End: 3},
		{Source: "s1", Quote: "two", Start: 4, End: 99},
		{Source: "s1", Quote: "two", Start: -1, End: 2},
		{Source: "s2", Quote: "one", Start: 0, End: 3},
		{Source: "s1", Quote: "", Start: 3, End: 3},
	} {
		var cited citations
		cited.add(e, ref{Number: "1"})
		if got := markedText(newText(articlesOf(&d)["s1"], "", &cited)); got != "one two" {
			t.Errorf("%+v marks %q", e, got)
		}
	}
}

// TestQuotesLeadToTheirMarks follows each quote's link to a mark that begins
// with its words.
func TestQuotesLeadToTheirMarks(t *testing.T) {
	root := parsed(t, drawn(t, documents(t)["testdata/envoy.json"], Options{WithText: true}))
	byID := map[string]*html.Node{}
	for _, n := range elements(root, "") {
		byID[attr(n, "id")] = n
	}
	links := 0
	for _, quote := range elements(root, "blockquote") {
		for _, a := range elements(quote, "a") {
			links++
			n := byID[attr(a, "href")[1:]]
			if n == nil {
				t.Fatalf("%s leads nowhere", attr(a, "href"))
			}
			for n != nil && n.Data != "mark" {
				n = n.NextSibling
			}
			if n == nil || !strings.HasPrefix(textOf(quote), "“"+textOf(n)) {
				t.Errorf("the mark of %s is another text", textOf(quote))
			}
		}
	}
	if links != 6 {
		t.Errorf("%d quotes lead to the text, want 6", links)
	}
}
