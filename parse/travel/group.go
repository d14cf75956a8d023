package travel

import (
	"strings"

	"itinera/parse/token"
)

// group reads a verb group that begins at token i of the sentence [first, last).
// It returns the clause that it heads, without its bounds, and the token behind
// it; i itself where no verb group begins.
func (a *Analysis) group(i, first, last int) (Clause, int) {
	w := a.tags[i]
	switch {
	case w == nil:
		return a.unknownVerb(i, first, last)
	case w.pos&posModal != 0 && (!a.nounBefore(i, first) || a.Text.Is(i-1, "this", "these", "those")) && !a.properNoun(i, first):
		return a.modal(i, last)
	case a.Text.Is(i, "to") && i+1 < last:
		return a.infinitive(i, last)
	case w.class&classAux != 0 && w.lemma != "":
		return a.auxiliary(i, last)
	case w.pos&posVerb != 0 && a.actsAsVerb(i, first, last):
		return a.plain(i, last)
	}
	return Clause{}, i
}

// heads reports whether a verb group can begin at a token that the lexicon has
// as w; few tokens can.
func (w *word) heads(t *token.Token) bool {
	if w == nil {
		return !t.Upper && strings.HasSuffix(t.Norm, "ed")
	}
	return w.pos&(posVerb|posModal) != 0 || w.class&classAux != 0 || t.Norm == "to"
}

// skip returns the first token from i on that is neither adverb nor negation,
// and whether a negation was among them.
func (a *Analysis) skip(i, last int) (int, bool) {
	neg := false
	for ; i < last; i++ {
		w := a.tags[i]
		if w == nil {
			if n := a.Text.Norm(i); len(n) > 4 && strings.HasSuffix(n, "ly") && a.Text.Tokens[i].Kind == token.Word {
				continue
			}
			return i, neg
		}
		if w.pos&posNeg != 0 {
			neg = true
			continue
		}
		if w.pos&posAdv == 0 || w.pos&posVerb != 0 {
			return i, neg
		}
	}
	return i, neg
}

// has reports whether token i is a verb's form of f. A word in -ed that the
// lexicon lacks is taken for a past participle.
func (a *Analysis) has(i, last int, f form) bool {
	if i >= last {
		return false
	}
	if w := a.tags[i]; w != nil {
		return w.pos&posVerb != 0 && w.form&f != 0
	}
	n := a.Text.Norm(i)
	return f&formPart != 0 && len(n) > 4 && strings.HasSuffix(n, "ed") && !a.Text.Tokens[i].Upper
}

// head fills in the main verb at token m.
func (a *Analysis) head(c Clause, first, m int) (Clause, int) {
	c.VerbFirst, c.VerbLast = first, m+1
	if w := a.tags[m]; w != nil && w.pos&posVerb != 0 {
		c.Verb, c.class = w.lemma, w.class
		c.Reporting = w.class&classReport != 0 && !c.Passive
	}
	return c, m + 1
}

// modal reads "will visit", "would not have visited", "may be visiting".
func (a *Analysis) modal(i, last int) (Clause, int) {
	c := Clause{Tense: Future}
	n := a.Text.Norm(i)
	switch n {
	case "would", "wouldn't", "'d":
		c.Tense = Conditional
	case "may", "might", "could", "can", "couldn't", "can't", "cannot":
		c.Tense, c.Tentative = Conditional, true
	case "should", "must":
		c.Tense, c.Tentative = Conditional, true
	}
	c.Negated = a.tags[i].pos&posNeg != 0
	m, neg := a.skip(i+1, last)
	c.Negated = c.Negated || neg
	switch {
	case a.Text.Is(m, "have") && m < last:
		if p, _ := a.skip(m+1, last); a.has(p, last, formPart) {
			c.Tense = Past
			return a.head(c, i, p)
		}
		return a.head(c, i, m)
	case a.Text.Is(m, "be") && m < last:
		return a.copula(c, i, m, last)
	case a.has(m, last, formBase):
		return a.head(c, i, m)
	case m < last && a.tags[m] == nil && a.Text.Tokens[m].Kind == token.Word && !a.Text.Tokens[m].Upper:
		return a.head(c, i, m)
	}
	return a.head(c, i, i)
}

