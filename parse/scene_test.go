package parse

import (
	"strings"
	"testing"

	"itinera/parse/article"
	"itinera/timeline"
)

// TestScene reads where a dateline and "here" put a guest.
func TestScene(t *testing.T) {
	published, _ := timeline.ParseDay("2012-05-10")
	for _, tt := range []struct{ name, text, want string }{
		{"a guest of the dateline's country", "RIGA, May 10 (AP) -- Latvia and Norway want more ferries, officials of both said here Thursday. Latvian President Karl Ozols thanked visiting Norwegian Prime Minister Jane Berg for her help.", "Jane Berg | Riga | - | - | completed"},
		{"nobody is said to be here", "RIGA, May 10 (AP) -- Latvia and Norway want more ferries. Latvian President Karl Ozols thanked visiting Norwegian Prime Minister Jane Berg for her help.", "Jane Berg | Latvia | - | - | completed"},
		{"a guest of another country", "OSLO, May 10 (AP) -- Norway wants more ferries, officials said here Thursday. Latvian President Karl Ozols thanked visiting Norwegian Prime Minister Jane Berg for her help.", "Jane Berg | Latvia | - | - | completed"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := Read(article.New(article.Fields{Text: tt.text, Published: published}), Options{})
			doc := timeline.Build([]timeline.Source{r.Source}, r.Claims, timeline.Options{})
			if got := strings.TrimSpace(stops(doc)); got != tt.want {
				t.Errorf("stops of %q\n got %s\nwant %s", tt.text, got, tt.want)
			}
		})
	}
}
