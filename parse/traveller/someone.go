package traveller

import (
	"strings"

	"itinera/parse/token"
)

// someone is a Person while the text is read.
type someone struct {
	Person
	parts   []string // the name's words as Norm has them, hyphens opened, without "Jr."
	gender  gender
	kinds   []string // of the offices, in order of mention
	title   int      // the phrase that the job title was taken from, -1 for none
	full    int      // the phrase of the fullest name
	homes   []home
	phrases int    // all mentions so far
	last    int    // the phrase that mentioned the person last
	other   string // a word of the name that later mentions use instead of Surname
	renamed int    // how many more of them do
}

// parts returns the words of a name for comparing, valid until the next call.
func (r *reader) parts(first, last, extra int) []string {
	out := r.buffer[:0]
	for i := first; i < last; i++ {
		if t := &r.text.Tokens[i]; t.Kind == token.Word && r.cls[i]&suffix == 0 {
			out = append(out, t.Norm)
		}
	}
	if extra >= 0 {
		out = append(out, r.text.Tokens[extra].Norm)
	}
	if len(out) == 0 {
		out = append(out, r.text.Tokens[first].Norm)
	}
	r.buffer = out
	return out
}

// display returns a name as the text writes it, on one line.
func (r *reader) display(first, last, extra int) string {
	s := r.text.Span(first, last)
	if extra >= 0 {
		s += " " + r.text.Word(extra)
	}
	return oneLine(s)
}

// oneLine turns white space into single spaces and mends hyphens broken by a line's end.
func oneLine(s string) string {
	if !strings.ContainsAny(s, "\n\t\r") && !strings.Contains(s, "  ") && !strings.Contains(s, "- ") {
		return s
	}
	return strings.ReplaceAll(strings.Join(strings.Fields(s), " "), "- ", "-")
}

// sameName reports whether two names of several words can be one person's: one
// holds the other, or the family name is the same and the given name fits.
func sameName(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if within(a, b) {
		return true
	}
	if clash(a, b) {
		return false
	}
	if near(a, b) {
		return true
	}
	n, m := len(a)-1, len(b)-1
	if n < 1 || a[n] != b[m] {
		return false
	}
	return fits(a[0], b[0])
}

// within reports whether the words a follow one another in b.
func within(a, b []string) bool {
	for i := 0; i+len(a) <= len(b); i++ {
		k := 0
		for k < len(a) && a[k] == b[i+k] {
			k++
		}
		if k == len(a) {
			return true
		}
	}
	return false
}

// clash reports middle initials that differ: "George H.W. Bush", "George W. Bush".
func clash(a, b []string) bool {
	x, y := middle(a), middle(b)
	return x != "" && y != "" && x != y
}

func middle(parts []string) string {
	for _, p := range parts[1:] {
		if len(p) == 1 || len(p) == 3 && p[1] == '.' {
			return p
		}
	}
	return ""
}

// fits reports whether two given names can be one person's: equal, an initial,
// a short form.
func fits(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	switch {
	case a == b, len(a) == 1 && b[0] == a[0], len(a) > 2 && strings.Contains(b, a):
		return true
	case len(a) >= 3 && len(b) >= 3 && a[:2] == b[:2] && shortForm(a, b):
		return true
	}
	return nickname(a) == b || nickname(b) == a
}

// shortForm reports names such as "Joe" and "Joseph": the longer one has the
// shorter one's beginning, and the shorter one is short.
func shortForm(a, b string) bool {
	n := 0
	for n < len(a) && a[n] == b[n] {
		n++
	}
	return len(a) <= 5 && n >= len(a)-2 && n < len(b)
}

// nickname returns the full form of an English short name that does not begin it.
func nickname(s string) string {
	switch s {
	case "bill":
		return "william"
	case "bob":
		return "robert"
	case "dick":
		return "richard"
	case "jim", "jimmy":
		return "james"
	case "jack":
		return "john"
	case "ted":
		return "edward"
	case "tony":
		return "anthony"
	case "liz":
		return "elizabeth"
	case "chuck":
		return "charles"
	case "mike":
		return "michael"
	}
	return ""
}

// near reports two spellings of one name: as many words, all but one the same,
// that one with a letter's difference.
func near(a, b []string) bool {
	if len(a) != len(b) || len(a) < 2 {
		return false
	}
	off := -1
	for k := range a {
		if a[k] == b[k] {
			continue
		}
		if off >= 0 {
			return false
		}
		off = k
	}
	if off < 0 {
		return true
	}
	x, y := a[off], b[off]
	if min(len(x), len(y)) < 5 && !(len(a) > 2 && min(len(x), len(y)) >= 3) {
		return false
	}
	return oneLetter(x, y)
}

// oneLetter reports whether one letter more, less or other, or two swapped, make b of a.
func oneLetter(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i < len(a) && (a[i+1:] == b[i+1:] || i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:])
	}
	return a[i:] == b[i+1:]
}
