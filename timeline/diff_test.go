package timeline

import (
	"strings"
	"testing"
)

// built builds the lines of a golden file.
func built(t testing.TB, lines string) Document {
	t.Helper()
	g := &golden{quotes: map[string]int{}}
	for line := range strings.Lines(lines) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		if err := g.line(line); err != nil {
			t.Fatal(err)
		}
	}
	return Build(g.sources, g.claims, Options{})
}

const announced = `
source a | Gazette | 2016-05-02
Anna Roth (AT) | visits | Norway (NO) | start 2016-05-09 | list 1.1 | "Norway on May 9"
Anna Roth (AT) | visits | Helsinki, Finland (FI) | start 2016-05-11 | list 1.2 | "Helsinki on May 11"
Anna Roth (AT) | visits | Riga, Latvia (LV) | list 1.3 | "and Riga"
`

func TestDiff(t *testing.T) {
	for _, test := range []struct {
		name, news string
		want       string
	}{
		{"nothing new", `
			source b | Herald | 2016-05-03
			Anna Roth (AT) | visits | Norway (NO) | "is to go to Norway"`,
			""},
		{"a place made precise, a stop added", `
			source b | Herald | 2016-05-03
			Anna Roth (AT) | visits | Oslo, Norway (NO) | "is to go to Oslo"
			Anna Roth (AT) | visits | Kyiv, Ukraine (UA) | start 2016-05-15 | tentative | "and may go on to Kyiv on May 15"`,
			"relocated Oslo: Norway > Oslo; added Kyiv:  > 2016-05-15"},
		{"days", `
			source b | Herald | 2016-05-03
			Anna Roth (AT) | visits | Helsinki, Finland (FI) | start 2016-05-12 | end 2016-05-13 | "in Helsinki on May 12 and 13"
			Anna Roth (AT) | visits | Riga, Latvia (LV) | start 2016-05-14 | "in Riga on May 14"`,
			"moved Helsinki: 2016-05-11 > 2016-05-12 – 2016-05-13; dated Riga:  > 2016-05-14"},
		{"what happened", `
			source b | Herald | 2016-05-11
			Anna Roth (AT) | departs | Oslo, Norway (NO) | end 2016-05-10 | completed | "left Oslo on Tuesday"
			Anna Roth (AT) | arrives | Helsinki, Finland (FI) | start 2016-05-11 | underway | "arrived in Helsinki on Wednesday"
			Anna Roth (AT) | cancels | Riga, Latvia (LV) | cancelled | "will not go to Riga"`,
			"relocated Oslo: Norway > Oslo; moved Oslo: 2016-05-09 > 2016-05-09 – 2016-05-10; done Oslo: planned > completed; started Helsinki: planned > underway; cancelled Riga: planned > cancelled"},
		{"another order", `
			source b | Herald | 2016-05-03
			Anna Roth (AT) | visits | Riga, Latvia (LV) | start 2016-05-05 | "in Riga on May 5 already"`,
			"dated Riga:  > 2016-05-05; reordered : Norway, Helsinki, Riga > Riga, Norway, Helsinki"},
	} {
		t.Run(test.name, func(t *testing.T) {
			old, now := built(t, announced), built(t, announced+test.news)
			if got := changesText(Diff(old, now)); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
			if back := Diff(now, old); (len(back) == 0) != (test.want == "") {
				t.Errorf("the other way round: %s", changesText(back))
			}
			if same := Diff(now, now); same != nil {
				t.Errorf("against itself: %s", changesText(same))
			}
		})
	}
}

// Documents of other articles have other ids.
func TestDiffOfOtherIDs(t *testing.T) {
	old := built(t, announced)
	now := built(t, `
		source b | Herald | 2016-05-09
		Roth (AT) | arrives | Oslo, Norway (NO) | start 2016-05-09 | underway | "reached Oslo on Monday"
		Ivo Marin (HR) | visits | Peru (PE) | start 2016-05-12 | "Marin goes to Peru on Thursday"`)
	const want = "relocated Oslo: Norway > Oslo; started Oslo: planned > underway; removed Helsinki: 2016-05-11 > ; removed Riga:  > ; added Peru:  > 2016-05-12"
	if got := changesText(Diff(old, now)); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func changesText(changes []Change) string {
	var out []string
	for _, c := range changes {
		out = append(out, string(c.Kind)+" "+c.Place+": "+c.Old+" > "+c.New)
	}
	return strings.Join(out, "; ")
}
