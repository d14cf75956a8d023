package traveller

import "itinera/parse/token"

// Rejection is a candidate that is no person, and why.
type Rejection struct {
	First, Last int // tokens, Last exclusive
	Why         string
}

// Explain finds the people as Find does, and tells which candidates are none.
func Explain(t *token.Text, countries []Country, o Options) ([]Person, []Mention, []Rejection) {
	r := newReader(t, countries, o)
	r.explain = true
	r.passes()
	people, mentions := r.results()
	return people, mentions, r.rejected
}
