package travel

import (
	"slices"

	"itinera/parse/token"
)

// Tense is the time that a verb group's form expresses.
type Tense uint8

// The tenses that the reader tells apart.
const (
	NoTense     Tense = iota
	Past              // visited
	Perfect           // has visited
	PastPerfect       // had visited
	Present           // visits, is visiting
	Future            // will visit, is to visit, is due to visit, is going to visit
	Conditional       // would visit
	Infinitive        // to visit: the governing clause decides
	Gerund            // visiting, after visiting
	Participle        // a meeting hosted by
)

var tenseNames = [...]string{"none", "past", "perfect", "past-perfect", "present", "future", "conditional", "infinitive", "gerund", "participle"}

// String returns the tense in kebab-case, as it appears in explanations.
func (t Tense) String() string { return tenseNames[t] }

// Clause is a stretch of a sentence with one verb group.
type Clause struct {
	Sentence    int
	First, Last int // tokens, Last exclusive

	VerbFirst, VerbLast int    // the verb group, VerbLast exclusive; equal where there is none
	Verb                string // lemma of its main verb, "" for a verb the lexicon lacks
	Tense               Tense
	Progressive         bool
	Passive             bool
	Negated             bool
	Due                 bool // due, set, expected, scheduled, planned to
	Tentative           bool // may, might, could, is considering
	Reporting           bool // said, told, announced
	Parent              int  // the clause that governs this one, -1 for none
	Relative            bool // begins with who, where, which
	Subordinator        string
	Particle            string // "off" in "called off", "back" in "pushed back"

	class class
}

// Main returns the token of the main verb, -1 in a clause without one.
func (c *Clause) Main() int {
	if c.VerbLast == c.VerbFirst {
		return -1
	}
	return c.VerbLast - 1
}

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

// cut appends the clauses of one sentence. heads are the tokens from there on
// at which a verb group may begin; it returns those behind the sentence.
func (a *Analysis) cut(sentence int, heads []int32) []int32 {
	s := a.Text.Sentences[sentence]
	from, end := len(a.Clauses), s.First
	for ; len(heads) > 0 && int(heads[0]) < s.Last; heads = heads[1:] {
		i := int(heads[0])
		if i < end {
			continue // within the group before
		}
		g, behind := a.group(i, s.First, s.Last)
		if behind == i {
			continue
		}
		g.Sentence, g.Parent = sentence, -1
		a.Clauses = append(a.Clauses, g)
		end = behind
	}
	if len(a.Clauses) == from {
		a.Clauses = append(a.Clauses, Clause{Sentence: sentence, First: s.First, Last: s.Last, VerbFirst: s.First, VerbLast: s.First, Parent: -1})
	}
	cs := a.Clauses[from:]
	cs[0].First = s.First
	for k := 1; k < len(cs); k++ {
		b := a.boundary(&cs[k-1], cs[k].VerbFirst)
		if cs[k].Tense == Infinitive || cs[k].Tense == Gerund || cs[k].Tense == Participle {
			b = max(b, a.lead(cs[k-1].VerbLast, cs[k].VerbFirst))
		}
		cs[k-1].Last, cs[k].First = b, b
		a.introduce(&cs[k])
		a.share(&cs[k-1], &cs[k])
	}
	cs[len(cs)-1].Last = s.Last
	a.introduce(&cs[0])
	for k := range cs {
		cs[k].Particle = a.particle(&cs[k])
		cs[k].Parent = a.parent(cs, k, from)
		a.depend(&cs[k])
		for i := cs[k].First; i < cs[k].Last; i++ {
			a.clause[i] = int32(from + k)
		}
	}
	return heads
}

// particle returns the adverb that a verb takes as its part, right behind it or
// behind a short object: "called off", "called the visit off".
func (a *Analysis) particle(c *Clause) string {
	switch c.Verb {
	case "call", "put", "push", "break", "cut", "set", "wrap", "kick", "look":
	default:
		return ""
	}
	for i := c.VerbLast; i < c.Last && i < c.VerbLast+7; i++ {
		if a.Text.Is(i, "off", "back", "short", "up", "forward") {
			return a.Text.Norm(i)
		}
		if a.Text.Is(i, ",", ".", ";") {
			break
		}
	}
	return ""
}

