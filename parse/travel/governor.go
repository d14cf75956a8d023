package travel

import "itinera/parse/token"

// Governor is what a mention of a place hangs at.
type Governor struct {
	Prep    string // the preposition; "object" where the verb or noun governs directly, "" where nothing does
	At      int    // the preposition's token, the place's first token without one
	Noun    int    // the trigger noun's token, -1 for none
	Verb    int    // the clause whose verb governs, -1 for none
	List    int    // the place (index in Mentions.Places) whose governor is shared: "A, B and C"; -1
	Bare    bool   // the place stands as a noun's first part: "his Beijing visit"
	Direct  bool   // nothing but adverbs and times stands between the verb and the preposition
	Fronted bool   // the phrase opens the clause: "In Seoul, he will meet"
}

// reader holds what one reading of a text needs.
type reader struct {
	*Analysis
	m        Mentions
	placeAt  []int32 // per token: 1 + the place that covers it, 0 for none
	personAt []int32
	timeAt   []int32
	govs     []Governor // per place
	slots    []Slot
}

// newReader returns the analysis's own reader for these mentions; the one
// before is gone.
func newReader(a *Analysis, m Mentions) *reader {
	n, r := len(a.Text.Tokens), &a.reader
	r.Analysis, r.m = a, m
	r.placeAt, r.personAt, r.timeAt = resize(r.placeAt, n), resize(r.personAt, n), resize(r.timeAt, n)
	clear(r.placeAt)
	clear(r.personAt)
	clear(r.timeAt)
	for k := range m.Places {
		fill(r.placeAt, m.Places[k].First, m.Places[k].Last, k)
	}
	for k := range m.People {
		fill(r.personAt, m.People[k].First, m.People[k].Last, k)
	}
	for k := range m.Times {
		fill(r.timeAt, m.Times[k].First, m.Times[k].Last, k)
	}
	return r
}

func fill(at []int32, first, last, k int) {
	for i := first; i < last && i < len(at); i++ {
		at[i] = int32(k + 1)
	}
}

// govern finds what place k hangs at, walking left from it within its sentence.
func (r *reader) govern(k int, govs []Governor) Governor {
	p := &r.m.Places[k]
	s := r.Text.Sentences[r.Text.SentenceOf(p.First)]
	g := Governor{At: p.First, Noun: -1, Verb: -1, List: -1}
	if p.Adverb {
		r.attach(&g, p.First, s.First)
		for _, g.Prep = range [...]string{"in", "object", "to"} { // "arrived here", "leaves here", "flew here"
			if _, ok := r.lookup(&g); ok {
				break
			}
		}
		return g
	}
	if k > 0 && r.m.Places[k-1].First == p.First && govs[k-1].Prep != "" { // "the three countries"
		g = govs[k-1]
		if g.List < 0 {
			g.List = k - 1
		}
		return g
	}
	i := r.modifiers(p, s.First)
	if i < s.First {
		r.alone(&g, p)
		return g
	}
	if j, ok := r.listed(i, s.First, k); ok && govs[j].Prep != "" {
		g = govs[j]
		if g.List < 0 {
			g.List = j
		}
		return g
	}
	w := r.tags[i]
	switch {
	case w != nil && w.pos&posPrep != 0:
		g.Prep, g.At = r.Text.Norm(i), i
		if g.Prep == "of" && i > s.First && r.Text.Is(i-1, "out") {
			g.Prep, g.At, i = "from", i-1, i-1 // "flew out of Oslo"
		}
		if j, ok := r.repeated(i, s.First, k); ok && govs[j].Prep == g.Prep {
			g = govs[j]
			if g.List < 0 {
				g.List = j
			}
			return g
		}
		r.attach(&g, i, s.First)
		return r.comesFor(g, p)
	case r.verbAt(i):
		if r.bare(&g, p); g.Noun >= 0 {
			return g // "attend the Paris Peace Forum"
		}
		if n := r.stopBefore(r.ClauseOf(i)); n >= 0 {
			g.Prep, g.Noun, g.Verb = "bare", n, r.ClauseOf(i)
			return g
		}
		g.Prep, g.Verb = "object", r.ClauseOf(i)
		return g
	}
	r.alone(&g, p)
	return g
}

// alone reads a place that no preposition and no verb governs.
func (r *reader) alone(g *Governor, p *Place) {
	if r.bare(g, p); g.Noun >= 0 {
		return
	}
	g.Verb = r.clauseVerb(p.First)
	if n := r.stopBehind(p); n >= 0 {
		g.Prep, g.Noun = "bare", n
	}
}

// comesFor reads an event that bears a place's name as what somebody comes for:
// "arrived for the Oslo talks", "to join the ministers for the Berlin Water
// Conference". Who prepares for one is not there.
func (r *reader) comesFor(g Governor, p *Place) Governor {
	if g.Prep != "for" || g.Noun >= 0 || g.Verb < 0 || g.Fronted {
		return g
	}
	if c := &r.Clauses[g.Verb]; !c.Moves() && c.Verb != "join" && c.Verb != "gather" {
		return g
	}
	if _, ok := r.lookup(&g); ok {
		return g // "left for the Oslo talks"
	}
	r.bare(&g, p)
	return g
}

