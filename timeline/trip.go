package timeline

// Status is how far a stop or trip has come, as of the newest source.
type Status string

// The statuses of the JSON contract.
const (
	Planned   Status = "planned"
	Tentative Status = "tentative"
	Underway  Status = "underway"
	Completed Status = "completed"
	Cancelled Status = "cancelled"
	Postponed Status = "postponed"
)

// StopKind says what a stop is for the traveller.
type StopKind string

// The kinds of stops.
const (
	Visit   StopKind = "visit"
	Transit StopKind = "transit" // refuelling, a stopover named as such
	Private StopKind = "private"
)

// Evidence is a quote that supports a stop. Start and End count Unicode code
// points of the source's plain text, End exclusive: text[Start:End] == Quote.
type Evidence struct {
	Source   string   `json:"source"`
	Quote    string   `json:"quote"`
	Start    int      `json:"start"`
	End      int      `json:"end"`
	Supports []string `json:"supports"`       // traveller, place, start, end, status, order, activity
	Rule     string   `json:"rule,omitempty"` // the rule that read it, kebab-case
}

// Activity is something that the traveller does at a stop.
type Activity struct {
	Kind     string     `json:"kind"` // meeting, talks, speech, press, ceremony, summit, signing, dinner, tour or other
	Text     string     `json:"text"`
	With     []Person   `json:"with,omitempty"`
	Venue    string     `json:"venue,omitempty"`
	When     Window     `json:"when,omitzero"`
	Evidence []Evidence `json:"evidence,omitempty"`
}

// Stop is one presence of a traveller in one place.
type Stop struct {
	ID         string   `json:"id"`
	Rank       int      `json:"rank"` // order of travel from 1, dense; equal where the sources do not fix the order
	Place      Place    `json:"place"`
	Kind       StopKind `json:"kind"`
	Start      Window   `json:"start,omitzero"` // first day there
	End        Window   `json:"end,omitzero"`   // last day there
	StartDate  Day      `json:"startDate,omitzero"`
	EndDate    Day      `json:"endDate,omitzero"`          // included
	EndDateExc Day      `json:"endDateExclusive,omitzero"` // EndDate plus one day
	Status     Status   `json:"status"`
	Purpose    string   `json:"purpose,omitempty"`

	Activities []Activity `json:"activities,omitempty"`
	Confidence float64    `json:"confidence"` // 0 to 1
	Evidence   []Evidence `json:"evidence"`

	// Sequence is the number of times that anything printed of the stop changed
	// as the sources are read in published order: iCalendar's SEQUENCE.
	Sequence int `json:"-"`
}

// Range is the stated first and last day of a whole trip, both included.
type Range struct {
	Start Day    `json:"start"`
	End   Day    `json:"end"`
	Basis Basis  `json:"basis"` // Stated or Resolved
	Text  string `json:"text,omitempty"`
}

// IsZero reports whether no range is known.
func (r Range) IsZero() bool { return r.Start == 0 && r.End == 0 }

// Trip is the stops of one traveller between leaving home and returning.
type Trip struct {
	ID         string     `json:"id"`
	Name       string     `json:"name"`
	Traveller  Person     `json:"traveller"`
	Companions []Person   `json:"companions,omitempty"`
	Background bool       `json:"background"` // mentioned only in passing
	Range      Range      `json:"range,omitzero"`
	StartDate  Day        `json:"startDate,omitzero"`
	EndDate    Day        `json:"endDate,omitzero"`
	EndDateExc Day        `json:"endDateExclusive,omitzero"`
	Status     Status     `json:"status"`
	Purpose    string     `json:"purpose,omitempty"`
	Stops      []Stop     `json:"stops"`
	Conflicts  []Conflict `json:"conflicts,omitempty"`
}

// Conflict is a contradiction between sources: what was kept and what lost.
type Conflict struct {
	Stop    string          `json:"stop,omitempty"`
	Field   string          `json:"field"` // place, start, end, status or order
	Kept    string          `json:"kept"`
	Others  []ConflictValue `json:"others"`
	Message string          `json:"message"`
}

// ConflictValue is a value that lost, with its source.
type ConflictValue struct {
	Value  string `json:"value"`
	Source string `json:"source"`
}
