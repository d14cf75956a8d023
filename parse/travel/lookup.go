package travel

import "itinera/parse/token"

// lookup is a table of words with open addressing: every token of a text asks
// it once, and most are not in it.
type lookup struct {
	slots []slotOfWord // a power of two, at most a quarter full
	words []*word
	norms []string
}

// slotOfWord holds the upper half of a hash and the number of its word from 1.
type slotOfWord struct{ tag, word uint16 }

func newLookup(words map[string]*word) *lookup {
	n := 64
	for n < 4*len(words) {
		n *= 2
	}
	x := &lookup{slots: make([]slotOfWord, n), words: make([]*word, 1, len(words)+1), norms: make([]string, 1, len(words)+1)}
	for s, w := range words {
		h := token.Hash(s)
		i := int(h) & (n - 1)
		for x.slots[i].word != 0 {
			i = (i + 1) & (n - 1)
		}
		x.slots[i] = slotOfWord{uint16(h >> 16), uint16(len(x.words))}
		x.words, x.norms = append(x.words, w), append(x.norms, s)
	}
	return x
}

// first appends the slot at which the search for each token begins. Nothing here
// depends on what a slot holds, so that the processor fetches many at once; in
// the search itself it would wait for each.
func (x *lookup) first(out []slotOfWord, ts []token.Token) []slotOfWord {
	mask := len(x.slots) - 1
	for i := range ts {
		out = append(out, x.slots[int(ts[i].Hash)&mask])
	}
	return out
}

// find returns what the lexicon knows of a token, nil for nothing. s is where
// its search begins.
func (x *lookup) find(t *token.Token, s slotOfWord) *word {
	mask := len(x.slots) - 1
	for i := int(t.Hash) & mask; s.word != 0; s = x.slots[i] {
		if s.tag == uint16(t.Hash>>16) && x.norms[s.word] == t.Norm {
			return x.words[s.word]
		}
		i = (i + 1) & mask
	}
	return nil
}
