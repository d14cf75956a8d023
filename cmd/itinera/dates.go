package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"itinera/parse"
	"itinera/parse/article"
)

// datesOptions are the flags of `itinera dates`.
type datesOptions struct {
	source sourceOptions
	jsonl  bool
	jobs   int
}

func newDates(std streams) *cobra.Command {
	var o datesOptions
	cmd := &cobra.Command{
		Use:   "dates [FILE|URL|-]",
		Short: "Print the time expressions of an article, as TIMEX3",
		Long: `Each expression is one line of JSON: {"start", "end", "text", "type", "value",
"rule"}. start and end count Unicode code points of the article's plain text.
With --jsonl each input line is {"id", "published", "text"} and each output line
{"id", "timex": [...]}.`,
		Example: `Examples:
  itinera dates article.txt --published 2014-02-14
  itinera dates --jsonl < articles.jsonl > dates.jsonl`,
		RunE: func(cmd *cobra.Command, args []string) error {
			return runDates(cmd.Context(), std, o, args)
		},
	}
	o.source.add(cmd.Flags())
	addJobs(cmd.Flags(), &o.jobs)
	cmd.Flags().BoolVar(&o.jsonl, "jsonl", false, "read and write a JSON article a line")
	return cmd
}

func runDates(ctx context.Context, std streams, o datesOptions, args []string) error {
	if err := checkJobs(o.jobs); err != nil {
		return err
	}
	if o.jsonl {
		in, err := openLines(std, args)
		if err != nil {
			return err
		}
		defer in.Close()
		return mapLines(ctx, std, o.jobs, in, std.out, datesLine)
	}
	a, err := oneArticle(ctx, std, o.source, args)
	if err != nil {
		return err
	}
	out := newLineWriter(std.out)
	for _, d := range parse.Dates(a) {
		line, err := jsonLine(d)
		if err == nil {
			err = out.write(line, false)
		}
		if err != nil {
			return err
		}
	}
	return out.Flush()
}

// datesLine answers a line of --jsonl.
func datesLine(a article.Article) ([]byte, error) {
	dates := parse.Dates(a)
	if dates == nil {
		dates = []parse.Date{}
	}
	return jsonLine(struct {
		ID    string       `json:"id"`
		Timex []parse.Date `json:"timex"`
	}{a.ID, dates})
}

// jsonLine is v as one line of JSON; "<" and "&" stay as they are.
func jsonLine(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return b.Bytes(), err
}

// oneArticle reads the one article of a verb that takes no more.
func oneArticle(ctx context.Context, std streams, o sourceOptions, args []string) (a article.Article, err error) {
	switch len(args) {
	case 0:
		args = []string{"-"}
	case 1:
	default:
		return a, usage("one article at a time, but %d were given", len(args))
	}
	b, err := open(ctx, std, o, args[0])
	if err != nil {
		return a, err
	}
	if a, err = article.Read(b.data, b.how); err != nil {
		return a, fmt.Errorf("reading %s: %w", b.name(), err)
	}
	return a, nil
}
