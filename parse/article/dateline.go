package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"itinera/timeline"
)

// datelineLines is how many lines of a text are looked at for a dateline; page
// furniture and bylines may stand before it.
const datelineLines = 60

// findDateline finds the dateline at the beginning of a line of text, from an
// offset on and before the second line of prose.
func findDateline(text string, from int) Dateline {
	prose := 0
	for pos, n := from, 0; pos < len(text) && n < datelineLines && prose < 2; n++ {
		row, next := nextLine(text, pos)
		if d, ok := scanDateline(row); ok {
			d.Start += pos
			d.End += pos
			return d
		}
		if len(row) > 100 || len(strings.Fields(row)) >= 12 {
			prose++
		}
		pos = next
	}
	return Dateline{}
}

// scanDateline reads the dateline that a line begins with. Of two in a row
// ("BANGKOK, Nov. 7 (Xinhua) -- HAIKOU, Nov. 7 (Xinhua) --": a desk's and the
// reporter's) the second counts.
func scanDateline(row string) (Dateline, bool) {
	lead := len(row) - len(strings.TrimLeft(row, " \u00a0"))
	d, ok := oneDateline(row[lead:])
	if !ok {
		return Dateline{}, false
	}
	if second, ok := oneDateline(row[lead+d.End:]); ok && second.Place != "" {
		second.Start, second.End = d.Start, d.End+second.End
		if second.Date == "" {
			second.Date, second.day = d.Date, d.day
		}
		d = second
	}
	d.Start, d.End = d.Start+lead, d.End+lead
	return d, true
}

// oneDateline reads PLACE[, Region][, day] [(AGENCY)] and the dash behind it.
// What makes it one: capitals, a day or an agency, and the dash; "Kerry - a
// senator" has none of them.
func oneDateline(s string) (d Dateline, ok bool) {
	p := scanner{s: s}
	place, caps := p.place()
	d.Place = place
	d.Date, d.day = p.datelineDay(place == "")
	d.Agency = p.agency()
	told := d.Date != "" || d.Agency != ""
	dash := p.dash()
	switch {
	case dash == ":" && !told && (!caps || label(place)), !caps && opens(place):
	case d.Date != "" && rangeGoesOn(p.s[p.pos:]):
	case place == "":
		ok = d.Agency != "" && dash != ""
	case dash != "":
		ok = caps || told
	default: // "BRUSSELS 1996-08-22 The Commission", or a line of its own
		ok = told && (p.pos >= len(s) || caps && p.s[p.pos-1] == ' ')
	}
	d.End = p.pos
	return d, ok && begins(s[p.pos:])
}

// opens reports whether words open a sentence or a note rather than naming a
// place: "On June 10-11", "Kasuri's December 7 visit", "Updated March 7, 2019".
func opens(place string) bool {
	first, _, _ := strings.Cut(place, " ")
	switch first {
	case "In", "On", "From", "Between", "At", "After", "Before", "Since", "During", "Until", "By", "As", "For", "Of",
		"The", "This", "Next", "Last", "Late", "Early", "Through", "To", "His", "Her", "Their", "It", "He", "She",
		"Updated", "Modified", "Published", "Posted", "Released", "Issued", "Filed", "Date", "Retrieved", "Accessed", "Copyright":
		return true
	}
	return strings.HasSuffix(place, "'s") || strings.HasSuffix(place, "’s")
}

// rangeGoesOn reports whether a dash stood within a range of days: "June 10-11".
func rangeGoesOn(rest string) bool { return rest != "" && digit(rest[0]) || scanDay(rest).end > 0 }

// begins reports whether a sentence can begin with s: not in small letters.
func begins(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return !unicode.IsLower(first)
}

// place passes over a dateline's place and what it is in: "NEW DELHI", "SEOUL,
// South Korea", "JERUSALEM/GAZA", "ST. PETERSBURG", "Moscow". caps: its first
// word is in capitals.
func (p *scanner) place() (name string, caps bool) {
	start, words := p.pos, 0
	for words < 7 {
		at := p.pos
		if words > 0 {
			p.skip(" ,/")
		}
		w := capitalised(p.s[p.pos:])
		if w == "" || scanDay(p.s[p.pos:]).end > 0 {
			p.pos = at
			break
		}
		if words == 0 {
			caps = allCaps(w)
		}
		p.pos += len(w)
		words++
	}
	if words == 7 {
		p.pos = start
		return "", false
	}
	return p.s[start:p.pos], caps
}

