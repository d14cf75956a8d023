package parse

import (
	"itinera/parse/travel"
	"itinera/timeline"
)

// linked is the time that a slot takes its day from.
type linked struct {
	time        int // index into mentions.Times, -1 for none
	probability float64
}

// link returns the time that most likely is a slot's day.
func (d *discourse) link(v *travel.Vector, s *travel.Slot) linked {
	best, w := linked{time: -1}, travel.Linking()
	if k := d.beside(s); k >= 0 {
		return linked{k, 1}
	}
	for _, k := range d.analysis.Links(s, &d.mentions) {
		switch d.analysis.Belongs(s, k, &d.mentions, d.slots) {
		case travel.Yes:
			return linked{k, 1}
		case travel.No:
			continue
		}
		d.analysis.Link(v, s, k, &d.mentions, d.slots)
		if p := travel.Probability(w.Sum(v.Features)); p >= linkThreshold && p > best.probability {
			best = linked{k, p}
		}
	}
	return best
}

// beside returns the time that stands right behind a slot's place, as in "Oslo,
// June 12-13" or "Oslo on Friday"; -1 for none. Behind the last of a list it can
// be the whole list's, unless others of the list have their own.
func (d *discourse) beside(s *travel.Slot) int {
	k := d.behind(s.Place)
	if k < 0 || s.Role == travel.Source || s.Size == 0 || s.Index < s.Size || d.sameCountry(s) {
		return k
	}
	if before := s.Place - 1; before >= 0 && d.behind(before) >= 0 {
		return k
	}
	return -1
}

// sameCountry reports whether a list's stops are in one country: cities, or a
// city and its country ("The Hague, the Netherlands").
func (d *discourse) sameCountry(s *travel.Slot) bool {
	for k := range d.slots {
		if o := &d.slots[k]; o.List == s.List && d.mentions.Places[o.Place].Code != d.mentions.Places[s.Place].Code {
			return false
		}
	}
	return true
}

// behind returns the time that begins right behind a place, past a comma or a
// preposition of time; -1 for none.
func (d *discourse) behind(place int) int {
	last := d.mentions.Places[place].Last
	for i := last; i < last+3; i++ {
		if lo, hi := d.mentions.TimesIn(i, i+1); lo < hi {
			if t := &d.mentions.Times[lo]; t.Days == 0 && !t.Closes && !t.Other && !t.Start.IsZero() {
				return lo
			}
			return -1
		}
		if !d.text.Is(i, ",", "on", "from", "between", "(") {
			return -1
		}
	}
	return -1
}

// linkThreshold is the probability from which a day is believed to be a slot's.
const linkThreshold = 0.5

// timeEnd returns the token behind a time, of a range behind its last day.
func (d *discourse) timeEnd(k int) int {
	t := &d.mentions.Times[k]
	if next := k + 1; !t.Until.IsZero() && next < len(d.mentions.Times) && d.mentions.Times[next].Closes {
		return d.mentions.Times[next].Last
	}
	return t.Last
}

// window returns a time's window with its words.
func (d *discourse) window(w timeline.Window, k int) timeline.Window {
	t := &d.mentions.Times[k]
	if w.Text == "" {
		w.Text = d.text.Span(t.First, t.Last)
	}
	return w
}
