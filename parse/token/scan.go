package token

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
	"golang.org/x/text/unicode/norm"
)

// Scan cuts valid UTF-8 text into tokens and sentences. Its time and memory are
// linear in the text.
func Scan(source string) *Text {
	t := &Text{}
	t.Scan(source)
	return t
}

// Scan makes t the text of source, as the function Scan does, in the memory
// that t has: whoever reads many texts one after the other need not allocate
// for each. What was kept of t's tokens and sentences is overwritten; strings stay.
func (t *Text) Scan(source string) {
	t.Source, t.runes = source, t.runes[:0]
	t.Tokens, t.Sentences = slices.Grow(t.Tokens[:0], len(source)/5+8), t.Sentences[:0]
	s := scanner{text: t, space: true}
	for i := 0; i < len(source); {
		i = s.next(i)
	}
	if s.wide {
		t.indexRunes()
	}
	t.split()
}

type scanner struct {
	text  *Text
	space bool            // white space was seen since the last token
	wide  bool            // what may be beyond ASCII was seen
	low   strings.Builder // what capital letters became, piece by piece
}

// next takes the segment that begins at byte i and returns where it ends. Most
// of news is ASCII: its runs of letters and digits need no table to be cut.
func (s *scanner) next(i int) int {
	src := s.text.Source
	switch c := src[i]; class[c] {
	case space:
		s.space = true
		return i + 1
	case lower, upper:
		if w := shortWord(src, i); w.n > 0 {
			s.short(i, w)
			return i + w.n
		}
		fallthrough
	case digit:
		if w := asciiWord(src, i); w.end > 0 {
			s.ascii(i, w)
			return w.end
		}
	case mark:
		if c == '.' && s.abbreviates(i, i+1) {
			last := &s.text.Tokens[len(s.text.Tokens)-1]
			last.End, last.Dot = int32(i+1), true
			return i + 1
		}
		s.append(Token{Start: int32(i), End: int32(i + 1), Kind: Punct, Norm: src[i : i+1]})
		return i + 1
	}
	s.wide = true
	if n := quoteOrDash(src[i:]); n > 0 {
		s.segment(i, i+n)
		return i + n
	}
	it := words.FromString(src[i:])
	if !it.Next() {
		return len(src)
	}
	s.pieces(i, i+it.End())
	return i + it.End()
}

// narrow is the space that typesetters put into "10:30 p.m.": for UAX #29 it
// joins words, for news it is a space like others.
const narrow = "\u202f"

// pieces takes a UAX #29 word segment, cut at narrow spaces.
func (s *scanner) pieces(start, end int) {
	for src := s.text.Source; start < end; {
		n := strings.Index(src[start:end], narrow)
		switch {
		case n < 0:
			s.segment(start, end)
			return
		case n > 0:
			s.segment(start, start+n)
		}
		s.space = true
		start += n + len(narrow)
	}
}

// The classes of ASCII bytes; other is whatever needs Unicode's tables.
const (
	other byte = 0
	space byte = 1 << (iota - 1)
	lower
	upper
	digit
	mark
)

const letter = lower | upper

var class = func() (t [256]byte) {
	for c := range 128 {
		switch {
		case 'a' <= c && c <= 'z':
			t[c] = lower
		case 'A' <= c && c <= 'Z':
			t[c] = upper
		case '0' <= c && c <= '9':
			t[c] = digit
		case c > ' ' && c < 127 && c != '_':
			t[c] = mark
		case c == ' ' || '\t' <= c && c <= '\r':
			t[c] = space
		}
	}
	return t
}()

// run is a word or number in ASCII, and what it is made of.
type run struct {
	end    int  // 0 where a byte beyond ASCII follows
	has    byte // the classes of its bytes
	uppers int
}

// asciiWord returns the word or number at byte i by the rules of UAX #29 (WB5 to
// WB13): an apostrophe or a dot joins letters, a comma, a dot or an apostrophe
// joins digits.
func asciiWord(src string, i int) (w run) {
	for ; i < len(src); i++ {
		c := class[src[i]]
		if c&(letter|digit) == 0 {
			switch {
			case c == other:
				return run{}
			case c == space || i+1 == len(src) || !joins(src[i-1], src[i], src[i+1]):
				w.end = i
				return w
			}
		}
		w.has |= c
		w.uppers += int(c&upper) / int(upper)
	}
	w.end = i
	return w
}

// joins reports whether mark c between a and b keeps a word or number together.
func joins(a, c, b byte) bool {
	switch {
	case class[a]&letter != 0:
		return class[b]&letter != 0 && (c == '\'' || c == '.')
	case class[a] == digit:
		return class[b] == digit && (c == '\'' || c == '.' || c == ',' || c == ';')
	}
	return false
}

// ascii takes a word or number in ASCII. One without marks within it is one token.
func (s *scanner) ascii(i int, w run) {
	src := s.text.Source
	begins := class[src[i]]
	switch {
	case begins == digit:
		s.append(Token{Start: int32(i), End: int32(w.end), Kind: Number, Norm: s.lower(i, w.end, w.uppers)})
	case w.has&mark != 0:
		s.word(i, w.end)
	default:
		s.append(Token{
			Start: int32(i), End: int32(w.end), Kind: Word, Norm: s.lower(i, w.end, w.uppers),
			Upper: begins == upper, Caps: begins == upper && w.has&lower == 0 && w.uppers > 1,
		})
	}
}

// append adds a token and notes whether white space came before it.
func (s *scanner) append(t Token) {
	t.Space, s.space = s.space, false
	if t.Kind == Word {
		t.Hash = Hash(t.Norm)
	}
	s.text.Tokens = append(s.text.Tokens, t)
}

