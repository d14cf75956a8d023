package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// clean returns s with each control, escape and bidirectional override
// character as one space, lines ended by one '\n' and invalid UTF-8 bytes as
// U+FFFD. It keeps the number of code points, so that offsets count in s too; a
// text that is clean already is returned as it is.
func clean(s string) string {
	i := dirt(s)
	if i == len(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for i < len(s) {
		b.WriteString(s[:i])
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == '\r' && !strings.HasPrefix(s[i+1:], "\n") {
			r = '\n'
		}
		b.WriteRune(plain(r))
		s = s[i+size:]
		i = dirt(s)
	}
	b.WriteString(s)
	return b.String()
}

// dirt returns the offset of the first character that clean replaces, or len(s).
func dirt(s string) int {
	for i := 0; i < len(s); {
		if c := s[i]; c >= ' ' && c < 0x7f || c == '\n' {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if plain(r) != r || r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(s)
}

// plain returns r, or what stands for it in an article's text.
func plain(r rune) rune {
	switch {
	case r == '\n', r >= ' ' && r < 0x7f:
		return r
	case r < ' ', r >= 0x7f && r <= 0x9f:
		return ' '
	case r == '\u2028', r == '\u2029': // line and paragraph separators
		return '\n'
	case r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069':
		return ' '
	}
	return r
}

// line returns s cleaned, on one line, without white space around it.
func line(s string) string {
	s = clean(s)
	if tidy(s) {
		return s // as most are
	}
	return strings.Join(strings.Fields(s), " ")
}

// tidy reports whether the only white space of s is single spaces within it.
func tidy(s string) bool {
	before := ' '
	for _, r := range s {
		if unicode.IsSpace(r) && (r != ' ' || before == ' ') {
			return false
		}
		before = r
	}
	return before != ' '
}
