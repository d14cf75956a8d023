package traveller

import (
	"strings"
	"testing"

	"itinera/parse/token"
)

// story is a news text of our own, about as long as an agency's.
const story = `Ministers gather in Oslo for talks on fishing rights

OSLO, May 4 (Agency) -- Norwegian Prime Minister Kari Nilsen met her Icelandic counterpart, Jon Arnason, on Tuesday to discuss
fishing rights in the northern seas, a government spokesman said. The two leaders agreed to send a joint delegation to Brussels
next week, where they will meet the European Commission's fisheries chief, Marta Delgado.

"We have come a long way since our first meeting in the spring," Nilsen told reporters after the talks. She added that the two
countries would sign a new accord before the end of the year, when the present one runs out.

Arnason, who arrived in the Norwegian capital late on Monday with a group of business people, said that he was confident of a
solution. He is to travel on to Copenhagen on Wednesday for a meeting with Danish Foreign Minister Lars Holm and will return to
Reykjavik on Friday. His visit is the first by an Icelandic leader in three years.

Analysts say that prices have risen sharply since the winter because of poor catches and higher costs of fuel. The Norwegian
Fishermen's Association has asked the government for more help, and its chairman, Erik Dahl, warned that many boats would stay in
port this summer if nothing was done. "There is no money left in it," he said.

Former U.S. Secretary of State Ann Walters, who led an earlier round of talks, is expected to attend the signing. The former
secretary told a conference at the University of Bergen last month that the accord could become a model for other regions.
`

func BenchmarkFind(b *testing.B) {
	t := token.Scan(strings.Repeat(story, 4))
	countries := hints(t)
	b.SetBytes(int64(len(t.Source)))
	b.ReportAllocs()
	for b.Loop() {
		Find(t, countries, Options{})
	}
}

func BenchmarkLexicon(b *testing.B) {
	for b.Loop() {
		newLexicon()
	}
}
