package render

import (
	"fmt"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// steers reports whether r moves a cursor, ends a line or turns the reading
// direction: control characters (C0, DEL, C1), line and paragraph separators,
// bidi marks, embeddings, overrides and isolates (UAX #9), and the byte order
// mark. Right-to-left letters need none of them.
func steers(r rune) bool {
	switch {
	case r < ' ', r >= 0x7f && r <= 0x9f:
		return true
	case r < 0x61c:
		return false
	}
	return r == 0x61c || r == 0x200e || r == 0x200f || r >= 0x2028 && r <= 0x202e ||
		r >= 0x2066 && r <= 0x2069 || r == 0xfeff
}

// line returns s as one line of valid text: whatever steers is a space, runs of
// spaces are one, none is at an end, bytes that are not UTF-8 are U+FFFD.
func line(s string) string {
	if clean(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := true // at the beginning none is wanted
	for _, r := range s {
		if r == ' ' || steers(r) {
			if !space {
				b.WriteByte(' ')
			}
			space = true
			continue
		}
		b.WriteRune(r)
		space = false
	}
	return strings.TrimSuffix(b.String(), " ")
}

// clean reports whether line would leave s as it is.
func clean(s string) bool {
	last := ' '
	for _, r := range s {
		if steers(r) || r == ' ' && last == ' ' || r == utf8.RuneError {
			return false
		}
		last = r
	}
	return s == "" || last != ' '
}

// link returns s as a URL that may be offered to click or put into a header
// line: http or https with a host, in ASCII, without a password. Anything else
// is "".
func link(s string) string {
	u, err := url.Parse(s) // refuses control characters
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	u.User = nil
	return percentEncoded(u.String())
}

// percentEncoded encodes what RFC 3986 has no place for and net/url leaves in
// queries.
func percentEncoded(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if c := s[i]; c > ' ' && c < 0x7f && !strings.ContainsRune("\"<>\\^`{|}", rune(c)) {
			b.WriteByte(c)
			continue
		}
		fmt.Fprintf(&b, "%%%02X", s[i])
	}
	return b.String()
}

// shorten cuts s to at most limit code points, "…" included, at a space if there
// is one in its second half and never between a letter and its marks or inside
// an emoji of several code points.
func shorten(s string, limit int) string {
	runes := []rune(s)
	if len(runes) <= limit {
		return s
	}
	if limit < 1 {
		return ""
	}
	cut := limit - 1
	for cut > 0 && (joins(runes[cut]) || runes[cut-1] == 0x200d) {
		cut--
	}
	for i := cut; i > cut/2; i-- {
		if runes[i] == ' ' {
			cut = i
			break
		}
	}
	return strings.TrimRight(string(runes[:cut]), " ,;:") + "…"
}

// joins reports whether r belongs to the character before it.
func joins(r rune) bool {
	return unicode.In(r, unicode.Mn, unicode.Me, unicode.Mc) || r == 0x200d ||
		r >= 0xfe00 && r <= 0xfe0f || r >= 0x1f3fb && r <= 0x1f3ff || r >= 0x1f1e6 && r <= 0x1f1ff
}
