package timex

import (
	"slices"
	"strings"
	"testing"
	"time"

	"itinera/parse/token"
	"itinera/timeline"
	"itinera/timeline/growth"
)

// allRules returns the rules of the grammar, each once, in a stable order.
func allRules() []*rule {
	var out []*rule
	seen := map[*rule]bool{}
	for _, rules := range slices.Concat(grammar[:], articled[:], single[:]) {
		for _, r := range rules {
			if !seen[r] {
				seen[r] = true
				out = append(out, r)
			}
		}
	}
	return out
}

// lines returns the lines of a rule's table without indentation and blank ones.
func lines(table string) (out []string) {
	for line := range strings.Lines(table) {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// shown prints an expression as the examples write it.
func shown(e Expr) string {
	s := e.Type.String() + " " + e.Value + " |"
	if e.Window.Weekday != "" {
		return s + " " + e.Window.Weekday
	}
	if e.Window.Dated() {
		s += " " + e.Window.Earliest.String()
		if !e.Window.Exact() {
			s += ".." + e.Window.Latest.String()
		}
	}
	if e.Until.Dated() {
		s += " until " + e.Until.Earliest.String()
	}
	return s
}

// trace prints all that was read of a text, for failures.
func trace(text string, exprs []Expr) string {
	var b strings.Builder
	for _, e := range exprs {
		b.WriteString("\n\t" + e.Rule + ": [" + text[e.Start:e.End] + "] " + shown(e))
	}
	return b.String()
}

// TestExamples runs every rule's sentences through the whole tagger.
func TestExamples(t *testing.T) {
	for _, r := range allRules() {
		if n := anchors(r); n < 3 || len(lines(r.rejects)) == 0 {
			t.Errorf("rule %s has examples with %d anchors and %d rejects; it needs three and one", r.name, n, len(lines(r.rejects)))
		}
		for _, line := range lines(r.examples) {
			example(t, r.name, line)
		}
	}
}

// anchors counts the anchor days of a rule's examples.
func anchors(r *rule) int {
	seen := map[string]bool{}
	for _, line := range lines(r.examples) {
		day, _, _ := strings.Cut(line, " | ")
		seen[day] = true
	}
	return len(seen)
}

// example checks one line "anchor | sentence with [expression] | TYPE value | window".
func example(t *testing.T, rule, line string) {
	t.Helper()
	cells := strings.SplitN(line, " | ", 3)
	if len(cells) != 3 {
		t.Fatalf("rule %s: the example %q has not three cells", rule, line)
	}
	var anchor timeline.Day
	if cells[0] != "none" {
		day, err := timeline.ParseDay(cells[0])
		if err != nil {
			t.Fatalf("rule %s: %v", rule, err)
		}
		anchor = day
	}
	start, end := strings.Index(cells[1], "["), strings.Index(cells[1], "]")
	if start < 0 || end < start {
		t.Fatalf("rule %s: the example %q marks no expression", rule, line)
	}
	text := cells[1][:start] + cells[1][start+1:end] + cells[1][end+1:]
	got := Tag(token.Scan(text), Context{Anchor: anchor})
	for _, e := range got {
		if e.Start != start || e.End != end-1 {
			continue
		}
		if s := shown(e); s != strings.TrimSpace(cells[2]) {
			t.Errorf("Tag(%q, %s) = %s, want %s%s", text, cells[0], s, cells[2], trace(text, got))
		}
		if e.Rule != rule {
			t.Errorf("Tag(%q) reads %q by rule %s, want %s", text, text[start:end-1], e.Rule, rule)
		}
		return
	}
	t.Errorf("Tag(%q) does not read %q%s", text, text[start:end-1], trace(text, got))
}

// TestRejects runs the sentences in which a rule must read nothing.
func TestRejects(t *testing.T) {
	for _, r := range allRules() {
		for _, text := range lines(r.rejects) {
			got := Tag(token.Scan(text), Context{Anchor: fixed(2014, 2, 14)})
			for _, e := range got {
				if e.Rule == r.name {
					t.Errorf("Tag(%q): rule %s reads %q, want nothing%s", text, r.name, text[e.Start:e.End], trace(text, got))
				}
			}
		}
	}
}

// TestLinear tags hostile texts of one endless sentence.
func TestLinear(t *testing.T) {
	for _, unit := range []string{"Friday ", "to ", "will Friday ", "Feb. 1, ", "1, ", "and ", "two-", "the last ", "who Friday, ", "a year ", "10:30 ", "twenty ", "from Monday to "} {
		t.Run(unit, func(t *testing.T) {
			growth.Linear(t, 8000, func(n int) time.Duration {
				text := token.Scan(strings.Repeat(unit, n))
				return growth.Processor(func() { Tag(text, Context{Anchor: fixed(2014, 2, 14)}) })
			})
		})
	}
}
