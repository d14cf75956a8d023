package parse

// here adds the dateline's place where the text says "here": a dateline alone
// puts nobody anywhere.
func (d *discourse) here() {
	at := d.datelinePlace()
	if at < 0 {
		return
	}
	for i := range d.text.Tokens {
		if d.text.Tokens[i].Norm == "here" && !d.analysis.Quoted(i) {
			p := d.mentions.Places[at]
			p.First, p.Last, p.Adverb = i, i+1, true
			d.mentions.Places = append(d.mentions.Places, p)
			d.placeOf = append(d.placeOf, d.placeOf[at])
			d.onScene = true
		}
	}
}

// datelinePlace returns the dateline's place, an index into the places of the
// mentions; -1 without one.
func (d *discourse) datelinePlace() int {
	dl := d.article.Dateline
	if dl.End == 0 {
		return d.placeLine()
	}
	for i := range d.mentions.Places {
		p := &d.mentions.Places[i]
		start := int(d.text.Tokens[p.First].Start)
		if start >= dl.End {
			break
		}
		if start >= dl.Start && !p.Area && !p.Demonym && !p.Organization {
			return i
		}
	}
	return -1
}

// placeLines is the number of sentences, the headline's included, among which a
// transcript has the line of its place.
const placeLines = 6

// placeLine returns the first place of a line near the beginning that has nothing
// but places: transcripts have one below the names of those who speak, "Tallinn,
// Estonia". -1 without one.
func (d *discourse) placeLine() int {
	for k := 1; k < len(d.text.Sentences) && k < placeLines; k++ {
		s := d.text.Sentences[k]
		if !s.Paragraph || k+1 < len(d.text.Sentences) && !d.text.Sentences[k+1].Paragraph || s.Last-s.First > 6 {
			continue
		}
		lo, hi := d.mentions.PlacesIn(s.First, s.Last)
		at := s.First
		for i := lo; i < hi && d.mentions.Places[i].First == at && d.mentions.Places[i].Code != ""; i++ {
			for at = d.mentions.Places[i].Last; at < s.Last && d.text.Is(at, ",", ".", "the"); at++ {
			}
		}
		if lo < hi && at == s.Last && !d.mentions.Places[lo].Demonym {
			return lo
		}
	}
	return -1
}

// scene returns the dateline's place where the text says "here": who is a guest
// of its country is received in it. -1 where a dateline alone names it.
func (d *discourse) scene() int {
	if !d.onScene && d.article.Dateline.End > 0 {
		return -1
	}
	return d.datelinePlace()
}

// datelineCountry returns the country of the dateline's place, "" without one.
func (d *discourse) datelineCountry() string {
	if at := d.datelinePlace(); at >= 0 {
		return d.mentions.Places[at].Code
	}
	return ""
}