// lead returns where a clause without a subject begins: at its verb, or at the
// conjunctions and the preposition right before it ("and to", "before returning").
func (a *Analysis) lead(from, verb int) int {
	for verb > from {
		w := a.tags[verb-1]
		if w == nil || w.pos&(posCoord|posSub|posAdv) == 0 && (w.pos&posPrep == 0 || verb < len(a.tags) && !a.has(verb, len(a.tags), formIng)) {
			return verb
		}
		verb--
	}
	return verb
}

// share gives a bare verb behind a coordinator the tense of the verb before it:
// "will travel to Oman and visit Qatar".
func (a *Analysis) share(before, c *Clause) {
	if c.Tense != Present || c.VerbLast != c.VerbFirst+1 || a.tags[c.VerbFirst].form&(formBase|formPast) != formBase {
		return
	}
	if before.Tense == Future || before.Tense == Conditional || before.Tense == Infinitive {
		c.Tense, c.Due, c.Tentative, c.Negated = before.Tense, before.Due, before.Tentative, before.Negated
	}
}

// boundary returns the token at which the later of two clauses begins, given
// the earlier one and the beginning of the later verb group.
func (a *Analysis) boundary(before *Clause, to int) int {
	from := before.VerbLast
	comma, coord, quote := -1, -1, -1
	for i := from; i < to; i++ {
		w := a.tags[i]
		n := a.Text.Norm(i)
		switch {
		case n == ";" || n == "—" || n == "–" && a.Text.Tokens[i].Space || n == "--":
			return i + 1
		case n == ",":
			comma = i
		case n == "\"" || n == "”":
			quote = i
		case w == nil:
		case w.pos&posRel != 0 && (n != "that" || i > from) || w.pos&posSub != 0 && !a.insidePhrase(i, to):
			if i > from && a.tags[i-1] != nil && a.tags[i-1].pos&posPrep != 0 && n != "that" && w.pos&posRel != 0 {
				return i - 1 // "in which", "after which"
			}
			return i
		case w.pos&posCoord != 0 && a.opensClause(i, to):
			if coord != i-1 || coord < 0 {
				coord = i
			}
		}
	}
	switch {
	case coord >= 0:
		return coord
	case quote >= 0 && quote < to-1:
		return quote + 1 // what follows a quote is who said it
	case comma == to-1 && to-from > 2 && a.nounPhraseAt(from) && !a.inserted(before):
		return from // the comma closes an apposition: "Ban, the foreign minister, said"
	case comma >= 0:
		return comma + 1
	}
	return a.subjectStart(from, to)
}

// inserted reports whether a clause stands between commas behind a noun, so that
// the noun phrase behind its verb is its own: "Berg, who will start a visit to
// Oslo on Sunday, said", "Berg, starting a visit, said".
func (a *Analysis) inserted(c *Clause) bool {
	i := c.VerbFirst - 1
	return i >= 0 && (a.Text.Is(i, "who", "which") || c.Tense == Gerund && a.Text.Is(i, ","))
}

// nounPhraseAt reports whether a noun phrase, and no phrase of the verb before,
// begins at token i.
func (a *Analysis) nounPhraseAt(i int) bool {
	w := a.tags[i]
	return w == nil && a.Text.Tokens[i].Upper || w != nil && w.pos&posDet != 0 && w.pos&posPron == 0
}

// insidePhrase reports a subordinator that is a preposition here: "after talks
// in Paris, he said", "since Monday".
func (a *Analysis) insidePhrase(i, to int) bool {
	switch a.Text.Norm(i) {
	case "after", "before", "since", "until", "till", "than", "as", "once", "so":
	default:
		return false
	}
	for k := i + 1; k < to; k++ {
		if a.Text.Is(k, ",") {
			return true
		}
	}
	return false
}

// opensClause reports whether a coordinator joins clauses and not noun phrases:
// the verb follows at once, or a comma comes before it.
func (a *Analysis) opensClause(i, to int) bool {
	if i+1 >= to {
		return true
	}
	for k := i + 1; k < to; k++ {
		if w := a.tags[k]; w == nil || w.pos&(posAdv|posCoord) == 0 {
			return a.Text.Is(i-1, ",") || a.Text.Is(i, "but", "nor") || a.tags[k] != nil && a.tags[k].pos&posPron != 0
		}
	}
	return true
}

