package main

import (
	"fmt"

	"itinera/timeline"
)

// sideBySide puts the trips of several documents into one, without merging
// them. Sources that share an id are numbered anew, with what refers to them.
func sideBySide(docs []timeline.Document) (timeline.Document, error) {
	if len(docs) == 1 {
		return docs[0], nil
	}
	all := timeline.Document{SchemaVersion: timeline.SchemaVersion,
		Generator: timeline.Generator{Name: "itinera", Version: version}}
	trips := map[string]bool{}
	for _, d := range docs {
		renumber(&d, len(all.Sources))
		for _, t := range d.Trips {
			if trips[t.ID] {
				return all, fmt.Errorf("two inputs both tell of the trip %s; without --separate articles are merged, and of two timelines only one can be given", t.ID)
			}
			trips[t.ID] = true
		}
		all.Sources = append(all.Sources, d.Sources...)
		all.Trips = append(all.Trips, d.Trips...)
		all.Unplaced = append(all.Unplaced, d.Unplaced...)
		all.Warnings = append(all.Warnings, d.Warnings...)
	}
	return all, nil
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
