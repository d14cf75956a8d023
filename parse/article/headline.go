package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// headline finds the title of a text without header lines: the first line before
// any prose that has four words or more and does not end as a sentence. Shorter
// lines are page furniture ("Breaking News", "please wait"). It returns the title
// and the offset of what follows it; "" and from where there is none.
func headline(text string, from int) (title string, body int) {
	for pos := from; pos < len(text); {
		row, next := nextLine(text, pos)
		row = strings.TrimSpace(row)
		words := len(strings.Fields(row))
		switch {
		case words >= 4 && !sentence(row) && utf8.RuneCountInString(row) <= 200 && next < len(text):
			if _, dated := scanDateline(row); dated {
				return "", from
			}
			return row, next
		case words >= 4:
			return "", from
		}
		pos = next
	}
	return "", from
}

// sentence reports whether a line ends as a sentence does, or begins in small letters.
func sentence(row string) bool {
	if first, _ := utf8.DecodeRuneInString(row); unicode.IsLower(first) {
		return true
	}
	row = strings.TrimRight(row, "\"'”’)")
	return strings.HasSuffix(row, ".") || strings.HasSuffix(row, ":") || strings.HasSuffix(row, ";")
}
