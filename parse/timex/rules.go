package timex

import (
	"slices"
	"sync/atomic"
	"time"

	"github.com/olebedev/when/rules"
	"github.com/olebedev/when/rules/en"

	"itinera/parse/token"
	"itinera/timeline"
)

// Rules returns the date rules of this package for a parser of
// github.com/olebedev/when, one for each kind of expression that means a point
// in time, and its stock rule for "in two hours". They need no other rules:
//
//	w := when.New(nil)
//	w.Add(timex.Rules()...)
//	r, err := w.Parse("The minister arrived early Friday.", published)
//
// The base time of Parse is the anchor and may not be zero; the words around an expression decide
// whether a weekday lies before or after it. A day keeps the base's time of day
// unless the text tells one, and parts of the day follow the parser's options.
// Of all rules only that of the text's first point in time matches: `when`
// merges what stands side by side into one instant, and "from Thursday to
// February 18" are two. Weeks, months, durations and sets are no points in time
// and are passed over; Tag reads them.
//
// The rules are safe for concurrent use.
func Rules() []rules.Rule {
	last := &atomic.Pointer[reader]{}
	points := [...]*rule{&weekdayRule, &monthDayRule, &numericRule, &dayWordRule, &dayPartRule, &agoRule, &periodRule, &ordinalWeekRule, &holidayRule, &clockRule}
	out := make([]rules.Rule, 0, len(points)+1)
	for _, p := range points {
		out = append(out, &whenRule{rule: p, last: last})
	}
	return append(out, &whenDeadline{stock: en.Deadline(rules.Override), last: last})
}

// whenRule is a rule of the grammar as a rule of `when`.
type whenRule struct {
	rule *rule
	last *atomic.Pointer[reader] // the text that the parser asked about last, shared by all its rules
}

// Find implements rules.Rule.
func (w *whenRule) Find(text string) *rules.Match {
	r := scanned(w.last, text)
	i := r.firstPoint()
	if i < 0 || r.found[i].rule != w.rule {
		return nil
	}
	x := &r.found[i]
	m := &rules.Match{Left: int(r.text.Tokens[x.first].Start), Right: int(r.text.Tokens[x.last-1].End)}
	m.Text = text[m.Left:m.Right]
	m.Captures = []string{m.Text}
	m.Applier = func(_ *rules.Match, c *rules.Context, o *rules.Options, base time.Time) (bool, error) {
		return r.apply(i, c, o, base), nil
	}
	return m
}

// scanned returns the readings of text, from the last scan if that was its.
func scanned(last *atomic.Pointer[reader], text string) *reader {
	if r := last.Load(); r != nil && r.text.Source == text {
		return r
	}
	r := &reader{text: token.Scan(text)}
	r.scan()
	last.Store(r)
	return r
}

// firstPoint returns the index of the first reading that is a point in time
// whatever the anchor, -1 for none.
func (r *reader) firstPoint() int {
	for i := range r.found {
		if x := &r.found[i]; x.typ <= Time && x.unit == days && !x.vague || x.clockLast != 0 {
			return i
		}
	}
	return -1
}

// apply sets reading i on a context of `when`.
func (r *reader) apply(i int, c *rules.Context, o *rules.Options, base time.Time) bool {
	if base.IsZero() {
		return false // no anchor: today's date is never one
	}
	part := *r                                                  // others may be reading the same text
	part.found = slices.Clone(r.found[:min(i+2, len(r.found))]) // the next one may be the end of its range
	e := part.resolve(nil, Context{Anchor: timeline.DayOf(base)})[i]
	if !e.Window.Dated() {
		return false
	}
	var t instant
	t.setDay(e.Window.Earliest)
	if minute, ok := r.minuteOfDay(&r.found[i]); ok {
		t.setClock(minute)
	} else if minute, ok := r.found[i].part.minute(o); ok {
		t.setClock(minute)
	}
	*c = t.ctx
	return true
}

// minute returns the time that a parser with these options gives to a part of
// the day; the defaults are those of its stock rules.
func (p part) minute(o *rules.Options) (int, bool) {
	hour, set := 0, 0
	switch p {
	case morning, dawn:
		hour, set = 8, o.Morning
	case noon, midday:
		hour, set = 12, o.Noon
	case afternoon:
		hour, set = 15, o.Afternoon
	case evening, dusk:
		hour, set = 18, o.Evening
	case night, tonight, overnight:
		hour = 23
	case midnight:
		return 0, true
	default:
		return 0, false
	}
	if set != 0 {
		hour = set
	}
	return hour * 60, true
}

// whenDeadline is the stock rule for "in two hours". Days, weeks and months are
// not left to it: it moves days by hours and months without their year.
type whenDeadline struct {
	stock rules.Rule
	last  *atomic.Pointer[reader]
}

// Find implements rules.Rule.
func (w *whenDeadline) Find(text string) *rules.Match {
	r := scanned(w.last, text)
	if r.firstPoint() >= 0 {
		return nil
	}
	for i := range r.found {
		if x := &r.found[i]; x.typ == Duration && x.unit.clock() && x.first > 0 && r.text.Is(x.first-1, "in", "within") {
			return w.stock.Find(text)
		}
	}
	return nil
}
