package parse

import "math"

// shareBelief believes the stops of a list together: who goes to the first country
// of "China, South Korea and Thailand" goes to all of them, however often each is
// named elsewhere.
func (d *discourse) shareBelief() {
	for from, to := range d.lists {
		d.believeAll(from, to)
	}
}

// believeAll accepts the slots [from, to) of a list in which the one that is
// believed most puts the same person, unless he is at home there.
func (d *discourse) believeAll(from, to int) {
	best := -1
	for k := from; k < to; k++ {
		if f := &d.found[k]; f.accepted && (best < 0 || f.probability > d.found[best].probability) {
			best = k
		}
	}
	if best < 0 || !d.slots[best].Strong() {
		return
	}
	b := &d.found[best]
	for k := from; k < to; k++ {
		f, s := &d.found[k], &d.slots[k]
		if f.accepted || len(f.who) == 0 || f.who[0] != b.who[0] || s.Frame != d.slots[best].Frame || s.Role != d.slots[best].Role || d.denied(s) {
			continue
		}
		if d.people[f.who[0]].CountryCode == d.mentions.Places[s.Place].Code || d.posted(f.who[0], d.mentions.Places[s.Place].Code) {
			continue
		}
		f.accepted, f.who, f.part = true, b.who, b.part
		f.probability = math.Sqrt(f.probability * b.probability)
	}
}
