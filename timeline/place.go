package timeline

// PlaceKind says what a Place is.
type PlaceKind string

// The kinds of the JSON contract.
const (
	City    PlaceKind = "city"
	Country PlaceKind = "country"
	Region  PlaceKind = "region" // a province, state or island that a traveller can be in; never "the Middle East"
	Venue   PlaceKind = "venue"
)

// Place is where a stop is: the city if the text names or fixes one, else the country.
type Place struct {
	Name        string    `json:"name"` // what a reader would call the stop
	Kind        PlaceKind `json:"kind"`
	Cities      []string  `json:"cities"` // the cities (or islands, provinces) the text names; empty when it names only the country
	Venue       string    `json:"venue,omitempty"`
	Country     string    `json:"country"`
	CountryCode string    `json:"countryCode"` // ISO 3166-1 alpha-2, XK for Kosovo
	Latitude    float64   `json:"latitude,omitzero"`
	Longitude   float64   `json:"longitude,omitzero"`
	Timezone    string    `json:"timezone,omitempty"` // IANA name
	GeonamesID  int       `json:"geonamesId,omitempty"`
	Precision   string    `json:"precision,omitempty"` // "country": the coordinates are the capital's; else "" or "place"
	Mention     string    `json:"mention,omitempty"`   // as the article wrote it
}

// IsZero reports whether p is no place.
func (p Place) IsZero() bool { return p.CountryCode == "" && p.Name == "" }

// Person is a traveller, a companion or somebody met. CountryCode is the ISO
// 3166-1 alpha-2 code of the country whose official the person is, "" where
// there is none (the UN) or none is known.
type Person struct {
	Name        string `json:"name"`
	JobTitle    string `json:"jobTitle,omitempty"`
	CountryCode string `json:"countryCode,omitempty"`
}
