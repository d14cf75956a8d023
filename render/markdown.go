package render

import (
	"io"
	"strconv"
	"strings"

	"itinera/timeline"
)

// Markdown writes d as a section a trip: a line about it, a table of its stops
// and the quotes, and at the end the sources, lettered where there are several
// (CommonMark with GitHub's tables). Words of the article cannot become markup.
func Markdown(w io.Writer, d timeline.Document, o Options) error {
	m := page{from: sourcesOf(&d), letters: letters(&d)}
	trips := shownTrips(&d, o)
	if len(trips) == 0 {
		m.b.WriteString("No trips.\n")
	}
	for i, t := range trips {
		if i > 0 {
			m.b.WriteByte('\n')
		}
		m.trip(t)
	}
	m.sources(&d)
	_, err := io.WriteString(w, m.b.String())
	return err
}

// page is Markdown being written.
type page struct {
	b       strings.Builder
	from    sources
	letters map[string]string // a source's letter by its id, where there are several
}

// letters are a, b … z, aa, ab… in the order of the sources; a single source
// needs none.
func letters(d *timeline.Document) map[string]string {
	all := map[string]string{}
	if len(d.Sources) < 2 {
		return all
	}
	for i, s := range d.Sources {
		letter := ""
		for n := i; n >= 0; n = n/26 - 1 {
			letter = string(rune('a'+n%26)) + letter
		}
		all[s.ID] = letter
	}
	return all
}

func (m *page) trip(t *timeline.Trip) {
	m.b.WriteString("## " + markup(t.Name) + "\n\n" + m.about(t) + "\n\n")
	m.b.WriteString("| # | When | Where | Status | What | Quotes |\n| --: | --- | --- | --- | --- | --- |\n")
	next := 1 // the number of the next quote
	for i := range t.Stops {
		s := &t.Stops[i]
		numbers := make([]string, len(s.Evidence))
		for j := range s.Evidence {
			numbers[j] = strconv.Itoa(next)
			next++
		}
		m.b.WriteString("| " + strings.Join([]string{
			strconv.Itoa(s.Rank), markup(whenOr(*s, "day not told")), markup(placeLabel(s.Place)), markup(string(s.Status)) + kindNote(s.Kind),
			what(s), strings.Join(numbers, ", "),
		}, " | ") + " |\n")
	}
	m.b.WriteByte('\n')
	next = 1
	for i := range t.Stops {
		for _, e := range t.Stops[i].Evidence {
			m.b.WriteString(strconv.Itoa(next) + ". “" + markup(e.Quote) + "”" + m.mark(e.Source) + "\n")
			next++
		}
	}
	for _, c := range t.Conflicts {
		m.b.WriteString("\nThe sources differ: " + markup(c.Message) + "\n")
	}
}

// mark refers a quote to its source.
func (m *page) mark(id string) string {
	if letter := m.letters[id]; letter != "" {
		return " (" + letter + ")"
	}
	return ""
}

// sources lists where the quotes are from.
func (m *page) sources(d *timeline.Document) {
	for i, s := range d.Sources {
		if i == 0 {
			m.b.WriteByte('\n')
		}
		label := "Source: "
		if letter := m.letters[s.ID]; letter != "" {
			label = "- (" + letter + ") "
		}
		m.b.WriteString(label + m.credit(s.ID) + "\n")
	}
}

// about is the line under a trip's heading.
func (m *page) about(t *timeline.Trip) string {
	parts := []string{"**" + markup(t.Traveller.Name) + "**"}
	if t.Traveller.JobTitle != "" {
		parts = append(parts, markup(t.Traveller.JobTitle))
	}
	switch {
	case ranged(t):
		parts = append(parts, span(t.Range.Start, t.Range.End))
	case t.StartDate != 0:
		parts = append(parts, span(t.StartDate, t.EndDate))
	}
	stops := strconv.Itoa(len(t.Stops)) + " stops"
	if len(t.Stops) == 1 {
		stops = "1 stop"
	}
	parts = append(parts, stops, markup(string(t.Status)))
	if t.Background {
		parts = append(parts, "told in passing")
	}
	return strings.Join(parts, " · ")
}

func whenOr(s timeline.Stop, none string) string {
	if when := When(s); when != "" {
		return when
	}
	return none
}

func kindNote(k timeline.StopKind) string {
	if k == timeline.Visit || k == "" {
		return ""
	}
	return " (" + markup(string(k)) + ")"
}

// what is the purpose and the activities in one cell.
func what(s *timeline.Stop) string {
	var parts []string
	if purpose := markup(s.Purpose); purpose != "" {
		parts = append(parts, purpose)
	}
	for _, a := range s.Activities {
		parts = append(parts, markup(a.Text))
	}
	return strings.Join(parts, "; ")
}

// credit is a source's title, linked to its address, and its day.
func (m *page) credit(id string) string {
	title := markup(m.from.title(id))
	src := m.from[id]
	if src == nil {
		return title
	}
	if u := link(src.URL); u != "" {
		title = "[" + title + "](<" + u + ">)"
	}
	if src.Published != 0 {
		title += ", " + shortDay(src.Published)
	}
	return title
}

// markup escapes what CommonMark, its tables, HTML or a code host's mentions
// would take for more than text.
func markup(s string) string {
	var b strings.Builder
	for _, r := range line(s) {
		if strings.ContainsRune("\\`*_[]<>|~&#$@!{}", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
