package article

import (
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"itinera/timeline/growth"
)

func TestReadText(t *testing.T) {
	tests := []struct {
		name, data, title, body string
	}{
		{"title and prose", "Envoy lands in Quito\n\nThe envoy landed in Quito on Monday.\n", "Envoy lands in Quito", "\nThe envoy landed in Quito on Monday.\n"},
		{"furniture around it", "Skip to content\nMenu\n\nEnvoy lands in Quito for talks\nplease wait\n\nThe envoy landed in Quito on Monday.\nXS\nSM\n", "Envoy lands in Quito for talks", "please wait\n\nThe envoy landed in Quito on Monday.\nXS\nSM\n"},
		{"title above a dateline", "Envoy lands in Quito\n\nQUITO, May 3 (AP) - The envoy landed in Quito on Monday.\n", "Envoy lands in Quito", "\nQUITO, May 3 (AP) - The envoy landed in Quito on Monday.\n"},
		{"prose alone", "The envoy landed in Quito on Monday. She stays.\n", "", "The envoy landed in Quito on Monday. She stays.\n"},
		{"dateline alone", "QUITO, May 3 (AP) - The envoy landed\nin Quito on Monday.\n", "", "QUITO, May 3 (AP) - The envoy landed\nin Quito on Monday.\n"},
		{"header lines", "URL: https://news.example/a\nTitle: Envoy lands\nPublished: 2019-03-05\n\nShe landed.", "Envoy lands", "She landed."},
		{"a colon is no header", "Quito: a city waits\n\nThe envoy landed in Quito on Monday.\n", "Quito: a city waits", "\nThe envoy landed in Quito on Monday.\n"},
	}
	for _, tt := range tests {
		a, err := Read([]byte(tt.data), Options{})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if a.Text != tt.data {
			t.Errorf("%s: the text is %q, want it as it stands", tt.name, a.Text)
		}
		if a.Title != tt.title || a.Text[a.Body:] != tt.body {
			t.Errorf("%s: title %q, body %q, want %q, %q", tt.name, a.Title, a.Text[a.Body:], tt.title, tt.body)
		}
	}
}

func TestProse(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Title: Envoy lands\nPublished: 2019-03-05\n\nShe landed.", "       Envoy lands\n                     \n\nShe landed."},
		{"Published: 2019-03-05\n\nShe landed.", "                     \n\nShe landed."},
		{"She landed.", "She landed."},
	}
	for _, tt := range tests {
		a, err := Read([]byte(tt.text), Options{})
		if err != nil || a.Prose() != tt.want {
			t.Errorf("Read(%q).Prose() = %q, %v, want %q", tt.text, a.Prose(), err, tt.want)
		}
	}
}

func TestNew(t *testing.T) {
	a := New(Fields{ID: "7", Title: "Envoy\tlands\x1b[31m", Text: "LIMA, May 3 (AP) - She landed.\n"})
	if want := "Envoy lands [31m\n\nLIMA, May 3 (AP) - She landed."; a.Text != want {
		t.Errorf("text %q, want %q", a.Text, want)
	}
	if got := a.Text[a.Dateline.Start:a.Dateline.End]; got != "LIMA, May 3 (AP) - " {
		t.Errorf("dateline %q", got)
	}
}

