package travel

import "itinera/parse/token"

// nounBefore reports whether the word before token i makes a noun of it: "his
// will", "the visit", "an official visit".
func (a *Analysis) nounBefore(i, first int) bool {
	if i == first {
		return false
	}
	w := a.tags[i-1]
	if w == nil {
		return a.Text.Is(i-1, "'s", "'") && a.Text.Tokens[i].Kind == token.Word
	}
	return w.pos&(posDet|posAdj) != 0 && w.pos&(posPron|posRel) == 0
}

// properNoun reports a capitalised token inside a sentence: the month of May, a
// name. Headlines capitalise all words: there the neighbour is capitalised too.
func (a *Analysis) properNoun(i, first int) bool {
	if i+1 < len(a.tags) && a.Text.Tokens[i+1].Kind == token.Number {
		return a.Text.Tokens[i].Upper
	}
	return i > first && a.Text.Tokens[i].Upper && !a.headline(i)
}

// headline reports whether token i stands in a line that capitalises its words:
// a short one, without a full stop.
func (a *Analysis) headline(i int) bool {
	s := a.Text.Sentences[a.Text.SentenceOf(i)]
	if s.Last-s.First > 30 || a.Text.Is(s.Last-1, ".", "\"", "”") {
		return false
	}
	up, words := 0, 0
	for k := s.First; k < s.Last; k++ {
		t := &a.Text.Tokens[k]
		if t.Kind != token.Word || len(t.Norm) < 4 {
			continue
		}
		words++
		if t.Upper {
			up++
		}
	}
	return words > 2 && up*5 >= words*4
}

// actsAsVerb decides whether a form that can be a verb is one here.
func (a *Analysis) actsAsVerb(i, first, last int) bool {
	w := a.tags[i]
	t := &a.Text.Tokens[i]
	if i > first && a.Text.Is(i-1, "-") && !t.Space || i+1 < last && a.Text.Is(i+1, "-") && !a.Text.Tokens[i+1].Space {
		return false // part of a compound: "Japan-led", "stop-over"
	}
	if t.Upper && i > first && !a.headline(i) {
		return false
	}
	f := w.form
	if w.pos&posPrep != 0 || w.pos&posSub != 0 {
		return false // "regarding", "following", "including"
	}
	switch {
	case f&formIng != 0:
		return a.ingVerb(i, first, last)
	case f&formPast != 0 && f&formBase == 0:
		return !a.adjectival(i, first, last)
	case f&formPart != 0 && f&(formBase|formS) == 0:
		return !a.adjectival(i, first, last)
	case f&formS != 0:
		return a.finiteS(i, first)
	}
	return a.finiteBase(i, first)
}

// adjectival reports a participle that stands before its noun: "the planned visit".
func (a *Analysis) adjectival(i, first, last int) bool {
	switch a.tags[i].lemma {
	case "say", "tell":
		return false // "a ministry official said Friday"
	}
	if i > first && a.tags[i-1] != nil && a.tags[i-1].pos&posPrep != 0 && a.tags[i-1].pos&posSub == 0 && a.tags[i].pos&posNoun == 0 {
		return true // "on shared challenges"
	}
	if !a.nounBefore(i, first) {
		return false
	}
	return i+1 < last && a.Text.Tokens[i+1].Kind == token.Word && (a.tags[i+1] == nil || a.tags[i+1].pos&posPrep == 0)
}

func (a *Analysis) ingVerb(i, first, last int) bool {
	if a.nounBefore(i, first) {
		return false
	}
	if a.tags[i].pos&posNoun != 0 { // "meeting", "briefing"
		return i > first && a.tags[i-1] != nil && a.tags[i-1].pos&(posPrep|posSub) != 0 && i+1 < last && (a.Text.Is(i+1, "with") || a.Text.Tokens[i+1].Upper || a.tags[i+1] != nil && a.tags[i+1].pos&posDet != 0)
	}
	return !(a.Text.Is(i, "visiting") && i+1 < last && a.Text.Tokens[i+1].Upper && a.guestBehind(i, first))
}

// guestBehind reports whether the words before "visiting" want somebody behind
// it rather than a place: "with visiting Foreign Minister", "told visiting
// President", but not "after visiting" or "began visiting".
func (a *Analysis) guestBehind(i, first int) bool {
	if i == first {
		return true
	}
	w := a.tags[i-1]
	if w == nil {
		return false
	}
	switch w.lemma {
	case "tell", "meet", "receive", "welcome", "greet", "host", "thank", "inform", "brief", "urge", "ask", "invite", "join", "accompany":
		return true
	}
	return w.pos&(posPrep|posCoord) != 0 && !a.Text.Is(i-1, "after", "before", "by", "while", "of", "for", "when")
}

