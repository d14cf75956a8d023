package render

import (
	"path"
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

// url returns the web address of a stop's first source that has one, else "".
func (all sources) url(s *timeline.Stop) string {
	for _, e := range s.Evidence {
		if src := all[e.Source]; src != nil {
			if u := link(src.URL); u != "" {
				return u
			}
		}
	}
	return ""
}

// lastOfSource reports whether the next quote is from another source, so that
// quotes in a row are credited once.
func lastOfSource(quotes []timeline.Evidence, i int) bool {
	return i+1 == len(quotes) || quotes[i+1].Source != quotes[i].Source
}

// title is what a reader would call a source: its headline, else the publisher,
// the address or the file's name without its folders, which are nobody's
// business, else its id.
func (all sources) title(id string) string {
	src := all[id]
	if src == nil {
		return line(id)
	}
	for _, s := range []string{src.Headline, src.Publisher, link(src.URL), base(src.Path)} {
		if s = line(s); s != "" {
			return s
		}
	}
	return line(id)
}

// base is the last element of a path of any system, "" for an empty one.
func base(p string) string {
	if p == "" {
		return ""
	}
	return path.Base(strings.ReplaceAll(p, `\`, "/"))
}

// credit is a source's title with its day and address: "Envoy in Rome, Fri 14
// Feb 2014, https://example.org/envoy". Titles are cut at 160 characters, and
// addresses longer than 300 left out: nobody reads them.
func (all sources) credit(id string) string {
	s := shorten(all.title(id), 160)
	src := all[id]
	if src == nil {
		return s
	}
	if src.Published != 0 {
		s += ", " + shortDay(src.Published)
	}
	if u := link(src.URL); u != "" && u != s && len(u) <= 300 {
		s += ", " + u
	}
	return s
}

// revised is the day that the document stands at: the published day of its
// newest source, without one the newest anchor, without one the first day that
// all clients can read (1970-01-01).
func revised(d *timeline.Document) timeline.Day {
	var published, anchor timeline.Day
	for _, s := range d.Sources {
		published, anchor = max(published, s.Published), max(anchor, s.Anchor)
	}
	switch {
	case published != 0:
		return published
	case anchor != 0:
		return anchor
	}
	epoch, _ := timeline.Date(1970, 1, 1)
	return epoch
}

// readings is how many times the document was revised after its first reading:
// the distinct published days of its sources, less one.
func readings(d *timeline.Document) int {
	days := map[timeline.Day]bool{}
	for _, s := range d.Sources {
		days[s.Published] = true
	}
	return max(len(days)-1, 0)
}
