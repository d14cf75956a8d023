package main

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// transliterated are the countries whose names GeoNames writes in letters of
// another script's transliteration, in which a turned comma is a consonant or a
// soft sign that English news leaves out: Ta‘izz, Nazran’.
const transliterated = "AE AF AM AZ BH BY DZ EG ER ET GE IL IQ IR JO KG KP KR KW KZ LB LY MA MN MR OM PK PS QA RU SA SD SY TJ TM TN UA UZ YE"

// plain writes a city's name as agencies do, without accents.
func plain(country, name string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(name) {
		plain, other := letters[r]
		switch {
		case r == '’' || r == '‘' || r == 'ʻ' || r == 'ʼ':
			if !strings.Contains(transliterated, country) {
				b.WriteByte('\'')
			}
		case other:
			b.WriteString(plain)
		case !unicode.Is(unicode.Mn, r):
			b.WriteRune(r)
		}
	}
	return b.String()
}

// letters that are no letter of the English alphabet with a mark.
var letters = map[rune]string{
	'ł': "l", 'Ł': "L", 'ø': "o", 'Ø': "O", 'đ': "d", 'Đ': "D", 'ı': "i", 'ß': "ss", 'æ': "ae", 'Æ': "Ae", 'œ': "oe",
	'þ': "th", 'Þ': "Th", 'ð': "d", 'Ð': "D", 'ə': "a", 'Ə': "A",
}
