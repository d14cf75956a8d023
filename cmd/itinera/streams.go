package main

import (
	"os"

	"golang.org/x/term"
)

// streams are the standard ones. out is the result, err is for people.
type streams struct {
	in, out, err *os.File
}

// terminal reports whether f is a terminal.
func terminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

// dumb reports whether the terminal takes nothing but plain lines: no colour and
// nothing that moves.
func dumb() bool { return os.Getenv("TERM") == "dumb" }

// columns returns the width of terminal f, 80 where it cannot be told.
func columns(f *os.File) int {
	if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
		return w
	}
	return 80
}
