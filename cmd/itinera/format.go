package main

import (
	"io"
	"os"

	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"itinera/render"
	"itinera/render/term"
	"itinera/render/web"
	"itinera/timeline"
)

// formats returns every format that itinera writes: the table, those of package
// render, and the page.
func formats(o pageOptions, std streams, withText bool) render.List {
	table := render.Format{Name: "table", Suffixes: []string{".txt"}, Write: func(w io.Writer, d timeline.Document, r render.Options) error {
		return term.Write(w, d, term.Options{
			Width: o.columns(std), ASCII: o.ascii, All: r.All, Evidence: o.evidence, Renderer: o.renderer(std),
		})
	}}
	page := render.Format{Name: "html", Suffixes: []string{".html", ".htm"}, Write: func(w io.Writer, d timeline.Document, r render.Options) error {
		return web.Write(w, d, web.Options{All: r.All, WithText: withText})
	}}
	return append(append(render.List{table}, render.Formats()...), page)
}

// columns returns the table's width.
func (o pageOptions) columns(std streams) int {
	switch {
	case o.width > 0:
		return o.width
	case o.toTerminal(std):
		return columns(std.out)
	}
	return 80
}

// renderer returns the colours of the terminal that the table goes to, nil for
// none: --color decides, else NO_COLOR (https://no-color.org), else whether a
// terminal looks.
func (o pageOptions) renderer(std streams) *lipgloss.Renderer {
	switch {
	case o.color.value == "never":
		return nil
	case o.color.value == "always":
		r := lipgloss.NewRenderer(std.out)
		if r.ColorProfile() == termenv.Ascii {
			r.SetColorProfile(termenv.ANSI256)
		}
		return r
	case os.Getenv("NO_COLOR") != "" || dumb() || !o.toTerminal(std):
		return nil
	}
	return lipgloss.NewRenderer(std.out)
}

// toTerminal reports whether the table goes to a terminal.
func (o pageOptions) toTerminal(std streams) bool {
	return (o.output == "" || o.output == "-") && terminal(std.out)
}

// formatNames returns the names for --help.
func formatNames() []string { return formats(pageOptions{}, streams{}, false).Names() }
