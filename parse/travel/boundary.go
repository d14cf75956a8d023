package travel

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
		if a.Text.Is(k, ",", "that") {
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
