package article

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// FuzzRead reads anything. What comes out is clean text with its parts inside it.
func FuzzRead(f *testing.F) {
	pages, _ := filepath.Glob("testdata/pages/*.html")
	for _, path := range pages {
		data, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data, "text/html")
	}
	for _, l := range lines {
		f.Add([]byte(l), "")
	}
	f.Add([]byte("Title: T\nPublished: 2019-03-05\n\nOSLO, March 5 (AP) - She landed.\n"), "")
	f.Add([]byte("S\xe3o Tom\xe9\r\n\x1b[31m \u202e\u2066"), "text/plain; charset=shift_jis")
	f.Add([]byte("\xff\xfea\x00b\x00"), "")
	f.Fuzz(func(t *testing.T, data []byte, contentType string) {
		a, err := Read(data, Options{ContentType: contentType})
		if err != nil {
			return
		}
		if !utf8.ValidString(a.Text) || strings.IndexFunc(a.Text, unclean) >= 0 {
			t.Errorf("the text is not clean: %q", a.Text)
		}
		if strings.TrimSpace(a.Text) == "" {
			t.Error("no text and no error")
		}
		if a.Body < 0 || a.Body > len(a.Text) || !boundary(a.Text, a.Body) {
			t.Errorf("the body begins at %d of %d", a.Body, len(a.Text))
		}
		d := a.Dateline
		if d.Start < 0 || d.End < d.Start || d.End > len(a.Text) || !boundary(a.Text, d.Start) || !boundary(a.Text, d.End) {
			t.Errorf("the dateline is %d to %d of %d", d.Start, d.End, len(a.Text))
		}
		if a.Published.IsZero() != (a.PublishedBasis == "") {
			t.Errorf("published %q by %q", a.Published, a.PublishedBasis)
		}
	})
}

func unclean(r rune) bool {
	return unicode.IsControl(r) && r != '\n' || unicode.Is(unicode.Bidi_Control, r) && r != '\u200e' && r != '\u200f' && r != '\u061c'
}

func boundary(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }
