package timex

import "itinera/timeline"

// Type is the TIMEX3 type of an expression.
type Type uint8

// The types of TimeML 1.2.1 §2.2.4.
const (
	Date     Type = iota // a calendar day or something coarser: "Friday", "next month", "recently"
	Time                 // finer than a day: "10:30 a.m.", "Monday night"
	Duration             // "three days"
	Set                  // "every Friday"
)

// String returns the type as TimeML writes it.
func (t Type) String() string {
	switch t {
	case Time:
		return "TIME"
	case Duration:
		return "DURATION"
	case Set:
		return "SET"
	}
	return "DATE"
}

// Grain is the finest unit that an expression fixes. The zero Grain is none:
// a reference such as "now", or a duration of unknown length.
type Grain uint8

// The grains, finest first.
const (
	NoGrain Grain = iota
	Second
	Minute
	Hour
	Day
	Weekend
	Week
	Month
	Quarter
	Season
	Half
	Year
	Decade
	Century
	Millennium
)

// Expr is one temporal expression of a text.
type Expr struct {
	First, Last int // tokens of the token.Text, Last exclusive
	Start, End  int // byte offsets in the Text's Source, End exclusive
	Type        Type
	// Value is the TimeML value: "2014-02-14", "2014-02-14TMO", "2014-W07",
	// "2014-02", "P3D", "XXXX-WXX-5", "PRESENT_REF". What an anchor would fill
	// in and is not known stands as X: "XXXX-02-14".
	Value string
	// Window is the day, or the days one of which is meant; for a range its
	// first day. Zero for durations, sets, references and whatever is vaguer
	// than a quarter ("last year"). Without an anchor only Weekday is known.
	Window timeline.Window
	// Until is the last day where the expression, or the pair that it opens
	// ("from Thursday to February 18"), is a range; else zero.
	Until  timeline.Window
	Closes bool   // the second of a pair whose first carries Until
	Grain  Grain  // of Value
	Days   int    // durations: days counted inclusively, "three-day" 3, "48 hours" 3; 0 is unknown
	Rule   string // the rule that read it, kebab-case
}
