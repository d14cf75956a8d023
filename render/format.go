package render

import (
	"io"
	"strings"

	"itinera/timeline"
)

// Options says how a document is written. The zero Options is the default of
// every format; a format ignores what it has no use for.
type Options struct {
	// All writes background trips too: those that the sources mention only in
	// passing. JSON always has them. Default: left out.
	All bool
	// NoCalname leaves the calendar's name (NAME and X-WR-CALNAME) out of ics,
	// for clients that would name a new calendar by it. Default: named.
	NoCalname bool
	// NoHeader leaves the line of column names out of csv and tsv. Default: written.
	NoHeader bool
	// Indent breaks and indents json, geojson, timelinejs and jsonld, for
	// people. Default: one line.
	Indent bool
}

// Format is one way to write a document.
type Format struct {
	// Name is what the user calls the format: "ics".
	Name string
	// Suffixes are the endings of file names that mean this format, in lower
	// case and with their dot: ".md", ".markdown".
	Suffixes []string
	// NeedsDays is true where Write answers a NoDaysError if no shown trip has
	// a day to be drawn on.
	NeedsDays bool
	// Lines is true where written documents may follow each other in one
	// stream: the JSON formats without Indent, a line each, and csv and tsv with NoHeader from the second on.
	Lines bool
	// Write writes d to w. It hands w nothing before all of d is ready, so an
	// error that is not w's own means that nothing was written. A document
	// without trips is written as an empty one, except that formats that need
	// days answer a NoTripsError.
	Write func(w io.Writer, d timeline.Document, o Options) error
	// Omits lists what Write leaves out because the format has no room for it,
	// as warnings to be shown beside d.Warnings. nil omits nothing.
	Omits func(d timeline.Document, o Options) []timeline.Warning
}

// Warnings returns what f leaves out of d, nil where it writes everything.
func (f Format) Warnings(d timeline.Document, o Options) []timeline.Warning {
	if f.Omits == nil {
		return nil
	}
	return f.Omits(d, o)
}

// List is the formats that a program offers, in the order it names them.
type List []Format

// Formats returns the formats of this package. A program appends its own.
func Formats() List {
	return List{
		{Name: "json", Suffixes: []string{".json"}, Lines: true, Write: JSON},
		{Name: "ics", Suffixes: []string{".ics", ".ical"}, NeedsDays: true, Write: ICS, Omits: withoutDay("ics")},
		{Name: "csv", Suffixes: []string{".csv"}, Lines: true, Write: CSV},
		{Name: "tsv", Suffixes: []string{".tsv", ".tab"}, Lines: true, Write: TSV},
		{Name: "geojson", Suffixes: []string{".geojson"}, Lines: true, Write: GeoJSON},
		{Name: "timelinejs", Suffixes: []string{".timelinejs.json", ".timelinejs"}, NeedsDays: true, Write: TimelineJS, Omits: withoutDay("timelinejs")},
		{Name: "jsonld", Suffixes: []string{".jsonld"}, Lines: true, Write: JSONLD},
		{Name: "md", Suffixes: []string{".md", ".markdown"}, Write: Markdown},
	}
}

// Lookup returns the format of a name, in any case.
func (l List) Lookup(name string) (Format, bool) {
	for _, f := range l {
		if strings.EqualFold(f.Name, name) {
			return f, true
		}
	}
	return Format{}, false
}

// BySuffix returns the format that a file's name ends in, in any case; of
// several endings the longest counts: "trip.timelinejs.json" is not json.
func (l List) BySuffix(path string) (Format, bool) {
	var found Format
	longest := 0
	lower := strings.ToLower(path)
	for _, f := range l {
		for _, suffix := range f.Suffixes {
			if len(suffix) > longest && strings.HasSuffix(lower, suffix) {
				found, longest = f, len(suffix)
			}
		}
	}
	return found, longest > 0
}

// Names returns the names of the formats, for messages.
func (l List) Names() []string {
	names := make([]string, len(l))
	for i, f := range l {
		names[i] = f.Name
	}
	return names
}
