package traveller

// Country is what the gazetteer knows of a token range, Last exclusive: that it
// names a country, a city or place in one, or its people.
type Country struct {
	First, Last int
	Code        string // ISO 3166-1 alpha-2; "" for organisations
	Demonym     bool   // "Russian", "Israeli"
	Inner       bool   // a place within the country, other than its capital
	Org         bool   // an organisation or a metonym of a government
}
