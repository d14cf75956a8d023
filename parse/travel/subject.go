package travel

// Part is what a person is to the clause or noun that governs a place.
type Part uint8

// The parts, the likeliest traveller first.
const (
	NoPart    Part = iota
	Possessor      // "Kerry's visit", "his arrival"
	Subject        // "Kerry flew"
	Shared         // the subject of a governing clause: "plans to fly", "and then flew"
	Agent          // "a visit by Kerry", "led by Kerry"
	Object         // "welcomed Kerry", "take Kerry to"
	Company        // "met with Kerry", "accompanied by"
	Earlier        // elsewhere before the place in its sentence
	Later          // elsewhere behind it
	Focus          // not in the sentence: whom the text was about
)

var partNames = [...]string{"none", "possessor", "subject", "shared", "agent", "object", "company", "earlier", "later", "focus"}

// String returns the part's name.
func (p Part) String() string { return partNames[p] }

// subjects returns the mentions of people that are the subject of clause c and
// whether they are its own; none where the subject is no person.
func (r *reader) subjects(c int) (people []int, part Part) {
	part = Subject
	for depth := 0; c >= 0 && depth < 6; depth++ {
		cl := &r.Clauses[c]
		people = r.ownSubjects(cl)
		if lead := r.leaders(c); len(lead) > 0 && (len(people) == 0 || lead[len(lead)-1] == people[len(people)-1]) {
			return lead, Agent
		}
		if len(people) > 0 {
			return people, part
		}
		if cl.Relative && (cl.Subordinator == "who" || cl.Subordinator == "whom") {
			if q := r.personBefore(cl.First, r.Text.Sentences[cl.Sentence].First); q >= 0 {
				return []int{q}, part
			}
		}
		if cl.Tense == Participle && cl.Passive && !r.AttendsHeld(c) {
			// "islands known as", "a man accused in": the noun before is its subject.
			if k := cl.VerbFirst - 1; k >= 0 && r.personAt[k] > 0 {
				return []int{int(r.personAt[k]) - 1}, part
			}
			return nil, NoPart
		}
		if q := r.beforeInsertion(c); q >= 0 {
			return []int{q}, part
		}
		if q := r.seenDoing(c); q >= 0 {
			return []int{q}, part
		}
		if r.otherSubject(cl) {
			return nil, NoPart
		}
		if !r.coordinated(cl) && !r.sameSubject(c) {
			part = Shared
		}
		switch {
		case cl.Parent >= 0:
			c = cl.Parent
		case c > 0 && r.Clauses[c-1].Sentence == cl.Sentence:
			c--
		default:
			return nil, NoPart
		}
	}
	return nil, NoPart
}

// beforeInsertion returns the person whom an insertion between commas parts from
// clause c's verb: "Martin, accompanied by two ministers, will visit Lima",
// "Beck, who had met the king, flew on"; -1 where there is none.
func (r *reader) beforeInsertion(c int) int {
	cl := &r.Clauses[c]
	if c == 0 || cl.Tense == Infinitive || cl.Tense == Gerund || cl.First < cl.VerbFirst || !r.Text.Is(cl.VerbFirst-1, ",") {
		return -1
	}
	for k := c - 1; k >= 0 && r.Clauses[k].Sentence == cl.Sentence; k-- {
		in := &r.Clauses[k]
		if !in.Relative && in.Tense != Participle && in.Tense != Gerund && in.Tense != Infinitive && in.Subordinator == "" {
			return -1
		}
		q := r.personBefore(in.VerbFirst, r.Text.Sentences[cl.Sentence].First)
		if q >= 0 && in.VerbFirst-r.m.People[q].Last <= 3 && r.Text.Is(r.m.People[q].Last, ",") {
			return q
		}
	}
	return -1
}

// seenDoing returns the person right before a gerund, whom the verb before shows
// or finds at it: "television showed Walesa boarding a plane in Cairo", "pictures of
// Blair visiting troops in Basra"; -1 where there is none.
func (r *reader) seenDoing(c int) int {
	cl := &r.Clauses[c]
	if i := cl.VerbFirst - 1; cl.Tense == Gerund && i >= 0 && r.personAt[i] > 0 && cl.First == cl.VerbFirst {
		return int(r.personAt[i]) - 1
	}
	return -1
}

// coordinated reports whether a finite clause goes on with the subject of the one
// before it: "flies to Tirana and goes on to Podgorica".
func (r *reader) coordinated(cl *Clause) bool {
	if cl.Tense == Infinitive || cl.Tense == Gerund || cl.Tense == Participle || cl.First >= cl.VerbFirst {
		return false
	}
	w := r.tags[cl.First]
	return w != nil && w.pos&posCoord != 0
}

// sameSubject reports whether a clause without a subject can only have that of
// the clause that governs it: "before going on to Moscow", "plans to visit".
func (r *reader) sameSubject(c int) bool {
	cl := &r.Clauses[c]
	switch cl.Tense {
	case Gerund:
		if cl.Parent > c { // "Speaking in Ankara, Papandreou said"
			return true
		}
		return cl.Subordinator == "before" || cl.Subordinator == "after" || cl.Subordinator == "while"
	case Infinitive:
		return cl.Parent >= 0 && r.Clauses[cl.Parent].Plans() && !r.Clauses[cl.Parent].Passive
	}
	return false
}

