package travel

import (
	"cmp"
	_ "embed"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Weights is a linear scorer: a logistic model over features. It is a table
// with open addressing: a score looks up dozens of features.
type Weights struct {
	keys   []Feature
	values []float32
	mask   uint64
}

//go:embed presence.tsv
var presenceTable string

//go:embed link.tsv
var linkTable string

var (
	presenceWeights = sync.OnceValue(func() *Weights { return ParseWeights(presenceTable) })
	linkWeights     = sync.OnceValue(func() *Weights { return ParseWeights(linkTable) })
)

// Presence returns the scorer of "this person is at this place", learned by
// `make train` from hand-made timelines.
func Presence() *Weights { return presenceWeights() }

// Linking returns the scorer of "the slot's day is this time", learned likewise.
func Linking() *Weights { return linkWeights() }

// ParseWeights reads a table of feature names and weights.
func ParseWeights(table string) *Weights {
	n := uint64(64)
	for rows := strings.Count(table, "\n"); n < uint64(2*rows); {
		n *= 2
	}
	w := &Weights{keys: make([]Feature, n), values: make([]float32, n), mask: n - 1}
	eachRow(table, func(f []string) {
		if x, err := strconv.ParseFloat(f[1], 32); err == nil {
			k := featureOf(f[0])
			i := uint64(k) & w.mask
			for w.keys[i] != 0 && w.keys[i] != k {
				i = (i + 1) & w.mask
			}
			w.keys[i], w.values[i] = k, float32(x)
		}
	})
	return w
}

// Of returns the weight of a feature, 0 for one that was not learned.
func (w *Weights) Of(f Feature) float32 {
	for i := uint64(f) & w.mask; w.keys[i] != 0; i = (i + 1) & w.mask {
		if w.keys[i] == f {
			return w.values[i]
		}
	}
	return 0
}

// Sum adds up the weights of features.
func (w *Weights) Sum(fs []Feature) float64 {
	sum := 0.0
	for _, f := range fs {
		sum += float64(w.Of(f))
	}
	return sum
}

// Probability turns a sum of weights into a probability, 0 to 1.
func Probability(sum float64) float64 { return 1 / (1 + math.Exp(-sum)) }

// Reasons returns the n features of a vector that weigh most, each with its
// weight. The vector must have been written with Names.
func Reasons(v *Vector, n int) []string {
	w := presenceWeights()
	fs := slices.Clone(v.Features)
	slices.SortStableFunc(fs, func(a, b Feature) int {
		return cmp.Compare(math.Abs(float64(w.Of(b))), math.Abs(float64(w.Of(a))))
	})
	var out []string
	for _, f := range fs[:min(n, len(fs))] {
		out = append(out, fmt.Sprintf("%s %+.1f", v.Names[f], w.Of(f)))
	}
	return out
}
