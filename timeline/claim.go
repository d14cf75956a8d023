package timeline

// Relation is what a Claim says of a traveller and a place.
type Relation string

// The relations. Places in them are where the traveller is, will be or was.
//
// "Heads Monday from Jakarta to Abu Dhabi" is two claims: he departs from
// Jakarta (End Monday) and arrives in Abu Dhabi (Start Monday, From Jakarta).
// "Arrived Monday from Jakarta" is only the second: it tells no day of Jakarta.
const (
	Arrives  Relation = "arrives"   // Start is the day of arrival
	Departs  Relation = "departs"   // End is the day he leaves Place
	Visits   Relation = "visits"    // a visit; Start and End as told
	Present  Relation = "present"   // is in, meets in, speaks in: Seen is a day of presence
	Passes   Relation = "passes"    // refuels, changes planes
	Returns  Relation = "returns"   // goes home: no Place; Start is the day he is home, End the last day abroad
	Cancels  Relation = "cancels"   // Place, or the whole trip where Place is zero
	Postpone Relation = "postpones" // Start is the day that is given up; the new one is a claim of its own
	Spans    Relation = "spans"     // Start and End are the whole trip's range, or with List that of the list: no Place
)

// Claim is one statement of one article about one traveller: who, what relation
// to which place, when, and the quote. Build turns claims into trips; neither
// their order nor a claim given twice changes the result.
type Claim struct {
	Source    string // the id of the article's Source
	Traveller Person
	// Who is the traveller's key within the source: claims of one source with
	// equal keys are of one person. Across sources persons are matched by name.
	Who      string
	Relation Relation
	Place    Place

	// Start and End are the first and the last day at Place that this claim
	// states; Seen is a day of presence told without saying that he arrived or
	// left on it. Zero windows say nothing.
	Start, End, Seen Window

	// Status is as of the source's anchor, from this claim's own words: planned
	// or tentative for what lies ahead, underway for what is told in the present
	// or as just arrived, completed for what is told in the past. Whether a past
	// presence still lasts is Build's to decide, from days and later moves.
	Status Status
	// Over: the words tell that the presence has ended ("left", "wrapped up",
	// "after a visit to", "returned from").
	Over bool
	// Onward: the stop before Place ends on Start, though the words do not name
	// it ("before going on to Jordan on Monday").
	Onward     bool
	Kind       StopKind
	Background bool // an earlier or later trip, or one told in passing
	// Trip tells the absences from home within one source and traveller apart
	// as the discourse does: 0 is the article's subject.
	Trip int

	// From is the place that he came from or leaves for Place ("from Seoul to
	// Beijing"): an explicit move, the strongest order after days.
	From Place
	// List numbers the lists of stops within the source from 1; Index is the
	// position in it from 1. Ordered lists are itineraries ("will visit A, B
	// and C"); the others fix no order. 0 is no list.
	List, Index int
	Unordered   bool
	// Ordinal is 1 for "the first stop", 2 for the second…, -1 for the last; 0 is unknown.
	Ordinal int
	// Again marks a presence told as another one than before ("returns to Cairo").
	Again bool

	Purpose    string
	Activities []Activity
	Companions []Person
	Confidence float64 // 0 to 1
	Evidence   []Evidence
}

// Pos returns the offset of the claim's first evidence, for a stable order.
func (c Claim) Pos() int {
	if len(c.Evidence) == 0 {
		return 0
	}
	return c.Evidence[0].Start
}
