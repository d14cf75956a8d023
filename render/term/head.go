package term

import (
	"fmt"
	"strings"

	"itinera/timeline"
)

// head is a trip's first line: who, the office, the days, the number of stops
// and the status.
func (p pen) head(t *timeline.Trip) []line {
	who := line{{clean(t.Traveller.Name), strong}}
	if title := clean(t.Traveller.JobTitle); title != "" {
		who[0].text += ","
		who = append(who, span{" " + title, plain})
	}
	parts := []line{who, {{p.own(days(t)), plain}}, {{count(len(t.Stops), "stop"), plain}}, {p.status(t.Status)}}
	if t.Background {
		parts = append(parts, line{{"told in passing", faint}})
	}
	return append(p.joined(parts), p.aside(t)...)
}

// joined puts parts side by side with a dot between, each as a whole on the next
// line where it does not fit.
func (p pen) joined(parts []line) []line {
	dot := span{" " + p.own("·") + " ", faint}
	var lines []line
	var now line
	for _, part := range parts {
		switch {
		case len(now) == 0:
			now = part
		case now.width()+3+part.width() <= p.width:
			now = append(append(now, dot), part...)
		default:
			lines, now = append(lines, flow(now, p.width)...), part
		}
	}
	return append(lines, flow(now, p.width)...)
}

// aside is what else concerns the whole trip: its purpose and who travels along.
func (p pen) aside(t *timeline.Trip) (lines []line) {
	if purpose := clean(t.Purpose); purpose != "" {
		lines = append(lines, flow(line{{purpose, faint}}, p.width)...)
	}
	if len(t.Companions) > 0 {
		lines = append(lines, flow(line{{"with " + people(t.Companions), faint}}, p.width)...)
	}
	return lines
}

func people(all []timeline.Person) string {
	names := make([]string, len(all))
	for i, who := range all {
		names[i] = clean(who.Name)
	}
	return strings.Join(names, ", ")
}

// days words the trip's days with their year, from the stated range's and its
// stops' first to their last; "~" stands before one that is only inferred.
func days(t *timeline.Trip) string {
	c := calendar{years: true}
	first, last := t.Extent()
	if first == 0 {
		return "days unknown"
	}
	from, to := "~", "~"
	if first == t.Range.Start {
		from = ""
	}
	if last == t.Range.End {
		to = ""
	}
	for i := range t.Stops {
		s := &t.Stops[i]
		if s.StartDate == first && stated(s.Start) || s.EndDate == first && stated(s.End) {
			from = ""
		}
		if s.EndDate == last && (stated(s.End) || stated(s.Start) && s.EndDate <= s.Start.Latest) {
			to = ""
		}
	}
	if last <= first {
		return from + c.day(first)
	}
	return from + c.short(first, last) + " – " + to + c.day(last)
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
