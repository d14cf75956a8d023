package travel

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
