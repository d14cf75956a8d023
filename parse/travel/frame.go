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

// bind returns the frame and role for a governor; a nil frame where none fits.
func (r *reader) bind(g *Governor) binding {
	x := frameIndex()
	if g.Noun >= 0 {
		if g.Verb >= 0 && g.Noun >= r.Clauses[g.Verb].VerbLast { // "begin his trip in Dublin" says more than the trip
			if b, ok := x[frameKey{"verb", r.Clauses[g.Verb].Verb, g.Prep}]; ok && b.frame.Name == "beginning-in" {
				return b
			}
		}
		w := r.tags[g.Noun]
		if b, ok := x[frameKey{"noun", w.noun, g.Prep}]; ok {
			return b
		}
		if b, ok := x[frameKey{"noun", w.kind, g.Prep}]; ok {
			return b
		}
	}
	if g.Verb >= 0 {
		c := &r.Clauses[g.Verb]
		if b, ok := x[frameKey{"verb", c.Verb, g.Prep}]; ok {
			return b
		}
		if g.Prep == "in" || g.Prep == "at" || g.Prep == "inside" || g.Prep == "near" || g.Prep == "outside" {
			return binding{&elsewhere, At}
		}
	}
	return binding{}
}

// elsewhere reads presence from any other verb with a place beside it: "laid a
// wreath in Hiroshima".
var elsewhere = Frame{Name: "acting-in"}
