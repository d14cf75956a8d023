package timeline

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// check reports the first thing in a document read back that the contract does
// not allow, with the id of the trip or stop and what to write instead.
func (d *Document) check() error {
	ids := map[string]bool{}
	once := func(what, id string) error {
		if !validID(id) {
			return fmt.Errorf("%s has the id %q; an id is 1 to 128 of a-z, 0-9, '.', '_' and '-', and begins with a letter or digit", what, id)
		}
		if ids[id] {
			return fmt.Errorf("the id %s is there twice; every trip and stop needs one of its own", id)
		}
		ids[id] = true
		return nil
	}
	for i := range d.Trips {
		t := &d.Trips[i]
		if err := cmp.Or(once(fmt.Sprintf("trip %d", i+1), t.ID), t.check()); err != nil {
			return err
		}
		for k := range t.Stops {
			s := &t.Stops[k]
			if err := once(fmt.Sprintf("stop %d of %s", k+1, t.ID), s.ID); err != nil {
				return err
			}
			if err := s.check(); err != nil {
				return fmt.Errorf("stop %s: %w", s.ID, err)
			}
		}
		if err := t.checkShown(); err != nil {
			return err
		}
	}
	return nil
}

func validID(id string) bool {
	if id == "" || len(id) > 128 || strings.IndexByte("._-", id[0]) >= 0 {
		return false
	}
	return strings.Trim(id, "abcdefghijklmnopqrstuvwxyz0123456789._-") == ""
}

func (t *Trip) check() error {
	switch {
	case t.Traveller.Name == "":
		return fmt.Errorf("trip %s: the traveller has no name", t.ID)
	case len(t.Stops) == 0:
		return fmt.Errorf("trip %s has no stop; remove the trip", t.ID)
	case t.Range.Start > t.Range.End:
		return fmt.Errorf("trip %s: its range ends on %s, before it starts on %s", t.ID, t.Range.End, t.Range.Start)
	}
	if err := oneOf("status", t.Status, Planned, Tentative, Underway, Completed, Cancelled, Postponed); err != nil {
		return fmt.Errorf("trip %s: %w", t.ID, err)
	}
	return nil
}

func (s *Stop) check() error {
	switch {
	case s.Rank < 1:
		return fmt.Errorf("rank %d; the first stop has rank 1", s.Rank)
	case s.Place.Name == "":
		return fmt.Errorf("the place has no name")
	case len(s.Place.CountryCode) != 2 || s.Place.CountryCode != strings.ToUpper(s.Place.CountryCode):
		return fmt.Errorf("countryCode %q; write the two capitals of ISO 3166-1", s.Place.CountryCode)
	case !(s.Place.Latitude >= -90 && s.Place.Latitude <= 90 && s.Place.Longitude >= -180 && s.Place.Longitude <= 180):
		return fmt.Errorf("latitude %g and longitude %g are not on the earth; write degrees from -90 to 90 and from -180 to 180", s.Place.Latitude, s.Place.Longitude)
	case !(s.Confidence >= 0 && s.Confidence <= 1):
		return fmt.Errorf("confidence %g; it is from 0 to 1", s.Confidence)
	case len(s.Evidence) == 0:
		return fmt.Errorf("no evidence; a stop needs one quote at least")
	}
	return cmp.Or(
		oneOf("status", s.Status, Planned, Tentative, Underway, Completed, Cancelled, Postponed),
		oneOf("kind", s.Kind, Visit, Transit, Private),
		oneOf("place.kind", s.Place.Kind, City, Country, Region, Venue),
		s.Start.check("start"),
		s.End.check("end"),
	)
}

func (w Window) check(name string) error {
	switch {
	case w.IsZero():
		return nil
	case (w.Earliest == 0) != (w.Latest == 0):
		return fmt.Errorf("%s has one of earliest and latest; write both, the same day twice where it is exact", name)
	case w.Earliest > w.Latest:
		return fmt.Errorf("%s: earliest %s is after latest %s", name, w.Earliest, w.Latest)
	}
	return oneOf(name+".basis", w.Basis, Stated, Resolved, Inferred)
}

// oneOf reports a word that is none of those allowed.
func oneOf[T ~string](name string, got T, allowed ...T) error {
	if slices.Contains(allowed, got) {
		return nil
	}
	words := make([]string, len(allowed))
	for i, a := range allowed {
		words[i] = string(a)
	}
	return fmt.Errorf("%s %q is none of %s", name, got, strings.Join(words, ", "))
}

// checkShown reports a stop whose startDate or endDate is not what its start and
// end say: only one of the two was corrected, and it does not show which.
func (t *Trip) checkShown() error {
	c := *t
	c.Stops = slices.Clone(t.Stops)
	slices.SortStableFunc(c.Stops, func(a, b Stop) int { return a.Rank - b.Rank })
	shown(&c)
	for i := range t.Stops {
		s := &t.Stops[i]
		if s.StartDate == 0 && s.EndDate == 0 {
			continue
		}
		for _, n := range c.Stops {
			if n.ID == s.ID && (n.StartDate != s.StartDate || n.EndDate != s.EndDate) {
				return fmt.Errorf("stop %s: startDate %s and endDate %s are not the days of start and end (%s to %s); correct start and end, and remove startDate, endDate and endDateExclusive, which follow from them",
					s.ID, s.StartDate, s.EndDate, n.StartDate, n.EndDate)
			}
		}
	}
	return nil
}
