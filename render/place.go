package render

import (
	"strings"

	"itinera/timeline"
)

// located reports whether the place has coordinates. 0, 0 lies in the sea and
// stands for none.
func located(p timeline.Place) bool { return p.Latitude != 0 || p.Longitude != 0 }

// countryOnly reports whether the coordinates are the capital's only because
// the sources name no more than the country.
func countryOnly(p timeline.Place) bool {
	return p.Precision == "country" || p.Precision == "" && p.Kind == timeline.Country
}

// placeLabel returns place and country as a letter would name them: "Jakarta,
// Indonesia". Nothing is said twice: "Singapore".
func placeLabel(p timeline.Place) string {
	name, country := line(p.Name), line(p.Country)
	switch {
	case country == "" || name == country:
		return name
	case name == "":
		return country
	}
	return name + ", " + country
}

// address is placeLabel behind the venue, if the stop has one.
func address(p timeline.Place) string {
	label := placeLabel(p)
	if venue := line(p.Venue); venue != "" && venue != line(p.Name) {
		return venue + ", " + label
	}
	return label
}

// placePhrase is placeLabel as it stands after "in": countries that English
// gives an article have it.
func placePhrase(p timeline.Place) string {
	label := placeLabel(p)
	if strings.Contains(label, ",") || strings.HasPrefix(strings.ToLower(label), "the ") {
		return label
	}
	switch label {
	case "Netherlands", "Philippines", "Bahamas", "Gambia", "Maldives", "Seychelles", "Comoros",
		"Vatican", "West Bank", "Gaza Strip":
		return "the " + label
	}
	for _, part := range []string{"United ", "Republic", "Kingdom", "Islands", "Territories"} {
		if strings.Contains(label, part) {
			return "the " + label
		}
	}
	return label
}
