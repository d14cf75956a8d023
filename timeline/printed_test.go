package timeline

import (
	"fmt"
	"strings"
)

// printed is a Document as the golden files show it: a line for each trip,
// stop, conflict, warning and mention that was not used.
func printed(d Document) string {
	var b strings.Builder
	for _, t := range d.Trips {
		fmt.Fprintf(&b, "%s | %s | %s", t.ID, t.Name, t.Status)
		if t.Background {
			b.WriteString(" | background")
		}
		if t.Range.Start != 0 {
			fmt.Fprintf(&b, " | range %s..%s", t.Range.Start, t.Range.End)
		}
		if t.StartDate != 0 {
			fmt.Fprintf(&b, " | shown %s..%s", t.StartDate, t.EndDate)
		}
		b.WriteString("\n")
		for _, s := range t.Stops {
			b.WriteString(printedStop(t, s))
		}
		for _, c := range t.Conflicts {
			fmt.Fprintf(&b, "  conflict %s | %s | kept %s | %s\n", strings.TrimPrefix(c.Stop, t.ID+"-"), c.Field, c.Kept, c.Message)
		}
	}
	for _, u := range d.Unplaced {
		fmt.Fprintf(&b, "unplaced %s | %q\n", u.Reason, u.Evidence.Quote)
	}
	for _, w := range d.Warnings {
		fmt.Fprintf(&b, "warning %s | %s\n", w.Code, w.Message)
	}
	return b.String()
}

func printedStop(t Trip, s Stop) string {
	var b strings.Builder
	fmt.Fprintf(&b, "  %d %s | %s", s.Rank, strings.TrimPrefix(s.ID, t.ID+"-"), s.Place.Name)
	if strings.Join(s.Place.Cities, "") != s.Place.Name {
		fmt.Fprintf(&b, " [%s]", strings.Join(s.Place.Cities, ", "))
	}
	fmt.Fprintf(&b, ", %s | %s", s.Place.CountryCode, s.Status)
	if s.Kind != Visit {
		fmt.Fprintf(&b, " | %s", s.Kind)
	}
	for _, w := range []struct {
		name string
		Window
	}{{"start", s.Start}, {"end", s.End}} {
		if !w.IsZero() {
			fmt.Fprintf(&b, " | %s %s", w.name, strings.ReplaceAll(w.text(), " to ", ".."))
			if w.PartOfDay != "" {
				b.WriteString(" " + w.PartOfDay)
			}
			if w.Basis == Inferred {
				b.WriteString(" inferred")
			}
		}
	}
	if s.StartDate != 0 {
		fmt.Fprintf(&b, " | shown %s..%s", s.StartDate.String()[5:], s.EndDate.String()[5:])
	}
	fmt.Fprintf(&b, " | %.2f", s.Confidence)
	if s.Sequence > 0 {
		fmt.Fprintf(&b, " | sequence %d", s.Sequence)
	}
	b.WriteString("\n")
	for _, e := range s.Evidence {
		fmt.Fprintf(&b, "      %s %q for %s\n", e.Source, e.Quote, strings.Join(e.Supports, " "))
	}
	return b.String()
}
