package term

import (
	"strings"

	"itinera/timeline"
)

// legend explains the signs that the trip's table and bar have, those of them
// that it has.
func (p pen) legend(t *timeline.Trip) []line {
	c, order := calendarOf(t), ranks(t)
	to, drawn := p.scaleOf(t)
	tilde, equal, loose := strings.Contains(days(t), "~"), false, false
	for i := range t.Stops {
		s := &t.Stops[i]
		tilde = tilde || strings.Contains(c.when(s), "~")
		equal = equal || strings.HasSuffix(order[i], "=")
		if drawn && s.Dated() {
			for column := to.at(s.StartDate); column < to.end(s.EndDate) && !loose; column++ {
				loose = fillAt(s, markOf(s.Status), to.day(column)) == "┄"
			}
		}
	}
	var parts []line
	add := func(is bool, sign, meaning string) {
		if is {
			parts = append(parts, line{{p.own(sign), plain}, {" " + meaning, faint}})
		}
	}
	add(tilde, "~", "inferred, not told")
	add(loose, "┄", "day not fixed")
	add(equal, "=", "order not told")
	if len(parts) == 0 {
		return nil
	}
	return p.joined(parts)
}
