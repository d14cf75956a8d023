package timex

import "itinera/timeline"

// finish completes an expression whose meaning is resolved: the point in time,
// the part of the day, the value, the words; and remembers what was told.
func (r *reader) finish(x *reading, e *Expr) {
	minute, clock := r.minuteOfDay(x)
	if e.Grain == Day && e.Window.Exact() {
		r.point(e, minute, clock)
	} else if e.Window.Dated() && e.Value == "" {
		e.Value = e.Window.Earliest.String()
	} else if clock {
		e.undated(minute)
	}
	if clock {
		e.Type, e.Grain = Time, Minute
		if !r.text.Is(x.clockLast, "gmt", "utc") {
			e.Window.Time = clockValue(minute)
		}
	} else if s := x.part.suffix(); s != "" && e.Grain == Day && e.Type != Set {
		e.Type = Time
		if len(e.Value) == len("2014-02-14") {
			e.Value += s
		}
	}
	if !e.Window.IsZero() {
		e.Window.Text = r.text.Source[e.Start:e.End]
		if e.Grain <= Day {
			e.Window.PartOfDay = x.partWord()
		}
	}
	r.told.tell(r, x, e)
}

// point lets `when` bind the day of e and the clock time, if there is one, to
// an instant, and takes day and value from it.
func (r *reader) point(e *Expr, minute int, clock bool) {
	r.instant = instant{}
	r.instant.setDay(e.Window.Earliest)
	if clock {
		r.instant.setClock(minute)
	}
	t, ok := r.instant.bind(r.ctx.Anchor.Time())
	if !ok {
		return
	}
	d := timeline.DayOf(t)
	e.Window.Earliest, e.Window.Latest = d, d
	if e.Value = dateValue(d.Date()); clock {
		e.Value += "T" + clockValue(minute)
	}
}

// undated gives a clock time without a calendar day its value.
func (e *Expr) undated(minute int) {
	if len(e.Value) != len("2014-02-14") || e.Window.Weekday != "" {
		e.Value = dateValue(0, 0, 0)
	}
	e.Value += "T" + clockValue(minute)
}

// clockValue returns "10:30".
func clockValue(minute int) string {
	return string([]byte{'0' + byte(minute/600), '0' + byte(minute/60%10), ':', '0' + byte(minute%60/10), '0' + byte(minute%10)})
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
