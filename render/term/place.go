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
	for _, a := range s.Activities {
		if text := clean(a.Text); text != "" && !slices.Contains(parts, text) {
			parts = append(parts, text)
		}
	}
	if purpose := clean(s.Purpose); purpose != "" && !slices.Contains(parts, purpose) {
		parts = append(parts, purpose)
	}
	return line{{strings.Join(parts, "; "), plain}}
}
