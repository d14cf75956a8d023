package timeline

import (
	"cmp"
	"slices"
	"strings"
)

// text is a window as a conflict or a change shows it: a day, or the first and
// the last day it can be, or a weekday.
func (w Window) text() string {
	switch {
	case w.Exact():
		return w.Earliest.String()
	case w.Dated():
		return w.Earliest.String() + " to " + w.Latest.String()
	}
	return w.Weekday
}

// short is the window for people: "15 Feb", "15–17 Feb", "28 Feb – 2 Mar".
func (w Window) short() string {
	if !w.Dated() {
		return w.Weekday
	}
	const day = "2 Jan"
	first, last := w.Earliest.Time(), w.Latest.Time()
	switch {
	case w.Exact():
		return first.Format(day)
	case first.Month() == last.Month() && first.Year() == last.Year():
		return first.Format("2") + "–" + last.Format(day)
	}
	return first.Format(day) + " – " + last.Format(day)
}

// said is a value with the source that gives it.
type said struct {
	value string // as the contract has it
	text  string // for people
	src   *origin
}

// tell is "Reuters, 9 Feb: 15 Feb".
func (s said) tell() string {
	credit := s.src.credit()
	if s.src.day != 0 {
		credit += ", " + On(s.src.day, "").short()
	}
	return credit + ": " + s.text
}

// contradiction makes a Conflict of the value that was kept and those that lost.
// Its message tells all in the order of publication.
func contradiction(field string, won said, lost []said) Conflict {
	c := Conflict{Field: field, Kept: won.value}
	all := append([]said{won}, lost...)
	slices.SortStableFunc(all, func(a, b said) int { return cmp.Compare(a.src.order, b.src.order) })
	var told []string
	for _, s := range all {
		if t := s.tell(); !slices.Contains(told, t) {
			told = append(told, t)
		}
	}
	c.Message = strings.Join(told, "; ")
	for _, s := range all {
		v := ConflictValue{Value: s.value, Source: s.src.ID}
		if s != won && !slices.Contains(c.Others, v) {
			c.Others = append(c.Others, v)
		}
	}
	return c
}

// conflict is what a chosen day contradicts, nil for nothing.
func (k kept) conflict(field string) []Conflict {
	if len(k.lost) == 0 {
		return nil
	}
	lost := make([]said, len(k.lost))
	for i, c := range k.lost {
		lost[i] = said{c.text(), c.short(), c.src}
	}
	return []Conflict{contradiction(field, said{k.text(), k.short(), k.src}, lost)}
}

// serious reports whether a day that lost is more than an older plan: presence
// told for another day, or a source as new as the one that was kept.
func (k kept) serious() bool {
	return slices.ContainsFunc(k.lost, func(c claimed) bool { return c.begun && k.begun || c.src.day == k.src.day })
}

// statusConflict names the sources that call a visit off after others told of
// presence, or still plan it on the day on which others call it off.
func (r *reckoned) statusConflict() []Conflict {
	var won *statement
	var lost []said
	newest := r.told[len(r.told)-1].src.day
	for _, s := range r.told {
		switch off := s.cancels() || s.postpones(); {
		case r.begun && s.happened, r.off() && off && s.src.day == newest:
			won = s
		case r.begun && off && won != nil && s.src != won.src:
			lost = append(lost, said{s.offStatus(), s.offStatus(), s.src})
		case r.off() && !off && s.src.day == newest && !r.calledOffBy(s.src):
			lost = append(lost, said{string(s.Status), string(s.Status), s.src})
		}
	}
	if won == nil || len(lost) == 0 {
		return nil
	}
	return []Conflict{contradiction("status", said{string(r.status), string(r.status), won.src}, lost)}
}

// offStatus is the status that a statement gives which calls off or postpones.
func (s *statement) offStatus() string {
	if s.postpones() {
		return string(Postponed)
	}
	return string(Cancelled)
}

func (v *visit) calledOffBy(src *origin) bool {
	return slices.ContainsFunc(v.told, func(s *statement) bool { return s.src == src && (s.cancels() || s.postpones()) })
}

// unordered is what a conflict of order keeps where nothing decides it.
const unordered = "equal"

// orderConflicts names the cues that lost: against stronger or newer ones, or
// against each other.
func orderConflicts(stops []*reckoned, o *order, lost []cue) []Conflict {
	var out []Conflict
	at := map[[2]int]int{}
	for _, c := range lost {
		if c.src == nil || o.precedes(c.a, c.b) {
			continue
		}
		a, b := stops[c.a].label(), stops[c.b].label()
		kept := unordered
		if o.precedes(c.b, c.a) {
			kept = b + ", " + a
		}
		v := ConflictValue{a + ", " + b, c.src.ID}
		told := said{v.Value, v.Value, c.src}.tell()
		pair := [2]int{min(c.a, c.b), max(c.a, c.b)}
		i, ok := at[pair]
		if !ok {
			i, at[pair] = len(out), len(out)
			out = append(out, Conflict{Field: "order", Kept: kept, Message: "kept: " + kept})
		}
		if !slices.Contains(out[i].Others, v) {
			out[i].Others = append(out[i].Others, v)
			out[i].Message = told + "; " + out[i].Message
		}
	}
	return out
}
