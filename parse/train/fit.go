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
	decay  = 1.0
	passes = 30
)

// fit learns a logistic model by AdaGrad over the examples in their order; the
// penalty is spread over the examples in which a feature occurs.
func fit(examples []example, positive float64) map[travel.Feature]float64 {
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
			err, scale := p, 1.0
			if e.positive {
				err, scale = p-1, positive
			}
			for _, f := range e.features {
				g := err*scale + decay*w[f]/n[f]
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
