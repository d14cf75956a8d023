package travel

import "sort"

// Occasion is a gathering of which a text tells days, or how many it lasts: "the
// two-day summit", "the forum to be held in Oslo from May 3 to 5", "talks that
// ended on Friday".
type Occasion struct {
	First, Last int // tokens of the gathering's name, Last exclusive
	Time        int // the time that tells of it
	Tells       Telling
}

// Telling is what a time tells of an occasion.
type Telling uint8

// The tellings.
const (
	Lasts  Telling = iota // how many days
	Held                  // its days
	Opens                 // its first day
	Closes                // its last day
)

// Occasions returns the gatherings of which a text tells days, in text order.
func (a *Analysis) Occasions(m *Mentions) []Occasion {
	var out []Occasion
	for k := range m.Times {
		if x, ok := a.occasion(k, m); ok {
			out = append(out, x)
		}
	}
	return out
}

// occasion returns the gathering that time k tells of.
func (a *Analysis) occasion(k int, m *Mentions) (Occasion, bool) {
	t := &m.Times[k]
	if t.Days > 0 {
		n := a.eventBehind(t.Last)
		return Occasion{t.First, n + 1, k, Lasts}, n >= 0
	}
	if !t.linkable() {
		return Occasion{}, false
	}
	if n := a.eventBehind(t.Last); n >= 0 && n-t.Last < 4 && !t.Until.IsZero() {
		return Occasion{t.Last, n + 1, k, Held}, true // "the May 18-19 summit"
	}
	return a.takesPlace(k, m)
}

// takesPlace reads the gathering whose verb a time stands behind: "the summit to
// be held on May 3", "talks opening here on Saturday".
func (a *Analysis) takesPlace(k int, m *Mentions) (Occasion, bool) {
	t := &m.Times[k]
	first := a.Text.Sentences[a.Text.SentenceOf(t.First)].First
	v := a.occurs(t.First-1, first)
	if v < 0 {
		return Occasion{}, false
	}
	x := Occasion{First: -1, Last: v, Time: k, Tells: Held}
	switch w := a.tags[v]; {
	case w.class&classBegin != 0:
		x.Tells = Opens
	case w.class&classEnd != 0:
		x.Tells = Closes
	}
	for i := v - 1; i >= first && i > v-16; i-- {
		w := a.tags[i]
		switch {
		case w == nil:
			if n := a.Text.Norm(i); n == "." || n == ";" || n == "\"" || n == "”" || n == "--" {
				i = -1
			}
		case a.event(i):
			if x.First >= 0 && !a.Text.Is(i+1, "of", "on") {
				i = -1 // "after the summit, talks began"
				break
			}
			x.First = i
		case w.pos&(posPron|posOffice) != 0 || w.pos&posVerb != 0 && w.pos&(posNoun|posAdj) == 0 && !a.auxiliaryOf(i):
			i = -1
		}
	}
	if x.First < 0 {
		return Occasion{}, false
	}
	lo, hi := m.PeopleIn(x.First, v)
	return x, lo == hi
}

// occurs returns the verb of taking place, beginning or ending before token i,
// with nothing but a place between; -1 for none.
func (a *Analysis) occurs(i, first int) int {
	for steps := 0; i >= first && steps < 9; i, steps = i-1, steps+1 {
		w := a.tags[i]
		if w == nil || w.pos&posVerb == 0 {
			if a.Text.Is(i, ".", ";", ":", "\"", "”", "who", "that") {
				return -1
			}
			continue
		}
		switch w.lemma {
		case "hold", "schedule", "slate", "convene", "plan", "set":
			if w.form&formPart == 0 {
				return -1
			}
			return i
		}
		if w.class&(classBegin|classEnd) != 0 {
			return i
		}
		if w.pos&(posNoun|posAdj) == 0 {
			return -1
		}
	}
	return -1
}

// auxiliaryOf reports a token that only helps the verb behind it: "scheduled to
// be", "is set to".
func (a *Analysis) auxiliaryOf(i int) bool {
	w := a.tags[i]
	return w.class&classAux != 0 || w.class&classPlan != 0 || w.lemma == "set" || w.lemma == "expect"
}

// event reports whether token i is a noun of a gathering.
func (a *Analysis) event(i int) bool {
	w := a.tags[i]
	return w != nil && w.pos&posNoun != 0 && (w.kind == "summit" || w.kind == "talks" || w.kind == "event") && !a.InVerb(i)
}

// eventBehind returns the noun of a gathering that stands at token i or behind a
// few words of its name there, -1 for none.
func (a *Analysis) eventBehind(i int) int {
	for k := i; k < i+9 && k < len(a.tags); k++ {
		w := a.tags[k]
		switch {
		case a.event(k):
			if a.event(k + 1) {
				continue // "summit talks"
			}
			return k
		case w == nil:
			if n := a.Text.Norm(k); n == "," || n == "." || n == ";" || n == ":" || n == "\"" {
				return -1
			}
		case w.pos&posVerb != 0 && w.form&formBase != 0 && !a.InVerb(k): // "trade summit"
		case w.pos&(posAdj|posDet) == 0 && !a.Text.Tokens[k].Upper && !a.Text.Is(k+1, "-"):
			return -1
		}
	}
	return -1
}

