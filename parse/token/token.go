// Package token cuts text into sentences and tokens once, for all readers of an
// article. Words are those of Unicode text segmentation (UAX #29), with the
// abbreviations of news kept whole ("U.S.", "Feb.", "a.m.", "J.") and the
// possessive set apart ("Kerry", "'s").
package token

// Kind says what a Token is made of.
type Kind uint8

// The kinds of tokens.
const (
	Word   Kind = iota // begins with a letter: "Kerry", "U.S.", "o'clock", "'s"
	Number             // begins with a digit: "14", "17th", "1990s", "13,000", "3.5", "0600"
	Punct              // one character that is neither
)

// Token is a word, a number or one punctuation character.
type Token struct {
	Start, End int32 // byte offsets in the Text's Source, End exclusive
	// Norm is the token for matching: lower case, without accents, curly
	// quotes straight, ligatures spelled out, the abbreviation's last dot gone:
	// "feb" for "Feb.", "u.s" for "U.S.", "geneve" for "Genève", "'s" for "’s".
	// It is never empty: an accent on nothing stays.
	Norm string
	// Hash is the function Hash of a Word's Norm, 0 for other kinds: the rooms'
	// lexicons look words up by it.
	Hash uint32
	Kind Kind
	// Upper: the first letter is upper case. Caps: two or more letters, all upper case.
	Upper, Caps bool
	// Space: white space, or the text's beginning, comes before. A hyphen between
	// words is a token of its own without it: "three-day" is three tokens.
	Space bool
	// Dot: the token ends in an abbreviation's dot, which belongs to it.
	Dot bool
}

// Sentence is a run of tokens, Last exclusive. A paragraph's first one has Paragraph set.
type Sentence struct {
	First, Last int
	Paragraph   bool
}

// Text is a text with its tokens and sentences. Scan makes it; nothing else
// changes it, so readers may share it.
type Text struct {
	Source    string
	Tokens    []Token
	Sentences []Sentence

	runes []int32 // code points before each 256-byte block; empty for ASCII
}

// Word returns the token as it stands in the source.
func (t *Text) Word(i int) string { return t.Source[t.Tokens[i].Start:t.Tokens[i].End] }

// Span returns the source from token first up to, not including, token last.
func (t *Text) Span(first, last int) string {
	if first >= last {
		return ""
	}
	return t.Source[t.Tokens[first].Start:t.Tokens[last-1].End]
}

// Is reports whether token i exists and its Norm is one of the words.
func (t *Text) Is(i int, words ...string) bool {
	if i < 0 || i >= len(t.Tokens) {
		return false
	}
	n := t.Tokens[i].Norm
	for _, w := range words {
		if n == w {
			return true
		}
	}
	return false
}

// Norm returns the Norm of token i, "" where there is no such token.
func (t *Text) Norm(i int) string {
	if i < 0 || i >= len(t.Tokens) {
		return ""
	}
	return t.Tokens[i].Norm
}

// SentenceOf returns the index of the sentence that holds token i.
func (t *Text) SentenceOf(i int) int {
	lo, hi := 0, len(t.Sentences)
	for lo < hi {
		if mid := (lo + hi) / 2; t.Sentences[mid].Last <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

const block = 256

// Offset turns a byte offset of Source into an offset in Unicode code points.
func (t *Text) Offset(b int) int {
	if len(t.runes) == 0 {
		return b
	}
	k := b / block
	return int(t.runes[k]) + countStarts(t.Source[k*block:b])
}

// indexRunes counts the code points before each block of a text that is not ASCII.
func (t *Text) indexRunes() {
	n := int32(0)
	for i := 0; i < len(t.Source); i += block {
		t.runes = append(t.runes, n)
		n += int32(countStarts(t.Source[i:min(i+block, len(t.Source))]))
	}
	t.runes = append(t.runes, n)
}

// countStarts counts the bytes that begin a code point.
func countStarts(s string) (n int) {
	for i := 0; i < len(s); i++ {
		if s[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}
