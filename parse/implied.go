package parse

import (
	"slices"

	"itinera/parse/travel"
)

// guests adds the host's country where somebody is called visiting: "talks with
// visiting Turkish President Gul".
func (d *discourse) guests() {
	var implied []travel.Place
	for k := range d.mentions.People {
		p := &d.mentions.People[k]
		at := d.visiting(p)
		if at < 0 || p.Who < 0 {
			continue
		}
		if code := d.host(k); code != "" {
			implied = append(implied, travel.Place{First: at, Last: at, Code: code, Name: code, Country: true, Guest: k + 1})
		}
	}
	if code := d.datelineCountry(); code != "" {
		implied = append(implied, d.hosted(code)...)
		implied = append(implied, d.ownVisits(code)...)
		implied = append(implied, d.arrivals(code)...)
	}
	scene := d.scene()
	for _, p := range implied {
		of := placed{implied: p.Code}
		at := d.cityBeside(&p)
		if at < 0 && scene >= 0 && d.mentions.Places[scene].Code == p.Code {
			at = scene
		}
		if at >= 0 {
			s := d.mentions.Places[at]
			p.Name, p.Country, p.Venue, of = s.Name, s.Country, s.Venue, d.placeOf[at]
		}
		d.mentions.Places = append(d.mentions.Places, p)
		d.placeOf = append(d.placeOf, of)
	}
}

// cityBeside returns the only city of a guest's country that its sentence has
// people in, behind him: "talks with visiting Prime Minister Blair in Jakarta", an
// index into the places of the mentions; -1 for none.
func (d *discourse) cityBeside(guest *travel.Place) int {
	found := -1
	lo, hi := d.mentions.PlacesIn(guest.First, d.text.Sentences[d.text.SentenceOf(guest.First)].Last)
	for i := lo; i < hi; i++ {
		p := &d.mentions.Places[i]
		if p.Code != guest.Code || p.Country || p.Demonym || p.Area || p.Organization || !d.text.Is(p.First-1, "in") {
			continue
		}
		if found >= 0 && d.mentions.Places[found].Name != p.Name {
			return -1
		}
		found = i
	}
	return found
}

// visiting returns the token of the adjective "visiting" before a person, -1
// without one.
func (d *discourse) visiting(p *travel.Person) int {
	for i := p.First - 3; i < p.Last; i++ {
		if d.text.Is(i, "visiting") && (i >= p.First || !d.analysis.InVerb(i)) {
			return i
		}
	}
	return -1
}

// host returns the country that a visiting person is the guest of: that of
// another person of the sentence, of the country named before him, or of the
// dateline; "" if none is told.
func (d *discourse) host(k int) string {
	p := &d.mentions.People[k]
	s := d.text.Sentences[d.text.SentenceOf(p.First)]
	for _, step := range [...]int{-1, 1} {
		for i := k + step; i >= 0 && i < len(d.mentions.People); i += step {
			q := &d.mentions.People[i]
			if q.First < s.First || q.First >= s.Last {
				break
			}
			if q.Home != "" && q.Home != p.Home && q.Who != p.Who {
				return q.Home
			}
		}
	}
	lo, hi := d.mentions.PlacesIn(s.First, p.First)
	for i := hi - 1; i >= lo; i-- {
		if c := d.mentions.Places[i].Code; c != "" && c != p.Home {
			return c
		}
	}
	if d.text.Is(p.First-1, "by") {
		return "" // "a deal brokered by visiting Secretary Rice": not told where
	}
	if code := d.datelineCountry(); code != p.Home {
		return code
	}
	return ""
}

// ownVisits returns the implied places of visits told without their place, in
// the dateline's country: "MUSCAT … Blair's two-day visit began on Sunday".
func (d *discourse) ownVisits(code string) []travel.Place {
	var out []travel.Place
	for _, v := range travel.OwnVisits(d.analysis, &d.mentions) {
		if p := &d.mentions.People[v.Person]; p.Who >= 0 && !p.Speaker && p.Home != code {
			out = append(out, travel.Place{First: v.Noun, Last: v.Noun, Code: code, Name: code, Country: true, Guest: v.Person + 1, Visit: v.Noun + 1})
		}
	}
	return out
}

