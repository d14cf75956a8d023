// Package render turns a timeline.Document into bytes that people and programs
// take as they are: JSON, iCalendar, CSV, TSV, GeoJSON, TimelineJS, JSON-LD and
// Markdown. Formats is the list of them.
//
// The same document gives the same bytes on any day and machine. Every format
// but JSON takes control, escape and bidi-override characters out of what it
// prints; JSON writes them as \u escapes, so that nothing is lost.
package render
