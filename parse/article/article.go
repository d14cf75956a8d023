// Package article reads bytes into an Article: its title, its plain text, the
// day it was published and how that day is known. It reads plain text, HTML
// pages and JSON news objects.
package article

import "itinera/timeline"

// Basis says where an article's published day was found.
type Basis string

// The bases, in the order they are trusted.
const (
	FromFlag     Basis = "flag"     // --published
	FromInput    Basis = "input"    // the batch line's or the text file's own field
	FromMetadata Basis = "metadata" // JSON-LD, meta elements, <time>
	FromDateline Basis = "dateline" // "BEIJING, Feb. 14, 2014 (Xinhua) --"
	FromURL      Basis = "url"      // /2014/02/14/
	FromText     Basis = "text"     // "Published Feb. 14, 2014"
)

// Article is a news article as it was read.
type Article struct {
	ID        string // the batch line's id; "" elsewhere
	Title     string
	Path      string // the file it came from, "-" for standard input
	URL       string
	Publisher string

	// Text is the plain text that all offsets count in: title, blank line, body;
	// a text file is as it stands. Control, escape and bidirectional override
	// characters are one space each.
	Text string
	// Body is the byte offset in Text at which the body begins: 0 if Text has no
	// title line that is known to be one.
	Body int
	// head is the header lines of a text file, which Text holds and Prose blanks.
	head head

	// Captions are the texts under a page's pictures; Text does not hold them.
	Captions []string

	Published      timeline.Day // zero: unknown
	PublishedBasis Basis
	Dateline       Dateline
	Warnings       []timeline.Warning
}

// Prose returns Text for reading: the same, but that the header lines of a text
// file are spaces, except for the title. Offsets in it are offsets in Text.
func (a Article) Prose() string { return blank(a.Text, a.head) }

// Dateline is the place, day and agency printed before the first sentence:
// "BEIJING, Feb. 14 (Xinhua) --". Start and End are byte offsets in Text, End
// exclusive; both are 0 where there is none.
type Dateline struct {
	Start, End int
	Place      string // as printed, "BEIJING" or "SEOUL, South Korea"
	Date       string // the words of its day, "Feb. 14", "" if none is printed; parse/timex reads them
	Agency     string

	day timeline.Day // of Date; zero where no year is printed
}