// infinitive reads "to visit", "to have visited", "to be held".
func (a *Analysis) infinitive(i, last int) (Clause, int) {
	c := Clause{Tense: Infinitive}
	m, neg := a.skip(i+1, last)
	c.Negated = neg || a.Text.Is(i-1, "not")
	switch {
	case m >= last:
		return Clause{}, i
	case a.Text.Is(m, "be"):
		return a.copula(c, i, m, last)
	case a.Text.Is(m, "have"):
		if p, _ := a.skip(m+1, last); a.has(p, last, formPart) {
			return a.head(c, i, p)
		}
		return a.head(c, i, m)
	case a.has(m, last, formBase) && !a.Text.Tokens[m].Upper && !a.nounGoal(i, m):
		return a.head(c, i, m)
	}
	return Clause{}, i
}

// nounGoal reports "to" before a noun that could be a verb: "en route to talks",
// but not "an invitation to visit Hungary", where an object follows.
func (a *Analysis) nounGoal(to, m int) bool {
	switch {
	case a.tags[m].pos&posNoun == 0:
		return false
	case a.Text.Is(to-1, "prior", "route"):
		return true
	}
	return a.Text.Is(to-1, "visit", "trip", "invitation") && !(m+1 < len(a.tags) && a.nounPhraseAt(m+1))
}

// dueWords stand between "be" and "to" and mean the future.
func dueWord(n string) bool {
	switch n {
	case "due", "set", "expected", "scheduled", "slated", "planned", "supposed", "likely", "ready", "poised", "about", "going", "preparing", "certain", "sure", "bound", "confirmed", "planning":
		return true
	}
	return false
}

// auxiliary reads groups that begin with a form of be, have or do.
func (a *Analysis) auxiliary(i, last int) (Clause, int) {
	w := a.tags[i]
	c := Clause{Tense: Present}
	if w.form&formPast != 0 {
		c.Tense = Past
	}
	switch w.lemma {
	case "be":
		if w.form&formIng != 0 {
			c.Tense = Gerund
		}
		return a.copula(c, i, i, last)
	case "have":
		m, neg := a.skip(i+1, last)
		c.Negated = neg
		if !a.has(m, last, formPart) {
			if a.Text.Is(m, "to") && m+1 < last && a.has(m+1, last, formBase) {
				return a.head(c, i, m+1)
			}
			return a.head(c, i, i)
		}
		if c.Tense == Past {
			c.Tense = PastPerfect
		} else if w.form&formIng != 0 {
			c.Tense = Gerund
		} else {
			c.Tense = Perfect
		}
		if a.Text.Is(m, "been") {
			return a.copula(c, i, m, last)
		}
		return a.head(c, i, m)
	}
	m, neg := a.skip(i+1, last)
	c.Negated = neg
	if a.has(m, last, formBase) && m > i+1 {
		return a.head(c, i, m)
	}
	return a.head(c, i, i)
}

// copula reads what follows a form of "be" at token b: progressive, passive,
// "is to visit", "was due to visit", or "be" itself.
func (a *Analysis) copula(c Clause, first, b, last int) (Clause, int) {
	m, neg := a.skip(b+1, last)
	c.Negated = c.Negated || neg
	if a.Text.Is(b+1, "expected", "likely") {
		m = b + 1
	}
	switch {
	case a.Text.Is(m, "to") && a.baseAfter(m, last):
		return a.due(c, first, m, last)
	case m+1 < last && dueWord(a.Text.Norm(m)) && a.Text.Is(m+1, "to") && a.baseAfter(m+1, last):
		c.Tentative = c.Tentative || a.Text.Is(m, "likely")
		return a.due(c, first, m+1, last)
	case a.Text.Is(m, "due") && m+1 < last && a.tags[m+1] != nil && a.tags[m+1].pos&posPrep != 0:
		c.Due = true // "is due in Damascus": planned, as "is due to arrive"
		if c.Tense == Present {
			c.Tense = Future
		}
		c, end := a.head(c, first, m)
		c.Verb = "be"
		return c, end
	case a.Text.Is(m, "being"):
		if p, _ := a.skip(m+1, last); a.has(p, last, formPart) {
			c.Passive = true
			return a.head(c, first, p)
		}
	case a.has(m, last, formIng):
		c.Progressive = true
		if a.Text.Is(m, "considering", "weighing", "mulling") {
			c.Tentative = true
		}
		return a.head(c, first, m)
	case a.has(m, last, formPart):
		c.Passive = true
		return a.head(c, first, m)
	}
	c, end := a.head(c, first, b)
	c.Verb = "be"
	return c, end
}

