package timex

import (
	"time"

	"github.com/olebedev/when/rules"
	"github.com/olebedev/when/rules/en"

	"itinera/timeline"
)

// clockRules are the stock clock rules of `when`. They are asked about the words
// of a clock time alone: over a whole sentence they take "10-15 people" and
// "2026-11-06" for clock times.
var clockRules = [...]rules.Rule{en.HourMinute(rules.Override), en.Hour(rules.Override)}

// options are those of a `when` parser without any.
var options = rules.Options{Distance: 5, MatchByOrder: true}

// setDay sets a full date on a `when` context. The context applies year, month
// and day one after the other to the day it starts from, so that "3 February"
// set on a 31st would roll over to March: January and the day of the year
// never do, and a shift of days across a change of clocks loses no hour.
func setDay(c *rules.Context, d timeline.Day) {
	year, _, _ := d.Date()
	jan1, _ := timeline.Date(year, 1, 1)
	january, day := 1, int(d-jan1)+1
	c.Year, c.Month, c.Day = &year, &january, &day
}

// setClock sets a time of day on a `when` context.
func setClock(c *rules.Context, minuteOfDay int) {
	hour, minute, second := minuteOfDay/60, minuteOfDay%60, 0
	c.Hour, c.Minute, c.Second = &hour, &minute, &second
}

// stockClock lets the stock rules of `when` read the words of a clock time and
// returns the minute of the day.
func stockClock(words string) (minuteOfDay int, ok bool) {
	for _, rule := range clockRules {
		m := rule.Find(words)
		if m == nil {
			continue
		}
		var c rules.Context
		if ok, err := m.Apply(&c, &options, time.Time{}); err != nil || !ok || c.Hour == nil {
			continue
		}
		minute := 0
		if c.Minute != nil {
			minute = *c.Minute
		}
		return *c.Hour*60 + minute, true
	}
	return 0, false
}
