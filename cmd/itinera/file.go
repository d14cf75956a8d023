package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// writeFile writes a file whole or not at all: to a temporary file beside it,
// renamed at the end. Lines that were done before an interrupt, or before the
// disk was full, are in a file ending in ".part". What is no regular file (a
// pipe, /dev/stdout) is written to as it is.
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
	case errors.Is(err, errInterrupted), errors.As(err, new(cutShort)):
		return keepPart(tmp.Name(), path, err)
	}
	if err != nil {
		return cannotWrite(path, err)
	}
	return nil
}

// cutShort is an error that ends a series of lines, of which each is whole.
type cutShort struct{ error }

func (c cutShort) Unwrap() error { return c.error }

// keepPart puts the lines that were written before err beside the file, so that
// they are neither lost nor taken for the whole.
func keepPart(tmp, path string, err error) error {
	part := path + ".part"
	size, cut := endAtLine(tmp)
	if cut == nil && size > 0 {
		cut = os.Rename(tmp, part)
	}
	switch {
	case cut != nil:
		return cannotWrite(path, errors.Join(err, cut))
	case !errors.Is(err, errInterrupted) && size == 0:
		return cannotWrite(path, err)
	case !errors.Is(err, errInterrupted):
		return fmt.Errorf("%w; the lines before are in %s", cannotWrite(path, err), part)
	case size == 0:
		return exitError{exitInterrupted, fmt.Errorf("%w; nothing is written", errInterrupted)}
	}
	return exitError{exitInterrupted, fmt.Errorf("%w, in %s", err, part)}
}

// endAtLine cuts off what stands behind the last line's end of a file, and
// returns the size that is left.
func endAtLine(name string) (int64, error) {
	f, err := os.OpenFile(name, os.O_RDWR, 0)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	end, err := f.Seek(0, io.SeekEnd)
	block := make([]byte, 64<<10)
	for err == nil && end > 0 {
		from := max(0, end-int64(len(block)))
		n := int(end - from)
		if _, err = f.ReadAt(block[:n], from); err != nil {
			break
		}
		if i := bytes.LastIndexByte(block[:n], '\n'); i >= 0 {
			end = from + int64(i) + 1
			break
		}
		end = from
	}
	return end, errors.Join(err, f.Truncate(end))
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
	case errors.Is(err, syscall.ENOSPC):
		return fmt.Errorf("writing %s: no space left on the disk; make room, or write elsewhere", path)
	}
	return fmt.Errorf("writing %s: %w", path, err)
}
