package timeline

import "time"

// Basis says how the days of a Window were come by.
type Basis string

// The bases, strongest first.
const (
	Stated   Basis = "stated"   // a calendar date in the text
	Resolved Basis = "resolved" // a relative expression against the anchor day
	Inferred Basis = "inferred" // from neighbouring stops or the trip's range, never from the text itself
)

// Rank orders bases: Stated 3, Resolved 2, Inferred 1, anything else 0.
func (b Basis) Rank() int {
	switch b {
	case Stated:
		return 3
	case Resolved:
		return 2
	case Inferred:
		return 1
	}
	return 0
}

// Window is a day known to lie in [Earliest, Latest], both included; both are
// equal when the day is exact. Days are civil days local to the place. Without
// an anchor day only Weekday is known. The zero Window says nothing.
type Window struct {
	Earliest  Day    `json:"earliest,omitzero"`
	Latest    Day    `json:"latest,omitzero"`
	Weekday   string `json:"weekday,omitempty"`   // English name; only where no anchor day is known
	PartOfDay string `json:"partOfDay,omitempty"` // early, morning, midday, afternoon, evening, night or late
	Time      string `json:"time,omitempty"`      // local clock time HH:MM, only where the text states it
	Basis     Basis  `json:"basis"`
	Text      string `json:"text,omitempty"` // the words it was read from; empty when inferred
}

// On returns the window of one exact day.
func On(d Day, b Basis) Window { return Window{Earliest: d, Latest: d, Basis: b} }

// Between returns the window [earliest, latest], both included.
func Between(earliest, latest Day, b Basis) Window {
	return Window{Earliest: earliest, Latest: latest, Basis: b}
}

// IsZero reports whether w says nothing about any day, not even a weekday.
func (w Window) IsZero() bool { return w.Earliest == 0 && w.Latest == 0 && w.Weekday == "" }

// Dated reports whether w has days, not only a weekday.
func (w Window) Dated() bool { return w.Earliest != 0 && w.Latest != 0 }

// Exact reports whether w is one day.
func (w Window) Exact() bool { return w.Dated() && w.Earliest == w.Latest }

// SameDays reports whether both windows have the same days, or the same weekday
// where neither has days; words and basis do not count.
func (w Window) SameDays(o Window) bool {
	return w.Earliest == o.Earliest && w.Latest == o.Latest && w.Weekday == o.Weekday
}

// Overlaps reports whether both windows have days and share one.
func (w Window) Overlaps(o Window) bool {
	return w.Dated() && o.Dated() && w.Earliest <= o.Latest && o.Earliest <= w.Latest
}

// Days returns the number of days in w, 0 if it has none.
func (w Window) Days() int {
	if !w.Dated() {
		return 0
	}
	return int(w.Latest-w.Earliest) + 1
}

// ParseWeekday returns the weekday of its full English name.
func ParseWeekday(name string) (time.Weekday, bool) {
	for d := time.Sunday; d <= time.Saturday; d++ {
		if d.String() == name {
			return d, true
		}
	}
	return 0, false
}
