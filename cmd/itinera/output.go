package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"itinera/render"
	"itinera/timeline"
)

// pageOptions are the flags that say how a document is written.
type pageOptions struct {
	format, output  string
	all, noCalname  bool
	evidence, ascii bool
	color           choice
	width           int
}

func (o *pageOptions) add(cmd *cobra.Command) {
	f := cmd.Flags()
	o.color = choice{"auto", []string{"auto", "always", "never"}}
	f.StringVarP(&o.format, "format", "f", "", "`FORMAT` is one of "+strings.Join(formatNames(), " "))
	f.StringVarP(&o.output, "output", "o", "", "write to `FILE`; its suffix tells the format")
	f.BoolVar(&o.all, "all", false, "show trips that are told in passing too")
	f.BoolVar(&o.noCalname, "no-calname", false, "leave the calendar's name out of .ics")
	f.BoolVar(&o.evidence, "evidence", false, "show every quote in the table")
	f.BoolVar(&o.ascii, "ascii", false, "draw the table in ASCII")
	f.Var(&o.color, "color", "colour the table: `WHEN` is auto, always or never")
	f.IntVar(&o.width, "width", 0, "`N` columns for the table (default: the terminal's, else 80)")
	complete(cmd, "format", formatNames())
	complete(cmd, "color", o.color.of)
}

// complete tells shells the values of a flag.
func complete(cmd *cobra.Command, flag string, values []string) {
	if err := cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp)); err != nil {
		panic(err) // the flag is defined a line above, once
	}
}

// output is where and how a document is written.
type output struct {
	format render.Format
	how    render.Options
	path   string // "" is standard output
}

// choose settles the format: by -f, else by the file's suffix, else a table on a
// terminal and plain rows in a pipe.
func (o pageOptions) choose(std streams, withText bool) (output, error) {
	list := formats(o, std, withText)
	out := output{path: o.output, how: render.Options{All: o.all, NoCalname: o.noCalname}}
	if o.output == "-" {
		out.path = ""
	}
	if o.width < 0 || o.width > 0 && o.width < 20 {
		return out, usage("--width %d is too narrow; 20 columns is the least", o.width)
	}
	known := false
	switch {
	case o.format != "":
		if out.format, known = list.Lookup(o.format); !known {
			return out, usage("there is no format called %s; the formats are %s%s", o.format, strings.Join(list.Names(), ", "), didYouMean(o.format, list.Names()))
		}
	case out.path != "":
		if out.format, known = list.BySuffix(out.path); !known && !special(out.path) {
			return out, usage("the name %s does not tell a format; end it in %s, or pass -f", out.path, strings.Join(suffixes(list), " "))
		}
	}
	if !known {
		out.format, _ = list.Lookup("tsv")
		out.how.NoHeader = true
		if out.path == "" && terminal(std.out) {
			out.format, _ = list.Lookup("table")
		}
	}
	out.how.Indent = out.format.Name == "json"
	return out, nil
}

// special reports whether path exists and is no regular file: /dev/stdout, a pipe.
func special(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.Mode().IsRegular() && !info.IsDir()
}

func suffixes(list render.List) (all []string) {
	for _, f := range list {
		for _, s := range f.Suffixes {
			if !slices.Contains(all, s) {
				all = append(all, s)
			}
		}
	}
	return all
}

// write writes doc to the file, or to standard output. An interrupt leaves the
// file as it was.
func (o output) write(std streams, doc timeline.Document) error {
	if o.path == "" {
		return o.format.Write(std.out, doc, o.how)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second one ends the program at once
	err := writeFile(o.path, func(w io.Writer) error { return o.format.Write(stoppable{ctx, w}, doc, o.how) })
	if err != nil && ctx.Err() != nil {
		return exitError{exitInterrupted, fmt.Errorf("%w; %s is not written", errInterrupted, o.path)}
	}
	return err
}

// stoppable is a writer that fails once its context has ended.
type stoppable struct {
	ctx context.Context
	w   io.Writer
}

func (s stoppable) Write(b []byte) (int, error) {
	if err := s.ctx.Err(); err != nil {
		return 0, err
	}
	return s.w.Write(b)
}

// to calls write with the file, which appears once write is done, or with
// standard output.
func (o output) to(std streams, write func(io.Writer) error) error {
	if o.path == "" {
		return write(std.out)
	}
	return writeFile(o.path, write)
}

// writeHeader writes the line of column names, for formats that have one: those
// whose empty document is nothing without it.
func (o output) writeHeader(w io.Writer) error {
	var rows bytes.Buffer
	bare := o.how
	bare.NoHeader = true
	if err := o.format.Write(&rows, timeline.Document{}, bare); err != nil || rows.Len() > 0 || o.how.NoHeader {
		return err
	}
	return o.format.Write(w, timeline.Document{}, o.how)
}

// omits returns the warnings about what the format leaves out.
func (o output) omits(doc timeline.Document) []timeline.Warning {
	return o.format.Warnings(doc, o.how)
}

// shown counts the trips that the reader sees.
func (o output) shown(doc timeline.Document) (n int) {
	for _, t := range doc.Trips {
		if o.how.All || !t.Background {
			n++
		}
	}
	return n
}
