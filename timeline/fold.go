package timeline

import "strings"

// latin spells the letters of U+00C0 to U+017F in ASCII, two characters each;
// the two signs among them are blank.
const latin = "" +
	"a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thss" +
	"a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thy " +
	"a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g " +
	"g g g g h h h h i i i i i i i i i i ijijj j k k k l l l l l l l " +
	"l l l n n n n n n n n n o o o o o o oeoer r r r r r s s s s s s " +
	"s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s "

// vietnamese spells U+1EA0 to U+1EF9 in ASCII.
const vietnamese = "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy"

// foldTo appends s in lower-case ASCII letters and digits; letters of other
// alphabets stay as they are, lower case, and each run of anything else is one sep.
func foldTo(b []byte, s string, sep byte, keep bool) []byte {
	gap := false
	start := len(b)
	put := func(letters string) {
		if gap && len(b) > start {
			b = append(b, sep)
		}
		gap = false
		b = append(b, letters...)
	}
	for _, r := range s {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			if gap {
				put("")
			}
			b = append(b, byte(r))
		case r >= 'A' && r <= 'Z':
			if gap {
				put("")
			}
			b = append(b, byte(r)+'a'-'A')
		case r == '\'' || r == '’' || r == 'ʻ' || r == '‘', r >= 0x300 && r < 0x370:
			// "Cox’s Bazar" is coxs bazar; combining accents go
		case r >= 0xC0 && r < 0x180 && r != '×' && r != '÷':
			put(strings.TrimRight(latin[2*(r-0xC0):2*(r-0xC0)+2], " "))
		case r >= 0x1EA0 && r < 0x1EA0+rune(len(vietnamese)):
			put(vietnamese[r-0x1EA0 : r-0x1EA0+1])
		case r >= 0x180 && keep && isLetter(r):
			put(strings.ToLower(string(r)))
		default:
			gap = true
		}
	}
	return b
}

// isLetter takes every character beyond Latin for a letter but spaces and
// punctuation; names hold nothing else.
func isLetter(r rune) bool { return r < 0x2000 || r > 0x206F && r != 0x3000 && r != 0xFEFF }

// fold is a name for matching: words of lower-case letters, one space apart.
func fold(s string) string {
	if plain(s) {
		return s
	}
	return string(foldTo(make([]byte, 0, len(s)), s, ' ', true))
}

// plain reports whether fold would not change s.
func plain(s string) bool {
	for i := 0; i < len(s); i++ {
		if (s[i] < 'a' || s[i] > 'z') && (s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return true
}
