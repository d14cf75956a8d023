package traveller

import "itinera/parse/token"

// issuer is the government whose text an article is, or whose institutions it
// names most.
type issuer struct {
	code    string // "" if the text names no government's institutions
	topic   string // the country that it names most
	release bool   // a government's own text: a statement, a readout, a text that says "our"
}

// tally counts for one country.
type tally struct {
	code string
	n    int
}

// tallies counts for several countries in the order of their first mention.
type tallies []tally

func (t *tallies) add(code string, n int) {
	for k := range *t {
		if (*t)[k].code == code {
			(*t)[k].n += n
			return
		}
	}
	*t = append(*t, tally{code, n})
}

// top returns the country counted most, "" for none.
func (t tallies) top() string {
	best := tally{}
	for _, x := range t {
		if x.n > best.n {
			best = x
		}
	}
	return best.code
}

// above returns the country counted most if it was counted n times or more.
func (t tallies) above(n int) string {
	code := t.top()
	for _, x := range t {
		if x.code == code && x.n >= n {
			return code
		}
	}
	return ""
}

// count returns how often a country was counted.
func (t tallies) count(code string) int {
	for _, x := range t {
		if x.code == code {
			return x.n
		}
	}
	return 0
}

// issuedBy finds out whose text this is from the institutions that it names; in
// a statement that names none, from the countries of nobody it names.
func (r *reader) issuedBy() issuer {
	r.first, r.last = 0, len(r.text.Tokens)
	for k := range r.tallies {
		r.tallies[k] = r.tallies[k][:0]
	}
	seats, told, visited := &r.tallies[0], &r.tallies[1], &r.tallies[2]
	quotes, our, my := quotes{reader: r}, r.x.find("our"), r.x.find("my")
	out := issuer{release: r.releaseHeadline()}
	host := "" // joined with a guest's country
	for i := 0; i < r.last; i++ {
		if r.cls[i]&(institution|determiner) == 0 && r.hint[i] == 0 {
			continue
		}
		if r.cls[i]&determiner != 0 && !out.release && (r.tag[i] == our || r.tag[i] == my) {
			out.release = !quotes.at(i)
			continue
		}
		if r.cls[i]&institution != 0 {
			if b, n := r.institutionAt(i); b != nil && b.strength != "-" {
				if b.code != "" {
					told.add(b.code, 2)
					seats.add(b.code, 1+2*boolInt(b.strength != "weak"))
				}
				out.release = out.release || b.strength == "release"
				i += n - 1
				continue
			}
		}
		if h := r.hint[i]; h != 0 && r.countries[h-1].First == i && !r.countries[h-1].Org {
			switch code := r.countries[h-1].Code; {
			case code == "":
			case r.located(i):
				visited.add(code, 1)
			case !r.homeOfSomebody(r.partner(int(h) - 1)):
				told.add(code, 1)
			default:
				told.add(code, 3)
				if host == "" && !r.homeOfSomebody(code) {
					host = code
				}
			}
		}
	}
	out.topic = told.above(2)
	out.code = seats.top()
	if out.code == "" && out.release {
		out.code = host
	}
	if out.code == "" && out.release {
		for k := range *told {
			if t := &(*told)[k]; t.code == "" || r.homeOfSomebody(t.code) || visited.count(t.code) > 0 {
				t.n = 0
			}
		}
		out.code = told.above(2)
	}
	return out
}

// partner returns the code of the country that a hyphen or "and" joins to
// country k of the text: in "U.S.-Australia alliance" they are partners, and if
// one is a guest's, the other is the host's own.
func (r *reader) partner(k int) string {
	joined := func(a, b *Country) bool {
		return b.First == a.Last+1 && (r.hyphen(a.Last) || r.text.Is(a.Last, "and", "–"))
	}
	c := &r.countries[k]
	if k+1 < len(r.countries) && joined(c, &r.countries[k+1]) {
		return r.countries[k+1].Code
	}
	if k > 0 && joined(&r.countries[k-1], c) {
		return r.countries[k-1].Code
	}
	return ""
}

// quotes tells whether tokens, asked for in order, are within quotation marks of
// their paragraph.
type quotes struct {
	*reader
	sentence, next int // what was read so far
	quoted         bool
}

func (q *quotes) at(i int) bool {
	for ; q.next < i; q.next++ {
		if s := q.text.Sentences; q.sentence < len(s) && s[q.sentence].First == q.next {
			q.quoted = q.quoted && !s[q.sentence].Paragraph
			q.sentence++
		}
		if t := &q.text.Tokens[q.next]; t.Kind == token.Punct {
			q.quoted = quotedAfter(t.Norm, q.quoted)
		}
	}
	if s := q.text.Sentences; q.sentence < len(s) && s[q.sentence].First == i && s[q.sentence].Paragraph {
		return false
	}
	return q.quoted
}

// releaseHeadline reports a headline such as "Readout of …", "Statement by …".
func (r *reader) releaseHeadline() bool {
	return r.text.Is(0, "readout", "statement", "remarks") || r.text.Is(0, "joint", "press", "fact") && r.text.Is(1, "statement", "release", "sheet", "briefing", "gaggle")
}

// homeOfSomebody reports whether a person's title names the country.
func (r *reader) homeOfSomebody(code string) bool {
	if code == "" {
		return false
	}
	for k := range r.people[:min(len(r.people), crowd)] {
		if r.people[k].homeCode() == code {
			return true
		}
	}
	return false
}

// located reports whether the country at token i is only where something is or
// goes: "to Poland", "in Mexico". Whose text it is acts in it.
func (r *reader) located(i int) bool {
	i--
	if i >= 0 && r.text.Is(i, "the") {
		i--
	}
	if i > 0 && r.text.Is(i, "and") && r.hint[i-1] != 0 {
		return r.located(r.countries[r.hint[i-1]-1].First)
	}
	return r.text.Is(i, "to", "in", "at", "from", "of", "visit", "visits", "visited", "visiting", ",")
}
