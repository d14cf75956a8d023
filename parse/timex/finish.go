package timex

import (
	"github.com/olebedev/when/rules"

	"itinera/timeline"
)

// finish completes an expression whose meaning is resolved: the clock time, the
// part of the day, the value, the words; and remembers what was told.
func (r *reader) finish(x *reading, e Expr) Expr {
	if e.Window.Dated() && e.Value == "" {
		e.Value = e.Window.Earliest.String()
	}
	if x.clockLast != 0 {
		r.bindClock(x, &e)
	} else if s := x.part.suffix(); s != "" && e.Grain == Day && e.Type != Set {
		e.Type = Time
		if len(e.Value) == len("2014-02-14") || len(e.Value) == len("XXXX-WXX-5") {
			e.Value += s
		}
	}
	if !e.Window.IsZero() {
		e.Window.Text = r.text.Source[e.Start:e.End]
		if e.Grain <= Day {
			e.Window.PartOfDay = x.partWord()
		}
	}
	r.told.tell(r, x, &e)
	return e
}

// partWord returns the part of the day in the words of timeline.Window.
func (x *reading) partWord() string {
	if w := x.part.word(); w != "" {
		return w
	}
	switch x.mod {
	case early:
		return "early"
	case late:
		return "late"
	}
	return ""
}

// bindClock lets `when` bind day and clock time to one instant.
func (r *reader) bindClock(x *reading, e *Expr) {
	e.Type = Time
	minute, ok := r.minuteOfDay(x)
	if !ok {
		return
	}
	var c rules.Context
	if e.Window.Exact() {
		setDay(&c, e.Window.Earliest)
	}
	setClock(&c, minute)
	t, err := c.Time(r.ctx.Anchor.Time())
	if err != nil {
		return
	}
	e.Grain = Minute
	clock := t.Format("15:04")
	if e.Window.Exact() {
		e.Value = timeline.DayOf(t).String() + "T" + clock
	} else if e.Window.Weekday != "" || e.Value == "" {
		e.Value = "XXXX-XX-XXT" + clock
	} else {
		e.Value += "T" + clock
	}
	if !r.text.Is(x.clockLast, "gmt", "utc") {
		e.Window.Time = clock
	}
}
