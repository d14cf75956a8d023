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

// Begin returns the node of a name's first word, folded as package token does.
func (t *Table) Begin(word string) (Node, bool) {
	h := hash(basis, word)
	return t.find(h, "", word)
}

// Next returns the node of n's words and one more.
func (t *Table) Next(n Node, word string) (Node, bool) {
	if n.Flags&Longer == 0 {
		return Node{}, false
	}
	return t.find(hash(hash(n.hash, " "), word), n.key, word)
}

func (t *Table) find(h uint32, before, word string) (Node, bool) {
	if t.slots == 0 {
		return Node{}, false
	}
	for i := int(h) & (t.slots - 1); ; i = (i + 1) & (t.slots - 1) {
		s := t.u32(headerSize + i*slotSize)
		if s == 0 {
			return Node{}, false
		}
		if s>>24 != h>>24 {
			continue
		}
		at := t.nodeAt + int(s&0xffffff-1)*nodeSize
		key := t.text(int(t.u32(at)), int(t.data[at+4]))
		if matches(key, before, word) {
			return Node{key: key, hash: h, first: int32(t.u32(at + 8)), count: uint16(t.u16(at + 6)), Flags: Flag(t.data[at+5])}, true
		}
	}
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
