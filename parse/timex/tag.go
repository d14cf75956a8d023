package timex

import (
	"slices"
	"sync"

	"itinera/parse/token"
	"itinera/timeline"
)

// Context is what a text's expressions are resolved against.
type Context struct {
	// Anchor is the dateline's or the published day; without one, calendar
	// values keep an X for what is unknown and weekdays stay weekdays.
	Anchor timeline.Day
	// Clause tells of the clause around a token. Where it is nil, the words
	// around the expression are read for tense alone.
	Clause func(tok int) Clause
}

// Tag returns the expressions of a text, sorted and without overlap. Its time
// is linear in the text.
func Tag(t *token.Text, c Context) []Expr { return TagInto(nil, t, c) }

// TagInto is Tag in the memory of expressions that are no longer needed: whoever
// reads many texts one after the other need not allocate for each.
func TagInto(old []Expr, t *token.Text, c Context) []Expr {
	r := readers.Get().(*reader)
	r.text = t
	r.scan()
	out := r.resolve(old, c)
	r.text, r.ctx = nil, Context{}
	if len(r.lex) < longText {
		readers.Put(r)
	}
	return out
}

// readers are those at rest: one text after the other is read in the memory of
// one. Nothing that is read depends on them.
var readers = sync.Pool{New: func() any { return &reader{} }}

// longText is the number of tokens of a text whose memory is not kept.
const longText = 1 << 17

// scan finds the readings of the text. Nothing in them depends on the anchor.
func (r *reader) scan() {
	r.lex, r.found = r.lex[:0], r.found[:0]
	words := lexWords()
	for i := range r.text.Tokens {
		t := &r.text.Tokens[i]
		if t.Kind == token.Word {
			r.lex = append(r.lex, words.find(t))
			continue
		}
		r.lex = append(r.lex, lex(t))
	}
	for _, s := range r.text.Sentences {
		r.lo, r.hi = s.First, s.Last
		r.sentence()
	}
	r.join()
	r.pair()
}

// sentence finds the readings of the sentence in view.
func (r *reader) sentence() {
	for i := r.lo; i < r.hi; {
		rules := r.rulesAt(i)
		if rules == nil {
			i++
			continue
		}
		x, ok := r.longest(i, rules)
		if !ok {
			i++
			continue
		}
		r.found = append(r.found, x)
		if i = x.last; x.tail() {
			r.found = append(r.found, x.second())
			i = x.tailLast
		}
	}
}

// longest returns the longest reading of the rules that begins at token i, of
// equal ones the first.
func (r *reader) longest(i int, rules []*rule) (best reading, ok bool) {
	for _, rule := range rules {
		x, found := rule.read(r, i)
		if !found || ok && !x.better(&best) {
			continue
		}
		x.rule = rule
		if x.first == 0 {
			x.first = i
		}
		best, ok = x, true
	}
	return best, ok
}

// resolve gives the readings their days, in the order of the text.
func (r *reader) resolve(old []Expr, c Context) []Expr {
	r.ctx, r.told = c, memory{}
	out := slices.Grow(old[:0], len(r.found))[:len(r.found)]
	clear(out)
	for i := range r.found {
		x := &r.found[i]
		r.express(x, &out[i])
		if x.closes {
			r.settle(&r.found[i-1], x, &out[i-1], &out[i])
		}
	}
	return out
}

// express resolves one reading into e.
func (r *reader) express(x *reading, e *Expr) {
	e.First, e.Last, e.Type, e.Rule = x.first, x.last, x.typ, x.rule.name
	e.Start, e.End = int(r.text.Tokens[x.first].Start), int(r.text.Tokens[x.last-1].End)
	x.resolve(r, x, e)
	r.finish(x, e)
}
