package parse

import (
	"itinera/parse/timex"
	"itinera/parse/token"
	"itinera/parse/travel"
)

// clauses answers timex's question about the clause of a token.
type clauses struct {
	*travel.Analysis
	announces bool // the article announces a trip
}

// at returns what timex needs to know of the clause around token i.
func (c clauses) at(i int) timex.Clause {
	k := c.governing(c.ClauseOf(i))
	cl := &c.Clauses[k]
	own := &c.Clauses[c.ClauseOf(i)]
	out := timex.Clause{Due: cl.Due, Announces: c.announces, Sequel: own.Subordinator == "before" && own.Tense == travel.Gerund}
	switch cl.Tense {
	case travel.Past, travel.Perfect:
		out.Tense = timex.Past
	case travel.PastPerfect:
		out.Tense = timex.PastPerfect
	case travel.Present:
		out.Tense = timex.Present
		out.Motion = cl.Moves()
	case travel.Future:
		out.Tense = timex.Future
	case travel.Conditional:
		out.Tense = timex.Conditional
		out.Motion = cl.Moves()
	}
	out.Reporting = c.reports(i)
	if cl.Ends() != travel.NoEnding && i < cl.VerbFirst {
		out.Due = true // "the visit on Thursday has been called off": it was still ahead
	}
	if cl.Plans() && cl.Tense != travel.Past {
		out.Due = true
	}
	return out
}

// governing follows infinitives, gerunds and participles up to the clause whose
// tense they share. An infinitive of purpose lies after its verb, and a plan's
// infinitive lies ahead: both look the way the plan does.
func (c clauses) governing(k int) int {
	for depth := 0; depth < 5; depth++ {
		cl := &c.Clauses[k]
		if cl.Parent < 0 || cl.Due || cl.Tense != travel.Infinitive && cl.Tense != travel.Gerund && cl.Tense != travel.Participle {
			return k
		}
		k = cl.Parent
	}
	return k
}

// reports reports whether the expression at token i hangs at a verb of saying:
// it stands right behind the verb, or right before it.
func (c clauses) reports(i int) bool {
	cl := &c.Clauses[c.ClauseOf(i)]
	if !cl.Reporting || cl.Tense != travel.Past && cl.Tense != travel.Perfect {
		return false
	}
	if i >= cl.VerbLast {
		for k := cl.VerbLast; k < i; k++ {
			if c.Text.Tokens[k].Kind == token.Punct || i-cl.VerbLast > 4 {
				return false
			}
		}
		return true
	}
	return i < cl.VerbFirst && cl.VerbFirst-i <= 3
}
