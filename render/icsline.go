package render

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// maxOctets is the length of a line without its end (RFC 5545 §3.1).
const maxOctets = 75

// checkLines proves what clients rely on and the writing library does not
// promise: every line ends in CRLF, has at most 75 octets, is text of its own
// (no fold inside a character) and has no control character.
func checkLines(b []byte) error {
	for n := 1; len(b) > 0; n++ {
		text, rest, found := bytes.Cut(b, []byte("\r\n"))
		switch {
		case !found:
			return fmt.Errorf("ics: line %d does not end in CRLF", n)
		case len(text) > maxOctets:
			return fmt.Errorf("ics: line %d has %d octets, more than %d", n, len(text), maxOctets)
		case !utf8.Valid(text):
			return fmt.Errorf("ics: line %d is folded inside a character", n)
		case bytes.ContainsFunc(text, steers):
			return fmt.Errorf("ics: line %d has a control character", n)
		}
		b = rest
	}
	return nil
}
