package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"testing"

	"itinera/parse"
	"itinera/parse/article"
	"itinera/parse/gazetteer"
	"itinera/parse/token"
	"itinera/parse/travel"
	"itinera/render"
	"itinera/timeline"
)

// BenchmarkStage reads articles stage by stage: those of testdata, or the JSON
// lines of the file that BENCH_LINES names. "read" is the whole of package parse,
// "whole" what batch does for a line.
func BenchmarkStage(b *testing.B) {
	lines := benchLines(b)
	var read []article.Article
	var texts []*token.Text
	var readings []parse.Reading
	var docs []timeline.Document
	size := 0
	for _, line := range lines {
		a, err := article.FromLine(line)
		if err != nil {
			b.Fatal(err)
		}
		r := parse.Read(a, parse.Options{})
		read, texts = append(read, a), append(texts, token.Scan(a.Text))
		readings, docs = append(readings, r), append(docs, build(0, r))
		size += len(a.Text)
	}
	out := timelineOf(output{format: render.Format{Write: render.JSON}}, false)
	stages := []struct {
		name string
		do   func(i int)
	}{
		{"line", func(i int) { _, _ = article.FromLine(lines[i]) }},
		{"tokens", func(i int) { token.Scan(read[i].Text) }},
		{"places", func(i int) { gazetteer.Find(texts[i]) }},
		{"clauses", func(i int) { travel.Scan(texts[i]) }},
		{"dates", func(i int) { parse.Dates(read[i]) }},
		{"read", func(i int) { parse.Read(read[i], parse.Options{}) }},
		{"build", func(i int) { build(0, readings[i]) }},
		{"json", func(i int) { _ = render.JSON(io.Discard, docs[i], render.Options{}) }},
		{"whole", func(i int) {
			a, _ := article.FromLine(lines[i])
			_, _ = out(a)
		}},
	}
	for _, s := range stages {
		b.Run(s.name, func(b *testing.B) {
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for i := range lines {
					s.do(i)
				}
			}
		})
	}
}

// benchLines returns the lines to measure with.
func benchLines(b *testing.B) (lines [][]byte) {
	if path := os.Getenv("BENCH_LINES"); path != "" {
		data, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		return bytes.Split(bytes.TrimSpace(data), []byte("\n"))
	}
	for _, pattern := range []string{articles + "/*.txt", articles + "/*/*.txt"} {
		paths, _ := filepath.Glob(pattern)
		for _, path := range paths {
			text, err := os.ReadFile(path)
			if err != nil {
				b.Fatal(err)
			}
			line, err := json.Marshal(map[string]string{"id": path, "published": "2014-02-14", "text": string(text)})
			if err != nil {
				b.Fatal(err)
			}
			lines = append(lines, line)
		}
	}
	return lines
}
