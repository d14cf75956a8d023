package traveller

import (
	"slices"
	"sync"

	"itinera/parse/token"
)

// reader reads one text.
type reader struct {
	text      *token.Text
	options   Options
	x         *lexicon
	countries []Country

	tag   []uint16 // word of the lexicon per token
	cls   []class  // its class
	hint  []int32  // country per token, counted from 1; 0 for none
	slots []slot   // where the lexicon begins to look for each token

	phrases  []phrase
	people   []someone
	index    map[string]int32 // the last link of the people by each part of their names
	links    []link           // from 1
	buffer   []string         // of parts
	order    []uint8          // per phrase: the pass that finds out whom it names
	tallies  [3]tallies       // of issuedBy
	issuer   issuer
	author   int   // who signs a statement, -1 for nobody
	turns    []int // the phrases that give somebody the word in a transcript
	rejected []Rejection
	explain  bool

	// of the sentence being scanned
	sentence    int
	first, last int
	headline    bool
	quoted      bool
}

// newReader looks every token up once.
func newReader(t *token.Text, countries []Country, o Options) *reader {
	r := &reader{}
	r.begin(t, countries, o)
	return r
}

// begin makes r the reader of t, in the memory that r has.
func (r *reader) begin(t *token.Text, countries []Country, o Options) {
	n := len(t.Tokens)
	*r = reader{
		text: t, options: o, x: words(), countries: countries,
		tag: cleared(r.tag, n), cls: cleared(r.cls, n), hint: cleared(r.hint, n), slots: r.slots,
		phrases: slices.Grow(r.phrases[:0], n/11+8), people: slices.Grow(r.people[:0], n/80+4),
		index: r.index, links: r.links[:0], buffer: r.buffer[:0], turns: r.turns[:0], order: r.order, tallies: r.tallies,
	}
	clear(r.index)
	r.slots = r.x.first(slices.Grow(r.slots[:0], n), t.Tokens)
	for i := range t.Tokens {
		k := &t.Tokens[i]
		if k.Kind != token.Word {
			continue
		}
		if w := r.x.findHash(k.Norm, k.Hash, r.slots[i]); w != 0 {
			r.tag[i], r.cls[i] = w, r.x.words[w].class
		}
		if k.Caps {
			r.capitals(i)
		}
	}
	for k := range countries {
		c := &countries[k]
		for i := max(c.First, 0); i < min(c.Last, n); i++ {
			r.hint[i] = int32(k + 1)
		}
	}
}

// capitals corrects what the word in capitals at token i is.
func (r *reader) capitals(i int) {
	t := r.text
	switch {
	case t.Is(i, "he", "hrh", "hm", "hh") && i+1 < len(t.Tokens) && t.Tokens[i+1].Upper && !t.Tokens[i+1].Caps:
		r.cls[i] = honorific // "HE Sheikh Khalid": His Excellency
	case r.cls[i]&function != 0 && t.Is(i, "us", "who"):
		r.cls[i] = institution // "US", "WHO"
	}
}

// cleared returns n zeros, in s if it holds as many.
func cleared[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

// readers are those at rest: one text after the other is read in the memory of
// one. Nothing that is read depends on them.
var readers = sync.Pool{New: func() any { return &reader{} }}

// longText is the number of tokens of a text whose memory is not kept.
const longText = 1 << 17

// is reports whether token i exists in the sentence and has one of the classes.
func (r *reader) is(i int, c class) bool { return i >= r.first && i < r.last && r.cls[i]&c != 0 }

// word returns what the lexicon knows of token i.
func (r *reader) word(i int) *word { return &r.x.words[r.tag[i]] }

// upper reports whether token i is a word of the sentence with a capital letter.
func (r *reader) upper(i int) bool {
	return i >= r.first && i < r.last && r.text.Tokens[i].Upper
}

// lower reports whether token i is a word of the sentence without a capital letter.
func (r *reader) lower(i int) bool {
	return i >= r.first && i < r.last && r.text.Tokens[i].Kind == token.Word && !r.text.Tokens[i].Upper
}

// norm returns the Norm of token i, "" outside the sentence.
func (r *reader) norm(i int) string {
	if i < r.first || i >= r.last {
		return ""
	}
	return r.text.Tokens[i].Norm
}

// hyphen reports whether token i joins the words beside it: "Geun-hye".
func (r *reader) hyphen(i int) bool {
	if i <= r.first || i+1 >= r.last || r.text.Tokens[i].Kind != token.Punct {
		return false
	}
	if n := r.text.Tokens[i].Norm; n != "-" && n != "‐" && n != "‑" {
		return false
	}
	return !r.text.Tokens[i].Space && !r.text.Tokens[i+1].Space && r.text.Tokens[i+1].Kind == token.Word
}

// possessive reports whether token i marks what is before it as an owner:
// "Kerry's", "the leaders'".
func (r *reader) possessive(i int) bool {
	if i <= r.first || i >= r.last {
		return false
	}
	t := &r.text.Tokens[i]
	if t.Norm == "'s" {
		return true
	}
	if t.Norm != "'" || t.Space || i+1 < r.last && !r.text.Tokens[i+1].Space {
		return false
	}
	p := r.text.Tokens[i-1].Norm
	return p[len(p)-1] == 's' || p[len(p)-1] == 'z' || p[len(p)-1] == 'x'
}

// country returns the country hint that covers token i of the sentence that is
// scanned, nil for none.
func (r *reader) country(i int) *Country {
	if i < r.first || i >= r.last {
		return nil
	}
	return r.hinted(i)
}

// hinted returns the country hint that covers token i of the text, nil for none.
func (r *reader) hinted(i int) *Country {
	if r.hint[i] == 0 {
		return nil
	}
	return &r.countries[r.hint[i]-1]
}

// reject notes why a candidate is no person.
func (r *reader) reject(first, last int, why string) {
	if r.explain {
		r.rejected = append(r.rejected, Rejection{First: first, Last: last, Why: why})
	}
}
