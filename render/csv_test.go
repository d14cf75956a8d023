package render

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestCSVReadsBack compares what encoding/csv reads with what TSV says, for
// every document.
func TestCSVReadsBack(t *testing.T) {
	for _, name := range documents(t) {
		raw, err := written(t, name, "csv", Options{All: true})
		if err != nil {
			t.Fatal(err)
		}
		if n := bytes.Count(raw, []byte("\n")); n != bytes.Count(raw, []byte("\r\n")) {
			t.Errorf("%s: %d line feeds without a carriage return", name, n)
		}
		r := csv.NewReader(bytes.NewReader(raw))
		r.FieldsPerRecord = len(columns)
		got, err := r.ReadAll()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		tabs, err := written(t, name, "tsv", Options{All: true})
		if err != nil {
			t.Fatal(err)
		}
		var want [][]string
		for _, l := range strings.Split(strings.TrimSuffix(string(tabs), "\n"), "\n") {
			want = append(want, strings.Split(l, "\t"))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-tsv +csv):\n%s", name, diff)
		}
		stops := 0
		for _, trip := range document(t, name).Trips {
			stops += len(trip.Stops)
		}
		if len(got) != stops+1 {
			t.Errorf("%s: %d rows, want %d", name, len(got), stops+1)
		}
		for _, cells := range got {
			checkCells(t, name, cells)
		}
	}
}

// checkCells: what looks like a formula is a number of ours or has its apostrophe.
func checkCells(t *testing.T, name string, cells []string) {
	t.Helper()
	for i, cell := range cells {
		if cell == "" || !strings.ContainsAny(cell[:1], "=+-@\t\r") {
			continue
		}
		if _, err := strconv.ParseFloat(cell, 64); err != nil || columns[i] != "latitude" && columns[i] != "longitude" {
			t.Errorf("%s: the %s %q is a formula", name, columns[i], cell)
		}
	}
}

func TestText(t *testing.T) {
	tests := []struct{ in, want string }{
		{"", ""},
		{"met in Oslo", "met in Oslo"},
		{"=1+1", "'=1+1"},
		{"+1", "'+1"},
		{"-1", "'-1"},
		{"@SUM(A1)", "'@SUM(A1)"},
		{"\t=1", "'=1"},
		{"\r\n @x", "'@x"},
		{"\u200e=1", "'=1"},
		{"＝1", "'＝1"},
		{"a=b", "a=b"},
		{"tab\tin", "tab in"},
	}
	for _, tt := range tests {
		if got := text(tt.in); got != tt.want {
			t.Errorf("text(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

// TestNoHeader: rows alone, so that documents can follow each other.
func TestNoHeader(t *testing.T) {
	for _, format := range []string{"csv", "tsv"} {
		with, _ := written(t, "tour", format, Options{})
		without, _ := written(t, "tour", format, Options{NoHeader: true})
		head, rest, _ := bytes.Cut(with, []byte("\n"))
		if !bytes.HasPrefix(head, []byte("trip")) || !bytes.Equal(rest, without) {
			t.Errorf("%s without its header is\n%s", format, without)
		}
	}
}