// Attends returns the noun of the gathering for which a slot's traveller is at
// its place, -1 for none: "arrived in Oslo for the summit", "to attend a forum".
func (a *Analysis) Attends(s *Slot, m *Mentions) int {
	if n := s.Governor.Noun; n >= 0 && a.event(n) {
		return n
	}
	c := &a.Clauses[s.Clause]
	if s.Role == Source || c.Negated {
		return -1
	}
	for i := max(c.First, c.VerbLast); i < c.Last; i++ {
		if a.Text.Is(i, "for") {
			if n := a.eventBehind(i + 1); n >= 0 {
				return n
			}
		}
	}
	for k := s.Clause; k < len(a.Clauses) && k < s.Clause+4 && a.Clauses[k].Sentence == c.Sentence; k++ {
		in := &a.Clauses[k]
		if k > s.Clause && (in.Tense != Infinitive || in.Negated) {
			break
		}
		switch in.Verb {
		case "attend", "join", "participate", "cover", "resume", "observe", "chair", "host", "address", "hold", "have", "open", "take":
			if n := a.eventBehind(in.VerbLast); n >= 0 {
				return n
			}
			if a.Text.Is(in.VerbLast, "in", "at") || a.Text.Is(in.VerbLast, "part") {
				for i := in.VerbLast; i < in.VerbLast+2; i++ {
					if n := a.eventBehind(i + 1); n >= 0 {
						return n
					}
				}
			}
		}
	}
	return -1
}

// EventSpan is what a text tells of the days of a gathering that somebody attends.
type EventSpan struct {
	Opens, Closes int // times, -1 for none; the first may have an Until
	Days          int // how long it lasts, 0 where that is not told
	First, Last   int // tokens of the words that tell the last day, Last exclusive
}

// near is how many sentences around a slot are searched for what is told of the
// gathering that its traveller attends.
const near = 6

// EventSpan puts together what is told of the days of the gathering that a slot's
// traveller attends. Of several of one name the words nearest to the slot count.
func (a *Analysis) EventSpan(s *Slot, m *Mentions, all []Occasion) (EventSpan, bool) {
	out := EventSpan{Opens: -1, Closes: -1}
	if len(all) == 0 {
		return out, false
	}
	n := a.Attends(s, m)
	if n < 0 {
		return out, false
	}
	sent := a.Clauses[s.Clause].Sentence
	for far := 0; far <= near; far++ {
		for k := a.occasionsFrom(all, sent-far); k < len(all); k++ {
			x := &all[k]
			d := a.Clauses[a.ClauseOf(x.First)].Sentence - sent
			if d > far {
				break
			}
			if d != far && d != -far || !a.named(x, n) || a.elsewhere(x, s, m) {
				continue
			}
			out.add(x, m)
		}
	}
	return out, out.Closes >= 0 || out.Opens >= 0 && out.Days > 0
}

// occasionsFrom returns the first of the occasions in a sentence or behind it.
func (a *Analysis) occasionsFrom(all []Occasion, sentence int) int {
	return sort.Search(len(all), func(i int) bool { return a.Clauses[a.ClauseOf(all[i].First)].Sentence >= sentence })
}

// add takes over what an occasion tells that is not known yet.
func (e *EventSpan) add(x *Occasion, m *Mentions) {
	t := &m.Times[x.Time]
	quote := false
	switch {
	case x.Tells == Lasts:
		quote = e.Days == 0 && e.Closes < 0
		if quote {
			e.Days = t.Days
		}
	case x.Tells == Closes:
		if quote = e.Closes < 0; quote {
			e.Closes = x.Time
		}
	case e.Opens < 0:
		e.Opens, quote = x.Time, true
		if !t.Until.IsZero() && e.Closes < 0 {
			e.Closes = x.Time
		}
	}
	if quote {
		if e.Last == 0 {
			e.First, e.Last = x.First, t.Last
		}
		if x.Tells != Lasts || e.Opens >= 0 {
			e.First, e.Last = min(x.First, t.First), max(x.Last, t.Last)
		}
	}
}

// named reports whether an occasion is the gathering whose noun stands at token
// n, by its noun; talks have many.
func (a *Analysis) named(x *Occasion, n int) bool {
	for i := x.First; i < x.Last; i++ {
		if i == n || a.event(i) && (a.tags[i].noun == a.tags[n].noun || a.tags[i].kind == "talks" && (a.tags[n].kind == "talks" || a.tags[n].noun == "dialogue")) {
			return true
		}
	}
	return false
}

// elsewhere reports whether an occasion's words put it into another country than
// a slot's.
func (a *Analysis) elsewhere(x *Occasion, s *Slot, m *Mentions) bool {
	code := m.Places[s.Place].Code
	lo, hi := m.PlacesIn(x.First-3, max(x.Last, m.Times[x.Time].Last)+4)
	for k := lo; k < hi; k++ {
		p := &m.Places[k]
		if p.stoppable() && p.Code != code && (a.Text.Is(p.First-1, "in", "at") || !p.Country && a.event(p.Last)) {
			return true
		}
	}
	return false
}
