package traveller

import (
	"testing"

	"itinera/parse/token"
)

// checkShape fails unless people and mentions keep Find's contract.
func checkShape(t *testing.T, x *token.Text, people []Person, mentions []Mention) {
	t.Helper()
	end := 0
	count := make([]int, len(people))
	for _, m := range mentions {
		if m.First < end || m.Last <= m.First || m.Last > len(x.Tokens) {
			t.Fatalf("mention [%d, %d) behind %d of %d tokens", m.First, m.Last, end, len(x.Tokens))
		}
		end = m.Last
		if m.NameLast > m.NameFirst && (m.NameFirst < m.First || m.NameLast > m.Last) {
			t.Fatalf("name [%d, %d) outside its mention [%d, %d)", m.NameFirst, m.NameLast, m.First, m.Last)
		}
		for _, k := range append([]int{m.Person}, m.Also...) {
			if k < -1 || k >= len(people) {
				t.Fatalf("person %d of %d", k, len(people))
			}
			if k >= 0 {
				count[k]++
			}
		}
	}
	first := 0
	for k, p := range people {
		if p.Name == "" {
			t.Fatalf("person %d has no name", k)
		}
		if p.FirstToken < first || p.FirstToken >= len(x.Tokens) {
			t.Fatalf("person %d begins at token %d, behind one at %d", k, p.FirstToken, first)
		}
		first = p.FirstToken
		if count[k] == 0 {
			t.Fatalf("person %q has no mention", p.Name)
		}
		if p.Male && p.Female {
			t.Fatalf("person %q has both sexes", p.Name)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add(story, 0)
	f.Add("U.S. Secretary of State John F. Kerry's visit, \"I am\" he said. Mr. President, al-", 3)
	f.Add("PRESIDENT XI: His Majesty the King of, and the two leaders' - El- Bashir Jr. III", 1)
	f.Add("Ministers of Foreign Affairs, for, to the Presidents of Zambia, Ghana and", 0)
	f.Fuzz(func(t *testing.T, s string, body int) {
		if len(s) > 1<<14 {
			return
		}
		x := token.Scan(s)
		if body < 0 || body > len(x.Tokens) {
			body = 0
		}
		people, mentions := Find(x, hints(x), Options{Body: body})
		checkShape(t, x, people, mentions)
	})
}
