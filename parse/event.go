package parse

import (
	"itinera/parse/travel"
	"itinera/timeline"
)

// eventSpan writes the days of the gathering that a slot's travellers attend, as
// far as they are told anywhere near. Who is there already does not come on its
// first day.
func (w *writer) eventSpan(s *travel.Slot, f *presence, status timeline.Status) {
	if status == timeline.Cancelled || status == timeline.Postponed {
		return
	}
	x, ok := w.analysis.EventSpan(s, &w.mentions, w.events)
	if !ok {
		return
	}
	first, last := w.eventDays(x)
	if !last.Exact() || first.Dated() && first.Earliest > last.Earliest {
		return
	}
	if status == timeline.Underway && first.Dated() && first.Earliest > w.anchor {
		first = timeline.Window{}
	}
	switch {
	case w.anchor == 0:
	case status == timeline.Completed && last.Earliest >= w.anchor:
		status = timeline.Underway
	case status == timeline.Underway && last.Earliest < w.anchor:
		status = timeline.Completed
	}
	supports := []string{"end"}
	if first.Exact() {
		supports = []string{"start", "end"}
	}
	for _, who := range f.who {
		c := w.dayClaim(who, f)
		c.Relation, c.Seen, c.End, c.Status = timeline.Present, first, last, status
		c.Evidence = []timeline.Evidence{w.quote(x.First, x.Last, "event-span", supports)}
		w.out = append(w.out, c)
	}
}

// eventDays returns the first and the last day of a gathering; zero windows
// where they are not told.
func (w *writer) eventDays(x travel.EventSpan) (first, last timeline.Window) {
	if x.Opens >= 0 {
		first = w.window(w.mentions.Times[x.Opens].Start, x.Opens)
	}
	switch {
	case x.Closes >= 0:
		t := &w.mentions.Times[x.Closes]
		if last = t.Start; !t.Until.IsZero() {
			last = t.Until
		}
		last = w.window(last, x.Closes)
	case first.Exact():
		last = w.window(timeline.On(first.Earliest+timeline.Day(x.Days-1), timeline.Resolved), x.Opens)
	}
	return first, last
}
