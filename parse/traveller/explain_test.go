package traveller

import (
	"testing"

	"itinera/parse/token"
)

func TestExplain(t *testing.T) {
	x := token.Scan("Chinese Premier Li Shan met the Clinton Foundation's director. He praised the Office of the Spokesperson.")
	people, mentions, rejected := Explain(x, hints(x), Options{})
	if len(people) == 0 || people[0].Why != "title before name" || people[0].HomeWhy != "country in title" {
		t.Errorf("people = %+v, want Li Shan with his reasons", people)
	}
	for _, m := range mentions {
		if m.Person >= 0 && m.Why == "" {
			t.Errorf("mention %q has no reason", x.Span(m.First, m.Last))
		}
	}
	want := map[string]string{"Clinton Foundation": "an organisation's name", "the Spokesperson": "an institution's name"}
	for _, r := range rejected {
		s := x.Span(r.First, r.Last)
		if want[s] == r.Why {
			delete(want, s)
		}
	}
	if len(want) > 0 {
		t.Errorf("rejected = %v, lacks %v", rejected, want)
	}
}

func TestSameName(t *testing.T) {
	for _, tt := range []struct {
		a, b []string
		want bool
	}{
		{[]string{"john", "kerry"}, []string{"john", "f", "kerry"}, true},
		{[]string{"joe", "biden"}, []string{"joseph", "r", "biden"}, true},
		{[]string{"bill", "cohen"}, []string{"william", "cohen"}, true},
		{[]string{"suu", "kyi"}, []string{"aung", "san", "suu", "kyi"}, true},
		{[]string{"kim", "gye", "gwan"}, []string{"kim", "kye", "gwan"}, true},
		{[]string{"george", "w", "bush"}, []string{"george", "h.w", "bush"}, false},
		{[]string{"bill", "clinton"}, []string{"hillary", "clinton"}, false},
		{[]string{"kim", "jong", "il"}, []string{"kim", "dae", "jung"}, false},
		{[]string{"li", "peng"}, []string{"li", "feng"}, false},
	} {
		if got := sameName(tt.a, tt.b); got != tt.want {
			t.Errorf("sameName(%v, %v) = %v, want %v", tt.a, tt.b, got, tt.want)
		}
	}
}
