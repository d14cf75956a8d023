package render

import (
	"strings"

	"itinera/timeline"
)

// title names a document of trips as calendars and slide shows do: the only
// trip's name, or the travellers of all.
func title(trips []*timeline.Trip) string {
	if len(trips) == 1 {
		return shorten(line(trips[0].Name), maxSummary)
	}
	var names []string
	seen := map[string]bool{}
	for _, t := range trips {
		if name := line(t.Traveller.Name); !seen[name] {
			seen[name] = true
			names = append(names, name)
		}
	}
	return shorten("Trips: "+asList(names), maxSummary)
}

// asList joins the last of several with "and".
func asList(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}
