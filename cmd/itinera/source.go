package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"itinera/parse/article"
)

// maxInput is the size of the largest file, page or standard input that is read
// as one article; more is an error, for half an article has half a trip.
const maxInput = 64 << 20

// sourceOptions are the flags that say how an input is read.
type sourceOptions struct {
	published    dayFlag
	allowPrivate bool
}

func (o *sourceOptions) add(f *pflag.FlagSet) {
	f.Var(&o.published, "published", "the `DAY` of the articles that do not tell it, YYYY-MM-DD")
	f.BoolVar(&o.allowPrivate, "allow-private", false, "fetch from private and loopback addresses too")
}

// blob is the bytes of one input and what is known of them.
type blob struct {
	data []byte
	how  article.Options
}

// name is what messages call an input.
func (b blob) name() string {
	switch {
	case b.how.Path == "-":
		return "standard input"
	case b.how.Path != "":
		return b.how.Path
	}
	return b.how.URL
}

// open reads all bytes of a file, of a URL, or of standard input ("-").
func open(ctx context.Context, std streams, o sourceOptions, arg string) (blob, error) {
	how := article.Options{Published: o.published.Day}
	switch {
	case arg == "-":
		how.Path = arg
		data, err := readAll(std.in, "standard input")
		return blob{data, how}, err
	case strings.HasPrefix(arg, "http://"), strings.HasPrefix(arg, "https://"):
		return fetch(ctx, arg, o.allowPrivate, how)
	}
	how.Path = arg
	data, err := readFile(arg)
	return blob{data, how}, err
}

func readFile(path string) ([]byte, error) {
	f, err := openFile(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readAll(f, path)
}

// openFile opens a file for reading; its errors say what to do.
func openFile(path string) (*os.File, error) {
	f, err := os.Open(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, noFile(path)
	case errors.Is(err, fs.ErrPermission):
		return nil, fmt.Errorf("no permission to read %s", path)
	case err != nil:
		return nil, fmt.Errorf("opening %s: %w", path, err)
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		f.Close()
		return nil, usage("%s is a directory; name the files in it: %s/*.txt", path, strings.TrimRight(path, "/"))
	}
	return f, nil
}

// noFile is the error of a path where there is nothing.
type noFile string

func (path noFile) Error() string { return "no file called " + string(path) }

func (noFile) Is(target error) bool { return target == fs.ErrNotExist }

// readAll reads r whole, up to maxInput.
func readAll(r io.Reader, name string) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxInput+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("reading %s: %w", name, err)
	case len(data) > maxInput:
		return nil, tooBig(name)
	}
	return data, nil
}

func tooBig(name string) error {
	return fmt.Errorf("%s is larger than %d MB, too large for one article; `itinera batch` reads archives of any size, one article a line", name, maxInput>>20)
}

// orVerb says of a first argument that is no file that it may have been meant as a verb.
func orVerb(err error, arg string, verbs []*cobra.Command) error {
	if !errors.Is(err, fs.ErrNotExist) || strings.ContainsAny(arg, "./\\") {
		return err
	}
	names := make([]string, len(verbs))
	for i, v := range verbs {
		names[i] = v.Name()
	}
	return fmt.Errorf("no file or command called %s%s", arg, didYouMean(arg, names))
}
