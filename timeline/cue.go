package timeline

import (
	"cmp"
	"slices"
)

// cue says that stop a comes before stop b. A cue without a source is the
// builder's own and is given up silently.
type cue struct {
	a, b int
	src  *origin
}

// mostStops is the number of stops beyond which a trip is no trip and stays
// unordered: ordering compares all pairs.
const mostStops = 500

// ordered puts the stops of a journey in order: by their days, then by explicit
// moves, ordinals, lists, and last by what has happened and what lies ahead. A
// weaker cue never undoes a stronger one; it is a conflict then. Cues that are
// as strong and as new and say the opposite are a dispute: neither counts.
func (j *journey) ordered(stops []*reckoned) (o *order, conflicts, disputes []Conflict) {
	if len(stops) < 2 || len(stops) > mostStops {
		return newOrder(len(stops)), nil, nil
	}
	o = newOrder(len(stops))
	index := func(v *visit) int {
		return slices.IndexFunc(stops, func(r *reckoned) bool { return r.visit == v })
	}
	for _, cues := range [][]cue{dayCues(stops), weekdayCues(stops), moveCues(stops, index), ordinalCues(stops), listCues(stops, index), stageCues(stops)} {
		slices.SortStableFunc(cues, func(a, b cue) int { return cmp.Compare(b.day(), a.day()) })
		cues = once(cues)
		opposed := contradicted(cues)
		var lost []cue
		for _, c := range cues {
			if opposed(c) || !o.put(c.a, c.b) {
				lost = append(lost, c)
			}
		}
		conflicts = append(conflicts, orderConflicts(stops, o, lost)...)
	}
	for _, c := range conflicts {
		if c.Kept == unordered {
			disputes = append(disputes, c)
		}
	}
	return o, conflicts, disputes
}

func (c cue) day() Day {
	if c.src == nil {
		return 0
	}
	return c.src.day
}

// once drops what a source says again: an article may tell one move a thousand times.
func once(cues []cue) []cue {
	if !slices.ContainsFunc(cues, cue.told) {
		return cues
	}
	before := make(map[cue]bool, len(cues))
	return slices.DeleteFunc(cues, func(c cue) bool {
		again := before[c]
		before[c] = c.told()
		return again
	})
}

// contradicted returns a function that reports whether a cue as strong and as
// new says the opposite: then neither counts.
func contradicted(cues []cue) func(cue) bool {
	type saying struct {
		a, b int
		day  Day
	}
	var said map[saying]bool // none of the builder's own, which agree with each other
	for _, c := range cues {
		if c.told() {
			if said == nil {
				said = make(map[saying]bool, len(cues))
			}
			said[saying{c.a, c.b, c.src.day}] = true
		}
	}
	return func(c cue) bool { return c.told() && said[saying{c.b, c.a, c.src.day}] }
}

// told reports whether a source says it, not the builder itself.
func (c cue) told() bool { return c.src != nil }

// dayCues orders the stops whose days do not leave it open.
func dayCues(stops []*reckoned) []cue {
	var cues []cue
	for a := range stops {
		for b := range stops {
			if a != b && stops[a].daysBefore(stops[b]) {
				cues = append(cues, cue{a: a, b: b})
			}
		}
	}
	return cues
}

// daysBefore reports whether the days of r put it before o.
func (r *reckoned) daysBefore(o *reckoned) bool {
	s, t := r.start, o.start
	switch {
	case !s.Dated() && r.within.Dated():
		return t.Dated() && r.within.Latest < t.Earliest
	case !t.Dated() && o.within.Dated():
		return s.Dated() && s.Latest < o.within.Earliest
	case s.Dated() && t.Dated() && s.Latest < t.Earliest:
		return true
	case s.Exact() && t.Exact() && s.Earliest == t.Earliest && dayPart(s.Window) != dayPart(t.Window) && dayPart(s.Window)*dayPart(t.Window) != 0:
		return dayPart(s.Window) < dayPart(t.Window)
	case r.leavesBy(o):
		return !o.leavesBy(r)
	case s.Dated() && !t.Dated() && o.end.Dated() && s.Latest < o.end.Earliest:
		return true // where he leaves later he comes later
	}
	return !s.Dated() && !t.Dated() && r.end.Dated() && o.end.Dated() && r.end.Latest < o.end.Earliest
}

// leavesBy reports whether r ends when o begins, or before.
func (r *reckoned) leavesBy(o *reckoned) bool {
	return r.end.Dated() && o.start.Dated() && r.end.Latest <= o.start.Earliest
}

