package term

import (
	"strings"
	"testing"
)

func TestLanes(t *testing.T) {
	l := newLanes(5)
	for _, piece := range []struct {
		text string
		from int
	}{{"1━━", 2}, {"2━", 4}, {"3", 6}, {"4", -1}, {"5", 9}} {
		l.lay(line{{piece.text, plain}}, piece.from)
	}
	var got []string
	for _, lane := range l.lines {
		s := ""
		for _, span := range lane {
			s += span.text
		}
		got = append(got, s)
	}
	want := "  1━━ 3  5|    2━|4"
	if s := strings.Join(got, "|"); s != want {
		t.Errorf("lanes %q, want %q", s, want)
	}
}
