package web

import (
	"net/url"
	"strings"
	"unicode"
)

// clean returns s as one line: control characters and those that turn the
// reading direction (UAX #9) are blanks. Escaping is the template's.
func clean(s string) string { return strings.Join(strings.Fields(steerless(s)), " ") }

// steerless replaces each character that steers by a blank, but for line ends,
// so that offsets count the same before and after.
func steerless(s string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
			return ' '
		}
		return r
	}, s)
}

// href returns s if it is a web address that may be offered to click, else "".
// Package url takes quotes and brackets in a host; nobody's host has them.
func href(s string) string {
	u, err := url.Parse(clean(s))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || strings.ContainsAny(u.Host, `"<>`) {
		return ""
	}
	u.User = nil
	return u.String()
}
