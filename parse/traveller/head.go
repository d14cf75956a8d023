package traveller

import (
	"strings"

	"itinera/parse/token"
)

// farthest is how many tokens before its office a title may begin.
const farthest = 14

// head returns the office of a title that begins at token i, -1 if none does:
// in "Chinese Foreign Ministry spokesman" it is "spokesman".
func (r *reader) head(i int) int {
	plainRun := 0 // words in lower case that no table knows
	for j := i; j < r.last && j < i+farthest; j++ {
		c, t := r.cls[j], &r.text.Tokens[j]
		switch {
		case j > i && r.acronym(j):
			j += 2
		case t.Kind == token.Punct:
			if !r.hyphen(j) && !r.listComma(j) {
				return -1
			}
		case t.Kind == token.Number:
			return -1
		case t.Norm == "'s":
			if j == i || r.hint[j-1] == 0 && !r.institutional(j-1) {
				return -1
			}
		case t.Norm == "and" || t.Norm == "of":
			if j == i || !r.binds(j) {
				return -1
			}
		case c&office != 0 && r.heads(j, i):
			return r.laterHead(j)
		case c&(honorific|calendar|pronoun) != 0:
			return -1
		case t.Upper:
			if plainRun > 0 || r.headline && c == 0 && r.hint[j] == 0 && !t.Caps || c&function != 0 && c&modifier == 0 || r.beginsName(j) {
				return -1
			}
		case c&modifier != 0:
		case c&(function|determiner|verb|speech|number|preposition) != 0 || !r.adjectival(j, i):
			return -1
		default:
			if plainRun++; plainRun > 2 {
				return -1
			}
		}
	}
	return -1
}

// laterHead moves from an office before another one to that: "chief
// negotiator", "deputy minister", "rebel leader", "champion sprinter".
func (r *reader) laterHead(j int) int {
	for {
		k := j + 1
		if r.hyphen(k) {
			k++
		}
		for r.is(j, modifier) && r.is(k, modifier) && !r.is(k, office) && k < j+4 {
			k++
		}
		if !r.is(k, office) || r.cls[k]&(titleOnly|style) != 0 || r.cls[k]&given != 0 && r.upper(k+1) || r.upper(k) != r.upper(j) || !r.heads(k, j) {
			return j
		}
		j = k
	}
}

// heads reports whether the office word at j is meant as one in a title that
// begins at i.
func (r *reader) heads(j, i int) bool {
	c := r.cls[j]
	if r.hint[j] != 0 && !r.country(j).Demonym {
		return false // "Nur-Sultan", "Prince Edward Island"
	}
	if c&given != 0 && j == i && r.upper(j) && r.upper(j+1) && r.cls[j+1]&(office|organization) == 0 {
		return false // "Amir Peretz"
	}
	behind := r.upper(j+1) && r.cls[j+1]&(calendar|function) == 0
	switch {
	case c&style != 0:
		return false
	case c&firstOnly != 0:
		return r.norm(j-1) == "first"
	case c&titleOnly != 0 && j > i && (r.is(j-1, institution) || r.country(j-1) != nil && r.country(j-1).Org):
		return false // "UN General Debate"
	case c&titleOnly != 0 && r.norm(j) == "general" && r.lower(j) && j > i && !behind: // "a Kenyan army general arrived"
		return (r.hint[j-1] != 0 || r.text.Is(j-1, "army", "star", "military")) && (r.text.Tokens[min(j+1, r.last-1)].Kind == token.Punct || r.is(j+1, verb|function))
	case c&titleOnly != 0 && (r.vocabulary(j+1) || r.upper(j+1) && r.is(j+1, noName)):
		return false // "General Agreements"
	case c&titleOnly != 0 && r.text.Is(j+1, "electric", "motors", "dynamics", "mills", "foods"):
		return false // companies
	case c&titleOnly != 0:
		return r.upper(j) && behind || j > i && r.lower(j) && behind && r.hint[j+1] == 0
	case c&headOf != 0:
		return r.norm(j+1) == "of" || r.norm(j+1) == "for" || (j > i || r.is(j-1, modifier)) && (behind || r.text.Is(j+1, ",", ".", ")"))
	case c&modifier != 0 && c&high == 0:
		return j > i || r.is(j-1, determiner) || behind || r.norm(j+1) == "of"
	}
	return true
}

