// Package web draws a timeline.Document as one self-contained HTML page: the
// trips' heads, an SVG map with the legs as great circles, a bar of days, the
// stops with their quotes, and the trip as a calendar and as JSON to download.
//
// The page asks for nothing outside itself and has no script; the same document
// and Options give the same bytes. Whatever the document says is escaped.
package web

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io"
	"slices"

	"itinera/timeline"
)

// Options says what the page holds. The zero Options is the subject trips with
// their quotes.
type Options struct {
	// All draws background trips too. Default: left out.
	All bool
	// WithText puts the text of the articles that have one (Source.Text) under
	// the trips, with every quote marked. Default: left out.
	WithText bool
}

// Write writes the page of d to w in one piece. The only errors are w's own and
// those of formats that are embedded.
func Write(w io.Writer, d timeline.Document, o Options) error {
	if !o.WithText {
		d = textless(d)
	}
	files, err := downloads(d, o)
	if err != nil {
		return err
	}
	p := newPage(&d, o)
	p.Downloads = files
	var b bytes.Buffer
	if err := layout.Execute(&b, p); err != nil {
		return fmt.Errorf("drawing the page: %w", err)
	}
	_, err = w.Write(b.Bytes())
	return err
}

// textless is d without its sources' texts.
func textless(d timeline.Document) timeline.Document {
	d.Sources = slices.Clone(d.Sources)
	for i := range d.Sources {
		d.Sources[i].Text = ""
	}
	return d
}

// layout is page.html with style.css in it.
var layout = template.Must(template.New("page.html").Funcs(template.FuncMap{
	"style": func() template.CSS { return template.CSS(style) },
}).ParseFS(files, "page.html"))

//go:embed page.html
var files embed.FS

//go:embed style.css
var style string
