package travel

// act is something that only who is in a place does there: a verb with what it is
// done to. Without Objects the verb says it alone.
type act struct {
	Verb    string
	Objects []string
}

// acts are read where a place stands behind them: "laid a wreath at the memorial
// in Hanoi", but not "laid the blame for the attack in Hanoi".
var acts = []act{
	{"lay", []string{"wreath", "wreaths", "flowers", "cornerstone", "bouquet", "foundation"}},
	{"place", []string{"wreath", "wreaths", "flowers", "bouquet"}},
	{"unveil", []string{"statue", "plaque", "monument", "memorial", "bust"}},
	{"cut", []string{"ribbon"}},
	{"inaugurate", []string{"plant", "pavilion", "embassy", "consulate", "exhibition", "centre", "center", "bridge", "school", "hospital", "factory", "dam", "museum", "monument", "memorial", "church", "mosque", "exhibit"}},
	{"review", []string{"guard", "troops", "parade", "soldiers"}},
	{"watch", []string{"parade", "match", "manoeuvres", "maneuvers", "performance", "display"}},
	{"celebrate", []string{"mass"}},
	{"say", []string{"mass"}},
	{"address", []string{"parliament", "congress", "assembly", "council", "knesset", "bundestag", "duma", "senate", "rally", "crowd", "conference", "forum", "session", "students", "troops", "soldiers", "lawmakers", "deputies", "audience", "seminar", "legislature", "gathering"}},
	{"pay", []string{"homage", "respects", "courtesy"}},
	{"have", []string{"lunch", "dinner", "breakfast", "tea"}},
	{"share", []string{"lunch", "dinner", "breakfast", "tea"}},
	{"shake", []string{"hands"}},
	{"undergo", []string{"surgery", "operation", "treatment", "tests", "examination", "checkup"}},
	{"receive", []string{"award", "prize", "degree", "doctorate"}},
	{"accept", []string{"award", "prize", "degree", "doctorate"}},
	{"inspect", nil},
	{"pray", nil},
	{"kneel", nil},
	{"huddle", nil},
	{"lunch", nil},
	{"dine", nil},
	{"golf", nil},
	{"recuperate", nil},
	{"convalesce", nil},
}

// bodily returns the act of a verb, false for one that can be done from afar.
func bodily(verb string) (act, bool) {
	for _, x := range acts {
		if x.Verb == verb {
			return x, true
		}
	}
	return act{}, false
}

// longObject is how many tokens behind its verb what an act is done to is sought.
const longObject = 6

// ActsThere reports whether a slot's clause tells of an act that puts its subject
// into the place: "unveiled a statue in Lima". What is seen on television is elsewhere.
func (a *Analysis) ActsThere(s *Slot) bool {
	if s.Role != At || !placeable(s.Governor.Prep) || s.Governor.Verb != s.Clause || s.Governor.Fronted {
		return false
	}
	c := &a.Clauses[s.Clause]
	if c.Passive {
		switch c.Verb {
		case "meet":
			return s.Governor.Direct // "was met at Orly airport by"
		case "admit", "hospitalize":
			return true
		}
		return false
	}
	if s.Governor.At < c.VerbLast {
		return false
	}
	x, ok := bodily(c.Verb)
	if !ok {
		return false
	}
	for i := c.VerbLast; i < c.Last; i++ {
		if a.Text.Is(i, "television", "tv", "remotely", "satellite", "link", "video") {
			return false
		}
	}
	for i := c.VerbLast; x.Objects != nil && i < s.Governor.At && i < c.VerbLast+longObject; i++ {
		if w := a.tags[i]; w != nil && w.pos&posPrep != 0 && !a.Text.Is(i, "of", "a", "an") {
			return false // "laid in Rome the foundation": too far from its verb
		}
		if a.Text.Is(i, x.Objects...) {
			return true
		}
	}
	return x.Objects == nil
}
