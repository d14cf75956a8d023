package token

import (
	"strings"
	"testing"
)

// news is prose with what news has: abbreviations, numbers, quotes, names.
const news = `LISBON, March 3 (Agency) - U.S. Secretary of State Madeleine Albright arrived in the Portuguese capital late Sunday for two days of talks, officials said.

"We don't expect a breakthrough," a spokesman said at 10:30 a.m. on Monday. Mr. Gama’s office said 13,000 people had lined the streets; the three-day visit, her second this year, ends in São Tomé on March 5.

`

func BenchmarkScan(b *testing.B) {
	s := strings.Repeat(news, 20)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		Scan(s)
	}
}
