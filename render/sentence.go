package render

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"itinera/timeline"
)

// sentence tells a stop as a reader would want it first: "John Kerry, U.S.
// Secretary of State, is due in Jakarta, Indonesia (Sat 15 – Mon 17 Feb 2014)."
func sentence(t *timeline.Trip, s *timeline.Stop) string {
	var b strings.Builder
	b.WriteString(line(t.Traveller.Name))
	if title := line(t.Traveller.JobTitle); title != "" {
		b.WriteString(", " + title + ",")
	}
	b.WriteString(" " + verb(s) + " " + placePhrase(s.Place))
	if when := When(*s); when != "" {
		b.WriteString(" (" + when + ")")
	}
	if purpose := line(s.Purpose); strings.HasPrefix(purpose, "to ") || strings.HasPrefix(purpose, "for ") {
		b.WriteString(" " + purpose)
	}
	if s.Status == timeline.Cancelled || s.Status == timeline.Postponed {
		b.WriteString(": " + string(s.Status))
	}
	return stopped(b.String())
}

// verb is what the traveller does at a stop, in the tense of its status.
func verb(s *timeline.Stop) string {
	there := "in"
	switch s.Kind {
	case timeline.Transit:
		there = "on a stopover in"
	case timeline.Private:
		there = "privately in"
	}
	switch s.Status {
	case timeline.Completed:
		return "was " + there
	case timeline.Underway:
		return "is " + there
	case timeline.Tentative:
		return "may be " + there
	case timeline.Cancelled, timeline.Postponed:
		return "was to be " + there
	}
	return "is due " + there
}

// doings are the purpose, where sentence had no room for it, and the
// activities, a line each.
func doings(s *timeline.Stop) []string {
	var lines []string
	if purpose := line(s.Purpose); purpose != "" && !strings.HasPrefix(purpose, "to ") && !strings.HasPrefix(purpose, "for ") {
		lines = append(lines, "Purpose: "+stopped(purpose))
	}
	for _, a := range s.Activities {
		text := line(a.Text)
		if a.When.Exact() {
			text += " (" + shortDay(a.When.Earliest) + marks(a.When) + ")"
		}
		lines = append(lines, capital(stopped(text)))
	}
	return lines
}

// stopped ends a text with a full stop unless it has an end of its own.
func stopped(s string) string {
	if s == "" || strings.ContainsAny(s[len(s)-1:], ".!?") || strings.HasSuffix(s, "…") {
		return s
	}
	return s + "."
}

func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}