// binds reports whether "and" or "of" at j holds two parts of a title together.
func (r *reader) binds(j int) bool {
	if r.norm(j) == "of" {
		return r.upper(j-1) && r.is(j-1, organization) && !r.is(j+1, office|honorific) && (r.upper(j+1) || r.norm(j+1) == "the" && r.upper(j+2) && !r.is(j+2, office))
	}
	return r.is(j-1, modifier|office) && r.is(j+1, modifier|office) && r.upper(j-1) == r.upper(j+1)
}

// listComma reports a comma within a list of portfolios: "Trade, Industry and Energy Minister".
func (r *reader) listComma(j int) bool {
	if r.norm(j) != "," || !r.is(j-1, modifier) || !r.is(j+1, modifier) || r.is(j-1, office) || r.upper(j-1) != r.upper(j+1) {
		return false
	}
	for k := j + 2; k < j+6; k++ {
		if r.norm(k) == "and" {
			return r.is(k+1, modifier)
		}
	}
	return false
}

// institutional reports whether token j names an organisation by its look.
func (r *reader) institutional(j int) bool {
	return r.upper(j) && (r.text.Tokens[j].Caps && !r.headline || r.is(j, organization|institution))
}

// beginsName reports whether a person's name rather than a title goes on at j.
func (r *reader) beginsName(j int) bool {
	c := r.cls[j]
	switch {
	case c&given != 0 && c&modifier == 0 && r.hint[j] == 0:
		return c&plain == 0 || r.upper(j+1) && r.cls[j+1]&(organization|office|modifier|function|calendar) == 0
	case c&family != 0 && c&(plain|modifier|organization|function) == 0 && r.hint[j] == 0:
		return r.upper(j+1) && r.cls[j+1] == 0 || r.upper(j+1) && r.hyphen(j+2)
	}
	return false
}

// adjectival reports whether a word in lower case can stand between a country
// and an office: "Zairean rebel leader". Verbs in -s and -ed cannot.
func (r *reader) adjectival(j, i int) bool {
	if j == i || !r.attributive(j) {
		return false
	}
	p := j - 1
	return r.hint[p] != 0 || r.norm(p) == "'s" || r.hyphen(p) || r.lower(p) || r.institutional(p)
}

// titleEnd returns the token behind the office at h and what belongs to it:
// "Secretary-General", "president-elect", "Ambassador at Large", "Crown Prince".
func (r *reader) titleEnd(h int) (end, head int) {
	head, end = h, h+1
	for {
		switch {
		case r.hyphen(end) && (r.is(end+1, post|office) || r.text.Is(end+1, "at", "in")):
			end += 2
			for r.hyphen(end) {
				end += 2
			}
		case r.norm(end) == "at" && r.norm(end+1) == "large":
			end += 2
		case r.norm(end) == "in" && r.norm(end+1) == "chief":
			end += 2
		case r.is(end, post) && r.upper(end) == r.upper(end-1):
			end++
		case r.is(end, office) && r.cls[end]&style == 0 && r.upper(end) && r.cls[end]&given == 0 && !r.rankOnly(end) && (r.upper(end+1) || r.norm(end+1) == "of"):
			head, end = end, end+1
		case r.acronym(end) && r.nameable(end+3, 0, -1):
			end += 3
		default:
			return end, head
		}
	}
}

// acronym reports "(DNI)" at i.
func (r *reader) acronym(i int) bool {
	return r.norm(i) == "(" && r.upper(i+1) && r.text.Tokens[i+1].Caps && r.norm(i+2) == ")"
}

// attributive reports whether a word in lower case can stand before a noun:
// most forms in -s, -ed and -ing are verbs.
func (r *reader) attributive(j int) bool {
	n := r.text.Tokens[j].Norm
	return !strings.HasSuffix(n, "ed") && !strings.HasSuffix(n, "ing") && (!strings.HasSuffix(n, "s") || strings.HasSuffix(n, "ss"))
}

// rankOnly reports a rank that stands between an office and a name: "supreme
// leader Ayatollah Ali Khamenei", "ambassador Prince Turki al-Faisal".
func (r *reader) rankOnly(i int) bool {
	switch r.word(i).kind {
	case "prince", "princess", "ayatollah", "cardinal", "general", "professor", "doctor":
		return r.upper(i+1) && !r.is(i+1, office)
	}
	return false
}
