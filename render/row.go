package render

import (
	"strconv"
	"unicode/utf8"

	"itinera/timeline"
)

// columns are the names of a row's cells, in order.
var columns = [...]string{
	"trip", "traveller", "rank", "place", "country_code",
	"start_earliest", "start_latest", "start_basis", "end_earliest", "end_latest", "end_basis",
	"status", "kind", "latitude", "longitude", "confidence", "quote", "source",
}

// rows returns a row a stop of the shown trips, in order, after the names of
// the columns unless they are not wanted. Cells are single lines; what the
// sources do not say is empty. The quote is the stop's first one, and the source
// its address, else its path, else its id.
func rows(d *timeline.Document, o Options) [][]string {
	var all [][]string
	if !o.NoHeader {
		all = append(all, columns[:])
	}
	from := sourcesOf(d)
	for _, t := range shownTrips(d, o) {
		for i := range t.Stops {
			all = append(all, row(t, &t.Stops[i], from))
		}
	}
	return all
}

func row(t *timeline.Trip, s *timeline.Stop, from sources) []string {
	cells := make([]string, 0, len(columns))
	cells = append(cells, text(t.ID), text(t.Traveller.Name), strconv.Itoa(s.Rank), text(s.Place.Name), text(s.Place.CountryCode))
	cells = append(cells, windowCells(s.Start)...)
	cells = append(cells, windowCells(s.End)...)
	cells = append(cells, text(string(s.Status)), text(string(s.Kind)))
	if located(s.Place) {
		cells = append(cells, degrees(s.Place.Latitude), degrees(s.Place.Longitude))
	} else {
		cells = append(cells, "", "")
	}
	cells = append(cells, strconv.FormatFloat(s.Confidence, 'f', -1, 64))
	if len(s.Evidence) == 0 {
		return append(cells, "", "")
	}
	return append(cells, text(s.Evidence[0].Quote), text(from.address(s.Evidence[0].Source)))
}

// windowCells are the earliest and latest day and their basis, all empty where
// no day is known.
func windowCells(w timeline.Window) []string {
	if !w.Dated() {
		return []string{"", "", ""}
	}
	return []string{w.Earliest.String(), w.Latest.String(), text(string(w.Basis))}
}

// address is where a source can be found again; a password in it stays private.
func (all sources) address(id string) string {
	src := all[id]
	if src == nil {
		return id
	}
	for _, s := range []string{link(src.URL), src.URL, src.Path} {
		if s != "" {
			return s
		}
	}
	return id
}

// text is a cell for words of the article. A spreadsheet takes a cell that
// begins with one of these for a formula, full-width ones included in East Asian
// versions; an apostrophe before it makes it text (OWASP, CSV injection). Numbers
// are not words: -6.2 stays a number.
func text(s string) string {
	if s = line(s); s == "" {
		return s
	}
	switch first, _ := utf8.DecodeRuneInString(s); first {
	case '=', '+', '-', '@', '＝', '＋', '－', '＠':
		return "'" + s
	}
	return s
}
