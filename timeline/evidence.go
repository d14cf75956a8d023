package timeline

import (
	"cmp"
	"slices"
)

// evidence returns the quotes of a visit in reading order, each stretch of text
// once, with what it supports of what the stop became.
func (r *reckoned) evidence() []Evidence {
	type piece struct {
		Evidence
		support
		order int
	}
	pieces := make([]piece, 0, len(r.told)+2)
	for _, s := range r.told {
		told := r.supports(s)
		missing := told &^ forTraveller // the reader knows whether these words name him
		for _, e := range s.Evidence {
			missing &^= supportOf(e.Supports)
		}
		for i, e := range s.Evidence {
			own := supportOf(e.Supports) & told
			if i == 0 {
				own |= missing
			}
			pieces = append(pieces, piece{e, own, s.src.order})
		}
	}
	for _, l := range r.lent {
		for _, e := range l.told.Evidence {
			pieces = append(pieces, piece{e, l.support, l.told.src.order})
		}
	}
	slices.SortStableFunc(pieces, func(a, b piece) int {
		return cmp.Or(cmp.Compare(a.order, b.order), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.Rule, b.Rule))
	})
	out := make([]Evidence, 0, len(pieces))
	var sum support
	for _, p := range pieces {
		if n := len(out); n > 0 && out[n-1].Source == p.Source && out[n-1].Start == p.Start && out[n-1].End == p.End {
			sum |= p.support
		} else {
			out = append(out, p.Evidence)
			sum = p.support
		}
		out[len(out)-1].Supports = sum.names()
	}
	return out
}
