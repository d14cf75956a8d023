package traveller

// surname returns the part of a name that later mentions use: the last word
// with its particles, or the first where the family name stands first.
func (r *reader) surname(p *phrase) string {
	if p.surname >= 0 {
		return r.text.Word(p.surname)
	}
	at := r.surnameAt(p)
	first, last := p.nameFirst, at+1
	if r.eastern(first, r.unsuffixed(p), p.home.code) {
		return r.text.Word(first)
	}
	from := at
	for i := first + 1; i < at; i++ {
		if r.cls[i]&particle != 0 && !r.text.Tokens[i].Upper {
			from = i // "de Hoop Scheffer", "von der Leyen"
			break
		}
	}
	for from > first+1 && (r.text.Tokens[from-1].Norm == "-" || r.text.Tokens[from].Norm == "-" || r.cls[from-1]&particle != 0) {
		from--
	}
	if r.text.Tokens[from].Norm == "-" {
		from--
	}
	return oneLine(r.text.Span(from, last))
}

// surnameAt returns the token of the family name, the last one of a hyphenated name.
func (r *reader) surnameAt(p *phrase) int {
	last := r.unsuffixed(p)
	if r.eastern(p.nameFirst, last, p.home.code) {
		return p.nameFirst
	}
	return last - 1
}

// unsuffixed returns the end of a name without "Jr." and "II".
func (r *reader) unsuffixed(p *phrase) int {
	last := p.nameLast
	for last-1 > p.nameFirst && (r.cls[last-1]&suffix != 0 || r.text.Tokens[last-1].Norm == "," || r.text.Tokens[last-1].Norm == "the") {
		last--
	}
	return last
}

// eastern reports a name whose family name stands first: "Park Geun-hye", "Xi
// Jinping", "Kim Jong Il".
func (r *reader) eastern(first, last int, code string) bool {
	if last-first < 2 || r.cls[first]&family == 0 {
		return false
	}
	switch code {
	case "CN", "TW", "HK", "KR", "KP", "MO":
		return true
	}
	if r.x.words[r.tag[first]].origin&japanese != 0 && last-first == 2 {
		return r.cls[first]&given == 0 && r.cls[last-1]&family == 0 // "Kishida Fumio"
	}
	if r.cls[first]&given != 0 && r.cls[last-1]&family == 0 && last-first == 2 {
		return false // "Kim Howells", "Lee Hsien"
	}
	hyphen := last-first == 4 && r.text.Tokens[first+2].Norm == "-"
	return hyphen || last-first <= 3 && r.cls[last-1]&given == 0
}
