package render

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestLine(t *testing.T) {
	tests := []struct{ in, want string }{
		{"", ""},
		{"met in Oslo", "met in Oslo"},
		{" met \r\n\t in  Oslo\n", "met in Oslo"},
		{"\x1b[31mred\x1b[0m \x07", "[31mred [0m"},
		{"c1 \u009b31m \u0085 next", "c1 31m next"},
		{"\u202eabc\u202c \u2066d\u2069 \u200f\u061c", "abc d"},
		{"a\u2028b\u2029c\ufeffd", "a b c d"},
		{"في القاهرة", "في القاهرة"},
		{"👨‍👩‍👧 e\u0301", "👨‍👩‍👧 e\u0301"},
		{"bad \xff\xfe utf8", "bad \ufffd\ufffd utf8"},
		{"no\u00a0break", "no\u00a0break"},
	}
	for _, tt := range tests {
		if got := line(tt.in); got != tt.want {
			t.Errorf("line(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestLink(t *testing.T) {
	tests := []struct{ in, want string }{
		{"https://news.example/a?b=1&c=2", "https://news.example/a?b=1&c=2"},
		{"http://news.example", "http://news.example"},
		{"https://me:secret@news.example/", "https://news.example/"},
		{"https://news.example/ä b\"<>", "https://news.example/%C3%A4%20b%22%3C%3E"},
		{"https://news.example/\r\nX-EVIL:1", ""},
		{"https://ne\u202ews.example/", "https://ne%E2%80%AEws.example/"},
		{"https://news.example/?q=a b\"<é|\u202e", "https://news.example/?q=a%20b%22%3C%C3%A9%7C%E2%80%AE"},
		{"javascript:alert(1)", ""},
		{"data:text/html,x", ""},
		{"file:///etc/passwd", ""},
		{"//news.example/", ""},
		{"https:///path", ""},
		{"news.example", ""},
		{"", ""},
	}
	for _, tt := range tests {
		if got := link(tt.in); got != tt.want {
			t.Errorf("link(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestShorten(t *testing.T) {
	tests := []struct {
		in    string
		limit int
		want  string
	}{
		{"Oslo", 4, "Oslo"},
		{"Oslo", 3, "Os…"},
		{"Oslo", 0, ""},
		{"to Oslo, Norway", 12, "to Oslo…"},
		{"Llanfairpwllgwyngyll", 8, "Llanfai…"},
		{"e\u0301e\u0301e\u0301", 4, "e\u0301…"},
		{"ab👨‍👩‍👧cd", 6, "ab…"},
		{"👍🏽👍🏽", 3, "👍🏽…"},
	}
	for _, tt := range tests {
		got := shorten(tt.in, tt.limit)
		if got != tt.want {
			t.Errorf("shorten(%q, %d) = %q, want %q", tt.in, tt.limit, got, tt.want)
		}
		if n := utf8.RuneCountInString(got); n > tt.limit {
			t.Errorf("shorten(%q, %d) has %d code points", tt.in, tt.limit, n)
		}
	}
}

func FuzzLine(f *testing.F) {
	f.Add("met \x1b[0m \u202e in\r\nOslo")
	f.Fuzz(func(t *testing.T, s string) {
		got := line(s)
		if !utf8.ValidString(got) || strings.ContainsFunc(got, steers) || strings.Contains(got, "  ") || strings.Trim(got, " ") != got {
			t.Errorf("line(%q) = %q", s, got)
		}
		if line(got) != got {
			t.Errorf("line is not settled after one pass: %q", got)
		}
		if u := link(s); strings.ContainsFunc(u, func(r rune) bool { return r <= ' ' || r >= 0x7f }) {
			t.Errorf("link(%q) = %q", s, u)
		}
	})
}
