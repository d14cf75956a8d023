package gazetteer

import (
	"strings"

	"itinera/parse/gazetteer/frozen"
	"itinera/parse/token"
)

// join makes one mention of what belongs together, after all is judged.
func (s *scene) join() {
	for k := range s.candidates {
		c := &s.candidates[k]
		if c.with > 0 {
			o := &s.candidates[c.with]
			o.accepted, o.why = false, ""
			continue
		}
		if !c.accepted || c.noun != "" {
			continue
		}
		switch Kind(table.Kind(c.row)) {
		case Country, Demonym:
			s.capitalOf(k)
			s.namedTown(k)
		case Region:
			s.namedTown(k)
		}
	}
}

// capitalOf turns a country into its capital: "the Chinese capital", "China's
// capital", "the capital of Oman". "The Pakistani commercial capital" is none.
func (s *scene) capitalOf(k int) {
	c := &s.candidates[k]
	t := s.text
	first, last := c.first, c.last
	country := Kind(table.Kind(c.row)) == Country
	switch {
	case country && t.Is(last, "'s", "'") && t.Is(last+1, "capital"):
		last += 2
	case !country && t.Is(last, "capital"):
		last++
	case country && s.afterCapital(first) >= 0:
		first = s.afterCapital(first)
		if k > 0 && s.candidates[k-1].noun != "" && s.candidates[k-1].first >= first {
			s.candidates[k-1].accepted, s.candidates[k-1].why = false, ""
		}
	default:
		return
	}
	if first == c.first && compounds(t.Norm(last)) {
		return
	}
	row, ok := countryRow(table.Code(c.row))
	if !ok || table.Row(row).Parent < 0 {
		return
	}
	c.first, c.last, c.row, c.epithet = first, last, table.Row(row).Parent, true
	c.why = "capital of " + table.Name(row)
	if k+1 < len(s.candidates) && s.candidates[k+1].first < last {
		s.candidates[k+1].accepted, s.candidates[k+1].why = false, ""
	}
}

// afterCapital returns the token "capital" of "the capital of Oman" before token
// i, -1 where there is none or another kind of capital.
func (s *scene) afterCapital(i int) int {
	t := s.text
	if t.Is(i-1, "the") {
		i--
	}
	at := i - 2
	if !t.Is(i-1, "of") || at < 0 || !t.Is(at, "capital") && !(t.Is(at, "city") && t.Is(at-1, "capital")) {
		return -1
	}
	if t.Is(at, "city") {
		at--
	}
	if t.Is(at-1, "the", "in", "to", "from", "and", ",", "new") {
		return at
	}
	return -1
}

// namedTown finds a town that the index has not before the country or state of
// candidate k: "in Crawford, Texas". A preposition of place must stand before it.
func (s *scene) namedTown(k int) {
	c := &s.candidates[k]
	t := s.text
	last := c.first - 1
	if !t.Is(last, ",") || !closes(t, c.last) {
		return
	}
	first := last
	for first > 0 && last-first < 3 && upperWord(t, first-1) {
		first--
	}
	if first == last || s.hint(first) == noHint && !s.goesOn(k, first) || calendar(t.Norm(first)) || personTitle(t.Norm(first)) {
		return
	}
	if k > 0 && s.candidates[k-1].last > first && (s.candidates[k-1].first < first || !s.unknownHere(k)) || k > 1 && s.candidates[k-2].last > first {
		return
	}
	if k > 0 && s.candidates[k-1].last > first {
		s.candidates[k-1].accepted, s.candidates[k-1].why = false, ""
	}
	c.first, c.town, c.why = first, last, "a town beside its country or state"
}

// goesOn reports that token i goes on with a list of places: "in Atlanta and Clarkston, Georgia".
func (s *scene) goesOn(k, i int) bool {
	if !s.text.Is(i-1, "and") || k == 0 {
		return false
	}
	at := i - 1
	if s.text.Is(at-1, ",") {
		at--
	}
	for j := k - 1; j >= 0 && j >= k-2; j-- {
		if p := s.candidates[j]; p.last == at && p.noun == "" {
			return p.accepted && Kind(table.Kind(p.row)) <= Region
		}
	}
	return false
}

