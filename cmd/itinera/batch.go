package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"syscall"

	"github.com/spf13/cobra"
)

// batchOptions are the flags of `itinera batch`.
type batchOptions struct {
	page     pageOptions
	jobs     int
	merge    bool
	withText bool
	asOf     dayFlag
}

func newBatch(std streams) *cobra.Command {
	var o batchOptions
	cmd := &cobra.Command{
		Use:   "batch [FILE|-]",
		Short: "Read an archive: one JSON article a line in, one timeline a line out",
		Long: `Each line is {"id", "published", "title", "text"} or, with a page, "html" and
"url". The timelines come out in the order of the lines, each with its line's id.
A bad line is named on stderr by its number and skipped; the exit code is then 1.`,
		Example: `Examples:
  itinera batch < articles.jsonl > timelines.jsonl
  itinera batch -j 4 -f csv < articles.jsonl > stops.csv
  itinera batch --merge -o trips.ics < articles.jsonl`,
		RunE: func(cmd *cobra.Command, args []string) error {
			return runBatch(cmd.Context(), std, o, args)
		},
	}
	f := cmd.Flags()
	o.page.add(f)
	f.IntVarP(&o.jobs, "jobs", "j", runtime.GOMAXPROCS(0), "read `N` articles at a time")
	f.BoolVar(&o.merge, "merge", false, "one document of all articles' trips")
	f.BoolVar(&o.withText, "with-text", false, "put the articles' plain text into JSON and HTML")
	f.Var(&o.asOf, "as-of", "with --merge: leave out what was published after this `DAY`")
	return cmd
}

func runBatch(ctx context.Context, std streams, o batchOptions, args []string) error {
	if len(args) > 1 {
		return usage("itinera batch reads one file; for several: cat A B | itinera batch")
	}
	if o.jobs < 1 {
		return usage("-j %d: at least one article at a time", o.jobs)
	}
	if o.page.format == "" && o.page.output == "" {
		o.page.format = "json"
	}
	out, err := o.page.choose(std, o.withText)
	if err != nil {
		return err
	}
	if !o.merge && !out.format.Lines {
		return usage("batch writes one timeline after the other, and %s holds only one document; pass --merge, or -f json, csv or tsv", out.format.Name)
	}
	in, err := openLines(std, args)
	if err != nil {
		return err
	}
	defer in.Close()
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	bar := newProgress(std.err, in)
	defer bar.finish()
	if o.merge {
		return mergeLines(ctx, std, o, out, in, bar)
	}
	return mapLines(ctx, std, o, out, in, bar)
}

// openLines opens the batch's input.
func openLines(std streams, args []string) (*os.File, error) {
	if len(args) == 0 || args[0] == "-" {
		return std.in, nil
	}
	return openFile(args[0])
}

// outcome says how a batch ended: what stopped it, and how many lines were bad.
func outcome(ctx context.Context, err error, done, bad int) error {
	switch {
	case errors.Is(err, syscall.EPIPE):
		return exitError{code: exitFailed} // the reader has what it wanted
	case err != nil:
		return err
	case ctx.Err() != nil:
		return exitError{exitInterrupted, fmt.Errorf("interrupted after line %d; everything up to it is written", done)}
	case bad > 0:
		return fmt.Errorf("%s skipped of %d", count(bad, "bad line"), done)
	}
	return nil
}
