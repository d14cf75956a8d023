package main

import (
	"context"
	"errors"
	"math/rand/v2"
	"sync/atomic"
	"testing"
	"time"
)

// numbers returns a source of 0, 1, 2 … and how many were taken from it.
func numbers(end int) (next func() (int, bool, error), taken *atomic.Int64) {
	taken = new(atomic.Int64)
	return func() (int, bool, error) {
		n := int(taken.Add(1)) - 1
		return n, n < end, nil
	}, taken
}

func TestOrderedKeepsOrder(t *testing.T) {
	for _, workers := range []int{1, 2, 7} {
		next, _ := numbers(500)
		want := 0
		err := ordered(t.Context(), workers, next, func(n int) int {
			time.Sleep(time.Duration(rand.IntN(50)) * time.Microsecond)
			return n * n
		}, func(r int, _ bool) error {
			if r != want*want {
				t.Fatalf("%d workers: got %d, want %d", workers, r, want*want)
			}
			want++
			return nil
		})
		if err != nil || want != 500 {
			t.Errorf("%d workers: %d results, %v", workers, want, err)
		}
	}
}

func TestOrderedStopsAtAnError(t *testing.T) {
	broken := errors.New("broken pipe")
	next, taken := numbers(1 << 40)
	err := ordered(t.Context(), 2, next, func(n int) int { return n }, func(r int, _ bool) error {
		if r == 10 {
			return broken
		}
		return nil
	})
	if !errors.Is(err, broken) || taken.Load() > 100 {
		t.Errorf("%v after %d lines", err, taken.Load())
	}
}

func TestOrderedFinishesWhatItBegan(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	next, taken := numbers(1 << 40)
	emitted := int64(0)
	err := ordered(ctx, 3, next, func(n int) int { return n }, func(r int, _ bool) error {
		emitted++
		if r == 50 {
			cancel()
		}
		return nil
	})
	if err != nil || emitted != taken.Load() {
		t.Errorf("%v; %d lines read, %d emitted", err, taken.Load(), emitted)
	}
}

// TestOrderedWaitsForASlowReader: with nobody taking results, few lines are read.
func TestOrderedWaitsForASlowReader(t *testing.T) {
	next, taken := numbers(1000)
	first := true
	_ = ordered(t.Context(), 2, next, func(n int) int { return n }, func(int, bool) error {
		if first {
			first = false
			time.Sleep(50 * time.Millisecond)
			if n := taken.Load(); n > 20 {
				t.Errorf("%d lines were read while the first was being written", n)
			}
		}
		return nil
	})
}
