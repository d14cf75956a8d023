package term

import (
	"strings"
	"unicode"
)

// clean returns s as one line that no terminal obeys: runs of spaces, line ends
// and control characters are one space, and format characters (bidi overrides
// and isolates, soft hyphens, the byte order mark, tags) are dropped. The
// zero-width joiner and non-joiner stay: Persian and emoji are spelt with them.
func clean(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	for _, r := range s { // bytes that are not UTF-8 come as U+FFFD
		switch {
		case unicode.In(r, unicode.Z, unicode.Cc):
			gap = true
			continue
		case unicode.Is(unicode.Cf, r) && r != '\u200c' && r != '\u200d':
			continue
		}
		if gap && b.Len() > 0 {
			b.WriteByte(' ')
		}
		gap = false
		b.WriteRune(r)
	}
	return b.String()
}
