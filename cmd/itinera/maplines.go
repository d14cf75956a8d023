package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"

	"itinera/parse"
	"itinera/parse/article"
	"itinera/timeline"
)

// answer is what became of one line: bytes to write, or why there are none.
type answer struct {
	line numbered
	out  []byte
	err  error
}

// mapLines writes a timeline for every line, in order and as it comes.
func mapLines(ctx context.Context, std streams, o batchOptions, out output, in io.Reader, bar *progress) error {
	if out.path == "" {
		return mapTo(ctx, std, o, out, in, std.out, bar)
	}
	return writeFile(out.path, func(w io.Writer) error { return mapTo(ctx, std, o, out, in, w, bar) })
}

func mapTo(ctx context.Context, std streams, o batchOptions, out output, in io.Reader, w io.Writer, bar *progress) error {
	buf := bufio.NewWriterSize(w, 64<<10)
	lines := newLineReader(in)
	done, bad := 0, 0
	out.how.Indent = false
	work := func(l numbered) answer {
		doc, err := readLine(l, o)
		if err != nil {
			return answer{line: l, err: err}
		}
		how := out.how
		how.NoHeader = how.NoHeader || l.number > 1
		var b bytes.Buffer
		err = out.format.Write(&b, doc, how)
		return answer{l, b.Bytes(), err}
	}
	emit := func(a answer, idle bool) error {
		done = a.line.number
		bar.add(a.line.size)
		if a.err != nil {
			bad++
			bar.say(std.err, fmt.Sprintf("itinera: line %d: %v", a.line.number, a.err))
			return nil
		}
		if _, err := buf.Write(a.out); err != nil {
			return err
		}
		if idle {
			return buf.Flush()
		}
		return nil
	}
	err := ordered(ctx, o.jobs, lines.next, work, emit)
	if flushed := buf.Flush(); err == nil {
		err = flushed
	}
	return outcome(ctx, err, done, bad)
}

// readLine reads the article of a line and builds its trips.
func readLine(l numbered, o batchOptions) (doc timeline.Document, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("itinera failed on this article (%v); please report it with the line", p)
		}
	}()
	a, err := lineArticle(l)
	if err != nil {
		return doc, err
	}
	r := readArticle(a, sourceID(a), o.withText)
	doc = build(0, r)
	doc.ID = a.ID
	return doc, nil
}

func lineArticle(l numbered) (article.Article, error) {
	if l.long {
		return article.Article{}, tooBig("it")
	}
	return article.FromLine(l.data)
}

// sourceID is the id of a line's source: its own, else s1 as of a lone file.
func sourceID(a article.Article) string {
	if a.ID == "" {
		return "s1"
	}
	return a.ID
}

func readArticle(a article.Article, id string, withText bool) parse.Reading {
	r := parse.Read(a, parse.Options{Source: id})
	if withText {
		r.Source.Text = a.Text
	}
	return r
}
