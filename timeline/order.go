package timeline

import (
	"math/bits"
	"slices"
)

// order is a partial order of n stops, kept transitively closed: before[a] holds
// the bit of each stop that comes after a.
type order struct {
	n     int
	words int
	after []uint64 // n rows of words
}

func newOrder(n int) *order {
	w := (n + 63) / 64
	return &order{n: n, words: w, after: make([]uint64, n*w)}
}

func (o *order) row(a int) []uint64 { return o.after[a*o.words : (a+1)*o.words] }

// precedes reports whether a comes before b.
func (o *order) precedes(a, b int) bool { return o.after[a*o.words+b/64]&(1<<(b%64)) != 0 }

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

// ranks numbers the stops from 1, each as low as what comes before it allows:
// stops that nothing orders have equal ranks.
func (o *order) ranks() []int {
	byBehind := make([]int, o.n)
	behind := make([]int, o.n)
	for a := range o.n {
		byBehind[a] = a
		for _, w := range o.row(a) {
			behind[a] += bits.OnesCount64(w)
		}
	}
	slices.SortStableFunc(byBehind, func(a, b int) int { return behind[b] - behind[a] })
	ranks := make([]int, o.n)
	for i, a := range byBehind {
		ranks[a] = 1
		for _, b := range byBehind[:i] {
			if o.precedes(b, a) {
				ranks[a] = max(ranks[a], ranks[b]+1)
			}
		}
	}
	return ranks
}
