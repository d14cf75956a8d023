package main

import (
	"context"
	"fmt"
	"io"

	"itinera/parse"
)

// mergeLines reads all lines and builds one document of their trips. Of an
// article it keeps what it claims, not its text.
func mergeLines(ctx context.Context, std streams, o batchOptions, out output, in io.Reader, bar *progress) error {
	type reading struct {
		line numbered
		read parse.Reading
		err  error
	}
	lines := newLineReader(in)
	seen := map[string]int{}
	var kept []parse.Reading
	done, bad := 0, 0
	work := func(l numbered) reading {
		a, err := lineArticle(l)
		if err != nil {
			return reading{line: l, err: err}
		}
		return reading{line: l, read: detach(readArticle(a, sourceID(a), o.withText))}
	}
	emit := func(r reading, _ bool) error {
		done = r.line.number
		bar.add(r.line.size)
		if first := seen[r.read.Source.ID]; r.err == nil && first > 0 {
			r.err = fmt.Errorf("its id %s is line %d's already; ids tell the sources apart", r.read.Source.ID, first)
		}
		if r.err != nil {
			bad++
			bar.say(std.err, fmt.Sprintf("itinera: line %d: %v", r.line.number, r.err))
			return nil
		}
		seen[r.read.Source.ID] = r.line.number
		if len(r.read.Claims) > 0 {
			kept = append(kept, r.read)
		}
		return nil
	}
	if err := ordered(ctx, o.jobs, lines.next, work, emit); err != nil {
		return err
	}
	if ctx.Err() != nil {
		return exitError{exitInterrupted, fmt.Errorf("interrupted after line %d; nothing is written, for --merge needs all of them", done)}
	}
	if err := deliver(std, build(o.asOf.Day, kept...), out, false); err != nil {
		return err
	}
	return outcome(ctx, nil, done, bad)
}