// subjectStart returns where the noun phrase before a verb begins when nothing
// marks the boundary ("said he will", "denied reports Kerry had left").
func (a *Analysis) subjectStart(from, to int) int {
	for i := to - 1; i >= from; i-- {
		w := a.tags[i]
		if w != nil && w.pos&posPron != 0 {
			return i
		}
	}
	if from < len(a.Text.Tokens) && from > 0 && a.tags[from-1] != nil && a.tags[from-1].class&classReport != 0 {
		return from
	}
	return to
}

// introduce notes how a clause is joined to the sentence.
func (a *Analysis) introduce(c *Clause) {
	for i := c.First; i < c.VerbFirst && i < c.First+3; i++ {
		w := a.tags[i]
		if w == nil {
			continue
		}
		switch {
		case w.pos&posRel != 0 && a.Text.Norm(i) != "that":
			c.Relative = true
			c.Subordinator = a.Text.Norm(i)
			return
		case w.pos&posSub != 0:
			c.Subordinator = a.Text.Norm(i)
			c.Due = c.Due || a.awaits(c)
			return
		}
	}
}

// depend notes that what an invitation is to lies ahead: "accepted an invitation
// to visit Riga".
func (a *Analysis) depend(c *Clause) {
	if c.Tense == Infinitive && c.Parent >= 0 && c.VerbFirst > 0 && a.Text.Is(c.VerbFirst-1, "invitation") {
		c.Due = true
	}
}

// awaits reports a present that lies ahead because of the conjunction before it:
// "after he leaves Oslo", "when she visits Riga". In a headline it is the news.
func (a *Analysis) awaits(c *Clause) bool {
	switch c.Subordinator {
	case "after", "before", "when", "once", "until", "till":
		return c.Tense == Present && !c.Reporting && c.Main() >= 0 && !a.headline(c.VerbFirst)
	}
	return false
}

// parent returns the clause that governs clause k, as an index into a.Clauses.
// An infinitive, gerund or participle hangs at the nearest finite clause before
// it, or at the next one when it opens the sentence.
func (a *Analysis) parent(cs []Clause, k, base int) int {
	if cs[k].Tense == Infinitive {
		if k > 0 {
			return base + k - 1
		}
		return -1
	}
	if cs[k].Tense != Gerund && cs[k].Tense != Participle {
		if k > 0 && cs[k-1].Reporting {
			return base + k - 1
		}
		return -1
	}
	for j := k - 1; j >= 0; j-- {
		if cs[j].Tense != Gerund && cs[j].Tense != Participle && cs[j].Main() >= 0 {
			return base + j
		}
	}
	for j := k + 1; j < len(cs); j++ {
		if cs[j].Tense != Gerund && cs[j].Tense != Participle && cs[j].Tense != Infinitive && !cs[j].Relative {
			return base + j
		}
	}
	return -1
}

// Moves reports whether the clause's verb is one of moving or visiting, whose
// present tense can mean the future.
func (c *Clause) Moves() bool { return c.class&classMotion != 0 || c.Verb == "meet" }

// Plans reports whether the clause's verb is one of planning.
func (c *Clause) Plans() bool {
	return c.class&classPlan != 0 || c.Verb == "look" && c.Particle == "forward"
}

// Describe returns the tense and what else was read of the verb group, as
// "future+due+not".
func (c *Clause) Describe() string {
	s := c.Tense.String()
	for _, f := range [...]struct {
		on   bool
		name string
	}{{c.Due, "+due"}, {c.Tentative, "+may"}, {c.Negated, "+not"}, {c.Passive, "+passive"}, {c.Progressive, "+ing"}, {c.Reporting, "+says"}, {c.Relative, "+rel"}} {
		if f.on {
			s += f.name
		}
	}
	return s
}

// InVerb reports whether token i is part of a verb group.
func (a *Analysis) InVerb(i int) bool {
	c := &a.Clauses[a.clause[i]]
	return i >= c.VerbFirst && i < c.VerbLast
}
