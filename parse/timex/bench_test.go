package timex

import (
	_ "embed"
	"strings"
	"testing"
	"time"

	"github.com/olebedev/when"

	"itinera/parse/token"
)

//go:embed testdata/news.txt
var news string

// sentences returns the benchmark's text cut into sentences.
func sentences(source string) (out []string) {
	t := token.Scan(source)
	for _, s := range t.Sentences {
		out = append(out, t.Span(s.First, s.Last))
	}
	return out
}

// BenchmarkTag is the tagger on a news text that is already cut into tokens.
func BenchmarkTag(b *testing.B) {
	text := token.Scan(strings.Repeat(news+"\n\n", 10))
	c := Context{Anchor: fixed(2014, 2, 14)}
	b.SetBytes(int64(len(text.Source)))
	b.ReportAllocs()
	for b.Loop() {
		Tag(text, c)
	}
}

// BenchmarkTagSentences is the tagger asked sentence by sentence, from the bytes on.
func BenchmarkTagSentences(b *testing.B) {
	all := sentences(news)
	c := Context{Anchor: fixed(2014, 2, 14)}
	b.SetBytes(int64(len(news)))
	for b.Loop() {
		for _, s := range all {
			Tag(token.Scan(s), c)
		}
	}
}

// BenchmarkAgainstStock is the tagger and the stock parser of `when` on the same
// sentences, from the bytes on; x-stock is how many times faster the tagger is.
func BenchmarkAgainstStock(b *testing.B) {
	all := sentences(news)
	c := Context{Anchor: fixed(2014, 2, 14)}
	base := time.Date(2014, 2, 14, 9, 0, 0, 0, time.UTC)
	var ours, stock time.Duration
	for b.Loop() {
		begin := time.Now()
		for range 10 { // as long as one run of the stock parser, so that a busy machine slows both
			for _, s := range all {
				Tag(token.Scan(s), c)
			}
		}
		middle := time.Now()
		for _, s := range all {
			_, _ = when.EN.Parse(s, base)
		}
		ours += middle.Sub(begin) / 10
		stock += time.Since(middle)
	}
	b.ReportMetric(float64(stock)/float64(ours), "x-stock")
	b.ReportMetric(float64(len(news)*b.N)/stock.Seconds()/1e6, "stock-MB/s")
	b.ReportMetric(float64(len(news)*b.N)/ours.Seconds()/1e6, "MB/s")
}

// BenchmarkWhenRules is a `when` parser with our rules on the same sentences.
func BenchmarkWhenRules(b *testing.B) {
	all := sentences(news)
	base := time.Date(2014, 2, 14, 9, 0, 0, 0, time.UTC)
	w := when.New(nil)
	w.Add(Rules()...)
	b.SetBytes(int64(len(news)))
	for b.Loop() {
		for _, s := range all {
			_, _ = w.Parse(s, base)
		}
	}
}
