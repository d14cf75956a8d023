package timeline

import (
	"math/bits"
	"slices"
)

// order is a partial order of n stops, kept transitively closed: the row of a
// holds the bit of each stop that comes after a. Of more than mostStops it knows
// nothing.
type order struct {
	n     int
	words int
	after []uint64 // n rows of words
}

func newOrder(n int) *order {
	w := (n + 63) / 64
	if n > mostStops {
		w = 0
	}
	return &order{n: n, words: w, after: make([]uint64, n*w)}
}

func (o *order) row(a int) []uint64 { return o.after[a*o.words : (a+1)*o.words] }

// precedes reports whether a comes before b.
func (o *order) precedes(a, b int) bool {
	return o.words > 0 && o.after[a*o.words+b/64]&(1<<(b%64)) != 0
}

// put lets a come before b and reports whether it can: not where b already
// comes before a.
func (o *order) put(a, b int) bool {
	if a == b || o.precedes(b, a) {
		return false
	}
	if o.precedes(a, b) {
		return true
	}
	rb := o.row(b)
	for x := range o.n {
		if x != a && !o.precedes(x, a) {
			continue
		}
		rx := o.row(x)
		for i := range rx {
			rx[i] |= rb[i]
		}
		rx[b/64] |= 1 << (b % 64)
	}
	return true
}

// ranks numbers the stops from 1. Stops that nothing orders have equal ranks
// where that can be: one that could stand at several ranks gets the one nearest
// to the stop told before it. told numbers the stops in the order of telling.
func (o *order) ranks(told []int) []int {
	if o.n > mostStops {
		return slices.Repeat([]int{1}, o.n)
	}
	lowest, ahead := make([]int, o.n), make([]int, o.n) // the longest chains up to and behind each stop
	line := o.topological()
	for i, a := range line {
		for _, b := range line[:i] {
			if o.precedes(b, a) {
				lowest[a] = max(lowest[a], lowest[b]+1)
			}
		}
	}
	longest := 0
	for i := len(line) - 1; i >= 0; i-- {
		a := line[i]
		for _, b := range line[i+1:] {
			if o.precedes(a, b) {
				ahead[a] = max(ahead[a], ahead[b]+1)
			}
		}
		longest = max(longest, lowest[a]+ahead[a])
	}
	ranks := make([]int, o.n)
	for i, a := range told { // stops on a longest chain have no choice
		if ahead[a]+lowest[a] == longest {
			ranks[a] = lowest[a] + 1
		} else if i > 0 {
			ranks[a] = ranks[told[i-1]]
		}
	}
	for i, a := range line {
		low := 1
		for _, b := range line[:i] {
			if o.precedes(b, a) {
				low = max(low, ranks[b]+1)
			}
		}
		ranks[a] = min(max(ranks[a], low), longest-ahead[a]+1)
	}
	return ranks
}

// topological returns the stops so that none stands before one that precedes it.
func (o *order) topological() []int {
	stops, behind := make([]int, o.n), make([]int, o.n)
	for a := range o.n {
		stops[a] = a
		for _, w := range o.row(a) {
			behind[a] += bits.OnesCount64(w)
		}
	}
	slices.SortStableFunc(stops, func(a, b int) int { return behind[b] - behind[a] })
	return stops
}
