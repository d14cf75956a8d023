package travel

import (
	"strings"
	"testing"

	"itinera/parse/token"
)

// given marks the people and places that an example's Want names.
func given(t *token.Text, want string) Mentions {
	var m Mentions
	who, where := map[string]bool{}, map[string]bool{}
	for w := range strings.SplitSeq(want, ";") {
		f := strings.Split(w, "|")
		who[strings.TrimSpace(f[0])] = true
		where[strings.TrimSpace(f[2])] = true
	}
	for i := range t.Tokens {
		switch w := t.Word(i); {
		case who[w]:
			pron := w == "His" || w == "He"
			m.People = append(m.People, Person{First: i, Last: i + 1, Possessive: t.Is(i+1, "'s") || w == "His", Pronoun: pron, Named: !pron})
		case where[w]:
			m.Places = append(m.Places, Place{First: i, Last: i + 1, Code: strings.ToUpper(w[:2]), Name: w})
		}
	}
	return m
}

func TestFrames(t *testing.T) {
	for k := range frames {
		f := &frames[k]
		if len(f.Examples) == 0 {
			t.Errorf("frame %s has no example", f.Name)
		}
		for _, ex := range f.Examples {
			txt := token.Scan(ex.Text)
			m := given(txt, ex.Want)
			var got []string
			for _, s := range Read(Scan(txt), m) {
				if s.Frame == nil {
					continue
				}
				who := "?"
				if len(s.Candidates) > 0 {
					q := m.People[s.Candidates[0].Person]
					who = txt.Span(q.First, q.Last)
				}
				got = append(got, who+" | "+s.Role.String()+" | "+m.Places[s.Place].Name)
				if s.Frame != f {
					t.Errorf("%s: %q is read by %s", f.Name, ex.Text, s.Frame.Name)
				}
			}
			if g := strings.Join(got, "; "); g != ex.Want {
				t.Errorf("%s: %q\n got %s\nwant %s\n%s", f.Name, ex.Text, g, ex.Want, show(Scan(txt)))
			}
		}
	}
}
