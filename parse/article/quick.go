package article

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// quick reads the usual batch line, a flat JSON object of strings and numbers,
// several times as fast as encoding/json does. For anything else, broken JSON
// and names in other cases too, ok is false, and encoding/json reads it or says
// what is wrong.
func quick(data []byte) (n news, ok bool) {
	if !utf8.Valid(data) {
		return n, false
	}
	p := jsonScanner{data: data}
	p.space()
	if !p.take('{') {
		return n, false
	}
	for {
		p.space()
		key, plain, ok := p.text()
		p.space()
		if !ok || !plain || !p.take(':') {
			return n, false
		}
		p.space()
		if !p.value(n.field(key), key) {
			return n, false
		}
		p.space()
		if p.take('}') {
			break
		}
		if !p.take(',') {
			return n, false
		}
	}
	p.space()
	return n, p.pos == len(data)
}

// field returns where a line's field goes; nil is nowhere.
func (n *news) field(key []byte) *string {
	switch string(key) {
	case "id":
		return (*string)(&n.ID)
	case "published":
		return &n.Published
	case "title":
		return &n.Title
	case "text":
		return &n.Text
	case "html":
		return &n.HTML
	case "url":
		return &n.URL
	case "body":
		return &n.Body
	case "content":
		return &n.Content
	case "headline":
		return &n.Headline
	case "publisher":
		return (*string)(&n.Publisher)
	}
	return nil
}

// jsonScanner reads JSON (RFC 8259) from left to right.
type jsonScanner struct {
	data []byte
	pos  int
}

func (p *jsonScanner) space() {
	for p.pos < len(p.data) {
		switch p.data[p.pos] {
		case ' ', '\t', '\r', '\n':
			p.pos++
		default:
			return
		}
	}
}

func (p *jsonScanner) take(c byte) bool {
	if p.pos >= len(p.data) || p.data[p.pos] != c {
		return false
	}
	p.pos++
	return true
}

// value reads a string into to, or passes over one that goes nowhere. A number
// is an id or goes nowhere. What else a value can be is left to encoding/json.
func (p *jsonScanner) value(to *string, key []byte) bool {
	for _, c := range key {
		if c < 'a' || c > 'z' { // encoding/json matches names in any case
			return false
		}
	}
	if p.pos < len(p.data) && digit(p.data[p.pos]) {
		n := p.number()
		if to != nil && string(key) != "id" {
			return false
		}
		if to != nil {
			*to = n
		}
		return n != ""
	}
	s, plain, ok := p.text()
	switch {
	case !ok:
		return false
	case !plain:
		whole, ok := unescaped(s)
		if to != nil {
			*to = whole
		}
		return ok
	case to != nil:
		*to = string(s)
	}
	return true
}

// number reads a whole number that is not negative, without a leading zero.
func (p *jsonScanner) number() string {
	start := p.pos
	for p.pos < len(p.data) && digit(p.data[p.pos]) {
		p.pos++
	}
	n := p.data[start:p.pos]
	if len(n) > 1 && n[0] == '0' || p.pos < len(p.data) && bytes.IndexByte([]byte(".eE"), p.data[p.pos]) >= 0 {
		return ""
	}
	return string(n)
}

// text reads a string with its quotes and returns what is between them; plain
// says that no character in it is escaped.
func (p *jsonScanner) text() (s []byte, plain, ok bool) {
	if !p.take('"') {
		return nil, false, false
	}
	start := p.pos
	plain = true
	for i := start; i < len(p.data); i++ {
		switch c := p.data[i]; {
		case c == '"':
			p.pos = i + 1
			return p.data[start:i], plain, true
		case c == '\\':
			plain = false
			i++
		case c < ' ':
			return nil, false, false
		}
	}
	return nil, false, false
}

// unescaped returns the text that s is escaped for.
func unescaped(s []byte) (string, bool) {
	var b strings.Builder
	b.Grow(len(s)) // no character is longer than its escape
	for {
		i := bytes.IndexByte(s, '\\')
		if i < 0 {
			b.Write(s)
			return b.String(), true
		}
		b.Write(s[:i])
		r, size := escape(s[i:])
		if size == 0 {
			return "", false
		}
		b.WriteRune(r)
		s = s[i+size:]
	}
}

// escape reads the escape that s begins with and its length, 0 for none. Half of
// a surrogate pair is U+FFFD, as in encoding/json.
func escape(s []byte) (r rune, size int) {
	if len(s) < 2 {
		return 0, 0
	}
	switch s[1] {
	case '"', '\\', '/':
		return rune(s[1]), 2
	case 'b':
		return '\b', 2
	case 'f':
		return '\f', 2
	case 'n':
		return '\n', 2
	case 'r':
		return '\r', 2
	case 't':
		return '\t', 2
	case 'u':
		r, ok := hex4(s)
		if !ok {
			return 0, 0
		}
		if !utf16.IsSurrogate(r) {
			return r, 6
		}
		if low, ok := hex4(s[6:]); ok {
			if both := utf16.DecodeRune(r, low); both != utf8.RuneError {
				return both, 12
			}
		}
		return utf8.RuneError, 6
	}
	return 0, 0
}

// hex4 reads \uXXXX.
func hex4(s []byte) (rune, bool) {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return 0, false
	}
	n, err := strconv.ParseUint(string(s[2:6]), 16, 16)
	return rune(n), err == nil
}
