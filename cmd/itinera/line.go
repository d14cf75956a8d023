package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"itinera/parse/article"
)

// lineReader reads numbered lines of any number, each of at most maxInput bytes.
type lineReader struct {
	r      *bufio.Reader
	number int
}

// numbered is a line with its number from 1. A line too long has no bytes and is long.
type numbered struct {
	number int
	data   []byte
	long   bool
	size   int // bytes read for it, its end included
}

func newLineReader(r io.Reader) *lineReader { return &lineReader{r: bufio.NewReaderSize(r, 256<<10)} }

// check returns an error for an input that is no lines of text at all.
func (l *lineReader) check() error {
	_, _ = l.r.Peek(1) // waits for the first bytes only; an error comes again with the first line
	head, _ := l.r.Peek(min(512, l.r.Buffered()))
	if what := article.Binary(head); what != "" {
		hint := "give one JSON article a line"
		if strings.Contains(what, "archive") {
			hint = "unpack it first, as in: zcat FILE | itinera batch"
		}
		return fmt.Errorf("the input is %s, not lines of JSON; %s", what, hint)
	}
	return nil
}

// next returns the next line that is not blank; ok is false at the end.
func (l *lineReader) next() (line numbered, ok bool, err error) {
	for {
		line, err = l.read()
		switch {
		case errors.Is(err, io.EOF) && line.size == 0:
			return line, false, nil
		case err != nil && !errors.Is(err, io.EOF):
			return line, false, fmt.Errorf("reading line %d: %w", l.number, err)
		case !blank(line.data) || line.long:
			return line, true, nil
		}
	}
}

// read reads one line; with io.EOF for one that ends without a newline.
func (l *lineReader) read() (line numbered, err error) {
	l.number++
	line.number = l.number
	for {
		part, err := l.r.ReadSlice('\n')
		line.size += len(part)
		if line.size > maxInput {
			line.long, line.data = true, nil
		}
		if !line.long {
			line.data = append(line.data, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, err
		}
	}
}

func blank(b []byte) bool {
	for _, c := range b {
		if c != ' ' && c != '\t' && c != '\r' && c != '\n' {
			return false
		}
	}
	return true
}
