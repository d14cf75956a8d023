package timeline

import (
	"slices"
	"sync"
)

// support is the set of what a piece of evidence supports.
type support uint8

const (
	forTraveller support = 1 << iota
	forPlace
	forStart
	forEnd
	forStatus
	forOrder
	forActivity
)

// supportNames are the words of the JSON contract, in the order of the bits.
var supportNames = [...]string{"traveller", "place", "start", "end", "status", "order", "activity"}

func supportOf(names []string) (s support) {
	for _, n := range names {
		for i, known := range supportNames {
			if n == known {
				s |= 1 << i
			}
		}
	}
	return s
}

// names returns the words; evidence that supports nothing else supports the
// place. Callers share the slice and do not change it.
func (s support) names() []string {
	if s == 0 {
		s = forPlace
	}
	return namesOfSupport()[s]
}

// namesOfSupport lists the words of every set.
var namesOfSupport = sync.OnceValue(func() [][]string {
	all := make([][]string, 1<<len(supportNames))
	for s := range all {
		for i, n := range supportNames {
			if s&(1<<i) != 0 {
				all[s] = append(all[s], n)
			}
		}
		all[s] = slices.Clip(all[s])
	}
	return all
})

// supports returns what the statement's words support of what the stop became:
// the day that won, the status that was decided.
func (r *reckoned) supports(s *statement) support {
	told := forTraveller | forPlace
	if agrees(s.Start, r.start.Window) || agrees(s.Seen, r.start.Window) {
		told |= forStart
	}
	if agrees(s.End, r.end.Window) || r.end.presence && agrees(s.Seen, r.end.Window) {
		told |= forEnd
	}
	if s.Status == r.status || s.happened && (r.status == Underway || r.status == Completed) {
		told |= forStatus
	}
	if s.move != nil || !s.From.IsZero() || s.Ordinal != 0 || s.List > 0 && !s.Unordered {
		told |= forOrder
	}
	if len(s.Activities) > 0 {
		told |= forActivity
	}
	return told
}

// agrees reports whether a told window can be the chosen one.
func agrees(told, chosen Window) bool {
	return !told.IsZero() && !chosen.IsZero() && (told.SameDays(chosen) || told.Overlaps(chosen))
}
