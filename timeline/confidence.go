package timeline

import (
	"cmp"
	"math"
	"slices"
)

// How much a further statement adds to the surest one: the same article may
// repeat its own mistake, another one less so.
const (
	sameArticle  = 0.2
	otherArticle = 0.5
	surest       = 0.99 // reading is never certain
	enough       = 32   // statements; more of them say nothing new
)

// confidence combines those of a visit's statements. Statements read from the
// same words count once.
func (v *visit) confidence() float64 {
	told := slices.Clone(v.told)
	slices.SortStableFunc(told, func(a, b *statement) int { return cmp.Compare(b.Confidence, a.Confidence) })
	doubt := 1.0
	var counted []*statement
	for _, s := range told {
		weight := 1.0
		overlaps := false
		for _, c := range counted {
			if c.src == s.src {
				weight = min(weight, sameArticle)
				overlaps = overlaps || c.overlaps(s)
			} else {
				weight = min(weight, otherArticle)
			}
		}
		if overlaps {
			continue
		}
		counted = append(counted, s)
		doubt *= 1 - weight*min(max(s.Confidence, 0), 1)
		if len(counted) > 1 && 1-doubt >= surest {
			doubt = 1 - surest
			break
		}
		if len(counted) == enough {
			break
		}
	}
	return math.Round((1-doubt)*100) / 100
}

// overlaps reports whether both statements were first read from words in common.
func (s *statement) overlaps(o *statement) bool {
	a, b := s.Evidence[0], o.Evidence[0]
	return a.Source == b.Source && a.Start < b.End && b.Start < a.End
}
