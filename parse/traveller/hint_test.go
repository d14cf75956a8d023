package traveller

import "itinera/parse/token"

// hints marks a few places and peoples as the gazetteer would.
func hints(t *token.Text) (out []Country) {
	for i := 0; i < len(t.Tokens); i++ {
		for _, n := range []int{3, 2, 1} {
			if i+n > len(t.Tokens) || !t.Tokens[i].Upper {
				continue
			}
			if c, ok := places[t.Span(i, i+n)]; ok {
				c.First, c.Last = i, i+n
				out = append(out, c)
				i += n - 1
				break
			}
		}
	}
	return out
}

var places = map[string]Country{
	"U.S.": {Code: "US"}, "United States": {Code: "US"}, "Washington": {Code: "US"}, "American": {Code: "US", Demonym: true},
	"Norway": {Code: "NO"}, "Norwegian": {Code: "NO", Demonym: true}, "Oslo": {Code: "NO"}, "Bergen": {Code: "NO"},
	"Iceland": {Code: "IS"}, "Icelandic": {Code: "IS", Demonym: true}, "Reykjavik": {Code: "IS"},
	"Denmark": {Code: "DK"}, "Danish": {Code: "DK", Demonym: true}, "Copenhagen": {Code: "DK"},
	"Brussels": {Code: "BE"}, "European": {Demonym: true}, "European Commission": {Org: true},
	"China": {Code: "CN"}, "Chinese": {Code: "CN", Demonym: true}, "Beijing": {Code: "CN"},
	"South Korean": {Code: "KR", Demonym: true}, "South Korea": {Code: "KR"}, "Seoul": {Code: "KR"},
	"North Korean": {Code: "KP", Demonym: true}, "North Korea": {Code: "KP"},
	"Japan": {Code: "JP"}, "Japanese": {Code: "JP", Demonym: true}, "Tokyo": {Code: "JP"},
	"Russia": {Code: "RU"}, "Russian": {Code: "RU", Demonym: true}, "Moscow": {Code: "RU"},
	"France": {Code: "FR"}, "French": {Code: "FR", Demonym: true}, "Paris": {Code: "FR"},
	"Britain": {Code: "GB"}, "British": {Code: "GB", Demonym: true}, "London": {Code: "GB"},
	"Brazil": {Code: "BR"}, "Brazilian": {Code: "BR", Demonym: true}, "Australia": {Code: "AU"}, "Australian": {Code: "AU", Demonym: true},
	"Egypt": {Code: "EG"}, "Egyptian": {Code: "EG", Demonym: true}, "Cairo": {Code: "EG"}, "Jordan": {Code: "JO"}, "Jordanian": {Code: "JO", Demonym: true},
	"Zambia": {Code: "ZM"}, "Ghana": {Code: "GH"}, "Kenya": {Code: "KE"}, "Kenyan": {Code: "KE", Demonym: true},
	"Iran": {Code: "IR"}, "Iranian": {Code: "IR", Demonym: true}, "Syria": {Code: "SY"}, "Yemen": {Code: "YE"},
	"Africa": {}, "Middle East": {}, "Israel": {Code: "IL"}, "Israeli": {Code: "IL", Demonym: true}, "Jerusalem": {Code: "IL"},
	"Palestinian": {Code: "PS", Demonym: true}, "Ramallah": {Code: "PS"}, "Singapore": {Code: "SG"}, "Poland": {Code: "PL"}, "Warsaw": {Code: "PL"},
	"Malaysia": {Code: "MY"}, "Malaysian": {Code: "MY", Demonym: true}, "Geneva": {Code: "CH"}, "Germany": {Code: "DE"}, "German": {Code: "DE", Demonym: true},
}
