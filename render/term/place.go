package term

import (
	"slices"
	"strings"

	"itinera/timeline"
)

// where is a stop's place: its name, struck out where it is no longer to be
// visited, then further cities and the country, as far as they say more.
func where(s *timeline.Stop) line {
	p := s.Place
	name := clean(p.Name)
	rest := []string{}
	for _, more := range append(slices.Clone(p.Cities), p.Country) {
		if more = clean(more); more != "" && !strings.Contains(name, more) && !slices.Contains(rest, more) {
			rest = append(rest, more)
		}
	}
	i := strong
	if s.Status == timeline.Cancelled || s.Status == timeline.Postponed {
		i = struck
	}
	if len(rest) == 0 {
		return line{{name, i}}
	}
	return line{{name, i}, {", " + strings.Join(rest, ", "), plain}}
}

// what is what the traveller does there: the kind of stop where it is no visit,
// the venue, the activities, the purpose.
func what(s *timeline.Stop) line {
	var parts []string
	switch s.Kind {
	case timeline.Transit:
		parts = append(parts, "stopover")
	case timeline.Private:
		parts = append(parts, "private visit")
	}
	if venue := clean(s.Place.Venue); venue != "" && venue != clean(s.Place.Name) {
		parts = append(parts, "at "+venue)
	}
	known := make(map[string]bool, len(parts)+len(s.Activities))
	for _, part := range parts {
		known[part] = true
	}
	tell := func(text string) {
		if text = clean(text); text != "" && !known[text] {
			known[text] = true
			parts = append(parts, text)
		}
	}
	for _, a := range s.Activities {
		tell(a.Text)
	}
	tell(s.Purpose)
	return line{{strings.Join(parts, "; "), plain}}
}
