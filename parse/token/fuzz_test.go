package token

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// FuzzScan checks what every reader relies on, for any text: tokens in order, on
// characters, with nothing but white space between them; each in one sentence;
// offsets in code points. Where bytes are no UTF-8, which no article hands on,
// it only has to hold together.
func FuzzScan(f *testing.F) {
	f.Add("U.S. Secretary of State John F. Kerry's visit.\n\nHe arrived on Feb. 14 at 10:30 a.m. from the U.S. He left.")
	f.Add("Park Geun-hye met him. “We hope,” he said. The leaders’ talks didn’t end Friday.The talks go on")
	f.Add("Genève’s Ministère, Erdoğan in Łódź, e\u0301\u0301, ﬁne 北京で會う في القاهرة 👩\u200d🚀🇦🇪")
	f.Add("\x00\x1b[31m \u202e\u00a0\u2028\ufeff\xff\xc3 \u200d'’'s .'. ...")
	f.Add("two dAY \u0617 \u00ad\u0301 \u0301")
	f.Add(strings.Repeat("é", 300) + strings.Repeat("1,", 300) + strings.Repeat("U.S.-", 100))
	f.Fuzz(func(t *testing.T, source string) {
		x := Scan(source)
		checkTokens(t, x)
		checkSentences(t, x)
		if !utf8.ValidString(source) {
			return
		}
		before := 0
		for b := range source {
			if got := x.Offset(b); got != before {
				t.Fatalf("Offset(%d) of %q = %d, want %d", b, source, got, before)
			}
			before++
		}
		if got := x.Offset(len(source)); got != before {
			t.Fatalf("Offset of the end of %q = %d, want %d", source, got, before)
		}
	})
}

// checkTokens checks that the tokens are all of the text but its white space.
func checkTokens(t *testing.T, x *Text) {
	t.Helper()
	whole := utf8.ValidString(x.Source)
	end := 0
	for i, k := range x.Tokens {
		if int(k.Start) < end || k.End <= k.Start || int(k.End) > len(x.Source) {
			t.Fatalf("token %d of %q is %d to %d, after %d", i, x.Source, k.Start, k.End, end)
		}
		if whole {
			if gap := x.Source[end:k.Start]; strings.IndexFunc(gap, visible) >= 0 {
				t.Fatalf("%q of %q is in no token", gap, x.Source)
			}
			if !utf8.ValidString(x.Word(i)) {
				t.Fatalf("token %d of %q cuts a character: %q", i, x.Source, x.Word(i))
			}
		}
		if k.Norm == "" {
			t.Fatalf("token %q of %q has no Norm", x.Word(i), x.Source)
		}
		if (k.Hash != 0) != (k.Kind == Word) || k.Kind == Word && k.Hash != Hash(k.Norm) {
			t.Fatalf("token %q of %q has hash %d", x.Word(i), x.Source, k.Hash)
		}
		end = int(k.End)
	}
	if rest := x.Source[end:]; whole && strings.IndexFunc(rest, visible) >= 0 {
		t.Fatalf("%q at the end of %q is in no token", rest, x.Source)
	}
}

// visible: letters, digits and punctuation, what a reader must not lose.
func visible(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsPunct(r) }

// checkSentences checks that each token is in one sentence, in order.
func checkSentences(t *testing.T, x *Text) {
	t.Helper()
	last := 0
	for i, s := range x.Sentences {
		if s.First != last || s.Last <= s.First {
			t.Fatalf("sentence %d of %q is %d to %d, after %d", i, x.Source, s.First, s.Last, last)
		}
		for k := s.First; k < s.Last; k++ {
			if got := x.SentenceOf(k); got != i {
				t.Fatalf("SentenceOf(%d) of %q = %d, want %d", k, x.Source, got, i)
			}
		}
		last = s.Last
	}
	if last != len(x.Tokens) {
		t.Fatalf("%d of %d tokens of %q are in a sentence", last, len(x.Tokens), x.Source)
	}
}