// dayPart numbers the parts of a day in order, 0 for none.
func dayPart(w Window) int {
	if len(w.Time) == len("15:04") {
		hour := int(w.Time[0]-'0')*10 + int(w.Time[1]-'0')
		return 1 + hour
	}
	switch w.PartOfDay {
	case "early":
		return 5
	case "morning":
		return 9
	case "midday":
		return 13
	case "afternoon":
		return 16
	case "evening":
		return 20
	case "night", "late":
		return 23
	}
	return 0
}

// weekdayCues order what lies ahead by weekdays where no day of publication is
// known: who arrived on Friday goes on on Saturday before he does on Monday.
func weekdayCues(stops []*reckoned) []cue {
	today := only(stops, func(r *reckoned) bool { return r.stage == present && r.start.Weekday != "" })
	if today == nil {
		today = firstAhead(stops)
	}
	if today == nil {
		return nil
	}
	base, _ := ParseWeekday(today.start.Weekday)
	ahead := func(r *reckoned) int {
		if day, ok := ParseWeekday(r.start.Weekday); ok && r.stage == future {
			return int(day-base+7) % 7
		}
		return -1
	}
	var cues []cue
	for a, r := range stops {
		for b, o := range stops {
			if x, y := ahead(r), ahead(o); x >= 0 && x < y {
				cues = append(cues, cue{a: a, b: b})
			}
		}
	}
	return cues
}

// firstAhead returns the stop that is told first of those that lie ahead on a
// weekday: where nobody is under way yet, the week is counted from it. It is nil
// where the telling runs against the week, for then the first told is not the first.
func firstAhead(stops []*reckoned) *reckoned {
	ahead := slices.DeleteFunc(slices.Clone(stops), func(r *reckoned) bool { return r.stage != future || r.start.Weekday == "" })
	if len(ahead) < 2 {
		return nil
	}
	slices.SortStableFunc(ahead, func(a, b *reckoned) int { return compareStatements(a.told[0], b.told[0]) })
	base, _ := ParseWeekday(ahead[0].start.Weekday)
	last := 0
	for _, r := range ahead {
		day, ok := ParseWeekday(r.start.Weekday)
		n := int(day-base+7) % 7
		if !ok || n < last {
			return nil
		}
		last = n
	}
	return ahead[0]
}

// moveCues are the explicit moves: "from Seoul to Beijing".
func moveCues(stops []*reckoned, index func(*visit) int) []cue {
	var cues []cue
	for a, r := range stops {
		for _, s := range r.told {
			if s.move == nil {
				continue
			}
			if b := index(s.move.at); b >= 0 && b != a {
				cues = append(cues, cue{a, b, s.src})
			}
		}
	}
	return cues
}

// ordinalCues are "the first stop", "the second leg" and "the last one", which
// is often the last of a region only and no conflict where he goes on.
func ordinalCues(stops []*reckoned) []cue {
	var cues []cue
	for a, r := range stops {
		for _, s := range r.told {
			if s.Ordinal == 0 {
				continue
			}
			for b, o := range stops {
				switch n := o.ordinal(); {
				case b == a:
				case s.Ordinal == -1 && n != -1:
					cues = append(cues, cue{a: b, b: a})
				case s.Ordinal == 1 && n != 1, s.Ordinal > 0 && n > s.Ordinal:
					cues = append(cues, cue{a, b, s.src})
				}
			}
		}
	}
	return cues
}

// listCues are the lists of stops that are itineraries, each pair of neighbours.
func listCues(stops []*reckoned, index func(*visit) int) []cue {
	var listed []*statement
	for _, r := range stops {
		for _, s := range r.told {
			if s.List > 0 && !s.Unordered {
				listed = append(listed, s)
			}
		}
	}
	slices.SortStableFunc(listed, func(a, b *statement) int {
		return cmp.Or(cmp.Compare(a.src.order, b.src.order), cmp.Compare(a.List, b.List), cmp.Compare(a.Index, b.Index))
	})
	var cues []cue
	for i := 1; i < len(listed); i++ {
		s, t := listed[i-1], listed[i]
		if s.src == t.src && s.List == t.List && s.Index < t.Index && s.at != t.at {
			cues = append(cues, cue{index(s.at), index(t.at), t.src})
		}
	}
	return cues
}

// stageCues put what is over before where he is, and that before what lies
// ahead; of two places where he was, the one that he was last seen in earlier.
func stageCues(stops []*reckoned) []cue {
	var cues []cue
	for a, r := range stops {
		for b, o := range stops {
			x, y := r.stage, o.stage
			if x == offPlan || y == offPlan {
				continue
			}
			if x < y || x == present && y == present && r.seen < o.seen {
				cues = append(cues, cue{a: a, b: b})
			}
		}
	}
	return cues
}
