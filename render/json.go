package render

import (
	"bytes"
	"encoding/json"
	"io"

	"itinera/timeline"
)

// JSON writes d as one line of JSON that Schema describes, or indented with
// Options.Indent. It writes all trips whatever Options.All says.
func JSON(w io.Writer, d timeline.Document, o Options) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if o.Indent {
		e.SetIndent("", "  ")
	}
	if err := e.Encode(d); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}
