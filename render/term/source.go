package term

import (
	"slices"
	"strings"

	"itinera/timeline"
)

// sources finds the articles of a document by their ids.
type sources map[string]*timeline.Source

func sourcesOf(d *timeline.Document) sources {
	all := make(sources, len(d.Sources))
	for i := range d.Sources {
		all[d.Sources[i].ID] = &d.Sources[i]
	}
	return all
}

// credit names a source: headline, publisher, day, and where to find it; where
// it was named before, only what tells it from the others.
func (all sources) credit(id string, before bool) string {
	s := all[id]
	if s == nil {
		return clean(id)
	}
	at := s.URL
	switch {
	case at != "":
	case s.Path == "-":
		at = "standard input"
	default:
		at = s.Path
	}
	day := ""
	if s.Published != 0 {
		day = calendar{years: true}.day(s.Published)
	}
	parts := told(clean(s.Headline), clean(s.Publisher), day, clean(at))
	switch {
	case len(parts) == 0 || parts[0] == day:
		parts = append([]string{clean(id)}, parts...)
	case before:
		parts = told(parts[0], day)
	}
	return strings.Join(parts, ", ")
}

// told returns the parts that are not empty, each once.
func told(parts ...string) (said []string) {
	for _, part := range parts {
		if part != "" && !slices.Contains(said, part) {
			said = append(said, part)
		}
	}
	return said
}
