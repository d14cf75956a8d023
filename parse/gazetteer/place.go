package gazetteer

import (
	"itinera/parse/token"
	"itinera/timeline"
)

// Place returns the place that m stands for, with the words of t as its
// mention; the zero Place for what is no stop. Coordinates are the place's own,
// else the nearest that is known (the city's of a venue, the capital's of a
// country): Precision says "country" for the last, else "place".
func (m Mention) Place(t *token.Text) timeline.Place {
	if !m.Stoppable() {
		return timeline.Place{}
	}
	p := timeline.Place{
		Name: m.Name, Cities: []string{}, Country: CountryName(m.Code), CountryCode: m.Code,
		Precision: "place", Mention: t.Span(m.First, m.Last),
	}
	at := int(m.row) - 1
	switch m.Kind {
	case City:
		p.Kind, p.Cities = timeline.City, append(p.Cities, m.Name)
		if m.within > 0 {
			p.Cities = append(p.Cities, table.Name(int(m.within)-1))
		}
		if at < 0 {
			at = int(m.within) - 1
		}
	case Region:
		p.Kind = timeline.Region
		if !wholeTerritory(m.Name) {
			p.Cities = append(p.Cities, m.Name)
		}
	case Venue:
		p.Kind, p.Venue = timeline.Venue, m.Name
		p.Cities = append(p.Cities, venueCity(at, m.Name)...)
	case Country:
		p.Kind, p.Precision = timeline.Country, "country"
	}
	if at < 0 { // a town that the index does not have: only its country is known
		at, _ = countryRow(m.Code)
		p.Precision = "country"
	}
	r := table.Row(at)
	p.Latitude, p.Longitude, p.Timezone, p.GeonamesID = r.Lat, r.Lon, r.Zone, r.ID
	return p
}

// wholeTerritory reports whether a region stands for all of its country's land
// but a city's, so that naming it names no place within.
func wholeTerritory(name string) bool { return name == "West Bank" || name == "Gaza Strip" }

// venueCity returns the city that a venue is in; one that is in none, as Camp
// David, is a place of its own.
func venueCity(row int, name string) []string {
	r := table.Row(row)
	switch {
	case r.Parent >= 0:
		return []string{table.Name(r.Parent)}
	case cityState(r.Code):
		return nil
	}
	return []string{name}
}

// cityState reports whether a country is a city: it has no other cities to name.
func cityState(code string) bool {
	switch code {
	case "SG", "MC", "VA", "HK", "MO":
		return true
	}
	return false
}
