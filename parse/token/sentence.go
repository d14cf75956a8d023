package token

import "strings"

// longLine is the length from which a text's longest line shows that its lines
// are paragraphs; below it, single line ends are where an editor wrapped.
const longLine = 100

// longest is the number of tokens at which a sentence is cut wherever it stands:
// prose has none so long, and what reads sentences must stay linear on what is not prose.
const longest = 400

// split cuts the tokens into sentences.
func (t *Text) split() {
	wrapped := t.wrapped()
	first, paragraph := 0, true
	for next := 1; next < len(t.Tokens); next++ {
		b := noBreak
		if !t.amid(next - 1) {
			b = t.breakAfter(next-1, wrapped)
		}
		if b == noBreak && next-first < longest {
			continue
		}
		t.Sentences = append(t.Sentences, Sentence{First: first, Last: next, Paragraph: paragraph})
		first, paragraph = next, b == paragraphBreak
	}
	if first < len(t.Tokens) {
		t.Sentences = append(t.Sentences, Sentence{First: first, Last: len(t.Tokens), Paragraph: paragraph})
	}
}

// amid reports what most tokens are: a word with nothing or one space behind it,
// after which no sentence ends.
func (t *Text) amid(i int) bool {
	a, b := &t.Tokens[i], &t.Tokens[i+1]
	return a.Kind == Word && !a.Dot && (a.End == b.Start || a.End+1 == b.Start && t.Source[a.End] == ' ')
}

type boundary uint8

const (
	noBreak boundary = iota
	sentenceBreak
	paragraphBreak
)

// breakAfter says what ends after token i.
func (t *Text) breakAfter(i int, wrapped bool) boundary {
	gap := t.Source[t.Tokens[i].End:t.Tokens[i+1].Start]
	if gap == " " {
		if t.Tokens[i].Kind == Word && !t.Tokens[i].Dot || !t.endsSentence(i) {
			return noBreak
		}
		return sentenceBreak
	}
	if lines := strings.Count(gap, "\n"); lines > 1 {
		return paragraphBreak
	} else if lines == 1 && !wrapped && !t.runsOn(i) {
		return paragraphBreak
	}
	if gap == "" && !t.glued(i) {
		return noBreak
	}
	if t.endsSentence(i) {
		return sentenceBreak
	}
	return noBreak
}

// runsOn reports whether a line that ends with token i goes on below: the next
// begins in lower case and this one has no full stop.
func (t *Text) runsOn(i int) bool {
	next := t.Tokens[i+1]
	return next.Kind == Word && !next.Upper && !t.Is(i, ".", "!", "?", ":", "\"", "”")
}

// glued reports a full stop without the space after it: "on Friday.The".
func (t *Text) glued(i int) bool {
	return t.Is(i, ".") && i > 0 && t.Tokens[i-1].Kind == Word && len(t.Tokens[i-1].Norm) > 2 && t.Tokens[i+1].Upper && t.Tokens[i+1].Kind == Word
}

// endsSentence reports whether a sentence ends with token i, given that space follows.
func (t *Text) endsSentence(i int) bool {
	next := t.Tokens[i+1]
	begins := next.Upper || next.Kind == Number || next.Kind == Punct && t.Is(i+1, "\"", "“", "‘", "'", "(", "[", "-", "–", "—", "•", "*")
	tok := t.Tokens[i]
	if tok.Dot {
		return begins && next.Kind != Number && t.dotEnds(i)
	}
	for k := i; k >= 0 && k > i-3; k-- { // closing quotes and brackets stand behind the stop
		switch t.Tokens[k].Norm {
		case ".", "!", "?", "…":
			return begins
		case "\"", "”", "'", "’", ")", "]":
			continue
		}
		break
	}
	return false
}

// dotEnds reports whether an abbreviation's dot is a full stop too. "U.S." is
// followed by a name more often than by a sentence: only a word that begins
// sentences and no names tells.
func (t *Text) dotEnds(i int) bool {
	w := t.Tokens[i].Norm
	if titleAbbreviation(w) {
		return false
	}
	if t.Tokens[i+1].Kind == Punct {
		return false
	}
	switch t.Tokens[i+1].Norm {
	case "the", "a", "an", "he", "she", "it", "they", "we", "i", "his", "her", "its", "their", "this", "that", "these", "those", "there",
		"in", "on", "at", "from", "after", "before", "during", "while", "when", "as", "but", "and", "if", "for", "with", "by",
		"earlier", "later", "also", "both", "asked", "however", "meanwhile", "no", "not", "some", "one", "two":
		return true
	}
	return false
}

// wrapped reports whether single line ends are mere wrapping: no line is
// longer than longLine and some line ends amid a sentence.
func (t *Text) wrapped() bool {
	amid, full := 0, 0
	for line := range strings.SplitSeq(t.Source, "\n") {
		line = strings.TrimRight(line, " \t\r")
		if len(line) > longLine {
			return false
		}
		if len(line) < longLine/2 {
			continue
		}
		if strings.ContainsAny(line[len(line)-1:], ".!?\"”:") {
			full++
		} else {
			amid++
		}
	}
	return amid > full
}
