package main

import (
	"context"
	"sync"
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
	for j := range queue {
		r := <-j.result
		if emitErr == nil {
			if emitErr = emit(r, len(queue) == 0); emitErr != nil {
				cancel()
			}
		}
	}
	wg.Wait()
	if emitErr != nil {
		return emitErr
	}
	return readErr
}
