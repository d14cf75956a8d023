package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"itinera/timeline"
)

// diffOptions are the flags of `itinera diff`.
type diffOptions struct {
	source sourceOptions
	format choice
}

func newDiff(std streams) *cobra.Command {
	o := diffOptions{format: choice{"text", []string{"text", "json"}}}
	cmd := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Tell what changed: stops added, moved, cancelled, done",
		Long: `OLD and NEW are timelines in JSON, articles, or folders of articles.
Exit code 0: nothing changed; 1: something did; 2: it could not be told.`,
		Example: "Examples:\n  itinera diff monday.json friday.json\n  itinera diff announced.txt articles/",
		RunE: func(cmd *cobra.Command, args []string) error {
			err := runDiff(cmd.Context(), std, o, args)
			if err != nil && exitCode(err) != exitFailed || !silent(err) {
				return exitError{exitUsage, err}
			}
			return err
		},
	}
	o.source.add(cmd.Flags())
	cmd.Flags().VarP(&o.format, "format", "f", "text or json")
	return cmd
}

// runDiff prints the changes; its only silent error is "something changed".
func runDiff(ctx context.Context, std streams, o diffOptions, args []string) error {
	if len(args) != 2 {
		return usage("itinera diff compares two: itinera diff OLD NEW")
	}
	var docs [2]timeline.Document
	for i, arg := range args {
		paths, err := expand(arg)
		if err != nil {
			return err
		}
		docs[i], err = tripsOf(ctx, std, nil, tripsOptions{source: o.source}, paths)
		if err != nil {
			return err
		}
	}
	changes := timeline.Diff(docs[0], docs[1])
	if err := printChanges(std, o.format.value, changes); err != nil {
		return err
	}
	if len(changes) > 0 {
		return exitError{code: exitFailed}
	}
	return nil
}

// expand turns a folder into the files in it.
func expand(arg string) ([]string, error) {
	info, err := os.Stat(arg)
	if err != nil || !info.IsDir() {
		return []string{arg}, nil
	}
	entries, err := os.ReadDir(arg)
	if err != nil {
		return nil, fmt.Errorf("reading the folder %s: %w", arg, err)
	}
	var paths []string
	for _, e := range entries {
		if e.Type().IsRegular() && e.Name()[0] != '.' {
			paths = append(paths, filepath.Join(arg, e.Name()))
		}
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("there is no file in the folder %s", arg)
	}
	slices.Sort(paths)
	return paths, nil
}

func printChanges(std streams, format string, changes []timeline.Change) error {
	if format == "json" {
		if changes == nil {
			changes = []timeline.Change{}
		}
		e := json.NewEncoder(std.out)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		return e.Encode(changes)
	}
	_, err := io.WriteString(std.out, changesText(changes))
	return err
}

// changesText is the changes for people: the traveller, then a line a change.
func changesText(changes []timeline.Change) string {
	var b strings.Builder
	trip := ""
	for _, c := range changes {
		if c.Trip != trip {
			trip = c.Trip
			fmt.Fprintf(&b, "%s (%s)\n", oneLine(c.Traveller), trip)
		}
		what := or(oneLine(c.Place), "the whole trip")
		fmt.Fprintf(&b, "  %s %-10s %s", mark(c.Kind), c.Kind, what)
		switch {
		case c.Old != "" && c.New != "":
			fmt.Fprintf(&b, ": %s -> %s", oneLine(c.Old), oneLine(c.New))
		case c.New != "" || c.Old != "":
			fmt.Fprintf(&b, ": %s", oneLine(or(c.New, c.Old)))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// mark is the sign of a change, for the eye.
func mark(k timeline.ChangeKind) string {
	switch k {
	case timeline.Added, timeline.Restored:
		return "+"
	case timeline.Removed, timeline.CalledOff, timeline.PutOff:
		return "-"
	case timeline.Started, timeline.Done:
		return "="
	}
	return "~"
}

// oneLine is text of a document for a terminal: no control character, escape or
// bidirectional override passes.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return ' '
		}
		return r
	}, s)
}

// or returns a, or b where a is empty.
func or(a, b string) string {
	if a == "" {
		return b
	}
	return a
}
