package timex

import (
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
func Tag(t *token.Text, c Context) []Expr {
	r := reader{text: t, ctx: c, lex: make([]lexeme, len(t.Tokens))}
	for i := range t.Tokens {
		r.lex[i] = lex(&t.Tokens[i])
	}
	for _, s := range t.Sentences {
		r.lo, r.hi = s.First, s.Last
		r.sentence()
	}
	return r.resolve()
}

// sentence finds the readings of the sentence in view.
func (r *reader) sentence() {
	for i := r.lo; i < r.hi; {
		x, ok := r.longest(i)
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

// longest returns the longest reading that begins at token i, of equal ones
// the first in the grammar's order.
func (r *reader) longest(i int) (best reading, ok bool) {
	l := r.lex[i]
	if l.class == none || l.class == article && r.at(i+1).class == none {
		return best, false
	}
	for _, rule := range grammar[l.class] {
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
func (r *reader) resolve() []Expr {
	r.join()
	r.pair()
	out := make([]Expr, len(r.found))
	for i := range r.found {
		x := &r.found[i]
		out[i] = r.express(x)
		if x.closes {
			r.settle(&r.found[i-1], x, &out[i-1], &out[i])
		}
	}
	return out
}

// express resolves one reading.
func (r *reader) express(x *reading) Expr {
	e := Expr{First: x.first, Last: x.last, Type: x.typ, Rule: x.rule.name}
	e.Start, e.End = int(r.text.Tokens[x.first].Start), int(r.text.Tokens[x.last-1].End)
	x.resolve(r, x, &e)
	return r.finish(x, e)
}
