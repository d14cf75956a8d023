package frozen

// Node is a name in the table, or the beginning of one. The zero Node is none.
type Node struct {
	key   string
	hash  uint32
	first int
	count int
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
func (t Table) Begin(word string) (Node, bool) {
	h := hash(basis, word)
	return t.find(h, "", word)
}

// Next returns the node of n's words and one more.
func (t Table) Next(n Node, word string) (Node, bool) {
	if n.Flags&Longer == 0 {
		return Node{}, false
	}
	return t.find(hash(hash(n.hash, " "), word), n.key, word)
}

func (t Table) find(h uint32, before, word string) (Node, bool) {
	slots := t.slots()
	if slots == 0 {
		return Node{}, false
	}
	for i := int(h) & (slots - 1); ; i = (i + 1) & (slots - 1) {
		s := t.u32(headerSize + i*slotSize)
		if s == 0 {
			return Node{}, false
		}
		if s>>24 != h>>24 {
			continue
		}
		if n := t.node(int(s&0xffffff) - 1); matches(n.key, before, word) {
			n.hash = h
			return n, true
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

func (t Table) node(i int) Node {
	at := t.nodeAt() + i*nodeSize
	return Node{
		key:   t.text(int(t.u32(at)), int(t[at+4])),
		Flags: Flag(t[at+5]),
		count: t.u16(at + 6),
		first: int(t.u32(at + 8)),
	}
}

// Key returns the node's words with a space between them.
func (n Node) Key() string { return n.key }

// Len returns the number of places that the name can mean, 0 for a mere beginning.
func (n Node) Len() int { return n.count }

// Sense returns the row of the i-th place that n can mean, most prominent first.
func (t Table) Sense(n Node, i int) int {
	return int(t.u32(t.senseAt() + (n.first+i)*senseSize))
}
