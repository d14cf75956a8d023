package timex

// Tense is when the event of a clause takes place, seen from the anchor day.
type Tense uint8

// The tenses. Unknown leaves the direction to the default, the past.
const (
	Unknown     Tense = iota
	Past              // "arrived", "has arrived", "was met"
	PastPerfect       // "had arrived", "had been due"
	Present           // "is", "meets": the anchor's own time, unless Motion is set
	Future            // "will", "is to", "is going to"
	Conditional       // "would", "could", "might": the verb decides
)

// Clause is what the reader knows of the clause that an expression stands in.
// The zero Clause knows nothing: a weekday in it is the latest one.
type Clause struct {
	Tense Tense
	// Reporting: the expression hangs at a verb of saying in the past ("said
	// Friday", "told reporters on Monday"), whatever is being reported.
	Reporting bool
	// Due: due, set, scheduled, expected, planning, likely to; "until", "as
	// soon as", "ahead of". With a past perfect ("had been due") it is past.
	Due bool
	// Motion: a verb of moving, visiting or meeting in the present or behind
	// "would" ("heads to Seoul Monday", "visits Indonesia on Saturday", "is
	// arriving Friday", "said he would leave on Sunday").
	Motion bool
	// Sequel: what the clause tells comes after what the sentence told before
	// it: "arrived on Monday before heading to Oslo on Wednesday".
	Sequel bool
	// Announces: the text announces a trip, so that a clause of unknown or
	// conditional tense looks forward.
	Announces bool
}

// forward reports whether a bare weekday in the clause lies ahead. The order
// of the tests is the order of their weight in news.
func (c Clause) forward() bool {
	switch {
	case c.Reporting, c.Tense == PastPerfect:
		return false
	case c.Due, c.Tense == Future:
		return true
	case c.Motion && c.Tense != Past:
		return true
	case c.Tense == Present:
		return false
	case c.Tense == Past:
		return false
	}
	return c.Announces
}

// unknown reports whether nothing but an announcement is known.
func (c Clause) unknown() bool {
	return c.Tense == Unknown && !c.Reporting && !c.Due && !c.Motion
}

// past reports whether the clause is told as past.
func (c Clause) past() bool {
	return c.Reporting || !c.Due && (c.Tense == Past || c.Tense == PastPerfect)
}
