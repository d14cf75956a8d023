package travel

import (
	"slices"

	"itinera/parse/token"
)

// Analysis is a text with its clauses. Nothing but Scan changes what it tells;
// it also holds the memory of reading the text, so one goroutine at a time may
// read with it.
type Analysis struct {
	Text    *token.Text
	Clauses []Clause
	tags    []*word      // per token; nil for a word the lexicon lacks
	slots   []slotOfWord // per token: where the lexicon begins to look for it
	clause  []int32      // per token
	quoted  []bool       // per token: within quotation marks
	heads   []int32      // the tokens at which a verb group may begin
	visits  []int32      // the tokens of nouns of visiting and returning
	reader  reader
}

// Scan cuts the sentences of t into clauses.
func Scan(t *token.Text) *Analysis {
	a := &Analysis{}
	a.Scan(t)
	return a
}

// Scan makes a the analysis of t, as the function Scan does, in the memory that
// a has.
func (a *Analysis) Scan(t *token.Text) {
	n := len(t.Tokens)
	a.Text = t
	a.tags, a.clause, a.quoted = resize(a.tags, n), resize(a.clause, n), resize(a.quoted, n)
	a.Clauses = slices.Grow(a.Clauses[:0], n/8+1)
	a.tag()
	a.markQuotes()
	heads := a.heads
	for s := range t.Sentences {
		heads = a.cut(s, heads)
	}
}

// tag looks every word up once and notes what few of them can be.
func (a *Analysis) tag() {
	a.heads, a.visits = a.heads[:0], a.visits[:0]
	lex := lexicon()
	a.slots = lex.first(slices.Grow(a.slots[:0], len(a.Text.Tokens)), a.Text.Tokens)
	for i := range a.Text.Tokens {
		a.tags[i] = nil
		k := &a.Text.Tokens[i]
		if k.Kind != token.Word {
			continue
		}
		w := lex.find(k, a.slots[i])
		a.tags[i] = w
		if w.heads(k) {
			a.heads = append(a.heads, int32(i))
		}
		if w != nil && (w.kind == "visit" || w.kind == "return") {
			a.visits = append(a.visits, int32(i))
		}
	}
}

// visitsIn returns the tokens in [first, last) of nouns of visiting and returning.
func (a *Analysis) visitsIn(first, last int) []int32 {
	lo, _ := slices.BinarySearch(a.visits, int32(first))
	hi := lo
	for hi < len(a.visits) && int(a.visits[hi]) < last {
		hi++
	}
	return a.visits[lo:hi]
}

// resize returns a slice of length n, in s if it holds as many; what is in it is
// to be overwritten.
func resize[T any](s []T, n int) []T { return slices.Grow(s[:0], n)[:n] }

// ClauseOf returns the index of the clause that holds token i.
func (a *Analysis) ClauseOf(i int) int { return int(a.clause[i]) }

// Quoted reports whether token i stands within quotation marks.
func (a *Analysis) Quoted(i int) bool { return a.quoted[i] }

// markQuotes notes what stands within quotation marks; a paragraph ends them.
func (a *Analysis) markQuotes() {
	open := false
	for _, s := range a.Text.Sentences {
		open = open && !s.Paragraph
		for i := s.First; i < s.Last; i++ {
			a.quoted[i] = open
			t := &a.Text.Tokens[i]
			if t.Kind != token.Punct {
				continue
			}
			switch t.Norm {
			case "“":
				open = true
			case "”":
				open = false
			case "\"":
				open = !open
			default:
				continue
			}
			a.quoted[i] = false
		}
	}
}

// InVerb reports whether token i is part of a verb group.
func (a *Analysis) InVerb(i int) bool {
	c := &a.Clauses[a.clause[i]]
	return i >= c.VerbFirst && i < c.VerbLast
}
