package parse

import (
	"strings"
	"testing"

	"itinera/parse/article"
	"itinera/timeline"
)

// header is what stands above a transcript made at a place.
func header(place string) string {
	return "Norwegian Prime Minister Jane Berg and Latvian President Karl Ozols\n\n" + place + "\nOld Customs House\n"
}

// speeches are what two people say in a transcript.
const speeches = "PRESIDENT OZOLS: Welcome. I hope that you slept well.\nPRIME MINISTER BERG: Thank you, I did. We have much to talk about.\n"

// TestScene reads where a dateline and "here", or the header of a transcript, put
// whom the text is about.
func TestScene(t *testing.T) {
	published, _ := timeline.ParseDay("2012-05-10")
	for _, tt := range []struct{ name, text, want string }{
		{"a guest of the dateline's country", "RIGA, May 10 (AP) -- Latvia and Norway want more ferries, officials of both said here Thursday. Latvian President Karl Ozols thanked visiting Norwegian Prime Minister Jane Berg for her help.", "Jane Berg | Riga | - | - | completed"},
		{"nobody is said to be here", "RIGA, May 10 (AP) -- Latvia and Norway want more ferries. Latvian President Karl Ozols thanked visiting Norwegian Prime Minister Jane Berg for her help.", "Jane Berg | Latvia | - | - | completed"},
		{"a guest of another country", "OSLO, May 10 (AP) -- Norway wants more ferries, officials said here Thursday. Latvian President Karl Ozols thanked visiting Norwegian Prime Minister Jane Berg for her help.", "Jane Berg | Latvia | - | - | completed"},
		{"what is done here", "RIGA, May 10 (AP) -- Norwegian Prime Minister Jane Berg held talks with Latvian President Karl Ozols here Thursday. Berg said she was glad.", "Jane Berg | Riga | 2012-05-10 | - | underway"},
		{"before leaving for it", "OSLO, May 10 (AP) -- Jane Berg, head of the Norwegian delegation, said before departure to Riga on Thursday that her country was willing to help.", "Jane Berg | Riga | 2012-05-10 | - | planned"},
		{"the header of a transcript", header("Riga, Latvia") + speeches, "Jane Berg | Riga | 2012-05-10 | - | underway"},
		{"a header at the other's home", header("Oslo, Norway") + speeches, "Karl Ozols | Oslo | 2012-05-10 | - | underway"},
		{"a header without a place", header("Map Room") + speeches, ""},
		{"a transcript of a call", header("Riga, Latvia") + "Via Teleconference\n" + speeches, ""},
		{"a place above a report", header("Riga, Latvia") + "Norwegian Prime Minister Jane Berg will answer questions tomorrow.", ""},
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
