package frozen

// Node is a name in the table, or the beginning of one. The zero Node is none.
type Node struct {
	key   string
	hash  uint32
	first int32
	count uint16
	Flags Flag
}

// The hash is FNV-1a over the words with a space between them.
const (
	basis = 2166136261
	prime = 16777619
)

func hash(h uint32, s string) uint32 {
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * prime
	}
	return h
}

// Start is where the search for a name begins. The zero Start finds none.
type Start struct{ hash, slot uint32 }

// Start returns where the search for a name's first word begins. It only reads,
// and decides nothing, so that the processor fetches the starts of many words at
// once; in the search itself it would wait for each.
func (t *Table) Start(word string) Start { return t.start(hash(basis, word)) }

func (t *Table) start(h uint32) Start {
	if t.slots == 0 {
		return Start{}
	}
	return Start{h, t.slot(int(h) & (t.slots - 1))}
}

func (t *Table) slot(i int) uint32 { return t.u32(headerSize + i*slotSize) }

// Begin returns the node of a name's first word, folded as package token does.
func (t *Table) Begin(word string) (Node, bool) { return t.BeginAt(t.Start(word), word) }

// BeginAt is Begin for a word whose start is known.
func (t *Table) BeginAt(s Start, word string) (Node, bool) {
	if s.slot == 0 {
		return Node{}, false
	}
	return t.find(s, "", word)
}

// Next returns the node of n's words and one more.
func (t *Table) Next(n Node, word string) (Node, bool) {
	if n.Flags&Longer == 0 {
		return Node{}, false
	}
	return t.find(t.start(hash(hash(n.hash, " "), word)), n.key, word)
}

func (t *Table) find(start Start, before, word string) (Node, bool) {
	h, s := start.hash, start.slot
	for i := int(h); s != 0; s = t.slot(i & (t.slots - 1)) {
		i++
		if s>>24 != h>>24 {
			continue
		}
		at := t.nodeAt + int(s&0xffffff-1)*nodeSize
		key := t.text(int(t.u32(at)), int(t.data[at+4]))
		if matches(key, before, word) {
			return Node{key: key, hash: h, first: int32(t.u32(at + 8)), count: uint16(t.u16(at + 6)), Flags: Flag(t.data[at+5])}, true
		}
	}
	return Node{}, false
}

// matches reports whether key is the words before, a space and word.
func matches(key, before, word string) bool {
	if before == "" {
		return key == word
	}
	return len(key) == len(before)+1+len(word) && key[:len(before)] == before && key[len(before)+1:] == word
}

// Key returns the node's words with a space between them.
func (n Node) Key() string { return n.key }

// ID returns a number of the name, distinct among names that can mean a place.
func (n Node) ID() int { return int(n.first) }

// Len returns the number of places that the name can mean, 0 for a mere beginning.
func (n Node) Len() int { return int(n.count) }

// Sense returns the row of the i-th place that n can mean, most prominent first.
func (t *Table) Sense(n Node, i int) int {
	return int(t.u32(t.senseAt + (int(n.first)+i)*senseSize))
}
