package main

import (
	"errors"
	"fmt"
)

// The exit codes, for scripts to tell by.
const (
	exitFine        = 0
	exitFailed      = 1   // no such file, not text, no day for a calendar, a bad line in a batch
	exitUsage       = 2   // unknown flag or format, a bad value, a directory
	exitNoTrip      = 3   // read, but there is no trip in it
	exitWarned      = 4   // warnings under --strict
	exitInterrupted = 130 // Ctrl-C, as shells have it
)

// exitError is an error that ends the program with its own code. Without err it
// says nothing: what there was to say is said.
type exitError struct {
	code int
	err  error
}

func (e exitError) Error() string {
	if e.err == nil {
		return fmt.Sprintf("exit %d", e.code)
	}
	return e.err.Error()
}

func (e exitError) Unwrap() error { return e.err }

// usage makes an error of how itinera was called.
func usage(format string, args ...any) error {
	return exitError{exitUsage, fmt.Errorf(format, args...)}
}

// exitCode returns the code that err ends the program with.
func exitCode(err error) int {
	var e exitError
	switch {
	case err == nil:
		return exitFine
	case errors.As(err, &e):
		return e.code
	}
	return exitFailed
}

// silent reports whether err has nothing to say to people.
func silent(err error) bool {
	e, ok := err.(exitError)
	return err == nil || ok && e.err == nil
}
