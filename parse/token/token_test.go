package token

import (
	"strings"
	"testing"
)

func TestScan(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"U.S. Secretary of State John F. Kerry's visit.", "U.S. Secretary of State John F. Kerry 's visit . |"},
		{"He arrived on Feb. 14 from the U.S. He left.", "He arrived on Feb. 14 from the U.S. | He left . |"},
		{"Park Geun-hye met him. “We hope,” he said.", "Park Geun - hye met him . | “ We hope , ” he said . |"},
		{"A three-day visit at 10:30 a.m. local time on 2014-02-14", "A three - day visit at 10 : 30 a.m. local time on 2014 - 02 - 14 |"},
		{"From 10:30\u202fp.m. to\u202f11, at the\u202f“Great\u202fHall”", "From 10 : 30 p.m. to 11 , at the “ Great Hall ” |"},
		{"The leaders’ talks didn’t end Friday.The talks go on", "The leaders ’ talks didn’t end Friday . | The talks go on |"},
		{"Headline without stop\nBody begins here.\nhe added.", "Headline without stop | Body begins here . | he added . |"},
		{"Gen. Dempsey and St. Petersburg sat. Then 13,000 people", "Gen. Dempsey and St. Petersburg sat . | Then 13,000 people |"},
	} {
		x := Scan(tt.in)
		var b strings.Builder
		for _, s := range x.Sentences {
			for i := s.First; i < s.Last; i++ {
				b.WriteString(x.Word(i) + " ")
			}
			b.WriteString("| ")
		}
		if got := strings.TrimSpace(b.String()); got != tt.want {
			t.Errorf("Scan(%q)\n got %s\nwant %s", tt.in, got, tt.want)
		}
	}
}

func TestNormAndOffset(t *testing.T) {
	x := Scan("Genève’s Ministère, Erdoğan in Łódź on Feb. 3")
	var got []string
	for i := range x.Tokens {
		got = append(got, x.Tokens[i].Norm)
	}
	if want := "geneve 's ministere , erdogan in lodz on feb 3"; strings.Join(got, " ") != want {
		t.Errorf("norms = %q, want %q", strings.Join(got, " "), want)
	}
	for i := range x.Tokens {
		b := int(x.Tokens[i].Start)
		if got, want := x.Offset(b), len([]rune(x.Source[:b])); got != want {
			t.Errorf("Offset(%d) = %d, want %d", b, got, want)
		}
	}
}
