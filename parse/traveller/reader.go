package traveller

import "itinera/parse/token"

// reader reads one text.
type reader struct {
	text      *token.Text
	options   Options
	x         *lexicon
	countries []Country

	tag  []uint16 // word of the lexicon per token
	cls  []class  // its class
	hint []int32  // country per token, counted from 1; 0 for none

	phrases  []phrase
	people   []someone
	index    map[string]int32 // the last link of the people by each part of their names
	links    []link           // from 1
	buffer   []string         // of parts
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
	n := len(t.Tokens)
	r := &reader{
		text: t, options: o, x: words(), countries: countries,
		tag: make([]uint16, n), cls: make([]class, n), hint: make([]int32, n),
		phrases: make([]phrase, 0, n/11+8), people: make([]someone, 0, n/80+4),
	}
	for i := range t.Tokens {
		if t.Tokens[i].Kind != token.Word {
			continue
		}
		k := r.x.find(t.Tokens[i].Norm)
		r.tag[i], r.cls[i] = k, r.x.words[k].class
		if t.Tokens[i].Caps && t.Is(i, "he", "hrh", "hm", "hh") && i+1 < n && t.Tokens[i+1].Upper && !t.Tokens[i+1].Caps {
			r.cls[i] = honorific // "HE Sheikh Khalid": His Excellency
		}
		if r.cls[i]&function != 0 && t.Tokens[i].Caps && t.Is(i, "us", "who") {
			r.cls[i] = institution // "US", "WHO"
		}
	}
	for k := range countries {
		c := &countries[k]
		for i := max(c.First, 0); i < min(c.Last, n); i++ {
			r.hint[i] = int32(k + 1)
		}
	}
	return r
}

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

// country returns the country hint that covers token i, nil for none.
func (r *reader) country(i int) *Country {
	if i < r.first || i >= r.last || r.hint[i] == 0 {
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
