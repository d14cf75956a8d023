package timeline

import (
	"cmp"
	"slices"
	"strings"
)

// statement is a claim as the builder works on it.
type statement struct {
	*Claim
	src *origin
	// move is the claim that this one was made of: from "arrived in Beijing
	// from Seoul", that he was in Seoul.
	move *statement
	at   *visit // the visit that it tells of; nil until it is placed

	cities   []string // see localities
	day      Window   // see days
	happened bool     // it tells of presence, past or present; see appraise
}

// newStatement reads from a claim once what the builder asks for often.
func newStatement(c *Claim, src *origin) statement {
	s := statement{Claim: c, src: src, cities: localities(&c.Place)}
	for _, w := range [...]*Window{&c.Start, &c.Seen, &c.End} {
		if w.Dated() {
			s.day = *w
			break
		}
	}
	switch c.Status {
	case Underway:
		s.happened = !s.listedAhead()
	case Completed:
		s.happened = true
	case Planned, Tentative, "":
		s.happened = s.overtaken()
	}
	return s
}

// days returns the statement's first dated window: of arrival, presence or departure.
func (s *statement) days() Window { return s.day }

// statementsOf returns the claims that have evidence and whose source is among
// the origins, in the order of reading and without repeats, whatever order they
// came in.
func statementsOf(origins []*origin, claims []Claim) []*statement {
	all := make([]statement, 0, len(claims))
	find := finder(origins)
	for i := range claims {
		if o := find(claims[i].Source); o != nil && len(claims[i].Evidence) > 0 {
			all = append(all, newStatement(&claims[i], o))
		}
	}
	out := make([]*statement, len(all))
	for i := range all {
		out[i] = &all[i]
	}
	slices.SortStableFunc(out, compareStatements)
	return slices.CompactFunc(out, func(a, b *statement) bool { return compareStatements(a, b) == 0 })
}

// finder returns a function from a source's id to its origin.
func finder(origins []*origin) func(id string) *origin {
	if len(origins) == 1 {
		return func(id string) *origin {
			if id == origins[0].ID {
				return origins[0]
			}
			return nil
		}
	}
	byID := make(map[string]*origin, len(origins))
	for _, o := range origins {
		byID[o.ID] = o
	}
	return func(id string) *origin { return byID[id] }
}

// compareStatements orders by source and place in the text, then by everything
// that the builder reads, so that claims which differ are never taken for one.
func compareStatements(a, b *statement) int {
	if c := cmp.Compare(a.src.order, b.src.order); c != 0 {
		return c
	}
	if c := cmp.Compare(a.Pos(), b.Pos()); c != 0 {
		return c
	}
	return compareClaims(a.Claim, b.Claim)
}

func compareClaims(a, b *Claim) int {
	if c := cmp.Or(
		strings.Compare(a.Who, b.Who),
		comparePersons(a.Traveller, b.Traveller),
		cmp.Compare(a.List, b.List),
		cmp.Compare(a.Index, b.Index),
		strings.Compare(string(a.Relation), string(b.Relation)),
		comparePlaces(&a.Place, &b.Place),
		compareWindows(a.Start, b.Start),
		compareWindows(a.End, b.End),
		compareWindows(a.Seen, b.Seen),
	); c != 0 {
		return c
	}
	return cmp.Or(
		strings.Compare(string(a.Status), string(b.Status)),
		strings.Compare(string(a.Kind), string(b.Kind)),
		compareBools(a.Over, b.Over),
		compareBools(a.Onward, b.Onward),
		compareBools(a.Background, b.Background),
		compareBools(a.Unordered, b.Unordered),
		compareBools(a.Again, b.Again),
		cmp.Compare(a.Trip, b.Trip),
		comparePlaces(&a.From, &b.From),
		cmp.Compare(a.Ordinal, b.Ordinal),
		strings.Compare(a.Purpose, b.Purpose),
		cmp.Compare(a.Confidence, b.Confidence),
		slices.CompareFunc(a.Companions, b.Companions, comparePersons),
		slices.CompareFunc(a.Evidence, b.Evidence, compareEvidence),
		slices.CompareFunc(a.Activities, b.Activities, compareActivities),
	)
}

func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

func comparePersons(a, b Person) int {
	return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.JobTitle, b.JobTitle), strings.Compare(a.CountryCode, b.CountryCode))
}

func comparePlaces(a, b *Place) int {
	return cmp.Or(
		strings.Compare(a.CountryCode, b.CountryCode),
		strings.Compare(a.Name, b.Name),
		strings.Compare(string(a.Kind), string(b.Kind)),
		slices.Compare(a.Cities, b.Cities),
		strings.Compare(a.Venue, b.Venue),
		strings.Compare(a.Mention, b.Mention),
		cmp.Compare(a.GeonamesID, b.GeonamesID),
		cmp.Compare(a.Latitude, b.Latitude),
		cmp.Compare(a.Longitude, b.Longitude),
	)
}

func compareWindows(a, b Window) int {
	return cmp.Or(
		cmp.Compare(a.Earliest, b.Earliest),
		cmp.Compare(a.Latest, b.Latest),
		strings.Compare(a.Weekday, b.Weekday),
		strings.Compare(a.PartOfDay, b.PartOfDay),
		strings.Compare(a.Time, b.Time),
		strings.Compare(string(a.Basis), string(b.Basis)),
		strings.Compare(a.Text, b.Text),
	)
}

func compareEvidence(a, b Evidence) int {
	return cmp.Or(
		strings.Compare(a.Source, b.Source),
		cmp.Compare(a.Start, b.Start),
		cmp.Compare(a.End, b.End),
		strings.Compare(a.Rule, b.Rule),
		strings.Compare(a.Quote, b.Quote),
		slices.Compare(a.Supports, b.Supports),
	)
}

func compareActivities(a, b Activity) int {
	return cmp.Or(
		strings.Compare(a.Kind, b.Kind),
		strings.Compare(a.Text, b.Text),
		strings.Compare(a.Venue, b.Venue),
		compareWindows(a.When, b.When),
		slices.CompareFunc(a.With, b.With, comparePersons),
		slices.CompareFunc(a.Evidence, b.Evidence, compareEvidence),
	)
}
