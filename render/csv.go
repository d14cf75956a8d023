package render

import (
	"bytes"
	"encoding/csv"
	"io"

	"itinera/timeline"
)

// CSV writes a row a stop (RFC 4180: CRLF, UTF-8 without a byte order mark),
// under a row of column names. No cell begins with what a spreadsheet takes for
// a formula.
func CSV(w io.Writer, d timeline.Document, o Options) error {
	var b bytes.Buffer
	c := csv.NewWriter(&b)
	c.UseCRLF = true
	if err := c.WriteAll(rows(&d, o)); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}
