package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"itinera/render"
	"itinera/timeline"
)

// tripsOptions are the flags of `itinera FILE...`.
type tripsOptions struct {
	source    sourceOptions
	page      pageOptions
	traveller string
	strict    bool
	withText  bool
	separate  bool
	asOf      dayFlag
}

// newTrips returns the verb without a name: read articles, print their trips.
func newTrips(std streams) *cobra.Command {
	var o tripsOptions
	cmd := &cobra.Command{
		Use:   "itinera [FILE|URL|-]...",
		Short: "Read news articles about leaders' travel and print the trips",
		Long: `Reads text files, saved web pages, JSON news objects, addresses and standard
input. Several inputs are one story: their trips are merged, and newer articles
beat older ones. On a terminal the trips are a table, in a pipe rows separated
by tabs. Every stop carries the quote that it was read from.`,
		Example: `Examples:
  itinera article.txt --published 2014-02-14      the trip as a table
  itinera article.txt -o trip.ics                 a calendar; also .json .csv .geojson .html .md
  itinera https://example.org/2014/02/14/visit    a web page
  itinera sunday.txt friday.txt tuesday.txt       one trip told by several articles
  itinera trip.json -o trip.ics                   a timeline that you have corrected by hand
  itinera batch < articles.jsonl > trips.jsonl    an archive, one JSON article a line`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			return runTrips(cmd, std, o, args)
		},
	}
	f := cmd.Flags()
	o.source.add(f)
	o.page.add(cmd)
	f.StringVar(&o.traveller, "traveller", "", "only the trips of this `NAME`")
	f.BoolVar(&o.strict, "strict", false, "warnings end with exit code 4")
	f.BoolVar(&o.withText, "with-text", false, "put the articles' plain text into JSON and HTML")
	f.BoolVar(&o.separate, "separate", false, "keep the trips of several inputs apart")
	f.Var(&o.asOf, "as-of", "leave out what was published after this `DAY`")
	return cmd
}

func runTrips(cmd *cobra.Command, std streams, o tripsOptions, args []string) error {
	if len(args) == 0 && terminal(std.in) {
		return cmd.Help()
	}
	out, err := o.page.choose(std, o.withText)
	if err != nil {
		return err
	}
	doc, err := tripsOf(cmd.Context(), std, cmd.Commands(), o, args)
	if err != nil {
		return err
	}
	if o.traveller != "" {
		if doc, err = onlyTraveller(doc, o.traveller); err != nil {
			return err
		}
	}
	return deliver(std, doc, out, o.strict)
}

// tripsOf reads the arguments, articles or timelines, into one document.
func tripsOf(ctx context.Context, std streams, verbs []*cobra.Command, o tripsOptions, args []string) (timeline.Document, error) {
	var files gathered
	if len(args) == 0 {
		args = []string{"-"}
	}
	for i, arg := range args {
		err := files.add(ctx, std, o.source, arg)
		if err != nil {
			if i == 0 {
				err = orVerb(err, arg, verbs)
			}
			return timeline.Document{}, err
		}
	}
	return files.document(o)
}

// shownWarnings is how many warnings people are told; an archive's trips have hundreds.
const shownWarnings = 20

// deliver writes the document, then says what people should know, and returns
// the error whose code tells a script how it went.
func deliver(std streams, doc timeline.Document, out output, strict bool) error {
	err := out.write(std, doc)
	if errors.As(err, new(*render.NoTripsError)) {
		err = nil // said below, with its own exit code
	}
	warnings := slices.Concat(doc.Warnings, out.omits(doc))
	for i, w := range warnings {
		if i == shownWarnings {
			fmt.Fprintf(std.err, "itinera: %s more; -f json holds those of the trips\n", count(len(warnings)-i, "warning"))
			break
		}
		fmt.Fprintln(std.err, "itinera: warning:", oneLine(warningText(doc, w)))
	}
	switch shown := out.shown(doc); {
	case err != nil:
		return err
	case shown == 0 && len(doc.Trips) > 0:
		return exitError{exitNoTrip, fmt.Errorf("only %s told in passing; --all shows them", count(len(doc.Trips), "trip"))}
	case shown == 0:
		return exitError{exitNoTrip, fmt.Errorf("no trip found in %s", count(len(doc.Sources), "article"))}
	case strict && len(warnings) > 0:
		return exitError{exitWarned, fmt.Errorf("%s, and --strict was given", count(len(warnings), "warning"))}
	}
	return nil
}

// warningText is a warning for people: with its source's name where there are several.
func warningText(doc timeline.Document, w timeline.Warning) string {
	if len(doc.Sources) < 2 || w.Source == "" {
		return w.Message
	}
	for _, s := range doc.Sources {
		if s.ID == w.Source {
			return sourceName(s) + ": " + w.Message
		}
	}
	return w.Message
}

// sourceName is what people call a source.
func sourceName(s timeline.Source) string {
	switch {
	case s.Path != "":
		return s.Path
	case s.URL != "":
		return s.URL
	}
	return s.ID
}

// count is a number with its noun: "1 trip", "2 trips".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
