package render

import "fmt"

// NoDaysError is what a format that draws days answers where no shown trip has
// one: the sources tell none, or there is no published day to read "Friday" against.
type NoDaysError struct {
	Format   string // the format's name
	Stops    int    // the stops that were read, none of them with a day
	Anchored bool   // every source has a day to read others against
}

// Error names the flag that may help, unless it was given.
func (e *NoDaysError) Error() string {
	stops := fmt.Sprintf("none of the %d stops has a day", e.Stops)
	if e.Stops == 1 {
		stops = "the only stop has no day"
	}
	remedy := ": pass --published YYYY-MM-DD, the day the article appeared"
	if e.Anchored {
		remedy = ", as the text tells none; json, csv, geojson, jsonld and md do without"
	}
	return e.Format + " needs days, and " + stops + remedy
}

// NoTripsError is what a format answers that cannot be empty (RFC 5545 §3.6:
// a calendar holds at least one component) where there is no trip to write.
type NoTripsError struct {
	Format     string // the format's name
	Background int    // trips that were read but are hidden without Options.All
}

// Error says whether --all would help.
func (e *NoTripsError) Error() string {
	if e.Background > 0 {
		return fmt.Sprintf("%s: there are only trips told in passing (%d): pass --all to write them", e.Format, e.Background)
	}
	return fmt.Sprintf("%s: there is no trip to write", e.Format)
}
