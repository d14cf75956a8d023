package gazetteer

import (
	_ "embed"
	"testing"

	"itinera/parse/token"
)

//go:embed testdata/news.txt
var news string

func BenchmarkFind(b *testing.B) {
	t := token.Scan(news)
	b.SetBytes(int64(len(news)))
	b.ReportAllocs()
	for b.Loop() {
		Find(t)
	}
}

// BenchmarkLookup is the cost of one name: there is no table to build before it.
func BenchmarkLookup(b *testing.B) {
	for b.Loop() {
		Lookup("Ouagadougou")
	}
}