// finiteS decides "visits", "talks", "heads": a verb behind a name, a pronoun
// or a relative; a noun elsewhere unless no noun is written that way.
func (a *Analysis) finiteS(i, first int) bool {
	if i == first {
		return false
	}
	if a.nounBefore(i, first) {
		return false
	}
	p := &a.Text.Tokens[i-1]
	w := a.tags[i-1]
	if w != nil && w.pos&(posPrep|posSub) != 0 && w.pos&posRel == 0 {
		return false // a finite verb has its subject between
	}
	ambiguous := a.tags[i].pos&posNoun != 0 || plainNoun(a.Text.Norm(i))
	if !ambiguous {
		return true
	}
	if w != nil && w.pos&(posPron|posRel|posAdv|posCoord|posOffice) != 0 {
		return true
	}
	return p.Kind == token.Word && p.Upper && !demonymLike(p.Norm) || p.Norm == ","
}

// plainNoun reports forms in -s that are nouns at least as often as verbs.
func plainNoun(n string) bool {
	switch n {
	case "heads", "leaves", "states", "leads", "plans", "hosts", "offers", "reports", "comments", "remarks", "claims", "views", "calls", "ends", "moves", "drives", "rides",
		"pushes", "demands", "requests", "addresses", "starts", "delays", "deals", "shows", "fears", "attacks", "votes", "works", "changes", "forces", "efforts", "supports", "meets", "questions", "costs", "orders", "charges", "names", "places", "results", "rules", "runs", "signs", "steps", "stages", "strikes", "tests", "threats", "trades", "records", "issues", "concerns", "interests", "supplies", "protests", "talks", "times", "uses", "aims", "lands":
		return true
	}
	return false
}

// demonymLike reports an adjective of nationality, behind which "talks" is a noun.
func demonymLike(n string) bool {
	for _, s := range [...]string{"ese", "ish", "ian", "ean", "can", "ench", "eek", "erman", "ussian", "raeli", "raqi", "udi", "akistani"} {
		if len(n) > len(s) && n[len(n)-len(s):] == s {
			return true
		}
	}
	return false
}

// finiteBase decides a bare form: a verb behind a plural, a pronoun, or another
// bare verb ("meet and discuss").
func (a *Analysis) finiteBase(i, first int) bool {
	if i == first {
		return false
	}
	p := &a.Text.Tokens[i-1]
	w := a.tags[i-1]
	if a.Text.Is(i, "last") && a.has(i+1, len(a.tags), formPast) {
		return false // "which last met in May"
	}
	if a.tags[i].form&formPast != 0 { // "set", "cut", "put": past too
		return !a.nounBefore(i, first) && (w == nil || w.pos&posPrep == 0)
	}
	if w != nil {
		switch {
		case w.pos&posPron != 0 && !a.Text.Is(i-1, "it", "he", "she"):
			return true
		case w.pos&posRel != 0 && a.Text.Is(i-1, "who", "which"):
			return true
		case w.pos&posCoord != 0:
			return a.bareBefore(i-1, first)
		case w.pos&posAdv != 0 && i-2 >= first:
			return a.tags[i].pos&posNoun == 0
		case w.pos&(posDet|posPrep|posAdj) != 0:
			return false
		}
	}
	if a.tags[i].pos&posNoun != 0 || p.Kind != token.Word {
		return false
	}
	n := p.Norm
	return len(n) > 3 && n[len(n)-1] == 's' && n[len(n)-2] != 's' && !p.Upper && a.tags[i].form&formBase != 0 && !alsoNoun(a.Text.Norm(i))
}

// alsoNoun reports bare forms that are nouns as a rule after a plural.
func alsoNoun(n string) bool {
	switch n {
	case "state", "report", "plan", "lead", "host", "offer", "call", "move", "drive", "deal", "end", "start", "force", "work", "trade", "order", "rule", "test", "strike", "record", "press", "place", "test-fire", "head", "spark", "base", "aim", "support", "control", "influence", "question", "issue", "review", "result", "name", "study", "view", "line", "fund":
		return true
	}
	return false
}

// bareBefore reports whether a bare verb or an infinitive comes before the
// coordinator at token i in the same clause.
func (a *Analysis) bareBefore(i, first int) bool {
	for k := i - 1; k >= first && k > i-14; k-- {
		w := a.tags[k]
		if w == nil {
			continue
		}
		if w.pos&posModal != 0 || a.Text.Is(k, "to") && k+1 < i && a.has(k+1, i, formBase) {
			return true
		}
	}
	return false
}
