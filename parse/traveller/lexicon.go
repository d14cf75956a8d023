package traveller

import (
	_ "embed"
	"strings"
	"sync"

	"itinera/parse/token"
)

//go:embed offices.tsv
var officeTable string

//go:embed words.tsv
var wordTable string

//go:embed given.tsv
var givenTable string

//go:embed family.tsv
var familyTable string

//go:embed institutions.tsv
var institutionTable string

// lexicon holds all words of the tables in one open-addressing hash table,
// because every token of a text asks it once.
type lexicon struct {
	words        []word // words[0] is the unknown word
	slots        []slot // a power of two
	institutions []body
}

// body is a row of institutions.tsv.
type body struct {
	words    []string
	code     string
	org      string
	strength string
}

// slot holds the upper half of a word's hash and its index, 0 in an empty one.
type slot struct{ tag, word uint16 }

// words is the frozen lexicon, made at first use.
var words = sync.OnceValue(newLexicon)

func newLexicon() *lexicon {
	x := &lexicon{words: make([]word, 1, 6000), slots: make([]slot, 1<<15)}
	eachRow(officeTable, x.office)
	eachRow(wordTable, x.class)
	eachRow(givenTable, func(f *[6]string) {
		w := x.add(f[0])
		w.class |= given
		if w.class&(office|honorific) == 0 {
			w.gender = genderOf(f[1])
		}
		if f[2] == "word" {
			w.class |= plain
		}
	})
	eachRow(familyTable, func(f *[6]string) {
		w := x.add(f[0])
		w.class |= family
		w.origin = originOf(f[1])
		if f[2] == "word" {
			w.class |= plain
		}
	})
	eachRow(institutionTable, func(f *[6]string) {
		b := body{words: strings.Fields(f[0]), code: blank(f[1]), org: blank(f[2]), strength: f[3]}
		w := x.add(b.words[0])
		if w.class&institution == 0 {
			w.class |= institution
			w.row = int32(len(x.institutions))
		}
		x.institutions = append(x.institutions, b)
	})
	return x
}

// blank turns the "-" of a table into nothing.
func blank(s string) string {
	if s == "-" {
		return ""
	}
	return s
}

// eachRow calls f with the first six columns of each row below the header.
func eachRow(table string, f func(column *[6]string)) {
	header := true
	for table != "" {
		line := table
		if i := strings.IndexByte(table, '\n'); i >= 0 {
			line, table = table[:i], table[i+1:]
		} else {
			table = ""
		}
		switch {
		case line == "" || line[0] == '#':
		case header:
			header = false
		default:
			var c [6]string
			for k := range c {
				i := strings.IndexByte(line, '\t')
				if i < 0 {
					c[k] = line
					break
				}
				c[k], line = line[:i], line[i+1:]
			}
			f(&c)
		}
	}
}

// office enters a row of offices.tsv.
func (x *lexicon) office(f *[6]string) {
	c := office
	for flag := range strings.SplitSeq(f[5], ",") {
		c |= officeClass(flag)
	}
	for i, s := range f[:2] {
		if s == "-" {
			continue
		}
		w := x.add(s)
		w.class |= c
		if i == 1 {
			w.class |= plural
			w.base = x.find(f[0])
		}
		w.kind, w.gender = f[2], genderOf(f[4])
		for r, name := range roleNames {
			if name == f[3] {
				w.role = Role(r)
			}
		}
	}
}

// class enters a row of words.tsv.
func (x *lexicon) class(f *[6]string) {
	c := classOf(f[0])
	for s := range strings.SplitSeq(f[1], " ") {
		w := x.add(s)
		w.class |= c
		switch f[0] {
		case "honorific-male", "pronoun-male":
			w.gender = male
		case "honorific-female", "pronoun-female":
			w.gender = female
		case "honorific-military":
			w.role, w.kind = Military, "general"
		case "honorific-official":
			w.role, w.kind = Official, "lawmaker"
		case "pronoun-group", "pronoun-self":
			w.kind = f[0][len("pronoun-"):]
		}
	}
}

// add returns the entry of a word, a new one if there was none.
func (x *lexicon) add(s string) *word {
	if k := x.find(s); k != 0 {
		return &x.words[k]
	}
	h, mask := token.Hash(s), uint32(len(x.slots)-1)
	i := h & mask
	for x.slots[i].word != 0 {
		i = (i + 1) & mask
	}
	x.slots[i] = slot{uint16(h >> 16), uint16(len(x.words))}
	x.words = append(x.words, word{text: s})
	return &x.words[len(x.words)-1]
}

// find returns the index of a word, 0 for an unknown one.
func (x *lexicon) find(s string) uint16 {
	h := token.Hash(s)
	return x.findHash(s, h, x.slots[h&uint32(len(x.slots)-1)])
}

// first appends the slot at which the search for each token begins. Nothing here
// depends on what a slot holds, so that the processor fetches many at once; in
// the search itself it would wait for each.
func (x *lexicon) first(out []slot, ts []token.Token) []slot {
	mask := uint32(len(x.slots) - 1)
	for i := range ts {
		out = append(out, x.slots[ts[i].Hash&mask])
	}
	return out
}

// findHash is find for a word whose hash is known; k is where its search begins.
func (x *lexicon) findHash(s string, h uint32, k slot) uint16 {
	mask := uint32(len(x.slots) - 1)
	for i := h & mask; k.word != 0; k = x.slots[i] {
		if k.tag == uint16(h>>16) && x.words[k.word].text == s {
			return k.word
		}
		i = (i + 1) & mask
	}
	return 0
}
