package main

import (
	"fmt"
	"io"
	"os"

	"github.com/schollz/progressbar/v3"
)

// progress is the bar on a terminal's stderr; nil is none.
type progress struct {
	bar *progressbar.ProgressBar
}

// newProgress returns a bar for reading in, with the remaining time where its
// size is known; nil if nobody looks.
func newProgress(err *os.File, in *os.File) *progress {
	if !terminal(err) || dumb() {
		return nil
	}
	size := int64(-1)
	if info, statErr := in.Stat(); statErr == nil && info.Mode().IsRegular() {
		size = info.Size()
	}
	return &progress{progressbar.NewOptions64(size,
		progressbar.OptionSetWriter(err),
		progressbar.OptionSetDescription("reading"),
		progressbar.OptionShowBytes(true),
		progressbar.OptionThrottle(200e6),
		progressbar.OptionSetPredictTime(size > 0),
		progressbar.OptionClearOnFinish(),
	)}
}

func (p *progress) add(bytes int) {
	if p != nil {
		_ = p.bar.Add(bytes) // it is decoration: nothing depends on it
	}
}

// say writes a line for people without breaking the bar.
func (p *progress) say(w io.Writer, text string) {
	if p != nil {
		_ = p.bar.Clear()
	}
	fmt.Fprintln(w, text)
}

func (p *progress) finish() {
	if p != nil {
		_ = p.bar.Finish()
	}
}
