package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"itinera/parse"
	"itinera/parse/article"
)

// mergeLines reads all lines and writes one document of their trips. Of an
// article it keeps what it claims, not its text.
func mergeLines(ctx context.Context, std streams, o batchOptions, out output, in *os.File) error {
	var kept []parse.Reading
	seen := map[string]bool{}
	read := func(a article.Article) (parse.Reading, error) {
		r := readArticle(a, sourceID(a), o.withText)
		return detach(r), nil
	}
	take := func(r parse.Reading, _ bool) error {
		if id := r.Source.ID; seen[id] {
			return badLine{fmt.Errorf("an earlier line has the id %s; ids tell the sources apart", id)}
		}
		seen[r.Source.ID] = true
		if len(r.Claims) > 0 {
			kept = append(kept, r)
		}
		return nil
	}
	t, err := lineWork[parse.Reading]{o.jobs, read, take}.run(ctx, std, in)
	switch {
	case errors.Is(err, errInterrupted):
		return exitError{exitInterrupted, fmt.Errorf("%w after line %d; nothing is written, for --merge needs every line", err, t.last)}
	case err != nil:
		return err
	}
	if err := deliver(std, build(o.asOf.Day, kept...), out, false); err != nil && exitCode(err) != exitNoTrip {
		return err
	}
	return t.err()
}
