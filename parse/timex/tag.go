package timex

import (
	"itinera/parse/token"
	"itinera/timeline"
)

// Context is what a text's expressions are resolved against.
type Context struct {
	// Anchor is the dateline's or the published day; without one, calendar
	// values keep an X for what is unknown and weekdays stay weekdays.
	Anchor timeline.Day
	// Clause tells of the clause around a token. Where it is nil, the words
	// around the expression are read for tense alone.
	Clause func(tok int) Clause
}

// Tag returns the expressions of a text, sorted and without overlap. Its time
// is linear in the text.
func Tag(t *token.Text, c Context) []Expr {
	var out []Expr
	for i := range t.Tokens {
		wd, ok := weekdayName(t.Tokens[i].Norm)
		if !ok || !t.Tokens[i].Upper {
			continue
		}
		e := Expr{First: i, Last: i + 1, Start: int(t.Tokens[i].Start), End: int(t.Tokens[i].End), Grain: Day, Rule: "weekday"}
		e.Value = "XXXX-WXX-" + string('0'+byte((wd+6)%7+1))
		e.Window = timeline.Window{Weekday: wd.String(), Basis: timeline.Resolved}
		if c.Anchor != 0 {
			back := timeline.Day((int(c.Anchor.Weekday()) - int(wd) + 7) % 7)
			if c.Clause != nil && c.Clause(i).forward() && back > 0 {
				back -= 7
			}
			e.Window = timeline.On(c.Anchor-back, timeline.Resolved)
			e.Value = e.Window.Earliest.String()
		}
		e.Window.Text = t.Span(e.First, e.Last)
		out = append(out, e)
	}
	return out
}
