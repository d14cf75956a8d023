package web

import (
	"cmp"
	"path"
	"strings"

	"itinera/timeline"
)

// source is an article that was read.
type source struct{ Title, Publisher, Day, Href string }

// newSource names a source by its headline, publisher, address or file, without
// its folders, which are nobody's business.
func newSource(s *timeline.Source) source {
	out := source{Publisher: clean(s.Publisher), Href: href(s.URL)}
	out.Title = cmp.Or(clean(s.Headline), out.Publisher, out.Href, file(s.Path), clean(s.ID))
	if out.Title == out.Publisher {
		out.Publisher = ""
	}
	if s.Published != 0 {
		out.Day = s.Published.Time().Format("2 Jan 2006")
	}
	return out
}

// file is the last element of a path of any system, "" for standard input.
func file(p string) string {
	if p == "" || p == "-" {
		return ""
	}
	return clean(path.Base(strings.ReplaceAll(p, `\`, "/")))
}
