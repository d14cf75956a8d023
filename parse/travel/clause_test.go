package travel

import (
	"strings"
	"testing"

	"itinera/parse/token"
)

// show prints the clauses of a text as "verb/tense+flags [tokens]".
func show(a *Analysis) string {
	var b strings.Builder
	for _, c := range a.Clauses {
		if b.Len() > 0 {
			b.WriteString(" | ")
		}
		v := c.Verb
		if v == "" {
			v = "-"
		}
		b.WriteString(v + "/" + c.Describe())
		b.WriteString(" [" + a.Text.Span(c.First, c.Last) + "]")
	}
	return b.String()
}

func TestClauses(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Kerry arrived in the Chinese capital early Friday from South Korea, where he met with the president.",
			"arrive/past [Kerry arrived in the Chinese capital early Friday from South Korea,] | meet/past+rel [where he met with the president.]"},
		{"He will travel to Oman and then visit Qatar before returning home.",
			"travel/future [He will travel to Oman] | visit/future [and then visit Qatar] | return/gerund [before returning home.]"},
		{"She is expected to visit Peru next week, officials said Friday.",
			"visit/future+due [She is expected to visit Peru next week,] | say/past+says [officials said Friday.]"},
		{"The minister said he had cancelled a planned visit to Fiji.",
			"say/past+says [The minister said] | cancel/past-perfect [he had cancelled a planned visit to Fiji.]"},
		{"Berg, who will start a visit to Peru on Sunday, said talks went well.",
			"start/future+rel [Berg, who will start a visit to Peru on Sunday,] | say/past+says [said] | go/past [talks went well.]"},
		{"Merkel Heads to Paris for Talks",
			"head/present [Merkel Heads to Paris for Talks]"},
		{"The Turkish leader may visit Athens in May.",
			"visit/conditional+may [The Turkish leader may visit Athens in May.]"},
		{"Talks between the two ministers will be held in Vienna on Monday.",
			"hold/future+passive [Talks between the two ministers will be held in Vienna on Monday.]"},
		{"He plans to visit Rome.", "plan/present [He plans] | visit/infinitive [to visit Rome.]"},
		{"Speaking in Cairo, she told reporters that the visit was not over.",
			"speak/gerund [Speaking in Cairo,] | tell/past+says [she told reporters] | be/past+not [that the visit was not over.]"},
	} {
		if got := show(Scan(token.Scan(tt.in))); got != tt.want {
			t.Errorf("Scan(%q)\n got %s\nwant %s", tt.in, got, tt.want)
		}
	}
}

// A participle that the lexicon lacks must not be looked up.
func TestUnknownParticiple(t *testing.T) {
	if got, want := show(Scan(token.Scan("The mayor is due to be garlanded in Pune."))), "-/future+due+passive [The mayor is due to be garlanded in Pune.]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
