package render

import (
	"bytes"
	"encoding/json"
	"io"
)

// encode writes v as JSON in the order of its fields: one line, or indented
// with Options.Indent.
func encode(w io.Writer, v any, o Options) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if o.Indent {
		e.SetIndent("", "  ")
	}
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}
