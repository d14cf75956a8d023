package gazetteer

import (
	"slices"
	"sync"

	"itinera/parse/gazetteer/frozen"
	"itinera/parse/token"
)

// Find returns the mentions of t, sorted and without overlap, each resolved by
// the whole text: see the package's comment for the order of evidence.
func Find(t *token.Text) []Mention { return FindInto(nil, t) }

// FindInto is Find in the memory of mentions that are no longer needed: whoever
// reads many texts one after the other need not allocate for each.
func FindInto(old []Mention, t *token.Text) []Mention {
	found, _ := read(old, t, false)
	return found
}

// Explain returns what Find returns and the names that were dropped, sorted,
// with the reason in Why.
func Explain(t *token.Text) (found, dropped []Mention) { return read(nil, t, true) }

func read(old []Mention, t *token.Text, explain bool) (found, dropped []Mention) {
	s := scenes.Get().(*scene)
	at := starts(s.starts[:0], t)
	*s = scene{text: t, starts: at, candidates: candidates(s.candidates[:0], t, at), names: s.names[:0], slots: s.slots[:0]}
	s.resolve()
	found = slices.Grow(old[:0], s.accepted())
	for k := range s.candidates {
		c := &s.candidates[k]
		switch {
		case c.accepted:
			found = append(found, s.mention(k))
		case explain && c.noun == "" && c.why != "" && s.tempting(k):
			m := s.mention(k)
			m.Kind = Kind(table.Kind(s.sense(k, 0)))
			dropped = append(dropped, m)
		}
	}
	if s.text = nil; len(t.Tokens) < longText {
		scenes.Put(s)
	}
	return found, dropped
}

// scenes are those at rest: one text after the other is read in the memory of
// one. Nothing that is read depends on them.
var scenes = sync.Pool{New: func() any { return &scene{} }}

// longText is the number of tokens of a text whose memory is not kept.
const longText = 1 << 17

// accepted counts the candidates that are mentions.
func (s *scene) accepted() (n int) {
	for k := range s.candidates {
		if s.candidates[k].accepted {
			n++
		}
	}
	return n
}

// tempting reports whether a dropped name needs an explanation: a word that
// begins a sentence, or a month, does not.
func (s *scene) tempting(k int) bool {
	c := s.candidates[k]
	return c.node.Flags&frozen.Word == 0 || s.hint(c.first) != noHint && !calendar(s.text.Norm(c.first))
}