// lower returns a stretch of ASCII in lower case; uppers says how many capitals
// are in it: where there is none it is the source's own.
func (s *scanner) lower(start, end, uppers int) string {
	src := s.text.Source[start:end]
	if uppers == 0 {
		return src
	}
	low := []byte(src)
	for i, c := range low {
		if class[c] == upper {
			low[i] = c + 'a' - 'A'
		}
	}
	return s.keep(low)
}

// quoteOrDash returns the length of a curly quotation mark or a dash that begins
// s, where ASCII follows so that nothing combines with it; else 0.
func quoteOrDash(s string) int {
	if len(s) < 4 || s[0] != 0xe2 || s[1] != 0x80 || s[3] >= utf8.RuneSelf {
		return 0
	}
	switch s[2] {
	case 0x93, 0x94, 0x98, 0x99, 0x9c, 0x9d: // – — ‘ ’ “ ”
		return 3
	}
	return 0
}

// segment takes one UAX #29 word segment, or a piece of one.
func (s *scanner) segment(start, end int) {
	src := s.text.Source
	r, size := utf8.DecodeRuneInString(src[start:end])
	switch {
	case unicode.IsSpace(r) || r == '\u00ad' || r == '\ufeff' || r == '\u200b':
		s.space = s.space || r != '\u00ad'
	case r == '\'' || r == '’':
		s.apostrophe(start, end)
	case unicode.IsLetter(r):
		s.word(start, end)
	case '0' <= r && r <= '9' || unicode.IsDigit(r):
		s.add(Number, start, end, "")
	default:
		for start < end { // "--", "..." come as one character each or more
			s.add(Punct, start, start+size, "")
			start += size
			_, size = utf8.DecodeRuneInString(src[start:end])
		}
	}
}

// word takes a word segment; UAX #29 keeps "Kerry's" and "U.S" whole.
func (s *scanner) word(start, end int) {
	src := s.text.Source
	if n := len(src[start:end]); n > 2 && src[end-1]|0x20 == 's' {
		for _, quote := range [...]string{"'", "’"} {
			if i := n - 1 - len(quote); i > 0 && src[start+i:end-1] == quote {
				s.add(Word, start, start+i, "")
				s.add(Word, start+i, end, "'s")
				return
			}
		}
	}
	// UAX #29 joins letters across a colon or a dot between letters; a full stop
	// without a space after it ("Friday.The") is a sentence's end in news.
	if i := strings.IndexByte(src[start:end], '.'); i > 1 && end-start-i > 2 {
		s.word(start, start+i)
		s.add(Punct, start+i, start+i+1, "")
		s.word(start+i+1, end)
		return
	}
	s.add(Word, start, end, "")
}

// apostrophe takes a lone apostrophe, or one with letters behind it.
func (s *scanner) apostrophe(start, end int) {
	_, size := utf8.DecodeRuneInString(s.text.Source[start:end])
	s.add(Punct, start, start+size, "'")
	if start+size < end {
		s.segment(start+size, end)
	}
}

// abbreviates reports whether the dot at start belongs to the word before it.
func (s *scanner) abbreviates(start, end int) bool {
	n := len(s.text.Tokens)
	if n == 0 || end-start != 1 || s.space {
		return false
	}
	last := &s.text.Tokens[n-1]
	if last.Kind != Word || int(last.End) != start || last.Dot {
		return false
	}
	w := last.Norm
	switch {
	case len(w) == 1 && last.Upper, strings.IndexByte(w, '.') > 0:
		return true
	case !abbreviation(w):
		return false
	}
	// "sat." and "march." end sentences more often than they abbreviate: an
	// abbreviation that is a word too must be capitalised or have a small letter after it.
	return last.Upper || !wordToo(w)
}

// add takes a token that may hold what is beyond ASCII. norm is its Norm where
// the caller knows better.
func (s *scanner) add(k Kind, start, end int, norm string) {
	word := s.text.Source[start:end]
	t := Token{Start: int32(start), End: int32(end), Kind: k, Norm: norm}
	if k == Word {
		r, _ := utf8.DecodeRuneInString(word)
		t.Upper = r < utf8.RuneSelf && 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && (unicode.IsUpper(r) || unicode.IsTitle(r))
		t.Caps = t.Upper && caps(word)
	}
	switch {
	case norm != "":
	case ascii(word):
		t.Norm = s.lower(start, end, end-start)
	case k == Punct && quoteOrDash(word+" ") == len(word) && word != "‘" && word != "’":
		t.Norm = word
	default:
		t.Norm = cmp.Or(Fold(word), word)
	}
	s.append(t)
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func caps(s string) bool {
	n := 0
	for i, r := range s {
		switch {
		case i > 0 && 'a' <= r && r <= 'z':
			return false
		case unicode.IsLower(r):
			return false
		case unicode.IsLetter(r):
			n++
		}
	}
	return n > 1
}

// Fold returns s for matching: lower case, compatibility characters and
// ligatures spelled out, accents gone, curly quotes straight, soft hyphens gone.
func Fold(s string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r) || r == '\u00ad':
		case r == '’' || r == '‘' || r == 'ʼ':
			b.WriteByte('\'')
		case r == 'ı':
			b.WriteByte('i')
		case r == 'ł' || r == 'Ł':
			b.WriteByte('l')
		case r == 'ø' || r == 'Ø':
			b.WriteByte('o')
		case r == 'đ' || r == 'Đ' || r == 'ð':
			b.WriteByte('d')
		case r == 'ß':
			b.WriteString("ss")
		case r == 'æ' || r == 'Æ':
			b.WriteString("ae")
		case r == 'œ' || r == 'Œ':
			b.WriteString("oe")
		case r == 'þ' || r == 'Þ':
			b.WriteString("th")
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}
