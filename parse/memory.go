package parse

import (
	"sync"

	"itinera/parse/token"
	"itinera/parse/travel"
)

// memory is what the reading of an article needs for as long as it lasts. One
// article after the other is read in the same memory: what Read returns holds
// strings of it, never its slices.
type memory struct {
	text      token.Text
	analysis  travel.Analysis
	discourse discourse
}

// memories are those at rest. It is the package's only variable that changes, and
// nothing that is read depends on it.
var memories = sync.Pool{New: func() any { return &memory{} }}

// longText is the number of tokens of a text whose memory is not kept: one
// article in a million is that long.
const longText = 1 << 17

// giveBack ends the use of m.
func (m *memory) giveBack() {
	if len(m.text.Tokens) < longText {
		memories.Put(m)
	}
}
