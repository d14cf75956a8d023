package render

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"
)

// tag is what a browser would take for the begin of a tag or a comment.
var tag = regexp.MustCompile(`<[A-Za-z/!?]`)

// TestTimelineJSMarkup: the only tags in a hostile document are ours. Where
// TimelineJS sanitizes HTML, words are escaped; where it decodes entities and
// sets the result as HTML, there is neither tag nor entity.
func TestTimelineJSMarkup(t *testing.T) {
	raw, err := written(t, "hostile", "timelinejs", Options{})
	if err != nil {
		t.Fatal(err)
	}
	var show slideshow
	if err := json.Unmarshal(raw, &show); err != nil {
		t.Fatal(err)
	}
	ours := strings.NewReplacer("<p>", "", "</p>", "", "<blockquote>", "", "</blockquote>", "", `<a href="https://`, "", "</a>", "")
	for _, s := range append(show.Events, show.Title) {
		for _, html := range []string{s.Text.Headline, ours.Replace(s.Text.Text)} {
			if tag.MatchString(html) {
				t.Errorf("%s: a tag in %s", s.UniqueID, html)
			}
		}
		if plain := s.DisplayDate + s.Group + s.UniqueID; strings.ContainsAny(plain, "<>&") {
			t.Errorf("%s: markup in %q", s.UniqueID, plain)
		}
	}
	if len(show.Events) != 5 {
		t.Errorf("%d slides, want 5", len(show.Events))
	}
}

func TestTagless(t *testing.T) {
	if got := tagless("&lt;img src=x onerror=f()&gt; <b>"); strings.ContainsAny(got, "<>&") || utf8.RuneCountInString(got) != 33 {
		t.Errorf("tagless = %q", got)
	}
}

// TestMarkdownMarkup: in a hostile document every bracket, bar and tick of the
// article has its backslash.
func TestMarkdownMarkup(t *testing.T) {
	tests := []struct{ in, want string }{
		{"met in Oslo", "met in Oslo"},
		{"a|b\nc", `a\|b c`},
		{"[x](javascript:y)", `\[x\](javascript:y)`},
		{"<b>`*_~#&\\", "\\<b\\>\\`\\*\\_\\~\\#\\&\\\\"},
		{"@team {{x}}", `\@team \{\{x\}\}`},
	}
	for _, tt := range tests {
		if got := markup(tt.in); got != tt.want {
			t.Errorf("markup(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
	raw, err := written(t, "hostile", "md", Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range strings.Split(string(raw), "\n") {
		if !strings.HasPrefix(l, "| ") {
			continue
		}
		if cells := strings.Count(strings.ReplaceAll(l, `\|`, ""), "|"); cells != 7 {
			t.Errorf("a row of %d bars: %s", cells, l)
		}
	}
}

// TestPrecision: where only the country is known, no format that places a pin
// lets it pass for the place.
func TestPrecision(t *testing.T) {
	for format, mark := range map[string]string{
		"geojson":    `"precision":"country"`,
		"timelinejs": "(only the country is known: the pin is on its capital)",
		"ics":        "Only the country is known.",
	} {
		raw, err := written(t, "undated", format, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if text := strings.ReplaceAll(string(raw), "\r\n ", ""); strings.Count(text, mark) != 2 {
			t.Errorf("%s says %q %d times, want 2 (Oman, Bahrain)", format, mark, strings.Count(text, mark))
		}
	}
	raw, err := written(t, "undated", "jsonld", Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(string(raw), "GeoCoordinates"); got != 3 { // Kuwait City, Vienna, Prague
		t.Errorf("jsonld has %d coordinates, want 3", got)
	}
}
