package travel

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
