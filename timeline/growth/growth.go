// Package growth is for tests: it tells work that is linear in its size from
// work that is not. It counts the processor's time, which a loaded machine
// stretches little, not the time that passes.
package growth

import (
	"runtime"
	"testing"
	"time"
)

// factor is how much larger the large work is than the small one.
const factor = 8

// most is how many times as long it may take. Work that costs its square takes
// 64 times as long; caches and the garbage collector make linear work take up to
// 12 times as long.
const most = 24

// slack is below what the clocks of all systems and a garbage collection count.
const slack = 100 * time.Millisecond

// attempts is how often a measurement may be spoilt.
const attempts = 5

// Linear fails the test where work of 8*n takes more than about 8 times the
// processor's time of work of n. took does work of a size and returns its time;
// of small work it should be 5 ms or more.
func Linear(t *testing.T, n int, took func(n int) time.Duration) {
	t.Helper()
	if small, large, ok := measure(n, took); !ok {
		t.Errorf("%d take %s of the processor, %d times as many %s", n, small, factor, large)
	}
}

// measure repeats the measurement until it is linear, at most so many times, and
// returns the last one.
func measure(n int, took func(int) time.Duration) (small, large time.Duration, ok bool) {
	for range attempts {
		small, large = took(n), took(factor*n)
		if large <= most*small+slack {
			return small, large, true
		}
	}
	return small, large, false
}

// Processor returns the time that the process's threads spend while f runs. Tests
// that run at the same time count too.
func Processor(f func()) time.Duration {
	runtime.GC() // of what others left behind
	begin := processor()
	f()
	return processor() - begin
}