// leaders returns the people who head the delegation that is clause c's subject:
// "a delegation led by Kerry and Moniz left for Amman", "a mission is flying to
// Amman, headed by Kerry".
func (r *reader) leaders(c int) []int {
	cl := &r.Clauses[c]
	if c > 0 && r.heads(c-1, cl.Sentence) {
		return r.row(r.Clauses[c-1].VerbLast, cl.VerbFirst)
	}
	if c+1 < len(r.Clauses) && r.heads(c+1, cl.Sentence) && r.otherSubject(cl) && r.Text.Is(r.Clauses[c+1].VerbFirst-1, ",") {
		return r.row(r.Clauses[c+1].VerbLast, r.Clauses[c+1].Last)
	}
	return nil
}

// heads reports whether clause c of a sentence is one of leading: "led by Kerry".
func (r *reader) heads(c, sentence int) bool {
	cl := &r.Clauses[c]
	return cl.Sentence == sentence && cl.Tense == Participle && (cl.Verb == "lead" || cl.Verb == "head")
}

// row returns the people named side by side in tokens [first, last), the first
// of them right behind "by".
func (r *reader) row(first, last int) (people []int) {
	lo, hi := r.m.PeopleIn(first, last)
	for k := lo; k < hi; k++ {
		p := &r.m.People[k]
		if p.Possessive || k == lo && !r.Text.Is(r.prepBefore(p.First), "by") || k > lo && !r.joined(r.m.People[k-1].Last, p.First) {
			break
		}
		people = append(people, k)
	}
	return people
}

// joined reports whether nothing but commas, "and" and a determiner stand in
// tokens [first, last).
func (r *reader) joined(first, last int) bool {
	for i := first; i < last; i++ {
		if w := r.tags[i]; !r.Text.Is(i, ",") && (w == nil || w.pos&(posCoord|posDet) == 0) {
			return false
		}
	}
	return first < last
}

// ownSubjects returns the people between a clause's beginning and its verb that
// no preposition governs.
func (r *reader) ownSubjects(cl *Clause) (people []int) {
	for i := cl.First; i < cl.VerbFirst; {
		k := int(r.personAt[i]) - 1
		if k < 0 {
			i++
			continue
		}
		p := &r.m.People[k]
		i = p.Last
		if w := r.before(p.First); w != nil && w.pos&posPrep != 0 && w.pos&(posSub|posAdv) == 0 && !r.titled(r.prepBefore(p.First)) {
			continue
		}
		if p.Possessive && i < cl.VerbFirst && !r.carries(i, cl.VerbFirst) {
			continue // "Kerry's visit came": the visit is the subject
		}
		people = append(people, k)
	}
	return people
}

// carries reports whether what somebody has in tokens [i, verb) goes where he
// goes: "Kerry's plane landed", "his delegation arrived".
func (r *reader) carries(i, verb int) bool {
	for ; i < verb; i++ {
		if r.Text.Is(i, "plane", "aircraft", "jet", "flight", "helicopter", "motorcade", "convoy", "delegation", "entourage", "party", "train", "ship") {
			return true
		}
	}
	return false
}

// titled reports whether the preposition at token i is part of a title:
// "Security Advisor to the Vice President Philip Gordon".
func (r *reader) titled(i int) bool {
	return i > 0 && r.Text.Is(i, "to") && r.Text.Tokens[i-1].Upper && r.tags[i-1] == nil || i > 0 && r.Text.Is(i-1, "advisor", "adviser", "assistant")
}

// before returns the word before token i, past a determiner.
func (r *reader) before(i int) *word {
	for i--; i >= 0; i-- {
		w := r.tags[i]
		if w == nil || w.pos&posDet == 0 {
			return w
		}
	}
	return nil
}

// personBefore returns the last person mentioned in [first, i), -1 for none.
func (r *reader) personBefore(i, first int) int {
	for i--; i >= first; i-- {
		if r.personAt[i] > 0 {
			return int(r.personAt[i]) - 1
		}
	}
	return -1
}

// otherSubject reports whether the word before a clause's verb is a noun that
// is no person: "The plane landed", "China accused".
func (r *reader) otherSubject(cl *Clause) bool {
	if cl.Tense == Infinitive || cl.Tense == Gerund || cl.Tense == Participle {
		return false
	}
	for i := cl.VerbFirst - 1; i >= cl.First; i-- {
		w := r.tags[i]
		switch {
		case !r.word(i):
			continue
		case r.timeAt[i] > 0:
			continue
		case w != nil && w.pos&(posCoord|posSub|posRel|posAdv) != 0:
			continue
		case w != nil && w.pos&posPron != 0:
			return true
		case r.fronted(i, cl.First):
			return false
		}
		return true
	}
	return false
}

// fronted reports whether token i ends a phrase that a preposition opens and a
// comma closes at the clause's beginning: "In Seoul, met …".
func (r *reader) fronted(i, first int) bool {
	if !r.Text.Is(i+1, ",") {
		return false
	}
	for k := first; k < first+2 && k < i; k++ {
		if w := r.tags[k]; w != nil && w.pos&posPrep != 0 {
			return true
		}
	}
	return false
}
