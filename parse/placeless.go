package parse

import (
	"itinera/parse/travel"
	"itinera/timeline"
)

// placeless writes the claims of days told without their place: the stop is the
// one that the text told last of the traveller, or tells next.
func (w *writer) placeless() {
	for _, x := range travel.PlacelessDays(w.analysis, w.mentions, w.slots) {
		if x.Slot >= 0 {
			w.event(x)
			continue
		}
		if x.Frame == "visit-begins" || x.Frame == "visit-ends" {
			w.bound(x)
			continue
		}
		for _, k := range x.People {
			who := w.mentions.People[k].Who
			slot := -1
			if x.Frame == "meeting-day" {
				who, slot = w.meeting(x, who)
			} else if who >= 0 {
				slot = w.nearestStop(who, w.mentions.Times[x.Time].First, w.analysis.Clauses[x.Clause].Lies())
			}
			if slot >= 0 {
				w.day(x, who, slot)
				break
			}
		}
	}
}

// event writes the day of something that a slot's travellers do there.
func (w *writer) event(x travel.Placeless) {
	f := &w.found[x.Slot]
	if !f.accepted {
		return
	}
	for _, who := range f.who {
		w.day(x, who, x.Slot)
	}
}

// bound writes the first or last day of a visit to the one country that its
// traveller goes to; where he goes to several, the words do not tell which.
func (w *writer) bound(x travel.Placeless) {
	who := -1
	for _, k := range x.People {
		who = w.mentions.People[k].Who
	}
	if who < 0 {
		who = w.mainTraveller()
	}
	if st := w.stopsOf[who]; st != nil && !st.several {
		w.day(x, who, st.first)
	}
}

// meeting returns who of a meeting's people is abroad for it, and the slot of
// his stop in the other's country; -1 for none.
func (w *writer) meeting(x travel.Placeless, subject int) (who, slot int) {
	for _, k := range x.With {
		other := w.mentions.People[k].Who
		if subject < 0 || other < 0 {
			continue
		}
		if slot := w.stopIn(subject, w.people[other].CountryCode); slot >= 0 {
			return subject, slot
		}
		if slot := w.stopIn(other, w.people[subject].CountryCode); slot >= 0 {
			return other, slot
		}
	}
	for _, code := range x.Hosts {
		if subject < 0 || code == w.people[subject].CountryCode {
			continue
		}
		if slot := w.stopIn(subject, code); slot >= 0 {
			return subject, slot
		}
	}
	return -1, -1
}

// day writes the claim of a day at the stop of a slot.
func (w *writer) day(x travel.Placeless, who, slot int) {
	t := &w.mentions.Times[x.Time]
	day := w.window(t.Start, x.Time)
	c := w.dayClaim(who, &w.found[slot])
	supports := []string{"start"}
	switch x.Frame {
	case "arriving-day":
		c.Relation, c.Start = timeline.Arrives, day
	case "staying-until":
		c.Relation, c.End, supports = timeline.Present, day, []string{"end"}
	case "leaving-day":
		c.Relation, c.End, supports = timeline.Departs, day, []string{"end"}
	case "visit-begins":
		c.Relation, c.Start, c.Status = timeline.Visits, day, timeline.Underway
	case "visit-ends":
		c.Relation, c.End, supports = timeline.Visits, day, []string{"end"}
	case "visit-day":
		c.Relation, c.Start, c.Status = timeline.Visits, day, ""
		if !t.Until.IsZero() {
			c.End, supports = w.window(t.Until, x.Time), []string{"start", "end"}
		}
	default:
		c.Seen = day
		if !t.Until.IsZero() {
			c.Start, c.End, c.Seen = day, w.window(t.Until, x.Time), timeline.Window{}
			supports = []string{"start", "end"}
		}
	}
	if w.governing(x.Clause).Lies() || w.anchor != 0 && day.Dated() && day.Earliest > w.anchor {
		c.Status = timeline.Planned
	}
	c.Evidence = []timeline.Evidence{w.quote(x.First, max(x.Last, w.timeEnd(x.Time)), x.Frame, supports)}
	w.out = append(w.out, c)
}

// dayClaim makes the claim of a day at the stop of a presence.
func (w *writer) dayClaim(who int, f *presence) timeline.Claim {
	q := &w.people[who]
	return timeline.Claim{
		Source: w.source, Who: q.Name, Kind: timeline.Visit, Place: w.place(w.slots[f.slot].Place), Confidence: f.probability * 0.9,
		Traveller: timeline.Person{Name: q.Name, JobTitle: q.JobTitle, CountryCode: q.CountryCode},
		Relation:  timeline.Present, Status: timeline.Completed,
	}
}
