package travel

import "sync"

// Role is what a place is to the one who travels.
type Role uint8

// The roles.
const (
	NoRole  Role = iota
	Goal         // he comes to it
	Source       // he leaves it
	At           // he is there
	Through      // he passes it
)

var roleNames = [...]string{"none", "goal", "source", "at", "through"}

// String returns the role's name.
func (r Role) String() string { return roleNames[r] }

// Frame is a way in which English news tells of travel: the verbs and nouns
// that evoke it and the prepositions that fill its roles. "object" is the
// verb's direct object, "bare" a place before the noun ("the Oslo talks").
type Frame struct {
	Name     string
	Verbs    []string // lemmas
	Nouns    []string // classes of nouns.tsv, or single nouns
	Goal     []string
	Source   []string
	At       []string
	Through  []string
	Guest    bool // the traveller is the verb's object: "welcomed Kerry in Seoul"
	Examples []Example
	Rejects  []string // sentences in which nobody travels
}

// Example is a sentence that a frame reads.
type Example struct {
	Text string
	Want string // "who | role | place", more than one divided by "; "
}

// binding is a frame and the role that a preposition fills in it.
type binding struct {
	frame *Frame
	role  Role
}

type frameKey struct{ kind, word, prep string }

// frameIndex finds the frame of a verb or noun and a preposition. Made at first use.
var frameIndex = sync.OnceValue(func() map[frameKey]binding {
	x := make(map[frameKey]binding, 512)
	for k := range frames {
		f := &frames[k]
		for _, b := range []struct {
			role  Role
			preps []string
		}{{Goal, f.Goal}, {Source, f.Source}, {At, f.At}, {Through, f.Through}} {
			for _, prep := range b.preps {
				for _, v := range f.Verbs {
					x[frameKey{"verb", v, prep}] = binding{f, b.role}
				}
				for _, n := range f.Nouns {
					x[frameKey{"noun", n, prep}] = binding{f, b.role}
				}
			}
		}
	}
	return x
})

// lookup returns the frame that a governor's noun or verb evokes.
func (r *reader) lookup(g *Governor) (binding, bool) {
	x := frameIndex()
	verb := ""
	if g.Verb >= 0 {
		verb = r.phrasal(g.Verb)
	}
	if g.Noun >= 0 {
		if g.Verb >= 0 && g.Noun >= r.Clauses[g.Verb].VerbLast { // "begin his trip in Dublin" says more than the trip
			if b, ok := x[frameKey{"verb", verb, g.Prep}]; ok && b.frame.Name == "beginning-in" {
				return b, true
			}
		}
		w := r.tags[g.Noun]
		if g.Prep == "on" && w.kind != "private" {
			return binding{}, false // "a conference on Libya"
		}
		if g.Verb >= 0 && (verb == "leave" || verb == "quit") && w.pos&posNoun != 0 && placeable(g.Prep) && r.leavesEvent(g) {
			return binding{x[frameKey{"verb", "leave", "object"}].frame, Source}, true
		}
		if b, ok := x[frameKey{"noun", w.noun, g.Prep}]; ok {
			return b, true
		}
		if b, ok := x[frameKey{"noun", w.kind, g.Prep}]; ok {
			return b, true
		}
	}
	if verb == "" || verb == "be" && !g.Direct && !g.Fronted {
		return binding{}, false // "was a fellow at Stanford": the fellow is at it
	}
	b, ok := x[frameKey{"verb", verb, g.Prep}]
	return b, ok
}

// leavesEvent reports whether a governor's noun is an event that is the object of
// a verb of leaving: "left the summit in Quebec early".
func (r *reader) leavesEvent(g *Governor) bool {
	switch r.tags[g.Noun].kind {
	case "talks", "summit", "event":
		c := &r.Clauses[g.Verb]
		return g.Noun >= c.VerbLast && r.directly(c.VerbLast, g.Noun, &r.m)
	}
	return false
}

// bind returns the frame and role for a governor; a nil frame where none fits.
func (r *reader) bind(g *Governor) binding {
	if r.spell(g) {
		return binding{&spellIn, At}
	}
	if b, ok := r.lookup(g); ok {
		return b
	}
	if g.Verb >= 0 && r.Clauses[g.Verb].Verb == "be" && !g.Direct && !g.Fronted && g.Noun < 0 {
		return binding{}
	}
	switch g.Prep {
	case "in", "at", "inside", "near", "outside":
		if g.Verb >= 0 {
			return binding{&elsewhere, At}
		}
		return binding{&verbless, At}
	}
	return binding{}
}

// verbless reads presence from a note without a verb: "In Oslo, June 12-13:".
var verbless = Frame{Name: "verbless-in"}

// elsewhere reads presence from any other verb with a place beside it: "laid a
// wreath in Hiroshima".
var elsewhere = Frame{Name: "acting-in"}
