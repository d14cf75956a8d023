package gazetteer

import (
	"math"

	"itinera/parse/gazetteer/frozen"
	"itinera/parse/token"
)

// beside finds the meaning of candidate k that lies in the country or state
// right after it: "Geneva, Switzerland", "Paris (France)", "Birmingham in
// England". With tells that the two are one mention.
func (s *scene) beside(k int) (row int, with, ok bool) {
	if k+1 >= len(s.candidates) || s.candidates[k+1].noun != "" {
		return 0, false, false
	}
	c, n := s.candidates[k], s.candidates[k+1]
	t := s.text
	joined := n.first == c.last+1 && t.Is(c.last, ",", "(")
	apart := t.Is(c.last, "in") && n.first-c.last <= 3 && s.small(c.last+1, n.first)
	if !joined && !apart {
		return 0, false, false
	}
	for i := range c.node.Len() {
		r := s.sense(k, i)
		for j := range n.node.Len() {
			if holds(s.sense(k+1, j), r) {
				return r, joined && !t.Is(n.last, "'s", "'") && !hyphen(t, n.last), true
			}
		}
	}
	return 0, false, false
}

// hyphen reports whether token i is a hyphen within a compound.
func hyphen(t *token.Text, i int) bool { return t.Is(i, "-") && afterHyphen(t, i) > i }

// owned finds the meaning of candidate k in the country named right before it:
// "the Turkish city of Adana", "Italy's Bologna", "the southern Iraqi port of Basra".
func (s *scene) owned(k int) (int, bool) {
	if k == 0 {
		return 0, false
	}
	p, c := s.candidates[k-1], s.candidates[k]
	if p.noun != "" || c.first-p.last > 6 {
		return 0, false
	}
	from := p.last
	possessive := s.text.Is(from, "'s", "'")
	if possessive {
		from++
	}
	if !s.small(from, c.first) || (!possessive || c.node.Flags&frozen.Word != 0) && !s.calls(from, c.first) {
		return 0, false
	}
	for j := range p.node.Len() {
		owner := s.sense(k-1, j)
		if Kind(table.Kind(owner)) == Demonym {
			owner, _ = countryRow(table.Code(owner))
		}
		for i := range c.node.Len() {
			if r := s.sense(k, i); holds(owner, r) {
				return r, true
			}
		}
	}
	return 0, false
}

// small reports whether all tokens from first to last are words in small letters.
func (s *scene) small(first, last int) bool {
	for i := first; i < last; i++ {
		if k := s.text.Tokens[i]; k.Upper || k.Kind != 0 && k.Norm != "-" {
			return false
		}
	}
	return true
}

// calls reports whether one of the tokens says that what is named is a town.
func (s *scene) calls(first, last int) bool {
	for i := first; i < last; i++ {
		if placeNoun(s.text.Norm(i)) {
			return true
		}
	}
	return false
}

// near is how far, in degrees, a city may lie from the middle of its province.
const near = 4

// holds reports whether a country or region holds a city, a region or a venue.
func holds(owner, row int) bool {
	o, r := table.Row(owner), table.Row(row)
	if o.Code != r.Code || o.Code == "" || Kind(r.Kind) != City && Kind(r.Kind) != Region && Kind(r.Kind) != Venue {
		return false
	}
	switch Kind(o.Kind) {
	case Country:
		return true
	case Region:
		if r.Parent >= 0 && Kind(r.Kind) == City {
			return r.Parent == owner
		}
		return owner != row && Kind(r.Kind) != Region && math.Hypot(o.Lat-r.Lat, (o.Lon-r.Lon)*math.Cos(o.Lat*math.Pi/180)) < near
	}
	return false
}
