package gazetteer

// Kind says what a Mention is.
type Kind uint8

// The kinds of mentions. A traveller can be in the first four.
const (
	City         Kind = iota
	Country           // also the city-states: Singapore, Monaco, the Vatican, Hong Kong, Macau
	Region            // a province, a state or an island: Bali, Hokkaido, Texas, the West Bank
	Venue             // a building or site that fixes a city or a country: the Kremlin, Camp David
	Area              // no stop: the Middle East, Asia, the Gulf
	Demonym           // a people or an adjective: Chinese, South Koreans; Code is the country's
	Organization      // acts, or is a thing, and is nowhere: the EU, the State Department, the Oslo accords
	Anaphor           // "the capital", "the country", "there": Name is the noun, the reader resolves it
)

// String returns the kind's name in lower case.
func (k Kind) String() string {
	switch k {
	case City:
		return "city"
	case Country:
		return "country"
	case Region:
		return "region"
	case Venue:
		return "venue"
	case Area:
		return "area"
	case Demonym:
		return "demonym"
	case Organization:
		return "organization"
	}
	return "anaphor"
}

// Mention is a place, a people or an organization as a text names it.
type Mention struct {
	First, Last int // tokens, Last exclusive
	Start, End  int // bytes, End exclusive
	Kind        Kind
	Code        string // ISO 3166-1 alpha-2, XK for Kosovo; "" where there is none
	Name        string // as news writes it today: "Kyiv" for "Kiev"
	WithCountry bool   // the country, state or province stands beside it and is part of the mention
	Adjectival  bool   // a compound's first half: "Seoul-based", "the Paris-Dakar rally"
	Possessive  bool   // "'s" follows
	Epithet     bool   // named by another name: "the Chinese capital"
	Why         string // what decided for this reading, for people to read

	row    int32 // the place's record plus one; 0 where there is none
	within int32 // the record, plus one, of the region that stands beside a city
}

// Stoppable reports whether somebody can be at the mention's place.
func (m Mention) Stoppable() bool { return m.Kind <= Venue && m.Code != "" }
