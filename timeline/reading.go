package timeline

import (
	"cmp"
	"slices"
)

// heard is what one reading says of one traveller.
type heard struct {
	who  *traveller
	told []*statement
}

// read takes in the statements of one reading: the articles of one day.
func (b *builder) read(told []*statement) {
	for _, h := range b.travellers(told) {
		b.hear(h)
	}
	for _, j := range b.journeys {
		if j.restless && len(j.visits) > 0 {
			b.settle(j, b.now)
		}
	}
}

// travellers sorts the statements of a reading by the people they are about.
func (b *builder) travellers(told []*statement) []heard {
	var out []heard
	at := map[*traveller]int{}
	for _, own := range byKey(told) {
		if own[0].key() == "" {
			b.leave(own, "no-traveller", "nobody is named who travels")
			continue
		}
		t := b.cast.find(fullest(own), own[0].src)
		if i, ok := at[t]; ok {
			out[i].told = append(out[i].told, own...)
			continue
		}
		at[t] = len(out)
		out = append(out, heard{t, own})
	}
	return out
}

// key is the traveller's key within the source.
func (s *statement) key() string { return cmp.Or(s.Who, s.Traveller.Name) }

// byKey groups statements by source and traveller's key, in order of telling.
func byKey(told []*statement) [][]*statement {
	type key struct {
		src *origin
		who string
	}
	var out [][]*statement
	at := map[key]int{}
	for _, s := range told {
		k := key{s.src, s.key()}
		i, ok := at[k]
		if !ok {
			i, at[k] = len(out), len(out)
			out = append(out, nil)
		}
		out[i] = append(out[i], s)
	}
	return out
}

// fullest is the person of statements about one, under the fullest name.
func fullest(told []*statement) Person {
	p := told[0].Traveller
	for _, s := range told[1:] {
		q := s.Traveller
		if q == p {
			continue
		}
		if fuller(q.Name, p.Name) {
			p.Name = q.Name
		}
		p.JobTitle, p.CountryCode = cmp.Or(p.JobTitle, q.JobTitle), cmp.Or(p.CountryCode, q.CountryCode)
	}
	return p
}

// hear adds what a reading says of a traveller to his journeys.
func (b *builder) hear(h heard) {
	var touched []*journey
	var parts [][]*statement
	absences := absencesOf(b.placeable(h))
	slices.SortStableFunc(absences, func(a, b absence) int { return compareBools(a.background, b.background) })
	for i := range absences {
		a := &absences[i]
		j := b.journeyOf(h.who, a)
		if j == nil {
			b.leave(a.told, "vague-background", "a trip told in passing, without a month")
			continue
		}
		if k := slices.Index(touched, j); k >= 0 {
			parts[k] = append(parts[k], a.told...)
			continue
		}
		touched, parts = append(touched, j), append(parts, a.told)
	}
	for k, j := range touched {
		slices.SortStableFunc(parts[k], compareStatements)
		j.take(parts[k])
	}
}

// take adds the statements of a reading to the journey: those about places to
// its visits, the others to what is told of it as a whole.
func (j *journey) take(told []*statement) {
	var stops []*statement
	awaited(told)
	for _, s := range told {
		if s.ofPlace() {
			stops = append(stops, s)
		} else {
			j.whole = append(j.whole, s)
		}
		if from := s.departure(); from != nil {
			stops = append(stops, from)
		}
	}
	j.meet(visitsOf(stops))
	j.restless = true
	for _, v := range j.visits {
		j.seen = max(j.seen, v.lastSeen())
	}
}

// awaited takes what a source tells without a day for talk of the trip, not for
// presence, where the source has the whole trip begin on a day ahead.
func awaited(told []*statement) {
	for _, trip := range told {
		if trip.Relation != Spans || !trip.announces() {
			continue
		}
		for _, s := range told {
			if s.src == trip.src && s.undated() {
				s.happened = false
			}
		}
	}
}

// placeable returns the statements that can be part of a trip; the others are
// left out with a reason.
func (b *builder) placeable(h heard) []*statement {
	kept := make([]*statement, 0, len(h.told))
	for _, s := range h.told {
		switch {
		case s.ofPlace() && s.Place.CountryCode == h.who.home && h.who.home != "":
			b.leave([]*statement{s}, "home", "in the traveller's own country")
			continue
		case s.ofPlace() && s.Place.CountryCode == "":
			b.leave([]*statement{s}, "no-country", "the place is in no country")
			continue
		case !s.ofPlace() && !s.ofTrip():
			b.leave([]*statement{s}, "no-place", "the words name no place")
			continue
		}
		if s.From.CountryCode == h.who.home {
			s = s.withoutFrom()
		}
		kept = append(kept, s)
	}
	return kept
}

// ofTrip reports whether the statement is about the trip as a whole.
func (s *statement) ofTrip() bool {
	return s.Relation == Returns || s.Relation == Spans || s.cancels() || s.postpones()
}

// withoutFrom is the statement without the place that he came from: home is no stop.
func (s *statement) withoutFrom() *statement {
	if s.From.IsZero() {
		return s
	}
	c := *s.Claim
	c.From = Place{}
	t := newStatement(&c, s.src)
	return &t
}

// departure is what a move says of the place that it starts from: he was, or
// will be, there. nil where it says nothing more.
func (s *statement) departure() *statement {
	if s.From.CountryCode == "" || s.cancels() || s.postpones() {
		return nil
	}
	if s.ofPlace() && s.From.CountryCode == s.Place.CountryCode {
		from, to := localities(&s.From), s.cities
		if len(from) == 0 || len(to) == 0 || slices.ContainsFunc(from, func(l string) bool { return slices.Contains(to, l) }) {
			return nil
		}
	}
	c := Claim{
		Source: s.Source, Traveller: s.Traveller, Who: s.Who, Relation: Present, Place: s.From,
		Status: s.Status, Background: s.Background, Trip: s.Trip, Confidence: s.Confidence, Evidence: s.Evidence,
	}
	if s.happened {
		c.Status, c.Over = Completed, true
	}
	from := newStatement(&c, s.src)
	from.move = s
	return &from
}

// leave notes statements that take no part, with the reason.
func (b *builder) leave(told []*statement, reason, message string) {
	for _, s := range told {
		b.unplaced = append(b.unplaced, Unplaced{Reason: reason, Message: message, Evidence: s.Evidence[0]})
	}
}
