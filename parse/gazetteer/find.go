package gazetteer

import (
	"itinera/parse/token"
	"itinera/timeline"
)

// Find returns the mentions of t, sorted and without overlap.
func Find(t *token.Text) []Mention {
	var out []Mention
	for i := range t.Tokens {
		if m, ok := thin(t, i); ok {
			out = append(out, m)
		}
	}
	return out
}

// Place returns the place that m stands for; zero for a mention that is none.
func (m Mention) Place(t *token.Text) timeline.Place {
	if !m.Stoppable() {
		return timeline.Place{}
	}
	p := timeline.Place{Name: m.Name, Kind: timeline.City, Cities: []string{m.Name}, CountryCode: m.Code, Mention: t.Span(m.First, m.Last)}
	if m.Kind == Country {
		p.Kind, p.Cities, p.Precision = timeline.Country, []string{}, "country"
	}
	return p
}

// thin is the first shape of the look-up, replaced by the frozen index.
func thin(t *token.Text, i int) (Mention, bool) {
	k := t.Tokens[i]
	m := Mention{First: i, Last: i + 1, Start: int(k.Start), End: int(k.End), Why: "name"}
	if !k.Upper {
		return m, false
	}
	city := func(code, name string) (Mention, bool) { m.Code, m.Name = code, name; return m, true }
	country := func(code, name string) (Mention, bool) { m.Kind = Country; return city(code, name) }
	switch k.Norm {
	case "seoul":
		return city("KR", "Seoul")
	case "beijing":
		return city("CN", "Beijing")
	case "jakarta":
		return city("ID", "Jakarta")
	case "indonesia":
		return country("ID", "Indonesia")
	case "china":
		return country("CN", "China")
	}
	return m, false
}
