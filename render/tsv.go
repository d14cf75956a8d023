package render

import (
	"io"
	"strings"

	"itinera/timeline"
)

// TSV writes the rows of CSV with a tab between cells and a line feed at the
// end, nothing quoted: for cut, awk and sort. No cell has a tab or line end.
func TSV(w io.Writer, d timeline.Document, o Options) error {
	var b strings.Builder
	for _, cells := range rows(&d, o) {
		b.WriteString(strings.Join(cells, "\t"))
		b.WriteByte('\n')
	}
	_, err := io.WriteString(w, b.String())
	return err
}
