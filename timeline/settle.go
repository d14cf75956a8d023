package timeline

import (
	"cmp"
	"reflect"
	"slices"
)

// settle works out the journey's trip as of day now: the newest source's own day.
func (b *builder) settle(j *journey, now Day) {
	stops := make([]*reckoned, len(j.visits))
	for i, v := range j.visits {
		stops[i] = v.reckon()
	}
	j.bound(stops)
	o, conflicts, disputes := j.ordered(stops)
	j.disputes = disputes
	for i, rank := range o.ranks(byTelling(stops)) {
		stops[i].rank = rank
	}
	span := j.span(stops)
	j.closeStops(stops)
	j.decide(stops, o, now)
	slices.SortStableFunc(stops, func(a, b *reckoned) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), compareStatements(a.told[0], b.told[0]))
	})
	t := Trip{
		Traveller:  j.traveller(),
		Companions: j.companions(),
		Background: !j.main,
		Range:      span.Range,
		Purpose:    j.purpose(),
		Stops:      make([]Stop, len(stops)),
		Conflicts:  conflicts,
	}
	for i, r := range stops {
		t.Stops[i] = r.settled()
	}
	inferred(t.Stops, t.Range)
	shown(&t)
	t.Status = tripStatus(t.Stops, j.home())
	t.Name = tripName(t)
	b.identify(j, &t, stops)
	for i, r := range stops {
		t.Stops[i].ID = r.id
		for _, d := range r.disputes() {
			t.Conflicts = append(t.Conflicts, d.Conflict)
			if d.serious {
				j.disputes = append(j.disputes, d.Conflict)
			}
		}
	}
	t.Conflicts = append(t.Conflicts, span.conflicts...)
	j.print(t, stops)
	j.restless = j.restless || now == 0
}

// byTelling returns the numbers of the stops in the order in which they are told.
func byTelling(stops []*reckoned) []int {
	told := make([]int, len(stops))
	for i := range told {
		told[i] = i
	}
	slices.SortStableFunc(told, func(a, b int) int { return compareStatements(stops[a].told[0], stops[b].told[0]) })
	return told
}

// settled is the stop that the visit is, without what follows from its neighbours.
func (r *reckoned) settled() Stop {
	return Stop{
		Rank:       r.rank,
		Place:      r.place(),
		Kind:       r.kind(),
		Start:      r.start.Window,
		End:        r.end.Window,
		Status:     r.status,
		Purpose:    r.purpose(),
		Activities: r.activities(),
		Confidence: r.confidence(),
		Evidence:   r.evidence(),
	}
}

// dispute is a conflict; a serious one is more than a plan that changed.
type dispute struct {
	Conflict
	serious bool
}

// disputes are what the sources contradict each other in about the stop.
func (r *reckoned) disputes() []dispute {
	var out []dispute
	for _, c := range r.start.conflict("start") {
		out = append(out, dispute{c, r.start.serious()})
	}
	for _, c := range r.end.conflict("end") {
		out = append(out, dispute{c, r.end.serious()})
	}
	for _, c := range r.statusConflict() {
		out = append(out, dispute{c, true})
	}
	for i := range out {
		out[i].Stop = r.id
	}
	return out
}

// print keeps the trip as it stands and counts the stops of which anything
// printed has changed: iCalendar's SEQUENCE.
func (j *journey) print(t Trip, stops []*reckoned) {
	renamed := j.trip.Traveller != t.Traveller
	j.trip, j.restless = t, false
	for i, r := range stops {
		s := &t.Stops[i]
		s.Sequence = r.sequence
		if r.printed.ID != "" && (renamed || !reflect.DeepEqual(r.printed, *s)) {
			s.Sequence++
		}
		r.sequence, r.printed = s.Sequence, *s
		j.restless = j.restless || s.Status == Underway
	}
}