// clauseVerb returns the clause that holds token i if it has a verb.
func (r *reader) clauseVerb(i int) int {
	c := r.ClauseOf(i)
	if r.Clauses[c].Main() < 0 {
		return -1
	}
	return c
}

func (r *reader) verbAt(i int) bool {
	c := &r.Clauses[r.ClauseOf(i)]
	return i >= c.VerbFirst && i < c.VerbLast
}

// modifiers walks left over what may stand between a governor and a place: a
// determiner, adjectives, "the city of", "capital", a demonym, "Egypt's".
func (r *reader) modifiers(p *Place, first int) int {
	placed := false // behind a noun of place
	i := p.First - 1
	for ; i >= first; i-- {
		if k := r.possessor(i, p); k >= 0 {
			i = r.m.Places[k].First
			continue
		}
		w := r.tags[i]
		n := r.Text.Norm(i)
		switch {
		case w != nil && w.pos&posDet != 0 && w.pos&posPron == 0, w != nil && w.pos&posAdj != 0:
			continue
		case n == "of" && i-1 >= first && placeNoun(r.Text.Norm(i-1)):
			i--
			placed = true
			continue
		case placeNoun(n):
			placed = true
			continue
		case placeAdjective(n):
			continue
		case n == "-" && !r.Text.Tokens[i].Space:
			continue
		case r.placeAt[i] > 0 && r.m.Places[r.placeAt[i]-1].Demonym:
			continue
		case n == "\"" || n == "“" || n == "(":
			continue
		case n == ":" && i-1 >= first && placeNoun(r.Text.Norm(i-1)):
			continue // "to three nations: Fiji, Palau and Nauru"
		case placed && w == nil && r.word(i) && r.personAt[i] == 0 && r.timeAt[i] == 0 && (r.placeAt[i] == 0 || r.m.Places[r.placeAt[i]-1].Area):
			continue // "the rebel-held town of"
		}
		return i
	}
	return i
}

// possessor returns the place whose possessive ends with token i if p is part of it
// or beside it: "Egypt's" before "Red Sea resort of Sharm el-Sheikh", "Norway's"
// before "neighbour Sweden"; -1 for none.
func (r *reader) possessor(i int, p *Place) int {
	if i < 1 || !r.Text.Is(i, "'s", "'") || r.placeAt[i] > 0 || r.placeAt[i-1] == 0 {
		return -1
	}
	k := int(r.placeAt[i-1]) - 1
	o := &r.m.Places[k]
	if !o.Demonym && (!p.Country && p.Code != "" && o.Code == p.Code || r.Text.Is(p.First-1, "neighbour", "neighbor", "ally")) {
		return k
	}
	return -1
}

// ownsPlace reports whether place k stands only as the possessor of a later one:
// "Egypt" in "Egypt's Sharm el-Sheikh".
func (r *reader) ownsPlace(k int) bool {
	p := &r.m.Places[k]
	if !r.Text.Is(p.Last, "'s", "'") {
		return false
	}
	for k++; k < len(r.m.Places); k++ {
		if next := &r.m.Places[k]; !next.Area && !next.Demonym {
			return next.First > p.Last && next.stoppable() && r.modifiers(next, p.First) < p.First
		}
	}
	return false
}

// placeNoun reports nouns that introduce a place's name: "the city of Oran".
func placeNoun(n string) bool {
	switch n {
	case "city", "town", "capital", "port", "resort", "island", "province", "region", "state", "village", "kingdom", "republic", "republics", "emirate", "sultanate", "territory", "nation", "nations", "country", "countries", "neighbor", "neighbour", "ally", "district", "suburb", "base", "enclave", "settlement", "municipality", "archipelago", "peninsula", "oasis", "neighbors", "neighbours", "allies", "states", "cities", "islands":
		return true
	}
	return false
}

// placeAdjective reports adjectives that stand before a place's name.
func placeAdjective(n string) bool {
	switch n {
	case "neighboring", "neighbouring", "nearby", "southern", "northern", "eastern", "western", "central", "southeastern", "southwestern", "northeastern", "northwestern", "downtown", "coastal", "war-torn", "torn", "ravaged", "occupied", "communist", "oil-rich", "tiny", "rich", "sea", "seaside", "holy", "ancient", "old", "historic", "summer", "winter", "famous", "distant", "main", "largest", "biggest", "second", "divided", "post-war", "postwar", "democratic", "former", "fellow", "southeast", "northeast", "northwest", "southwest", "south", "north", "east", "west", "mainland", "both", "then", "finally", "later", "lastly", "first", "next", "also":
		return true
	}
	return false
}

