package travel

import (
	_ "embed"
	"math"
	"strconv"
	"sync"
)

// Weights is a linear scorer: a logistic model over features.
type Weights map[Feature]float32

//go:embed presence.tsv
var presenceTable string

// presenceWeights is learned by `make train` from hand-made timelines.
var presenceWeights = sync.OnceValue(func() Weights { return ParseWeights(presenceTable) })

// ParseWeights reads a table of feature names and weights.
func ParseWeights(table string) Weights {
	w := make(Weights, 2048)
	eachRow(table, func(f []string) {
		if x, err := strconv.ParseFloat(f[1], 32); err == nil {
			w[featureOf(f[0])] = float32(x)
		}
	})
	return w
}

// Probability returns the model's probability for a vector, 0 to 1.
func (w Weights) Probability(v *Vector) float64 {
	sum := 0.0
	for _, f := range v.Features {
		sum += float64(w[f])
	}
	return 1 / (1 + math.Exp(-sum))
}

// PresenceProbability returns the probability that the person of a vector that
// Presence wrote is at its place.
func PresenceProbability(v *Vector) float64 { return presenceWeights().Probability(v) }

//go:embed link.tsv
var linkTable string

var linkWeights = sync.OnceValue(func() Weights { return ParseWeights(linkTable) })

// LinkProbability returns the probability that the time of a vector that Link
// wrote is its slot's day.
func LinkProbability(v *Vector) float64 { return linkWeights().Probability(v) }
