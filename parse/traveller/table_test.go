package traveller

import (
	"slices"
	"strings"
	"testing"
)

// rows returns the rows below a table's header, and the header's columns.
func rows(t *testing.T, name, table string) (header []string, out [][]string) {
	t.Helper()
	source := false
	for n, line := range strings.Split(strings.TrimSuffix(table, "\n"), "\n") {
		switch {
		case strings.HasPrefix(line, "#"):
			source = source || strings.Contains(line, "Source:")
		case header == nil:
			header = strings.Split(line, "\t")
		default:
			f := strings.Split(line, "\t")
			if len(f) != len(header) {
				t.Errorf("%s:%d: %d columns, want %d", name, n+1, len(f), len(header))
				continue
			}
			out = append(out, f)
		}
	}
	if !source {
		t.Errorf("%s: no comment on its source", name)
	}
	for k := 1; k < len(out); k++ {
		if out[k-1][0] >= out[k][0] {
			t.Errorf("%s: %q before %q: not sorted, or twice", name, out[k-1][0], out[k][0])
		}
	}
	return header, out
}

func TestTables(t *testing.T) {
	_, offices := rows(t, "offices.tsv", officeTable)
	for _, f := range offices {
		if !slices.Contains(roleNames[:], f[3]) {
			t.Errorf("offices.tsv: %s: no role %q", f[0], f[3])
		}
		if !slices.Contains([]string{"m", "f", "-"}, f[4]) {
			t.Errorf("offices.tsv: %s: no gender %q", f[0], f[4])
		}
		for flag := range strings.SplitSeq(f[5], ",") {
			if flag != "-" && officeClass(flag) == 0 {
				t.Errorf("offices.tsv: %s: no flag %q", f[0], flag)
			}
		}
	}
	_, given := rows(t, "given.tsv", givenTable)
	for _, f := range given {
		if !slices.Contains([]string{"m", "f", "e"}, f[1]) || f[2] != "-" && f[2] != "word" {
			t.Errorf("given.tsv: %v", f)
		}
	}
	_, families := rows(t, "family.tsv", familyTable)
	for _, f := range families {
		for code := range strings.SplitSeq(f[1], ",") {
			if originOf(code) == 0 {
				t.Errorf("family.tsv: %s: no origin %q", f[0], code)
			}
		}
	}
	_, institutions := rows(t, "institutions.tsv", institutionTable)
	for _, f := range institutions {
		if f[1] != "-" && (len(f[1]) != 2 || f[1] != strings.ToUpper(f[1])) {
			t.Errorf("institutions.tsv: %s: no country code %q", f[0], f[1])
		}
		if !slices.Contains([]string{"-", "weak", "government", "release"}, f[3]) {
			t.Errorf("institutions.tsv: %s: no strength %q", f[0], f[3])
		}
		if f[1] == "-" && f[2] == "-" && f[3] != "release" {
			t.Errorf("institutions.tsv: %s: tells nothing", f[0])
		}
	}
	_, classes := rows(t, "words.tsv", wordTable)
	for _, f := range classes {
		if classOf(f[0]) == 0 {
			t.Errorf("words.tsv: no class %q", f[0])
		}
		if w := strings.Split(f[1], " "); !slices.IsSorted(w) || len(slices.Compact(w)) != strings.Count(f[1], " ")+1 {
			t.Errorf("words.tsv: %s: not sorted, or a word twice", f[0])
		}
	}
}

// TestLexicon checks that the frozen table finds what the files hold.
func TestLexicon(t *testing.T) {
	x := words()
	for _, tt := range []struct {
		word string
		want class
	}{
		{"minister", office | high}, {"ministers", office | plural}, {"mr", honorific}, {"john", given}, {"xi", family}, {"monday", calendar},
		{"ministry", organization}, {"deputy", office | modifier}, {"he", pronoun}, {"said", speech}, {"kremlin", institution}, {"the", determiner},
	} {
		if got := x.words[x.find(tt.word)].class; got&tt.want != tt.want {
			t.Errorf("class of %q = %b, want %b", tt.word, got, tt.want)
		}
	}
	if k := x.find("qwertz"); k != 0 {
		t.Errorf("find(qwertz) = %d, want 0", k)
	}
	if w := x.words[x.find("spokesmen")]; x.words[w.base].text != "spokesman" {
		t.Errorf("singular of spokesmen = %q", x.words[w.base].text)
	}
}
