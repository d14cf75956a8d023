package timeline

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// ReadDocument reads a Document back from its JSON, hand corrections and all.
//
// What is inferred and the shown days are worked out anew, so that a corrected
// day moves what follows from it. A stop's Sequence is the number of days on
// which its document's sources were published: a correction by hand counts as
// one more change than reading them can have made.
//
// The error says where the JSON is wrong and what to do. A field that the
// contract does not have is an error in a document of this version or an older
// one, where it is a misspelling; a newer minor version may have added it.
func ReadDocument(r io.Reader) (Document, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return Document{}, fmt.Errorf("reading a timeline: %w", err)
	}
	newer, err := newerMinor(data)
	if err != nil {
		return Document{}, err
	}
	d, err := decode(data, newer)
	if err != nil {
		return Document{}, err
	}
	if err := d.check(); err != nil {
		return Document{}, fmt.Errorf("in the timeline: %w", err)
	}
	d.renew()
	return d, nil
}

// newerMinor reports whether the document is of a later version of the contract
// that only adds fields.
func newerMinor(data []byte) (bool, error) {
	var head struct {
		SchemaVersion *string `json:"schemaVersion"`
	}
	if err := json.NewDecoder(bytes.NewReader(data)).Decode(&head); err != nil {
		return false, located(data, err)
	}
	if head.SchemaVersion == nil {
		return false, errors.New("this JSON has no schemaVersion: it is no timeline of itinera; `itinera schema` prints what a timeline holds")
	}
	major, minor, ok := strings.Cut(*head.SchemaVersion, ".")
	n, err := strconv.Atoi(minor)
	ownMajor, ownMinor, _ := strings.Cut(SchemaVersion, ".")
	if !ok || err != nil || major != ownMajor {
		return false, fmt.Errorf("the timeline is of schemaVersion %q; this itinera reads %s.x", *head.SchemaVersion, ownMajor)
	}
	own, _ := strconv.Atoi(ownMinor)
	return n > own, nil
}

func decode(data []byte, lenient bool) (Document, error) {
	var d struct {
		Schema string `json:"$schema"` // editors add it; Document has no need of it
		Document
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	if !lenient {
		dec.DisallowUnknownFields()
	}
	if err := dec.Decode(&d); err != nil {
		return Document{}, located(data, err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return Document{}, errors.New("there is more behind the timeline: a file of `itinera batch` has one a line; give one of its lines")
	}
	return d.Document, nil
}

// located adds the line to an error of package json.
func located(data []byte, err error) error {
	at := int64(-1)
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		at = syntax.Offset
	case errors.As(err, &kind):
		at = kind.Offset
	}
	if at < 0 || at > int64(len(data)) {
		return fmt.Errorf("reading a timeline: %w; `itinera schema` prints what a timeline holds", err)
	}
	line := 1 + bytes.Count(data[:at], []byte("\n"))
	return fmt.Errorf("reading a timeline, line %d: %w", line, err)
}

// renew works out what follows from the stops as they stand now.
func (d *Document) renew() {
	days := map[Day]bool{}
	for _, s := range d.Sources {
		days[s.Published] = true
	}
	for i := range d.Trips {
		t := &d.Trips[i]
		slices.SortStableFunc(t.Stops, func(a, b Stop) int { return a.Rank - b.Rank })
		for k := range t.Stops {
			s := &t.Stops[k]
			s.Sequence = len(days)
			for _, w := range []*Window{&s.Start, &s.End} {
				if w.Basis == Inferred {
					*w = Window{}
				}
			}
		}
		inferred(t.Stops, t.Range)
		shown(t)
	}
}
