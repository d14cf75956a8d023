package timeline

import (
	"cmp"
	"net/url"
	"path"
	"slices"
	"strings"
)

// origin is a Source as the builder reads it.
type origin struct {
	*Source
	order int // in reading order
	day   Day // published, else the anchor; an unknown day is read first
	today Day // what "today" means in it: the anchor, else the published day
}

// originsOf returns the sources published by asOf (zero: all) in the order in
// which they are read, oldest first.
func originsOf(sources []Source, asOf Day) []*origin {
	all := make([]origin, 0, len(sources))
	for i := range sources {
		s := &sources[i]
		o := origin{Source: s, day: cmp.Or(s.Published, s.Anchor), today: cmp.Or(s.Anchor, s.Published)}
		if asOf == 0 || o.day <= asOf {
			all = append(all, o)
		}
	}
	if len(all) > 1 {
		slices.SortStableFunc(all, func(a, b origin) int {
			return cmp.Or(cmp.Compare(a.day, b.day), compareIDs(a.ID, b.ID))
		})
	}
	out := make([]*origin, len(all))
	for i := range all {
		all[i].order = i
		out[i] = &all[i]
	}
	return out
}

// compareIDs puts s2 before s10.
func compareIDs(a, b string) int {
	return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b))
}

// credit is what a reader knows the source by: its publisher, else the site,
// the file or the id.
func (o *origin) credit() string {
	switch {
	case o.Publisher != "":
		return o.Publisher
	case o.URL != "":
		if u, err := url.Parse(o.URL); err == nil && u.Host != "" {
			return strings.TrimPrefix(u.Host, "www.")
		}
	case o.Path != "":
		return path.Base(o.Path)
	}
	return o.ID
}