func TestReadNews(t *testing.T) {
	tests := []struct{ data, title, text, day, id string }{
		{`{"id":"a","published":"2019-03-05","title":"Envoy lands","text":"She landed."}`, "Envoy lands", "Envoy lands\n\nShe landed.", "2019-03-05", "a"},
		{`{"id":12,"published":"2019-03-05T23:00:00-05:00","text":"She landed."}`, "", "She landed.", "2019-03-05", "12"},
		{`{"headline":"Envoy lands","articleBody":"She landed.","datePublished":"2019-03-05","publisher":{"name":"Wire"}}`, "Envoy lands", "Envoy lands\n\nShe landed.", "2019-03-05", ""},
		{`{"title":"Envoy lands","html":"<p>She landed in Quito.</p>","url":"https://news.example/2019/03/05/envoy"}`, "Envoy lands", "Envoy lands\n\nShe landed in Quito.", "2019-03-05", ""},
		{`{"published":"2019-03-05","html":"<html><head><meta name=date content=2011-01-01></head><body><p>She landed in Quito.</p></body></html>"}`, "", "She landed in Quito.", "2019-03-05", ""},
	}
	for _, tt := range tests {
		a, err := Read([]byte(tt.data), Options{})
		if err != nil {
			t.Errorf("Read(%s): %v", tt.data, err)
			continue
		}
		if a.Title != tt.title || a.Text != tt.text || a.Published.String() != tt.day || a.ID != tt.id {
			t.Errorf("Read(%s) = title %q, text %q, day %s, id %q, want %q, %q, %s, %q", tt.data, a.Title, a.Text, a.Published, a.ID, tt.title, tt.text, tt.day, tt.id)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	tests := []struct {
		name, data string
		is         error
		says       string
	}{
		{"empty", "", ErrEmpty, "no text"},
		{"white space", " \n\t\n", ErrEmpty, "no text"},
		{"header lines alone", "Title: x\n\n", ErrEmpty, "no text"},
		{"zip", "PK\x03\x04\x14\x00\x00\x00", ErrNotText, "ZIP archive"},
		{"png", "\x89PNG\r\n\x1a\n\x00\x00", ErrNotText, "an image"},
		{"old Office", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", ErrNotText, "an old Office document"},
		{"rtf", `{\rtf1\ansi The envoy landed in Quito.}`, ErrNotText, "an RTF document"},
		{"xz", "\xfd7zXZ\x00\x00\x04", ErrNotText, "an xz archive"},
		{"bzip2", "BZh91AY&SY\x01", ErrNotText, "a bzip2 archive"},
		{"video", "\x1aE\xdf\xa3\x01", ErrNotText, "a video file"},
		{"unknown kind", "\x99\x03Quito\x04\xe1\x0eLima\x11\xc3\x7f", ErrNotText, "binary data"},
		{"pdf", "%PDF-1.7\n", ErrNotText, "PDF"},
		{"gzip", "\x1f\x8b\x08\x00", ErrNotText, "gzip"},
		{"numbers", strings.Repeat("\x00\x01\x02\x07", 100), ErrNotText, "binary"},
		{"broken JSON", `{"text": "She landed."` + "\x7d\x7d", nil, "JSON"},
		{"a field of another kind", `{"text": 7}`, nil, `"text" is a JSON number`},
		{"half a JSON object", `{"text": "She landed.`, nil, "unexpected"},
		{"half a JSON array", `[ { "text" : "She landed.`, nil, "JSON"},
		{"a JSON object behind a byte order mark", "\ufeff" + `{"text": 7}`, nil, `"text" is a JSON number`},
		{"no such day in UTF-16", "\xff\xfe" + strings.Join(strings.Split("Published: 2014-02-30\n\nShe landed.", ""), "\x00") + "\x00", nil, "no day 2014-02-30"},
		{"no body", `{"id": "a", "title": "Envoy lands"}`, ErrEmpty, `neither "text" nor "html"`},
		{"no such day", `{"text": "She landed.", "published": "2014-02-30"}`, nil, "no day 2014-02-30"},
		{"a day of no news", `{"text": "She landed.", "published": "9999-12-31"}`, nil, "years are 1600 to 2999"},
		{"no such day in a header", "Published: 2014-02-30\n\nShe landed.", nil, "no day 2014-02-30"},
		{"page of scripts", "<html><body><script>run()</script></body></html>", ErrEmpty, "without its scripts"},
	}
	for _, tt := range tests {
		_, err := Read([]byte(tt.data), Options{})
		if err == nil || tt.is != nil && !errors.Is(err, tt.is) || !strings.Contains(err.Error(), tt.says) {
			t.Errorf("%s: error %v, want one of %v with %q", tt.name, err, tt.is, tt.says)
		}
	}
}

func TestCharsets(t *testing.T) {
	tests := []struct{ name, data, contentType, want string }{
		{"UTF-8", "S\u00e3o Tom\u00e9", "", "São Tomé"},
		{"UTF-8 with its mark", "\ufeffS\u00e3o Tom\u00e9", "", "São Tomé"},
		{"UTF-8 labelled otherwise by an old page", "<html><head><meta charset=iso-8859-1></head><body><p>S\u00e3o Tom\u00e9</p></body></html>", "", "São Tomé"},
		{"windows-1252 without a label", "S\xe3o Tom\xe9 \x93now\x94", "", "São Tomé “now”"},
		{"UTF-16 with its mark", "\xff\xfeS\x00\xe3\x00o\x00", "", "São"},
		{"the page's label", "<html><head><meta charset=gb2312></head><body><p>\xb1\xb1\xbe\xa9</p></body></html>", "", "北京"},
		{"HTTP's label", "\xd0\xb3\xde\xdb", "text/plain; charset=koi8-r", "пЁчш"},
		{"Shift JIS by HTTP", "\x93\x8c\x8b\x9e", "text/plain; charset=shift_jis", "東京"},
	}
	for _, tt := range tests {
		a, err := Read([]byte(tt.data), Options{ContentType: tt.contentType})
		if err != nil || !strings.Contains(a.Text, tt.want) {
			t.Errorf("%s: %q, %v, want %q", tt.name, a.Text, err, tt.want)
		}
	}
}

func TestClean(t *testing.T) {
	tests := []struct{ in, want string }{
		{"plain\ntext", "plain\ntext"},
		{"a\r\nb\rc", "a \nb\nc"},
		{"tab\there\x00\x07", "tab here  "},
		{"esc\x1b[31mred", "esc [31mred"},
		{"bidi \u202eover\u202c \u2066x\u2069", "bidi  over   x "},
		{"c1 \u009bm", "c1  m"},
		{"bad \xff\xfe bytes", "bad \ufffd\ufffd bytes"},
		{"lines\u2028and\u2029more", "lines\nand\nmore"},
		{"soft\u00adhyphen, \u00a0, ﬁne, “quotes” stay", "soft\u00adhyphen, \u00a0, ﬁne, “quotes” stay"},
	}
	for _, tt := range tests {
		got := clean(tt.in)
		if got != tt.want {
			t.Errorf("clean(%q) = %q, want %q", tt.in, got, tt.want)
		}
		if utf8.RuneCountInString(got) != utf8.RuneCountInString(tt.in) {
			t.Errorf("clean(%q) has %d code points, want %d", tt.in, utf8.RuneCountInString(got), utf8.RuneCountInString(tt.in))
		}
	}
}

// TestHostilePages reads what would take a page reader hours, or its stack.
func TestHostilePages(t *testing.T) {
	tests := []struct {
		name, data, warns string
	}{
		{"200,000 nested elements", strings.Repeat("<div>", 200_000) + "The envoy landed in Quito.", "page-too-deep"},
		{"200,000 nested formats", strings.Repeat("<b><i>", 100_000) + "The envoy landed in Quito.", "page-too-deep"},
		{"open tags in a row", strings.Repeat("<p>", 200_000) + "The envoy landed in Quito.", ""},
		{"much text within much", strings.Repeat("<div>", 400) + strings.Repeat("<p>The envoy landed in Quito. </p>", 10_000), "page-too-large"},
		{"empty elements before many times", "<article>" + strings.Repeat("<i></i>", 50_000) + strings.Repeat("<time></time>", 50_000) + "The envoy landed in Quito.", ""},
		{"an endless attribute", "<p title=\"" + strings.Repeat("x", 1<<20) + "\">The envoy landed in Quito.</p>", ""},
		{"an endless comment", "<p>The envoy landed in Quito.</p><!--" + strings.Repeat("-", 1<<20), ""},
	}
	for _, tt := range tests {
		var a Article
		var err error
		took := growth.Processor(func() { a, err = Read([]byte(tt.data), Options{ContentType: "text/html"}) })
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if took > 20*time.Second {
			t.Errorf("%s: took %s of the processor", tt.name, took)
		}
		if !strings.Contains(a.Text, "The envoy landed in Quito.") {
			t.Errorf("%s: the text is lost", tt.name)
		}
		warns := ""
		for _, w := range a.Warnings {
			warns = w.Code
		}
		if warns != tt.warns {
			t.Errorf("%s: warning %q, want %q", tt.name, warns, tt.warns)
		}
	}
}
