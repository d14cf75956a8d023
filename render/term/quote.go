package term

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"itinera/timeline"
)

// quotes numbers the evidence of a document's shown trips from 1.
type quotes struct {
	last int // the number given last
}

// note is a quote with its number.
type note struct {
	number   int
	evidence timeline.Evidence
}

// cite numbers the evidence of a trip's stops, and answers the notes and each
// stop's reference to them: "[1]", "[2–4]".
func (q *quotes) cite(t *timeline.Trip, all bool) (notes []note, refs []string) {
	type key struct {
		source, quote string
		start         int
	}
	seen := map[key]int{}
	for i := range t.Stops {
		var numbers []int
		for _, e := range evidence(&t.Stops[i], all) {
			k := key{e.Source, e.Quote, e.Start}
			n, ok := seen[k]
			if !ok {
				q.last++
				n = q.last
				seen[k] = n
				notes = append(notes, note{n, e})
			}
			numbers = append(numbers, n)
		}
		slices.Sort(numbers)
		refs = append(refs, reference(numbers))
	}
	return notes, refs
}

// evidence returns a stop's: all of it, with its activities', or the few quotes
// that between them support all that any supports.
func evidence(s *timeline.Stop, all bool) []timeline.Evidence {
	if all {
		list := slices.Clone(s.Evidence)
		for _, a := range s.Activities {
			list = append(list, a.Evidence...)
		}
		return list
	}
	chosen := make([]bool, len(s.Evidence))
	supported := map[string]bool{}
	for i := strongest(s.Evidence, supported, true); i >= 0; i = strongest(s.Evidence, supported, false) {
		chosen[i] = true
		for _, what := range s.Evidence[i].Supports {
			supported[what] = true
		}
	}
	var list []timeline.Evidence
	for i, e := range s.Evidence {
		if chosen[i] {
			list = append(list, e)
		}
	}
	return list
}

// strongest is the index of the first quote that supports most of what is not
// supported yet; -1 if none supports more, which with atAll is no matter.
func strongest(list []timeline.Evidence, supported map[string]bool, atAll bool) int {
	best, most := -1, 0
	if atAll {
		most = -1
	}
	for i, e := range list {
		news := 0
		for _, what := range e.Supports {
			if !supported[what] {
				news++
			}
		}
		if news > most {
			best, most = i, news
		}
	}
	return best
}

// reference is numbers as a reader cites them, three neighbours or more as a
// range: "[1, 2]", "[1–3, 7]", "" for none.
func reference(numbers []int) string {
	var parts []string
	for i := 0; i < len(numbers); {
		j := i
		for j+1 < len(numbers) && numbers[j+1] == numbers[j]+1 {
			j++
		}
		if j == i+1 {
			j = i
		}
		part := strconv.Itoa(numbers[i])
		if j > i {
			part += "–" + strconv.Itoa(numbers[j])
		}
		parts = append(parts, part)
		i = j + 1
	}
	if parts == nil {
		return ""
	}
	return "[" + strings.Join(parts, ", ") + "]"
}

// mostText is the width that quotes are best read at.
const mostText = 100

// notes are the quotes, those of one source that follow each other above its name.
func (p pen) notes(from sources, notes []note, all bool) (lines []line) {
	if len(notes) == 0 {
		return nil
	}
	indent := len(reference([]int{notes[len(notes)-1].number})) + 1
	width := min(p.width, mostText)
	named := map[string]bool{}
	for i, n := range notes {
		number := span{fmt.Sprintf("%*s ", indent-1, reference([]int{n.number})), faint}
		quote := line{{p.own("“") + clean(n.evidence.Quote) + p.own("”"), plain}}
		lines = append(lines, hang(number, flow(quote, width-indent))...)
		margin := span{strings.Repeat(" ", indent), plain}
		if all {
			lines = append(lines, hang(margin, flow(line{{p.own(support(n.evidence)), faint}}, width-indent))...)
		}
		if i+1 == len(notes) || notes[i+1].evidence.Source != n.evidence.Source {
			credit := line{{p.own("— ") + from.credit(n.evidence.Source, named[n.evidence.Source]), faint}}
			named[n.evidence.Source] = true
			lines = append(lines, hang(margin, flow(credit, width-indent))...)
		}
	}
	return lines
}

// support says what a quote is evidence of, where it stands and what read it.
func support(e timeline.Evidence) string {
	var parts []string
	if len(e.Supports) > 0 {
		parts = append(parts, clean(strings.Join(e.Supports, ", ")))
	}
	parts = append(parts, fmt.Sprintf("characters %d–%d", e.Start, e.End))
	if e.Rule != "" {
		parts = append(parts, clean(e.Rule))
	}
	return strings.Join(parts, " · ")
}