func (a *Analysis) baseAfter(to, last int) bool {
	m, _ := a.skip(to+1, last)
	return a.has(m, last, formBase)
}

// due reads the infinitive at "to" as the main verb of a planned future.
func (a *Analysis) due(c Clause, first, to, last int) (Clause, int) {
	c.Due = true
	switch c.Tense {
	case Present, Perfect:
		c.Tense = Future
	case Past:
		c.Tense = Conditional // "was due to visit": planned as seen from the past
	}
	m, neg := a.skip(to+1, last)
	c.Negated = c.Negated || neg
	if a.Text.Is(m, "be") {
		if p, _ := a.skip(m+1, last); a.has(p, last, formPart) || a.has(p, last, formIng) {
			c.Passive = !a.has(p, last, formIng)
			return a.head(c, first, p)
		}
	}
	if a.Text.Is(m, "have") {
		if p, _ := a.skip(m+1, last); a.has(p, last, formPart) {
			return a.head(c, first, p)
		}
	}
	return a.head(c, first, m)
}

// plain reads a verb without auxiliaries.
func (a *Analysis) plain(i, last int) (Clause, int) {
	w := a.tags[i]
	c := Clause{Negated: i > 0 && a.Text.Is(i-1, "never")}
	switch {
	case w.form&formIng != 0:
		c.Tense = Gerund
	case w.form&formPast != 0 && w.form&formPart != 0 && a.reduced(i, last):
		c.Tense, c.Passive = Participle, true
	case w.form&formPast != 0:
		c.Tense = Past
	case w.form&(formS|formBase) != 0:
		c.Tense = Present
	default:
		c.Tense, c.Passive = Participle, true
	}
	return a.head(c, i, i)
}

// reduced reports a past participle that hangs at the noun before it: "a
// delegation led by Kerry", "the talks held in Paris".
func (a *Analysis) reduced(i, last int) bool {
	if a.Text.Is(i+1, "by") && i+1 < last {
		return true
	}
	prev := a.tags[i-1+boolInt(i == 0)]
	return i > 0 && prev != nil && prev.pos&posNoun != 0 && a.tags[i].class&(classMotion|classReport) == 0 && !a.Text.Tokens[i-1].Upper
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// unknownVerb reads a form in -ed that the lexicon lacks as a past tense when
// a subject stands before it.
func (a *Analysis) unknownVerb(i, first, last int) (Clause, int) {
	t := &a.Text.Tokens[i]
	n := t.Norm
	if t.Kind != token.Word || t.Upper || len(n) < 5 || !strings.HasSuffix(n, "ed") || strings.HasSuffix(n, "eed") || i == first {
		return Clause{}, i
	}
	p := a.Text.Tokens[i-1]
	pw := a.tags[i-1]
	switch {
	case p.Kind == token.Punct && p.Norm == "-":
		return Clause{}, i
	case pw != nil && pw.pos&(posDet|posPrep|posAdj) != 0 && pw.pos&posPron == 0:
		return Clause{}, i
	case i+1 < last && a.Text.Tokens[i+1].Kind == token.Word && !p.Upper && (pw == nil || pw.pos&posPron == 0) && a.tags[i+1] == nil && !a.Text.Tokens[i+1].Upper:
		return Clause{}, i // "alleged plotters", an adjective
	}
	c := Clause{Tense: Past}
	if a.Text.Is(i+1, "by") {
		c.Tense, c.Passive = Participle, true
	}
	return a.head(c, i, i)
}
