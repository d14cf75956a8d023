package timeline

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestRanks(t *testing.T) {
	for _, test := range []struct {
		name  string
		n     int
		put   [][2]int
		told  []int
		want  []int
		loses int
	}{
		{"nothing is known", 3, nil, []int{0, 1, 2}, []int{1, 1, 1}, 0},
		{"a chain", 3, [][2]int{{2, 0}, {0, 1}}, []int{0, 1, 2}, []int{2, 3, 1}, 0},
		{"a later contradiction loses", 3, [][2]int{{0, 1}, {1, 2}, {2, 0}}, []int{0, 1, 2}, []int{1, 2, 3}, 1},
		{"two before one", 3, [][2]int{{0, 2}, {1, 2}}, []int{0, 1, 2}, []int{1, 1, 2}, 0},
		{"beside what was told before it", 4, [][2]int{{0, 1}, {1, 2}}, []int{0, 1, 2, 3}, []int{1, 2, 3, 3}, 0},
		{"as far as what comes after it lets it", 4, [][2]int{{0, 1}, {1, 2}, {3, 2}}, []int{0, 1, 2, 3}, []int{1, 2, 3, 2}, 0},
		{"itself", 1, [][2]int{{0, 0}}, []int{0}, []int{1}, 1},
	} {
		o := newOrder(test.n)
		loses := 0
		for _, p := range test.put {
			if !o.put(p[0], p[1]) {
				loses++
			}
		}
		if got := o.ranks(test.told); !slices.Equal(got, test.want) || loses != test.loses {
			t.Errorf("%s: ranks %v with %d cues lost, want %v with %d", test.name, got, loses, test.want, test.loses)
		}
	}
}

// Ranks keep every cue that was taken and leave no number out, for more stops
// than a machine word has bits too.
func TestRanksHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 80).Draw(t, "stops")
		o := newOrder(n)
		stop := rapid.IntRange(0, n-1)
		var taken [][2]int
		for range rapid.IntRange(0, 3*n).Draw(t, "cues") {
			a, b := stop.Draw(t, "a"), stop.Draw(t, "b")
			if o.put(a, b) {
				taken = append(taken, [2]int{a, b})
			}
		}
		told := make([]int, n)
		for i := range told {
			told[i] = i
		}
		ranks := o.ranks(rapid.Permutation(told).Draw(t, "told"))
		for _, c := range taken {
			if ranks[c[0]] >= ranks[c[1]] {
				t.Fatalf("%v is put in order and ranked %d, %d", c, ranks[c[0]], ranks[c[1]])
			}
		}
		sorted := slices.Compact(slices.Sorted(slices.Values(ranks)))
		for i, r := range sorted {
			if r != i+1 {
				t.Fatalf("ranks %v are not dense", sorted)
			}
		}
	})
}
