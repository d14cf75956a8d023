package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"itinera/parse/article"
)

// lineWork reads lines of JSON articles, many at a time, and takes the results
// in the order of the lines.
type lineWork[R any] struct {
	jobs int
	// read turns an article into its result. Its errors make the line a bad
	// one: named on stderr and skipped.
	read func(a article.Article) (R, error)
	// take uses a result; idle says that the next one is not ready yet. A
	// badLine error is the line's, any other ends the work.
	take func(r R, idle bool) error
}

// badLine is an error of one line among many.
type badLine struct{ error }

// tally is how far the work came.
type tally struct {
	last, bad int // the number of the last line, and how many were bad
}

// err says of a tally what a script should know.
func (t tally) err() error {
	if t.bad == 0 {
		return nil
	}
	return fmt.Errorf("%s skipped, of %d", count(t.bad, "bad line"), t.last)
}

// errInterrupted is the end by Ctrl-C, after the lines that were begun.
var errInterrupted = errors.New("interrupted")

// gcPercent is how much garbage may pile up beside what is in use: that is a few
// articles, so that four times it is little memory and spares a sixth of the time.
const gcPercent = 400

// run works through all lines of in, with a progress bar if a terminal looks.
func (k lineWork[R]) run(ctx context.Context, std streams, in *os.File) (t tally, err error) {
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	debug.SetGCPercent(gcPercent)
	bar := newProgress(std.err, in)
	defer bar.finish()
	lines := newLineReader(in)
	if err := lines.check(); err != nil {
		return t, err
	}
	err = ordered(ctx, k.jobs, lines.next, k.answer, func(a answer[R], idle bool) error {
		t.last = a.number
		bar.add(a.size)
		fault := a.err
		if fault == nil {
			fault = k.take(a.result, idle)
			if fault != nil && !errors.As(fault, new(badLine)) {
				return fault
			}
		}
		if fault != nil {
			t.bad++
			bar.say(std.err, fmt.Sprintf("itinera: line %d: %v", a.number, fault))
		}
		return nil
	})
	if err == nil && ctx.Err() != nil {
		err = errInterrupted
	}
	return t, err
}

// answer is what became of one line.
type answer[R any] struct {
	number, size int
	result       R
	err          error
}

// answer reads one line. An archive is not to end for one article that the
// program fails on, so a panic makes a bad line.
func (k lineWork[R]) answer(l numbered) (a answer[R]) {
	a.number, a.size = l.number, l.size
	defer func() {
		if p := recover(); p != nil {
			a.err = fmt.Errorf("itinera fails on this article (%v); please report it with the line", p)
		}
	}()
	if l.long {
		a.err = tooBig("it")
		return a
	}
	var read article.Article
	if read, a.err = article.FromLine(l.data); a.err == nil {
		a.result, a.err = k.read(read)
	}
	return a
}

// openLines opens the input of a verb that reads lines.
func openLines(std streams, args []string) (*os.File, error) {
	switch {
	case len(args) > 1:
		return nil, usage("one file at a time; for several: cat A B | itinera ...")
	case len(args) == 0 || args[0] == "-":
		return std.in, nil
	}
	return openFile(args[0])
}

// mapLines writes what read makes of every line to w, as it comes.
func mapLines(ctx context.Context, std streams, jobs int, in *os.File, w io.Writer, read func(article.Article) ([]byte, error)) error {
	out := newLineWriter(w)
	t, err := lineWork[[]byte]{jobs, read, out.write}.run(ctx, std, in)
	if flushed := out.Flush(); err == nil {
		err = flushed
	}
	switch {
	case errors.Is(err, syscall.EPIPE):
		return exitError{code: exitFailed} // the reader has what it wanted
	case errors.Is(err, errInterrupted):
		return exitError{exitInterrupted, fmt.Errorf("%w after line %d; everything up to it is written", errInterrupted, t.last)}
	case err != nil:
		return cutShort{err}
	}
	return t.err()
}
