package traveller

import "strings"

// origin is the set of languages that a family name standing first comes from.
type origin uint8

const (
	chinese origin = 1 << iota
	korean
	vietnamese
	khmer
	japanese
)

// originOf reads the second column of family.tsv.
func originOf(s string) (o origin) {
	for code := range strings.SplitSeq(s, ",") {
		switch code {
		case "zh":
			o |= chinese
		case "ko":
			o |= korean
		case "vi":
			o |= vietnamese
		case "km":
			o |= khmer
		case "ja":
			o |= japanese
		}
	}
	return o
}

// usual reports whether names of the origin are usual in a country; names of no
// such origin are everywhere.
func (o origin) usual(code string) bool {
	if o == 0 {
		return true
	}
	switch code {
	case "CN", "TW", "HK", "MO", "SG", "MY":
		return o&chinese != 0
	case "KR", "KP":
		return o&korean != 0
	case "VN":
		return o&vietnamese != 0
	case "KH":
		return o&khmer != 0
	case "JP":
		return o&japanese != 0
	}
	return false
}

// origin returns the languages of a person's family name if it stands first.
func (r *reader) origin(q *someone) origin {
	if len(q.parts) < 2 || q.full < 0 || q.Unnamed {
		return 0
	}
	p := &r.phrases[q.full]
	o := r.x.words[r.tag[p.nameFirst]].origin
	if !r.eastern(p.nameFirst, p.nameLast, "") && !(o == vietnamese && len(q.parts) == 4) {
		return 0 // "Nguyen Thi Kim Ngan" is no longer than such names are
	}
	return o
}

// likeliest returns the country that the text names most among those where
// names of an origin are usual; "" without an origin.
func (r *reader) likeliest(o origin) string {
	if o == 0 {
		return ""
	}
	var told tallies
	for k := range r.countries {
		if c := &r.countries[k]; c.Code != "" && o.usual(c.Code) {
			told.add(c.Code, 1)
		}
	}
	return told.top()
}
