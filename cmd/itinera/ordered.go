package main

import (
	"context"
	"iter"
	"sync"
	"time"
)

// ordered calls work for every line with so many workers and hands what it
// returns to emit, in the order of the lines and one at a time. Few lines are in
// memory at once, whatever the input's length: a slow emit slows the reading.
// It ends at the input's end, at ctx's, or at the first error of next or emit,
// and returns that error; lines already begun are finished and emitted first.
func ordered[L, R any](ctx context.Context, workers int, next func() (L, bool, error), work func(L) R, emit func(R, bool) error) error {
	type job struct {
		line   L
		result chan R
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	todo := make(chan job)
	queue := make(chan job, 4*workers)
	var readErr error
	go func() {
		defer close(queue)
		defer close(todo)
		for ctx.Err() == nil {
			line, ok, err := next()
			if !ok || err != nil {
				readErr = err
				return
			}
			j := job{line, make(chan R, 1)}
			queue <- j
			todo <- j
		}
	}()
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for j := range todo {
				j.result <- work(j.line)
			}
		})
	}
	var emitErr error
	take := func(j job) {
		r := <-j.result
		if emitErr == nil {
			if emitErr = emit(r, len(queue) == 0); emitErr != nil {
				cancel()
			}
		}
	}
	for open := true; open; {
		var j job
		select {
		case j, open = <-queue:
			if open {
				take(j)
			}
		case <-ctx.Done():
			for j := range untilIdle(queue) {
				take(j)
			}
			return emitErr
		}
	}
	wg.Wait()
	if emitErr != nil {
		return emitErr
	}
	return readErr
}

// grace is how long an ended read is waited for: the reader may be blocked in
// a terminal or a pipe for ever.
const grace = 100 * time.Millisecond

// untilIdle yields what comes through a channel until it closes or rests.
func untilIdle[T any](c <-chan T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for {
			select {
			case v, ok := <-c:
				if !ok || !yield(v) {
					return
				}
			case <-time.After(grace):
				return
			}
		}
	}
}
