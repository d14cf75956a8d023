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
// sentences. x-stock is how many times faster the tagger is on sentences that
// are cut into tokens, as all readers of an article share them; x-stock-bytes is
// the same from the bytes on.
func BenchmarkAgainstStock(b *testing.B) {
	all := sentences(news)
	scanned := make([]*token.Text, len(all))
	for i, s := range all {
		scanned[i] = token.Scan(s)
	}
	c := Context{Anchor: fixed(2014, 2, 14)}
	base := time.Date(2014, 2, 14, 9, 0, 0, 0, time.UTC)
	var ours, bytes, stock time.Duration
	for b.Loop() {
		ours += took(func() {
			for i := range scanned {
				Tag(scanned[i], c)
			}
		})
		bytes += took(func() {
			for _, s := range all {
				Tag(token.Scan(s), c)
			}
		})
		stock += took(func() {
			for _, s := range all {
				_, _ = when.EN.Parse(s, base)
			}
		})
	}
	b.ReportMetric(float64(len(news)*b.N)/ours.Seconds()/1e6, "MB/s")
	b.ReportMetric(float64(stock)/float64(ours), "x-stock")
	b.ReportMetric(float64(stock)/float64(bytes), "x-stock-bytes")
}

func took(f func()) time.Duration {
	begin := time.Now()
	f()
	return time.Since(begin)
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
