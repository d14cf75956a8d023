package main

import (
	"fmt"
	"strings"

	"itinera/parse/token"
	"itinera/timeline"
)

// onlyTraveller leaves the trips whose traveller's name holds all words of name,
// in any case and without accents.
func onlyTraveller(doc timeline.Document, name string) (timeline.Document, error) {
	want := strings.Fields(token.Fold(name))
	var kept []timeline.Trip
	var others []string
	for _, t := range doc.Trips {
		if holds(strings.Fields(token.Fold(t.Traveller.Name)), want) {
			kept = append(kept, t)
			continue
		}
		others = append(others, t.Traveller.Name)
	}
	doc.Trips = kept
	if len(kept) > 0 || len(others) == 0 {
		return doc, nil
	}
	return doc, exitError{exitNoTrip, fmt.Errorf("no trip of %s; there are trips of %s", name, strings.Join(unique(others), ", "))}
}

func holds(words, want []string) bool {
	in := map[string]bool{}
	for _, w := range words {
		in[w] = true
	}
	for _, w := range want {
		if !in[w] {
			return false
		}
	}
	return true
}

// unique returns the names without repeats, in order.
func unique(names []string) (out []string) {
	seen := map[string]bool{}
	for _, n := range names {
		if !seen[n] {
			seen[n] = true
			out = append(out, n)
		}
	}
	return out
}
