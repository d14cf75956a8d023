package main

import (
	"fmt"
	"io/fs"
	"strconv"
	"strings"
)

// record is a line of a table.
type record struct {
	fields map[string]string
	file   string
	line   int
}

// readTable reads a TSV: lines that begin with # are comments, the first other
// line names the columns.
func readTable(dir fs.FS, file string) ([]record, error) {
	b, err := fs.ReadFile(dir, file)
	if err != nil {
		return nil, err
	}
	var columns []string
	var out []record
	line := 0
	for s := range strings.Lines(string(b)) {
		line++
		s = strings.TrimRight(s, "\n")
		if strings.HasPrefix(s, "#") {
			continue
		}
		f := strings.Split(s, "\t")
		if columns == nil {
			columns = f
			continue
		}
		if len(f) != len(columns) {
			return nil, fmt.Errorf("%s:%d: %d fields, the header has %d", file, line, len(f), len(columns))
		}
		r := record{fields: map[string]string{}, file: file, line: line}
		for i, c := range columns {
			r.fields[c] = f[i]
		}
		out = append(out, r)
	}
	return out, nil
}

func (r record) get(column string) string { return r.fields[column] }

// also returns the other names in a column, separated by bars.
func (r record) also(column string) []string {
	if r.fields[column] == "" {
		return nil
	}
	return strings.Split(r.fields[column], "|")
}

// float and integer read a number; an empty or bad field is an error.
func (r record) float(column string) (float64, error) {
	x, err := strconv.ParseFloat(r.fields[column], 64)
	if err != nil {
		return 0, r.errorf("%s is no number: %q", column, r.fields[column])
	}
	return x, nil
}

func (r record) integer(column string) (int, error) {
	x, err := strconv.Atoi(r.fields[column])
	if err != nil {
		return 0, r.errorf("%s is no whole number: %q", column, r.fields[column])
	}
	return x, nil
}

func (r record) errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", r.file, r.line, fmt.Sprintf(format, args...))
}
