package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
	"golang.org/x/text/unicode/norm"
)

// Scan cuts valid UTF-8 text into tokens and sentences. Its time and memory are
// linear in the text.
func Scan(source string) *Text {
	t := &Text{Source: source, Tokens: make([]Token, 0, len(source)/5+8)}
	t.indexRunes()
	low := lower(source)
	s := scanner{text: t, low: low, space: true}
	for i := 0; i < len(source); {
		i = s.next(i)
	}
	t.split()
	return t
}

// lower returns source with ASCII letters in lower case, byte for byte as long.
func lower(source string) string {
	b := []byte(source)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + ('a' - 'A')
		}
	}
	return string(b)
}

type scanner struct {
	text  *Text
	low   string
	space bool // white space was seen since the last token
}

// next takes the segment that begins at byte i and returns where it ends. Most
// of news is ASCII: its runs of letters and digits need no table to be cut.
func (s *scanner) next(i int) int {
	src := s.text.Source
	switch c := src[i]; class[c] {
	case space:
		s.space = true
		return i + 1
	case letter, digit:
		if end, ok := asciiWord(src, i); ok {
			if class[c] == letter {
				s.word(i, end)
			} else {
				s.add(Number, i, end, "")
			}
			return end
		}
	case mark:
		if c == '.' && s.abbreviates(i, i+1) {
			last := &s.text.Tokens[len(s.text.Tokens)-1]
			last.End, last.Dot = int32(i+1), true
			return i + 1
		}
		s.add(Punct, i, i+1, "")
		return i + 1
	}
	it := words.FromString(src[i:])
	if !it.Next() {
		return len(src)
	}
	s.segment(i, i+it.End())
	return i + it.End()
}

// The classes of ASCII bytes; other is whatever needs Unicode's tables.
const (
	other byte = iota
	space
	letter
	digit
	mark
)

var class = func() (t [256]byte) {
	for c := range 128 {
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
			t[c] = letter
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

// asciiWord returns the end of the word or number at byte i by the rules of
// UAX #29 (WB5 to WB13): an apostrophe or a dot joins letters, a comma, a dot or
// an apostrophe joins digits. It answers false where a byte beyond ASCII follows.
func asciiWord(src string, i int) (int, bool) {
	for i++; i < len(src); i++ {
		c := src[i]
		switch class[c] {
		case letter, digit:
			continue
		case other:
			return 0, false
		case mark:
			if i+1 < len(src) && joins(src[i-1], c, src[i+1]) {
				continue
			}
		}
		return i, true
	}
	return i, true
}

// joins reports whether mark c between a and b keeps a word or number together.
func joins(a, c, b byte) bool {
	switch class[a] {
	case letter:
		return class[b] == letter && (c == '\'' || c == '.')
	case digit:
		return class[b] == digit && (c == '\'' || c == '.' || c == ',' || c == ';')
	}
	return false
}

// segment takes one UAX #29 word segment.
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

func (s *scanner) add(k Kind, start, end int, norm string) {
	src := s.text.Source
	t := Token{Start: int32(start), End: int32(end), Kind: k, Space: s.space, Norm: norm}
	s.space = false
	word := src[start:end]
	if k == Word {
		r, _ := utf8.DecodeRuneInString(word)
		t.Upper = r < utf8.RuneSelf && 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && (unicode.IsUpper(r) || unicode.IsTitle(r))
		t.Caps = t.Upper && caps(word)
	}
	if norm == "" {
		t.Norm = s.low[start:end]
		if !ascii(word) {
			t.Norm = Fold(word)
		}
	}
	s.text.Tokens = append(s.text.Tokens, t)
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
