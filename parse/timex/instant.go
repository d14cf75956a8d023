package timex

import (
	"time"

	"github.com/olebedev/when/rules"
	"github.com/olebedev/when/rules/en"

	"itinera/timeline"
)

// instant is a point in time as `when` binds it: a rule context with room for
// the numbers that it points at.
type instant struct {
	ctx                                      rules.Context
	year, january, day, hour, minute, second int
}

// setDay sets a full date. The context applies year, month and day one after
// the other to the day it starts from, so that "3 February" set on a 31st would
// roll over to March: January and the day of the year never do, and no shift of
// days loses an hour where the clocks change.
func (t *instant) setDay(d timeline.Day) {
	day := d.Time()
	t.year, t.january, t.day = day.Year(), 1, day.YearDay()
	t.ctx.Year, t.ctx.Month, t.ctx.Day = &t.year, &t.january, &t.day
}

// setClock sets a time of the day.
func (t *instant) setClock(minuteOfDay int) {
	t.hour, t.minute, t.second = minuteOfDay/60, minuteOfDay%60, 0
	t.ctx.Hour, t.ctx.Minute, t.ctx.Second = &t.hour, &t.minute, &t.second
}

// bind returns the instant, and false where `when` cannot bind it.
func (t *instant) bind(base time.Time) (time.Time, bool) {
	bound, err := t.ctx.Time(base)
	return bound, err == nil
}

// clockRules are the stock clock rules of `when`. They are asked about the words
// of a clock time alone: over a whole sentence they take "10-15 people" and
// "2026-11-06" for clock times.
var clockRules = [...]rules.Rule{en.HourMinute(rules.Override), en.Hour(rules.Override)}

// stockClock lets the stock rules of `when` read the words of a clock time and
// returns the minute of the day.
func stockClock(words string) (minuteOfDay int, ok bool) {
	for _, rule := range clockRules {
		m := rule.Find(words)
		if m == nil {
			continue
		}
		var c rules.Context
		if ok, err := m.Apply(&c, &rules.Options{}, time.Time{}); err != nil || !ok || c.Hour == nil || c.Minute == nil {
			continue
		}
		return *c.Hour*60 + *c.Minute, true
	}
	return 0, false
}
