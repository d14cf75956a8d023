// Package term draws a timeline.Document for a person at a terminal: each trip's
// head line, its stops as a table, a bar of days to scale and the quotes that
// the stops were read from.
//
// The same document and Options give the same bytes on any day and machine: the
// package reads no environment and asks no terminal anything but through
// Options.Renderer. Control, escape and bidi characters of the document never
// pass, and nothing is said by colour alone.
package term

import (
	"bytes"
	"io"

	"github.com/charmbracelet/lipgloss"

	"itinera/timeline"
)

// Options says how a document is drawn. The zero Options is a plain table of 80
// columns without colour.
type Options struct {
	// Width is the number of columns that no line exceeds. Default: 80; less
	// than 20 is taken for 20.
	Width int
	// ASCII draws lines and status symbols in ASCII, for terminals and fonts
	// without box drawing; names and quotes stay as they are written.
	// Default: Unicode.
	ASCII bool
	// All draws background trips too. Default: a last line counts them.
	All bool
	// Evidence lists every quote with what it supports and the rule that read
	// it. Default: for each stop the fewest quotes that support all it says.
	Evidence bool
	// Renderer holds the terminal's colours and whether its background is
	// dark. Default (nil): no escape sequence is written.
	Renderer *lipgloss.Renderer
}

// The width of a terminal that is not known, and the least that is drawn for.
const (
	defaultWidth = 80
	leastWidth   = 20
)

// Write draws d to w in one piece. The only errors are w's own.
func Write(w io.Writer, d timeline.Document, o Options) error {
	p := newPen(o)
	var b bytes.Buffer
	for _, l := range p.document(&d, o) {
		b.WriteString(p.paint(l))
		b.WriteByte('\n')
	}
	_, err := w.Write(b.Bytes())
	return err
}

// document is every line of d: its trips, and what is not shown of it.
func (p pen) document(d *timeline.Document, o Options) (lines []line) {
	var cited quotes
	from := sourcesOf(d)
	hidden := 0
	for i := range d.Trips {
		t := &d.Trips[i]
		if t.Background && !o.All {
			hidden++
			continue
		}
		if len(lines) > 0 {
			lines = append(lines, nil, p.rule(p.width), nil)
		}
		notes, refs := cited.cite(t, o.Evidence)
		lines = append(lines, p.trip(t, from, notes, refs, o.Evidence)...)
	}
	if hidden > 0 {
		if len(lines) > 0 {
			lines = append(lines, nil)
		}
		text := count(hidden, "trip") + " told in passing not shown: --all"
		lines = append(lines, flow(line{{text, faint}}, p.width)...)
	}
	return lines
}

// trip is one trip: blocks with a blank line between.
func (p pen) trip(t *timeline.Trip, from sources, notes []note, refs []string, all bool) []line {
	lines := p.head(t)
	for _, block := range [][]line{p.table(p.rows(t, refs)), p.bar(t), p.legend(t), p.conflicts(t), p.notes(from, notes, all)} {
		if len(block) > 0 {
			lines = append(append(lines, nil), block...)
		}
	}
	return lines
}

// conflicts are the contradictions between the sources, a paragraph each.
func (p pen) conflicts(t *timeline.Trip) (lines []line) {
	for _, c := range t.Conflicts {
		lines = append(lines, hang(span{"! ", off}, flow(line{{clean(c.Message), plain}}, p.width-2))...)
	}
	return lines
}
