package gazetteer

import (
	"reflect"
	"testing"

	"itinera/parse/token"
	"itinera/timeline"
)

func TestPlace(t *testing.T) {
	for _, tt := range []struct {
		text string
		want timeline.Place
	}{
		{"Kiev", timeline.Place{Name: "Kyiv", Kind: timeline.City, Cities: []string{"Kyiv"}, Country: "Ukraine", CountryCode: "UA",
			Latitude: 50.4547, Longitude: 30.5238, Timezone: "Europe/Kyiv", GeonamesID: 703448, Precision: "place", Mention: "Kiev"}},
		{"Oman", timeline.Place{Name: "Oman", Kind: timeline.Country, Cities: []string{}, Country: "Oman", CountryCode: "OM",
			Latitude: 23.5841, Longitude: 58.4078, Timezone: "Asia/Muscat", Precision: "country", Mention: "Oman"}},
		{"Singapore", timeline.Place{Name: "Singapore", Kind: timeline.Country, Cities: []string{}, Country: "Singapore", CountryCode: "SG",
			Latitude: 1.2897, Longitude: 103.8501, Timezone: "Asia/Singapore", Precision: "country", Mention: "Singapore"}},
		{"West Bank", timeline.Place{Name: "West Bank", Kind: timeline.Region, Cities: []string{}, Country: "Palestinian territories", CountryCode: "PS",
			Latitude: 31.9, Longitude: 35.3, Timezone: "Asia/Hebron", Precision: "place", Mention: "West Bank"}},
		{"Bali", timeline.Place{Name: "Bali", Kind: timeline.Region, Cities: []string{"Bali"}, Country: "Indonesia", CountryCode: "ID",
			Latitude: -8.4, Longitude: 115.1, Timezone: "Asia/Makassar", Precision: "place", Mention: "Bali"}},
		{"Downing Street", timeline.Place{Name: "Downing Street", Kind: timeline.Venue, Cities: []string{"London"}, Venue: "Downing Street",
			Country: "United Kingdom", CountryCode: "GB", Latitude: 51.5085, Longitude: -0.1257, Timezone: "Europe/London", Precision: "place", Mention: "Downing Street"}},
		{"Camp David", timeline.Place{Name: "Camp David", Kind: timeline.Venue, Cities: []string{"Camp David"}, Venue: "Camp David",
			Country: "United States", CountryCode: "US", Latitude: 39.65, Longitude: -77.46, Timezone: "America/New_York", Precision: "place", Mention: "Camp David"}},
	} {
		text := token.Scan(tt.text)
		found := Find(text)
		if len(found) != 1 {
			t.Errorf("Find(%q) = %d mentions, want one", tt.text, len(found))
			continue
		}
		if got := found[0].Place(text); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("Place of %q\n got %+v\nwant %+v", tt.text, got, tt.want)
		}
	}
}

func TestNoPlace(t *testing.T) {
	text := token.Scan("The Chinese in Asia and the EU left the capital.")
	for _, m := range Find(text) {
		if p := m.Place(text); !p.IsZero() {
			t.Errorf("Place of %q = %+v, want none", m.Name, p)
		}
	}
}

func TestTownWithoutRecord(t *testing.T) {
	text := token.Scan("He arrived in Smallbrook, Norway, on Monday.")
	p := Find(text)[0].Place(text)
	if p.Name != "Smallbrook" || p.CountryCode != "NO" || p.Precision != "country" || p.Timezone != "Europe/Oslo" {
		t.Errorf("Place = %+v, want Smallbrook with Norway's zone and precision country", p)
	}
}

func TestCapital(t *testing.T) {
	for _, tt := range []struct{ code, want string }{
		{"CN", "Beijing"}, {"BO", "La Paz"}, {"PS", "Ramallah"}, {"IL", "Jerusalem"}, {"US", "Washington"}, {"SG", "Singapore"},
		{"KZ", "Astana"}, {"NL", "Amsterdam"}, {"MM", "Naypyidaw"}, {"ZW", "Harare"}, {"ZZ", ""}, {"", ""},
	} {
		if got, _ := Capital(tt.code); got.Name != tt.want {
			t.Errorf("Capital(%q) = %q, want %q", tt.code, got.Name, tt.want)
		}
	}
}

func TestCountryName(t *testing.T) {
	for _, tt := range []struct{ code, want string }{
		{"AD", "Andorra"}, {"MK", "North Macedonia"}, {"HK", "Hong Kong"}, {"ZW", "Zimbabwe"}, {"XK", "Kosovo"}, {"SU", ""}, {"", ""}, {"zz", ""},
	} {
		if got := CountryName(tt.code); got != tt.want {
			t.Errorf("CountryName(%q) = %q, want %q", tt.code, got, tt.want)
		}
	}
}

func TestLookup(t *testing.T) {
	for _, tt := range []struct{ name, want string }{
		{"Burma", "country MM"}, {"st. petersburg", ""}, {"St. Petersburg", "city RU"}, {"Dutch", "demonym NL"}, {"Nowhereville", ""}, {"", ""},
	} {
		m, ok := Lookup(tt.name)
		got := m.Kind.String() + " " + m.Code
		if !ok {
			got = ""
		}
		if got != tt.want {
			t.Errorf("Lookup(%q) = %q, want %q", tt.name, got, tt.want)
		}
	}
}