// capitalised returns the word that s begins with if it begins with a capital,
// with its dot ("ST.", "D.C.") and joined by hyphens and apostrophes; the small
// words within names count too ("RIO de JANEIRO").
func capitalised(s string) string {
	first, _ := utf8.DecodeRuneInString(s)
	if !unicode.IsUpper(first) {
		for _, small := range []string{"de ", "al-", "la ", "el-", "of ", "the "} {
			if strings.HasPrefix(s, small) && len(small) == 3 {
				return strings.TrimRight(small, " -")
			}
		}
		return ""
	}
	end := 0
	for i, r := range s {
		if !unicode.IsLetter(r) && !strings.ContainsRune(".'’-", r) {
			break
		}
		end = i + utf8.RuneLen(r)
	}
	return strings.TrimRight(s[:end], "-'’")
}

func allCaps(w string) bool {
	letters := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters > 1
}

// datelineDay passes over ", Feb. 14" or " 1996-08-22" and returns its words; first: it
// stands at the very beginning, "Feb 9 (Reuters) -".
func (p *scanner) datelineDay(first bool) (words string, day timeline.Day) {
	at := p.pos
	p.skip(" ,|")
	d := scanDay(p.s[p.pos:])
	if d.end == 0 || p.pos == at && !first {
		p.pos = at
		return "", 0
	}
	words = p.s[p.pos : p.pos+d.end]
	p.pos += d.end
	return words, d.day
}

// agency passes over "(AP)", "/TASS/" and the like, and returns the name.
func (p *scanner) agency() string {
	at := p.pos
	p.skip(" ,")
	for _, pair := range []string{"()", "[]", "//"} {
		if p.pos >= len(p.s) || p.s[p.pos] != pair[0] {
			continue
		}
		name, _, closed := strings.Cut(p.s[p.pos+1:min(len(p.s), p.pos+48)], pair[1:])
		if closed && name != "" && len(strings.Fields(name)) <= 4 && capitalisedAgency(name) {
			p.pos += len(name) + 2
			return name
		}
	}
	p.pos = at
	return ""
}

// capitalisedAgency reports whether a name in brackets looks like an agency's:
// it begins with a letter, "dpa" and "AFP" alike, and holds no sentence.
func capitalisedAgency(name string) bool {
	first, _ := utf8.DecodeRuneInString(name)
	return unicode.IsLetter(first) && !strings.ContainsAny(name, ".,;:?!\"")
}

// dash passes over what ends a dateline, and the white space behind it.
func (p *scanner) dash() string {
	at := p.pos
	p.skip(" .")
	for _, dash := range []string{"--", "—", "–", "-", "_", ":"} {
		if p.word(dash) {
			if dash == "-" && p.pos < len(p.s) && p.s[p.pos] != ' ' && p.pos > at+1 && p.s[p.pos-2] != ' ' {
				break
			}
			p.skip("-_ ")
			return dash
		}
	}
	p.pos = at
	if p.pos > 0 && p.s[p.pos-1] == '/' { // "Moscow, 14 February /TASS/. The"
		p.skip(".")
		p.skip(" ")
		return "/"
	}
	p.skip(" ")
	return ""
}

// label reports whether words in capitals before a colon are a speaker or a
// label rather than a place: "THE PRESIDENT:", "UPDATE:".
func label(words string) bool {
	for _, w := range strings.FieldsFunc(words, func(r rune) bool { return r == ' ' || r == '.' || r == ',' }) {
		switch w {
		case "THE", "MR", "MS", "MRS", "DR", "SIR", "PRESIDENT", "MINISTER", "SECRETARY", "AMBASSADOR", "CHANCELLOR",
			"KING", "QUEEN", "PRINCE", "PRINCESS", "GENERAL", "SENATOR", "QUESTION", "ANSWER", "Q", "A", "QQ", "MODERATOR",
			"OPERATOR", "EDITOR", "EDITORS", "NOTE", "UPDATE", "UPDATED", "BREAKING", "CORRECTION", "PHOTO", "PHOTOS", "VIDEO",
			"WATCH", "READ", "LIVE", "ANALYSIS", "OPINION", "EXCLUSIVE", "FACTBOX", "TIMELINE", "WHAT", "WHEN", "WHERE", "WHO",
			"WHY", "HOW", "AND", "ALSO", "MORE", "STAFF", "PARTICIPANTS", "REPORTER", "INTERVIEWER", "SOURCE", "CONTACT":
			return true
		}
	}
	return false
}
