package main

import (
	"slices"
	"strings"

	"itinera/parse"
	"itinera/parse/token"
	"itinera/timeline"
)

// label is what the gold says to a question.
type label int8

const (
	no label = iota
	yes
	unsure // optional stops: neither
)

// presenceLabel says whether a person is at a place, and by which stop.
func presenceLabel(g gold, s parse.PresenceSample) (label, *goldStop) {
	out, stop := no, (*goldStop)(nil)
	for i := range g.trips {
		t := &g.trips[i]
		if !samePerson(t.Traveller, s.Person) {
			continue
		}
		for k := range t.Stops {
			st := &t.Stops[k]
			if st.Country != s.Place.CountryCode || !sameCity(st.Cities, s.Place.Cities) {
				continue
			}
			if t.Background || st.Optional {
				out = unsure
				continue
			}
			return yes, st
		}
	}
	return out, stop
}

// linkLabel says whether a time is the day of a stop.
func linkLabel(st *goldStop, s parse.LinkSample) label {
	if sameDays(st.Start, s.Start) || sameDays(st.End, s.Start) || !s.Until.IsZero() && sameDays(st.End, s.Until) {
		return yes
	}
	if len(st.Start) == 2 && len(st.End) == 2 && s.Start.Exact() && s.Until.IsZero() {
		if day := s.Start.Earliest.String(); st.Start[0] <= day && day <= st.End[1] {
			return yes // seen there between his first and his last day
		}
	}
	return no
}

func sameDays(g []string, w timeline.Window) bool {
	return len(g) == 2 && g[0] == w.Earliest.String() && g[1] == w.Latest.String()
}

func sameCity(gold, got []string) bool {
	if len(gold) == 0 || len(got) == 0 {
		return true
	}
	for _, a := range gold {
		for _, b := range got {
			if token.Fold(a) == token.Fold(b) {
				return true
			}
		}
	}
	return false
}

// samePerson compares names by their last word and first letter, or as sets of words.
func samePerson(a, b string) bool {
	x, y := words(a), words(b)
	if len(x) == 0 || len(y) == 0 {
		return false
	}
	if x[len(x)-1] == y[len(y)-1] && (len(x) == 1 || len(y) == 1 || x[0][0] == y[0][0]) {
		return true
	}
	if len(x) > len(y) {
		x, y = y, x
	}
	for _, w := range x {
		if !slices.Contains(y, w) {
			return false
		}
	}
	return true
}

func words(s string) []string {
	out := strings.FieldsFunc(token.Fold(s), func(r rune) bool { return r == ' ' || r == '-' || r == '.' || r == ',' })
	return slices.DeleteFunc(out, func(w string) bool { return w == "jr" || w == "sr" })
}
