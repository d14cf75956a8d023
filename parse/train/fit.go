package main

import (
	"math"

	"itinera/parse/travel"
)

// example is one labelled vector.
type example struct {
	features []travel.Feature
	positive bool
	article  int
}

// decay is the weight of the L2 penalty, passes the number of passes over the examples.
const (
	decay  = 2.0
	passes = 30
	// support is the number of examples from which a feature is learned: what is
	// rarer says more about one article than about English.
	support = 5
)

// fit learns a logistic model by AdaGrad over the examples in their order; the
// penalty is spread over the examples in which a feature occurs.
func fit(examples []example) map[travel.Feature]float64 {
	w := map[travel.Feature]float64{}
	g2 := map[travel.Feature]float64{}
	n := map[travel.Feature]float64{}
	for _, e := range examples {
		for _, f := range e.features {
			n[f]++
		}
	}
	for range passes {
		for _, e := range examples {
			sum := 0.0
			for _, f := range e.features {
				sum += w[f]
			}
			p := 1 / (1 + math.Exp(-sum))
			err := p
			if e.positive {
				err = p - 1
			}
			for _, f := range e.features {
				if n[f] < support {
					continue
				}
				g := err + decay*w[f]/n[f]
				g2[f] += g * g
				w[f] -= 0.3 * g / (1e-6 + math.Sqrt(g2[f]))
			}
		}
	}
	return w
}

func probability(w map[travel.Feature]float64, fs []travel.Feature) float64 {
	sum := 0.0
	for _, f := range fs {
		sum += w[f]
	}
	return 1 / (1 + math.Exp(-sum))
}
