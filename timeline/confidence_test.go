package timeline

import "testing"

func TestConfidence(t *testing.T) {
	told := func(src *origin, c float64, start, end int) *statement {
		return &statement{Claim: &Claim{Confidence: c, Evidence: []Evidence{{Source: src.ID, Start: start, End: end}}}, src: src}
	}
	a, b := &origin{Source: &Source{ID: "a"}}, &origin{Source: &Source{ID: "b"}}
	for _, test := range []struct {
		name string
		told []*statement
		want float64
	}{
		{"one statement", []*statement{told(a, 0.8, 0, 9)}, 0.8},
		{"the same words twice", []*statement{told(a, 0.8, 0, 9), told(a, 0.7, 5, 12)}, 0.8},
		{"said twice", []*statement{told(a, 0.5, 0, 9), told(a, 0.8, 20, 29)}, 0.82},
		{"said by another article", []*statement{told(a, 0.8, 0, 9), told(b, 0.5, 0, 9)}, 0.85},
		{"never certain", []*statement{told(a, 1, 0, 9), told(b, 1, 0, 9)}, 0.99},
		{"out of bounds", []*statement{told(a, 1.5, 0, 9)}, 1},
	} {
		v := visit{told: test.told}
		if got := v.confidence(); got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}
