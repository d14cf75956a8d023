package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// writeFile writes a file whole or not at all: to a temporary file beside it,
// renamed at the end; after an interrupt what was done is in a file ending in
// ".part". What is no regular file (a pipe, /dev/stdout) is written to
// as it is.
func writeFile(path string, write func(io.Writer) error) error {
	mode := fs.FileMode(0o644)
	if info, err := os.Stat(path); err == nil {
		if info.IsDir() {
			return usage("-o %s: that is a directory; name a file in it", path)
		}
		if !info.Mode().IsRegular() {
			return writeThrough(path, write)
		}
		mode = info.Mode().Perm()
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*.tmp")
	if err != nil {
		return cannotWrite(path, err)
	}
	defer os.Remove(tmp.Name()) // does nothing once it is renamed
	err = errors.Join(write(tmp), tmp.Chmod(mode), tmp.Close())
	switch {
	case err == nil:
		err = os.Rename(tmp.Name(), path)
	case errors.Is(err, errInterrupted):
		return keepPart(tmp.Name(), path, err)
	}
	if err != nil {
		return cannotWrite(path, err)
	}
	return nil
}

// keepPart puts what was written before an interrupt beside the file, so that it
// is neither lost nor taken for the whole.
func keepPart(tmp, path string, err error) error {
	if renamed := os.Rename(tmp, path+".part"); renamed != nil {
		return cannotWrite(path, errors.Join(err, renamed))
	}
	return exitError{exitInterrupted, fmt.Errorf("%w, in %s.part", err, path)}
}

func writeThrough(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return cannotWrite(path, err)
	}
	if err := errors.Join(write(f), f.Close()); err != nil {
		return cannotWrite(path, err)
	}
	return nil
}

// cannotWrite says what was being written and what to do about it.
func cannotWrite(path string, err error) error {
	dir := filepath.Dir(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("writing %s: there is no directory %s; make it first", path, dir)
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("writing %s: no permission to write in %s", path, dir)
	}
	return fmt.Errorf("writing %s: %w", path, err)
}
