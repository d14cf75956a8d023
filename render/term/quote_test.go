package term

import (
	"strings"
	"testing"

	"itinera/timeline"
)

// TestEvidence: a stop is cited by the few quotes that support all that is said
// of it, in their order. A quote is given as "words: what it supports".
func TestEvidence(t *testing.T) {
	for _, c := range []struct{ quotes, want string }{
		{"a: place", "a"},
		{"a: place; b: place start", "b"},
		{"a: place start; b: start; c: end", "a c"},
		{"a: place; b: start; c: place start end", "c"},
		{"a: end; b: place start; c: place end", "a b"},
		{"a:; b:", "a"},
		{"", ""},
	} {
		var s timeline.Stop
		for _, q := range strings.Split(c.quotes, "; ") {
			words, supports, ok := strings.Cut(q, ":")
			if ok {
				s.Evidence = append(s.Evidence, timeline.Evidence{Quote: words, Supports: strings.Fields(supports)})
			}
		}
		var got []string
		for _, e := range evidence(&s, false) {
			got = append(got, e.Quote)
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("evidence(%s) = %s, want %s", c.quotes, g, c.want)
		}
	}
}

func TestReference(t *testing.T) {
	for _, c := range []struct {
		numbers []int
		want    string
	}{
		{nil, ""},
		{[]int{7}, "[7]"},
		{[]int{1, 2}, "[1, 2]"},
		{[]int{1, 2, 3}, "[1–3]"},
		{[]int{1, 3, 4, 5, 9}, "[1, 3–5, 9]"},
	} {
		if got := reference(c.numbers); got != c.want {
			t.Errorf("reference(%v) = %q, want %q", c.numbers, got, c.want)
		}
	}
}
