package timeline

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// name is a person's name for matching: folded words without titles.
type name []string

// nameOf returns the words of a name. A name that is nothing but titles ("the
// pope") keeps them.
func nameOf(s string) name {
	words := strings.Fields(fold(s))
	kept := make(name, 0, len(words))
	for _, w := range words {
		if !title(w) {
			kept = append(kept, w)
		}
	}
	if len(kept) == 0 {
		return words
	}
	return kept
}

// title reports words before or behind a name that are not part of it.
func title(w string) bool {
	switch w {
	case "mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady", "prof", "professor", "jr", "sr", "u", "s", "us", "the",
		"president", "vice", "prime", "premier", "minister", "secretary", "of", "state", "foreign", "chancellor", "deputy", "acting",
		"pope", "king", "queen", "prince", "princess", "emperor", "sheikh", "sultan", "ayatollah", "patriarch", "cardinal", "archbishop",
		"general", "gen", "colonel", "col", "admiral", "adm", "senator", "sen", "rep", "ambassador", "hrh":
		return true
	}
	return false
}

func (n name) last() string { return n[len(n)-1] }

// likeness says how surely two names are one person's, given what else is known.
type likeness int

const (
	stranger    likeness = iota
	sounding             // the same name in another spelling: "Qaddafi", "Gaddafi"
	namesake             // one is a part of the other: "Kerry", "John Kerry"
	samePerson           // given name and surname fit: "J. Kerry", "Joe Biden" and "Joseph R. Biden"
	sameWording          // word for word
)

// like compares two names alone; offices and countries are for the caller.
func (n name) like(o name) likeness {
	switch {
	case len(n) == 0 || len(o) == 0:
		return stranger
	case slices.Equal(n, o):
		return sameWording
	case len(n) == 1 || len(o) == 1:
		return n.part(o)
	case n.last() == o.last() && given(n[0], o[0]), within(n, o), within(o, n):
		return samePerson
	case sounds(n.last(), o.last()) && (given(n[0], o[0]) || skeleton(n[0]) == skeleton(o[0])):
		return sounding
	}
	return stranger
}

// sounds reports whether two surnames are one in different spellings. Short
// ones are told apart by their vowels alone: "Li" and "Lee", "Peng" and "Pang".
func sounds(a, b string) bool {
	const short = 5
	if len(a) < short || len(b) < short {
		return false
	}
	k := skeleton(a)
	return len(k) > 2 && k == skeleton(b)
}

// part compares a one-word name with another name: a surname stands first or last.
func (n name) part(o name) likeness {
	if len(n) > 1 {
		n, o = o, n
	}
	w := n[0]
	switch {
	case w == o.last() || w == o[0] && len(w) > 1:
		return namesake
	case sounds(w, o.last()):
		return sounding
	}
	return stranger
}

// within reports whether all words of the shorter name are in the longer one.
func within(short, long name) bool {
	for _, w := range short {
		if !long.has(w) {
			return false
		}
	}
	return true
}

func (n name) has(w string) bool { return slices.Contains(n, w) }

//go:embed nicknames.tsv
var nicknames string

// given reports whether two given names can be one person's: equal, an
// initial, a short form ("Joe", "Joseph"), a nickname ("Bill", "William").
func given(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	switch {
	case a == b, len(a) == 1 && b[0] == a[0], len(a) >= 3 && strings.HasPrefix(b, a):
		return true
	}
	return nickname(a, b) || nickname(b, a)
}

// nickname reports a pair of nicknames.tsv.
func nickname(short, full string) bool { return nicknamePairs()[[2]string{short, full}] }

var nicknamePairs = sync.OnceValue(func() map[[2]string]bool {
	pairs := map[[2]string]bool{}
	for line := range strings.Lines(nicknames) {
		if short, full, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t"); ok {
			pairs[[2]string{short, full}] = true
		}
	}
	return pairs
})

// skeleton is what the spellings of a name in Latin letters share: "qaddafi",
// "gadhafi" and "khadafy" are all "kdf".
func skeleton(w string) string {
	b := make([]byte, 0, len(w))
	for i := 0; i < len(w); i++ {
		c := w[i]
		switch c {
		case 'a', 'e', 'i', 'o', 'u', 'y', 'h', '\'':
			if i > 0 || c == 'h' {
				continue
			}
			c = 'a'
		case 'q', 'g', 'c', 'x':
			c = 'k'
		case 'z':
			c = 's'
		case 'w':
			c = 'v'
		case 'j':
			c = 'k'
		}
		if len(b) == 0 || b[len(b)-1] != c {
			b = append(b, c)
		}
	}
	return string(b)
}
