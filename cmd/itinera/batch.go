package main

import (
	"bytes"
	"context"
	"io"
	"sync"

	"github.com/spf13/cobra"

	"itinera/parse"
	"itinera/parse/article"
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
	o.page.add(cmd)
	addJobs(f, &o.jobs)
	f.BoolVar(&o.merge, "merge", false, "one document of all articles' trips")
	f.BoolVar(&o.withText, "with-text", false, "put the articles' plain text into JSON and HTML")
	f.Var(&o.asOf, "as-of", "with --merge: leave out what was published after this `DAY`")
	return cmd
}

func runBatch(ctx context.Context, std streams, o batchOptions, args []string) error {
	if err := checkJobs(o.jobs); err != nil {
		return err
	}
	if o.page.format == "" && o.page.output == "" {
		o.page.format = "json"
	}
	out, err := o.page.choose(std, o.withText)
	switch {
	case err != nil:
		return err
	case !o.merge && !out.format.Lines:
		return usage("batch writes one timeline after the other, and %s holds only one document; pass --merge, or -f json", out.format.Name)
	case !o.merge && o.asOf.Day != 0:
		return usage("--as-of is for --merge: without it every article is read alone")
	}
	in, err := openLines(std, args)
	if err != nil {
		return err
	}
	defer in.Close()
	if o.merge {
		return mergeLines(ctx, std, o, out, in)
	}
	return out.to(std, func(w io.Writer) error {
		if err := out.writeHeader(w); err != nil {
			return err
		}
		return mapLines(ctx, std, o.jobs, in, w, timelineOf(out, o.withText))
	})
}

// timelineOf returns the work that turns an article into its timeline's bytes.
func timelineOf(out output, withText bool) func(article.Article) ([]byte, error) {
	out.how.Indent, out.how.NoHeader = false, true
	buffers := sync.Pool{New: func() any { return &bytes.Buffer{} }} // one a worker
	return func(a article.Article) ([]byte, error) {
		doc := build(0, readArticle(a, sourceID(a), withText))
		doc.ID = a.ID
		b := buffers.Get().(*bytes.Buffer)
		defer buffers.Put(b)
		b.Reset()
		err := out.format.Write(b, doc, out.how)
		return bytes.Clone(b.Bytes()), err
	}
}

// sourceID is the id of a line's source: its own, else s1 as of a lone file.
func sourceID(a article.Article) string {
	if a.ID == "" {
		return "s1"
	}
	return a.ID
}

// readArticle reads an article as the source of this id.
func readArticle(a article.Article, id string, withText bool) parse.Reading {
	r := parse.Read(a, parse.Options{Source: id})
	if withText {
		r.Source.Text = a.Text
	}
	return r
}