// listed reports the place that the one before token i continues as a list:
// "A, B and C", "A on Thursday and B on Friday", "Geneva; Vienna".
func (r *reader) listed(i, first, k int) (int, bool) {
	seen := false
	for steps := 0; i >= first && steps < 12; i, steps = i-1, steps+1 {
		n := r.Text.Norm(i)
		w := r.tags[i]
		switch {
		case r.placeAt[i] > 0:
			j := int(r.placeAt[i] - 1)
			if j >= k || !r.m.Places[j].stoppable() {
				return 0, false
			}
			return j, seen
		case n == "," || n == "and" || n == "&" || n == "or" || n == ";" || n == "then":
			seen = true
		case r.timeAt[i] > 0:
			seen = seen || false
		case n == "on" || n == "from" && r.timeAt[i+1] > 0 || n == "in" && i+1 < len(r.timeAt) && r.timeAt[i+1] > 0 || n == ")" || n == "(" || n == "-" || n == "–":
		case w != nil && w.pos&posDet != 0 || placeNoun(n) || n == "well" || n == "as":
			if n == "well" {
				seen = true
			}
		case w != nil && w.pos&(posAdj|posAdv) != 0 || placeAdjective(n):
		default:
			return 0, false
		}
	}
	return 0, false
}

// repeated reports the place to which "and" joins the one behind the preposition
// at token i: "in Algiers and in Nouakchott".
func (r *reader) repeated(i, first, k int) (int, bool) {
	if i == first || !r.Text.Is(i-1, "and", "or") {
		return 0, false
	}
	j, ok := r.listed(i-1, first, k)
	return j, ok && !r.timed(r.m.Places[j].Last, i)
}

// timed reports whether a time stands in tokens [first, last).
func (r *reader) timed(first, last int) bool {
	lo, hi := r.m.TimesIn(first, last)
	return lo < hi
}

// attach finds the noun or verb that a preposition at token i hangs at.
func (r *reader) attach(g *Governor, i, first int) {
	c := r.ClauseOf(i)
	cl := &r.Clauses[c]
	for j := i - 1; j >= first; j-- {
		w := r.tags[j]
		n := r.Text.Norm(j)
		switch {
		case j >= cl.VerbFirst && j < cl.VerbLast:
			g.Verb, g.Direct = c, true
			return
		case r.timeAt[j] > 0 || n == "on" && r.timeAt[j+1] > 0:
			continue
		case r.placeAt[j] > 0 && r.sameWay(int(r.placeAt[j])-1, i):
			j = r.m.Places[r.placeAt[j]-1].First - 1 // "in Oslo on Monday, in Riga on Tuesday"
			continue
		case n == "and" && r.Clauses[c].Verb == "be":
			continue
		case r.personAt[j] > 0 && r.Text.Is(r.m.People[r.personAt[j]-1].First-1, "by", "of"):
			j = r.m.People[r.personAt[j]-1].First - 1 // "a visit by Kerry to Oslo"
			continue
		case w != nil && w.pos&posNoun != 0 && r.asNoun(j):
			g.Noun = j
			g.Verb = r.clauseVerb(j)
			return
		case n == "," || n == "\"" || n == "”" || w != nil && w.pos&posAdv != 0:
			continue
		case placeable(g.Prep):
			if noun := r.complemented(j, max(first, cl.VerbLast)); noun >= 0 {
				g.Noun, g.Verb = noun, r.clauseVerb(noun)
				return
			}
		}
		break
	}
	g.Verb = r.clauseVerb(i)
	if g.Verb >= 0 {
		cl := &r.Clauses[g.Verb]
		g.Fronted = i < cl.VerbFirst
	}
}

// sameWay reports whether place k stands behind the same preposition as the one
// at token i, with a day behind it: another item of one itinerary.
func (r *reader) sameWay(k, i int) bool {
	p := &r.m.Places[k]
	if p.First == 0 || !p.stoppable() || r.Text.Norm(p.First-1) != r.Text.Norm(i) {
		return false
	}
	return r.timed(p.Last, i)
}

// asNoun reports whether a word that can be verb and noun is a noun here.
func (r *reader) asNoun(j int) bool { return !r.verbAt(j) || r.tags[j].pos&posVerb == 0 }

// owned reports whether a determiner, an adjective or a possessive stands before
// token i: "his Beijing visit", but not "that Syria stop".
func (r *reader) owned(i int) bool {
	if i == 0 {
		return false
	}
	w := r.tags[i-1]
	return w != nil && w.pos&(posDet|posAdj) != 0 && w.pos&posRel == 0 || r.Text.Is(i-1, "'s", "'")
}

// bare reads a place that is the first part of a noun: "his Beijing visit".
func (r *reader) bare(g *Governor, p *Place) {
	for j := p.Last; j < p.Last+5 && j < len(r.tags); j++ {
		w := r.tags[j]
		if w == nil && r.Text.Tokens[j].Upper && r.personAt[j] == 0 && r.placeAt[j] == 0 {
			continue // part of an event's name
		}
		if w != nil && w.pos&posNoun != 0 && r.asNoun(j) && (w.pos&posVerb == 0 || r.owned(p.First)) {
			g.Noun, g.Bare, g.Prep = j, true, "bare"
			g.Verb = r.clauseVerb(j)
			return
		}
		if w == nil || w.pos&posAdj == 0 {
			return
		}
	}
}

// kindOf is a token's kind, for callers that only hold the reader.
func (r *reader) word(i int) bool { return r.Text.Tokens[i].Kind == token.Word }
