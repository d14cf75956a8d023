package timeline

import (
	"cmp"
	"slices"
	"strings"
)

// place returns the place of a visit: the most precise that is told, the first
// of those; with all cities that are told.
func (v *visit) place() Place {
	p := *v.precisest()
	p.Name = v.label()
	p.Cities = v.cities()
	for _, s := range v.told {
		p.Venue = cmp.Or(p.Venue, s.Place.Venue)
		p.Mention = cmp.Or(p.Mention, s.Place.Mention)
	}
	return p
}

func (v *visit) precisest() *Place {
	best := v.told[0]
	for _, s := range v.told[1:] {
		if s.precision() > best.precision() {
			best = s
		}
	}
	return &best.Place
}

// precision orders places by how much they say.
func (s *statement) precision() int {
	switch {
	case len(s.cities) == 0:
		return 0
	case s.Place.Kind == Region:
		return 1
	case s.Place.Kind == Venue:
		return 2
	}
	return 3
}

// cities returns all cities told, each once, as first spelled.
func (v *visit) cities() []string {
	out := []string{}
	var folded []string
	for _, s := range v.told {
		for _, c := range s.Place.Cities {
			if f := fold(c); !slices.Contains(folded, f) {
				folded = append(folded, f)
				out = append(out, c)
			}
		}
	}
	return out
}

// label is what a reader would call the stop: the name of its place; of cities
// told one by one, all of them: "Istanbul and Ankara".
func (v *visit) label() string {
	best := v.precisest()
	names := []string{best.Name}
	held := localities(best)
	for _, s := range v.told {
		if s.Place.Kind != City || best.Kind != City {
			continue
		}
		more := s.cities
		if !slices.ContainsFunc(more, func(l string) bool { return slices.Contains(held, l) }) {
			names = append(names, s.Place.Name)
		}
		held = append(held, more...)
	}
	return enumerate(names)
}

// enumerate is a list for people: "A, B and C".
func enumerate(names []string) string {
	if len(names) == 1 {
		return names[0]
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}