// hosted returns the implied places of meetings in the dateline's country: who
// meets a host there is his guest.
func (d *discourse) hosted(code string) []travel.Place {
	var out []travel.Place
	for c := range d.analysis.Clauses {
		cl := &d.analysis.Clauses[c]
		if cl.Sentence > 6 || d.farAway(cl) {
			continue
		}
		last := cl.Last
		if to := d.purpose(c); to != nil && meets(to) && !d.farAway(to) {
			last = to.Last // "are expected to discuss"
		} else if !meets(cl) && (!d.analysis.Talks(cl) || d.placed(cl, "")) || meets(cl) && d.placed(cl, code) {
			continue
		}
		host, guest := -1, -1
		lo, hi := d.mentions.PeopleIn(cl.First, last)
		for k := lo; k < hi; k++ {
			switch m := &d.mentions.People[k]; {
			case m.Who < 0 || m.Speaker || m.Home == "":
			case m.Home == code:
				host = k
			case guest < 0:
				guest = k
			}
		}
		if host >= 0 && guest >= 0 {
			at := d.mentions.People[guest].First
			out = append(out, travel.Place{First: at, Last: at, Code: code, Name: code, Country: true, Meeting: true, Guest: guest + 1})
		}
	}
	return out
}

// purpose returns the infinitive right behind clause c that hangs at it, nil
// where none does.
func (d *discourse) purpose(c int) *travel.Clause {
	if c+1 == len(d.analysis.Clauses) {
		return nil
	}
	if to := &d.analysis.Clauses[c+1]; to.Tense == travel.Infinitive && to.Parent == c {
		return to
	}
	return nil
}

// placed reports whether a clause names the place of what it tells, other than
// one in the country of a code: "speaking after a meeting with Prodi in Vlore",
// "will meet on the sidelines of the summit".
func (d *discourse) placed(c *travel.Clause, code string) bool {
	lo, hi := d.mentions.PlacesIn(c.First, c.Last)
	for k := lo; k < hi; k++ {
		p := &d.mentions.Places[k]
		switch {
		case p.Code == "" || p.Code == code || p.Demonym || p.Organization || p.Last == p.First || d.inDatelineAt(p.First):
		case code == "" || d.text.Is(p.First-1, "in", "at", "of") || d.text.Is(p.First-3, "in", "at"):
			return true
		}
	}
	for i := c.First; i < c.Last; i++ {
		if d.text.Is(i, "sidelines", "margins") {
			return true
		}
	}
	return false
}

// meets reports whether a clause tells of a meeting face to face.
func meets(c *travel.Clause) bool {
	switch c.Verb {
	case "meet", "hold", "receive", "welcome", "greet", "talk", "confer", "sign", "exchange", "host", "discuss":
		return !c.Negated
	}
	return false
}

// farAway reports whether a clause's words say that its people are not in one place.
func (d *discourse) farAway(c *travel.Clause) bool {
	if d.analysis.Afar(c.First, c.Last) {
		return true
	}
	for i := c.First; i < c.Last; i++ {
		if d.text.Is(i, "letter", "message") {
			return true
		}
	}
	return false
}

// sortPlaces brings the places back into text order; most texts imply none.
func (d *discourse) sortPlaces() {
	m := &d.mentions
	if slices.IsSortedFunc(m.Places, inOrder) {
		return
	}
	order := make([]int, len(m.Places))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return inOrder(m.Places[a], m.Places[b]) })
	places, of := slices.Clone(m.Places), slices.Clone(d.placeOf)
	for i, k := range order {
		m.Places[i], d.placeOf[i] = places[k], of[k]
	}
}

func inOrder(a, b travel.Place) int { return a.First - b.First }
