package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
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
		doc, err := readTimeline(b)
		g.timelines = append(g.timelines, doc)
		return err
	}
	a, err := article.Read(b.data, b.how)
	if err != nil {
		return fmt.Errorf("reading %s: %w", b.name(), err)
	}
	g.articles = append(g.articles, a)
	return nil
}

// isTimeline reports whether data is a timeline of ours rather than an article.
func isTimeline(data []byte) bool {
	if !bytes.HasPrefix(bytes.TrimSpace(data), []byte("{")) {
		return false
	}
	var probe struct {
		SchemaVersion string           `json:"schemaVersion"`
		Trips         *json.RawMessage `json:"trips"`
	}
	return json.Unmarshal(data, &probe) == nil && probe.SchemaVersion != "" && probe.Trips != nil
}

// readTimeline reads a timeline back, hand corrections and all. A misspelt
// field is an error: a correction that does nothing would go unseen.
func readTimeline(b blob) (timeline.Document, error) {
	var doc timeline.Document
	d := json.NewDecoder(bytes.NewReader(b.data))
	d.DisallowUnknownFields()
	if err := d.Decode(&doc); err != nil {
		return doc, fmt.Errorf("reading the timeline %s: %w; `itinera schema` prints what a timeline holds", b.name(), err)
	}
	return doc, nil
}

// document makes one document of everything: the articles' trips merged (or
// kept apart), the timelines' trips beside them.
func (g gathered) document(o tripsOptions) (timeline.Document, error) {
	docs := g.timelines
	if articles := g.inOrder(o.asOf.Day); len(articles) > 0 {
		docs = append(docs, g.built(articles, o)...)
	}
	if len(docs) == 0 {
		return timeline.Document{}, fmt.Errorf("no article was published by %s, the day of --as-of", o.asOf.Day)
	}
	return sideBySide(docs)
}

// inOrder returns the articles published by a day, oldest first, so that the
// order of the arguments changes nothing.
func (g gathered) inOrder(asOf timeline.Day) []article.Article {
	var kept []article.Article
	for _, a := range g.articles {
		if asOf == 0 || a.Published <= asOf {
			kept = append(kept, a)
		}
	}
	slices.SortStableFunc(kept, func(a, b article.Article) int {
		return cmp.Or(cmp.Compare(a.Published, b.Published), cmp.Compare(a.Path, b.Path),
			cmp.Compare(a.URL, b.URL), cmp.Compare(a.Text, b.Text))
	})
	return kept
}

// built reads the articles and builds their trips: one document, or one each.
func (g gathered) built(articles []article.Article, o tripsOptions) []timeline.Document {
	var docs []timeline.Document
	var all []parse.Reading
	for i, a := range articles {
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
