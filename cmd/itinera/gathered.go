package main

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"

	"itinera/parse"
	"itinera/parse/article"
	"itinera/timeline"
)

// gathered is what the inputs of one command hold: articles to read, and
// timelines that were read before.
type gathered struct {
	articles  []article.Article
	timelines []timeline.Document
}

// add opens an input and takes it for what it is.
func (g *gathered) add(ctx context.Context, std streams, o sourceOptions, arg string) error {
	b, err := open(ctx, std, o, arg)
	if err != nil {
		return err
	}
	if isTimeline(b.data) {
		doc, err := timeline.ReadDocument(bytes.NewReader(b.data))
		if err != nil {
			return fmt.Errorf("%s: %w", b.name(), err)
		}
		g.timelines = append(g.timelines, doc)
		return nil
	}
	a, err := article.Read(b.data, b.how)
	if err != nil {
		return fmt.Errorf("reading %s: %w", b.name(), err)
	}
	g.articles = append(g.articles, a)
	return nil
}

// isTimeline reports whether data is a timeline of ours rather than an article;
// one that a correction by hand has broken too, so that its error says where.
func isTimeline(data []byte) bool {
	return bytes.HasPrefix(bytes.TrimSpace(data), []byte("{")) &&
		bytes.Contains(data, []byte(`"schemaVersion"`)) && bytes.Contains(data, []byte(`"trips"`))
}

// document makes one document of everything: the articles' trips merged (or
// kept apart), the timelines' trips beside them.
func (g gathered) document(o tripsOptions) (timeline.Document, error) {
	docs := g.timelines
	if len(g.articles) > 0 {
		docs = append(docs, g.built(o)...)
	}
	doc := sideBySide(docs)
	if len(doc.Sources) == 0 && o.asOf.Day != 0 {
		return doc, fmt.Errorf("no article was published by %s, the day of --as-of", o.asOf.Day)
	}
	return doc, nil
}

// inOrder sorts articles oldest first, so that the order of the arguments
// changes nothing.
func inOrder(articles []article.Article) {
	slices.SortStableFunc(articles, func(a, b article.Article) int {
		return cmp.Or(cmp.Compare(a.Published, b.Published), cmp.Compare(a.Path, b.Path),
			cmp.Compare(a.URL, b.URL), cmp.Compare(a.Text, b.Text))
	})
}

// built reads the articles and builds their trips: one document, or one each.
func (g gathered) built(o tripsOptions) []timeline.Document {
	var docs []timeline.Document
	var all []parse.Reading
	inOrder(g.articles)
	for i, a := range g.articles {
		r := readArticle(a, fmt.Sprintf("s%d", i+1), o.withText)
		if o.separate {
			docs = append(docs, build(o.asOf.Day, r))
		}
		all = append(all, r)
	}
	if o.separate {
		return docs
	}
	return []timeline.Document{build(o.asOf.Day, all...)}
}

// build joins readings into a document.
func build(asOf timeline.Day, readings ...parse.Reading) timeline.Document {
	var sources []timeline.Source
	var claims []timeline.Claim
	var unplaced []timeline.Unplaced
	var warnings []timeline.Warning
	for _, r := range readings {
		sources = append(sources, r.Source)
		claims = append(claims, r.Claims...)
		unplaced = append(unplaced, r.Unplaced...)
		warnings = append(warnings, r.Warnings...)
	}
	doc := timeline.Build(sources, claims, timeline.Options{AsOf: asOf, Version: version})
	doc.Unplaced = append(unplaced, doc.Unplaced...)
	doc.Warnings = append(warnings, doc.Warnings...)
	return doc
}