// unknownHere reports whether the name before candidate k's state is not the
// famous place: "in Athens, Ohio".
func (s *scene) unknownHere(k int) bool {
	p, c := s.candidates[k-1], s.candidates[k]
	if p.noun != "" || p.with > 0 {
		return false
	}
	if !p.accepted {
		return !s.names[p.name].person || p.last < c.first-1
	}
	if p.last != c.first-1 {
		return false
	}
	return Kind(table.Kind(c.row)) == Region && table.Code(c.row) == "US" && table.Code(p.row) != "US" && Kind(table.Kind(p.row)) == City
}

// closes reports whether a place's name may end before token i: at punctuation,
// or before a word that goes on about the visit rather than about the country.
func closes(t *token.Text, i int) bool {
	if i >= len(t.Tokens) || t.Tokens[i].Kind == token.Punct {
		return !t.Is(i, "'") && !hyphen(t, i)
	}
	switch t.Norm(i) {
	case "on", "in", "for", "to", "where", "after", "before", "last", "this", "next", "and", "from", "at", "when", "with", "during", "as",
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "tomorrow", "yesterday":
		return true
	}
	return false
}

// calendar reports a month or a weekday, which stands after "in" and before a
// comma too.
func calendar(w string) bool {
	switch w {
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "ramadan", "easter":
		return true
	}
	return false
}

// mention builds candidate k's mention.
func (s *scene) mention(k int) Mention {
	c := s.candidates[k]
	t := s.text
	last := c.last
	m := Mention{Why: c.why, Epithet: c.epithet, Kind: Anaphor, Name: c.noun}
	switch {
	case c.row >= 0 && c.town > 0:
		m.Kind, m.Code, m.Name = City, table.Code(c.row), t.Span(c.first, c.town)
		m.WithCountry = true
		m.within = s.regionRow(c.row)
	case c.row >= 0:
		m.Kind, m.Code, m.Name, m.row = Kind(table.Kind(c.row)), table.Code(c.row), table.Name(c.row), int32(c.row)+1
	case c.noun == "":
		m.Name = t.Span(c.first, c.last)
	}
	if c.node.Flags&frozen.Spelling != 0 && !c.epithet && m.Kind == City && c.town == 0 {
		m.Name = asWritten(t, c.first, c.last)
	}
	if c.thing {
		m.Kind, m.Code, m.Name, m.row = Organization, "", t.Span(c.first, c.last+1), 0
		last++
	}
	if c.with > 0 {
		o := s.candidates[c.with]
		last, m.WithCountry = o.last, true
		if m.Kind == City {
			m.within = s.besideRegion(c.row, o)
		}
		if t.Is(c.last, "(") && t.Is(last, ")") {
			last++
		}
	}
	if m.Kind == City && cityState(m.Code) {
		m.Kind = Country
		if row, ok := countryRow(m.Code); ok {
			m.row, m.Name = int32(row)+1, table.Name(row)
		}
	}
	m.First, m.Last = c.first, last
	m.Start, m.End = int(t.Tokens[c.first].Start), int(t.Tokens[last-1].End)
	m.Possessive = t.Is(last, "'s") || t.Is(last, "'", "’") && !t.Tokens[last].Space
	m.Adjectival = hyphen(t, last)
	return m
}

// asWritten returns the text's own words for a name, words in capitals made small.
func asWritten(t *token.Text, first, last int) string {
	if !t.Tokens[first].Caps {
		return t.Span(first, last)
	}
	var b strings.Builder
	for i := first; i < last; i++ {
		if b.Len() > 0 && t.Tokens[i].Space {
			b.WriteByte(' ')
		}
		w := t.Word(i)
		b.WriteString(w[:1] + strings.ToLower(w[1:]))
	}
	return b.String()
}

// regionRow returns a row plus one if it is a region, else 0.
func (s *scene) regionRow(row int) int32 {
	if Kind(table.Kind(row)) == Region {
		return int32(row) + 1
	}
	return 0
}

// besideRegion returns the region, plus one, that candidate o is of the city in row.
func (s *scene) besideRegion(row int, o candidate) int32 {
	for j := range o.node.Len() {
		r := table.Sense(o.node, j)
		if Kind(table.Kind(r)) == Region && holds(r, row) && table.Name(r) != "District of Columbia" {
			return int32(r) + 1
		}
	}
	return 0
}
