package growth

import (
	"testing"
	"time"
)

func TestMeasure(t *testing.T) {
	for _, tt := range []struct {
		name string
		took func(n int) int // microseconds
		want bool
	}{
		{"linear", func(n int) int { return 10 * n }, true},
		{"linear, half as fast where large", func(n int) int { return 10 * n * (1 + n/4000) }, true},
		{"quadratic", func(n int) int { return n * n / 100 }, false},
		{"as much quadratic as linear", func(n int) int { return 10*n + n*n/100 }, false},
		{"nothing at first, then much", func(n int) int { return max(0, n-1000) * 50 }, false},
	} {
		_, _, ok := measure(1000, func(n int) time.Duration { return time.Duration(tt.took(n)) * time.Microsecond })
		if ok != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, ok, tt.want)
		}
	}
}

// TestMeasureForgivesAnAccident: one good measurement is enough.
func TestMeasureForgivesAnAccident(t *testing.T) {
	asked := 0
	_, _, ok := measure(1, func(n int) time.Duration {
		if asked++; asked == 2 || asked == 4 {
			return time.Hour
		}
		return time.Second * time.Duration(n)
	})
	if !ok || asked != 6 {
		t.Errorf("measure = %v after %d runs, want true after 6", ok, asked)
	}
}

// TestProcessor: work that costs its square is seen by the real clock too.
func TestProcessor(t *testing.T) {
	small, large, ok := measure(4000, func(n int) time.Duration {
		return Processor(func() { sink = count(n * n) })
	})
	if ok || small == 0 {
		t.Errorf("%s, then %s: taken for linear", small, large)
	}
}

// count counts to n, the long way.
func count(n int) (steps int) {
	for i := range n {
		steps += i & 1
	}
	return steps
}

// sink keeps the compiler from leaving the work out.
var sink int
