package timeline

import (
	"testing"

	"pgregory.net/rapid"
)

// A calendar is as far from a window as the nearest of the windows in it, and
// keeps them in order and apart.
func TestCalendar(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(label string) Window {
			d := Day(rapid.IntRange(1, 60).Draw(t, label))
			return Between(d, d+Day(rapid.IntRange(0, 9).Draw(t, label+" days")), Stated)
		}
		var c calendar
		var told []Window
		for range rapid.IntRange(1, 12).Draw(t, "windows") {
			w := draw("told")
			c.add(w)
			told = append(told, w)
		}
		for i := 1; i < len(c); i++ {
			if c[i].Earliest <= c[i-1].Latest+1 {
				t.Fatalf("%v touches %v", c[i], c[i-1])
			}
		}
		asked := draw("asked")
		want := MaxDay
		for _, w := range told {
			want = min(want, distance(w, asked))
		}
		if got := c.distance(asked); got != want {
			t.Fatalf("%v is %d days from %v, want %d", asked, got, c, want)
		}
	})
}
