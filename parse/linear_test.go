package parse

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"itinera/parse/article"
	"itinera/timeline"
	"itinera/timeline/growth"
)

// hostile are sentences that, told for ever, grow what a reader may look back over.
var hostile = []struct{ name, sentence string }{
	{"one sentence", "President Alvar Nilsen of Norway flew to Oslo on Monday and met Foreign Minister Jane Doe in Paris. "},
	{"no full stop", "President Alvar Nilsen flew to Oslo on Monday and met Jane Doe in Paris and "},
	{"one word", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"},
	{"people", "President Ana%[1]s Lima%[1]s of Peru arrived in Oslo on Monday. Later Lima%[1]s said the talks went well. "},
	{"people in capitals", "PRESIDENT ANA%[1]s LIMA%[1]s of Peru arrived in Oslo on Monday. "},
	{"one family", "President Ana%s Lima of Peru met Lima in Oslo on Monday. "},
	{"single names", "Minister Sandoval%s of Peru and the U.S.-Peru talks. "},
	{"quoted", "\"our talks, our friends, my visit "},
	{"pronouns", "He met visiting President Jane Doe there and they left the capital on Friday. "},
	{"visits", "His visit to attend the talks in Oslo, where he met her on May 3, ended on May 5. "},
	{"lengths of stay", "President Alvar Nilsen is on a four-day visit to Oman. He met the sultan on Monday. "},
	{"departures", "President Alvar Nilsen of Norway leaves on Thursday for Kenya. "},
	{"days without a place", "President Alvar Nilsen visited Kenya. He arrived on Monday and leaves on Friday. His visit began on Tuesday. "},
	{"beginnings of a trip", "President Alvar Nilsen will start his trip in Oman. He will visit Oman and Mali from May 31 to June 6. "},
	{"those countries", "President Alvar Nilsen visited Kenya, Ghana and Mali. The three countries agreed. "},
	{"summits", "President Alvar Nilsen attended the summit in Nairobi. The summit, which opens on Monday, ends on Friday. "},
	{"refusals", "President Alvar Nilsen refused to go to Kenya and skipped the summit in Nairobi if he would not visit Oman. "},
	{"dates", "from May 3 to May 5, "},
	{"places", "Oslo, Paris, Berlin and "},
	{"marks", "\" ( - , . "},
}

// readout is a headline under which every claim is held against all days told.
const readout = "Readout of President Nilsen's visit to Kenya\n\n"

// TestTimeIsLinear: eight times the text takes about eight times the time.
func TestTimeIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("reads megabytes of text")
	}
	linear := func(name, title, sentence string) {
		t.Run(name, func(t *testing.T) {
			growth.Linear(t, 100_000/len(sentence), func(n int) time.Duration { return readTime(title, sentence, n) })
		})
	}
	for _, h := range hostile {
		linear(h.name, "", h.sentence)
	}
	linear("transcript", "Remarks with Foreign Minister Berg\n\nNairobi, Kenya\n\n", "\n\nPRESIDENT ANA%s LIMA of Peru: Thank you. ")
	linear("readout", readout, "President Alvar Nilsen of Norway visited Kenya on Monday. ")
}

// readTime is the processor's time for reading a sentence told n times, with
// another name each time, under a title.
func readTime(title, sentence string, n int) time.Duration {
	var b strings.Builder
	b.WriteString(title)
	for i := range n {
		if strings.Contains(sentence, "%") {
			fmt.Fprintf(&b, sentence, letters(i))
			continue
		}
		b.WriteString(sentence)
	}
	a := article.Article{Text: b.String(), Body: len(title), Published: timeline.Day(735000)}
	return growth.Processor(func() { Read(a, Options{}) })
}

// letters writes a number in letters.
func letters(n int) string {
	s := []byte{'a' + byte(n%26)}
	for n /= 26; n > 0; n /= 26 {
		s = append(s, 'a'+byte(n%26))
	}
	return string(s)
}
