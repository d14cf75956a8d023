package render

import "fmt"

// NoDaysError is what a format that draws days answers where no shown trip has
// one: the article has no published day to read "Friday" against.
type NoDaysError struct {
	Format string // the format's name
	Stops  int    // the stops that were read, none of them with a day
}

// Error names the flag that helps.
func (e *NoDaysError) Error() string {
	stops := fmt.Sprintf("none of the %d stops has a day", e.Stops)
	if e.Stops == 1 {
		stops = "the only stop has no day"
	}
	return fmt.Sprintf("%s needs days, and %s: pass --published YYYY-MM-DD, the day the article appeared", e.Format, stops)
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
