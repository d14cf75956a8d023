package main

import (
	"bufio"
	"io"
)

// lineWriter writes results in large pieces, but never holds one back while
// there is nothing else to do: a program at the other end may wait for it.
type lineWriter struct{ *bufio.Writer }

func newLineWriter(w io.Writer) lineWriter { return lineWriter{bufio.NewWriterSize(w, 64<<10)} }

func (w lineWriter) write(line []byte, idle bool) error {
	if _, err := w.Write(line); err != nil {
		return err
	}
	if idle {
		return w.Flush()
	}
	return nil
}
