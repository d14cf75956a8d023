package main

import (
	"fmt"
	"strings"

	"itinera/timeline"
)

// sideBySide puts the trips of several documents into one, without merging
// them. Sources are numbered anew, and a trip that an earlier document tells of
// too gets its document's number behind its id, with what refers to them.
func sideBySide(docs []timeline.Document) timeline.Document {
	if len(docs) == 1 {
		return docs[0]
	}
	all := timeline.Document{SchemaVersion: timeline.SchemaVersion,
		Generator: timeline.Generator{Name: timeline.GeneratorName, Version: version}}
	known := map[string]bool{}
	for n, d := range docs {
		renumber(&d, len(all.Sources))
		for i := range d.Trips {
			if known[d.Trips[i].ID] {
				rename(&d, i, fmt.Sprintf("%s-d%d", d.Trips[i].ID, n+1))
			}
			known[d.Trips[i].ID] = true
		}
		all.Sources = append(all.Sources, d.Sources...)
		all.Trips = append(all.Trips, d.Trips...)
		all.Unplaced = append(all.Unplaced, d.Unplaced...)
		all.Warnings = append(all.Warnings, d.Warnings...)
	}
	return all
}

// rename gives a trip another id, which those of its stops begin with.
func rename(d *timeline.Document, trip int, id string) {
	t := &d.Trips[trip]
	old := t.ID
	stop := func(s *string) {
		if rest, found := strings.CutPrefix(*s, old+"-"); found {
			*s = id + "-" + rest
		}
	}
	t.ID = id
	for i := range t.Stops {
		stop(&t.Stops[i].ID)
	}
	for i := range t.Conflicts {
		stop(&t.Conflicts[i].Stop)
	}
	for i := range d.Warnings {
		if w := &d.Warnings[i]; w.Trip == old {
			w.Trip = id
			stop(&w.Stop)
		}
	}
}

// renumber calls the sources of d s<from+1> and so on wherever they are named.
func renumber(d *timeline.Document, from int) {
	to := map[string]string{}
	for i := range d.Sources {
		s := &d.Sources[i]
		to[s.ID] = fmt.Sprintf("s%d", from+i+1)
		s.ID = to[s.ID]
	}
	evidence := func(es []timeline.Evidence) {
		for i := range es {
			es[i].Source = to[es[i].Source]
		}
	}
	for i := range d.Trips {
		t := &d.Trips[i]
		for j := range t.Stops {
			evidence(t.Stops[j].Evidence)
			for k := range t.Stops[j].Activities {
				evidence(t.Stops[j].Activities[k].Evidence)
			}
		}
		for j := range t.Conflicts {
			for k := range t.Conflicts[j].Others {
				o := &t.Conflicts[j].Others[k]
				o.Source = to[o.Source]
			}
		}
	}
	for i := range d.Unplaced {
		d.Unplaced[i].Evidence.Source = to[d.Unplaced[i].Evidence.Source]
	}
	for i := range d.Warnings {
		d.Warnings[i].Source = to[d.Warnings[i].Source]
	}
}
