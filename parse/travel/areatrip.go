package travel

// AreaTrip is a clause that tells the days of a trip to a part of the world that
// is no stop: "will visit the Middle East from July 13 to 16".
type AreaTrip struct {
	Clause      int
	People      []int // mentions of those who travel
	Time        int   // index into Mentions.Times
	First, Last int   // tokens of the words, Last exclusive
}

// AreaTrips returns the clauses that tell the days of a trip to an area.
func AreaTrips(a *Analysis, m Mentions) []AreaTrip {
	var r *reader
	var out []AreaTrip
	for k := range m.Places {
		p := &m.Places[k]
		if !p.Area {
			continue
		}
		c := a.ClauseOf(p.First)
		cl := &a.Clauses[c]
		if cl.class&classMotion == 0 || cl.Negated || cl.Tentative || p.First < cl.VerbLast || p.First > cl.VerbLast+6 {
			continue
		}
		lo, hi := m.TimesIn(p.Last, cl.Last)
		if lo == hi || !m.Times[lo].linkable() || m.Times[lo].Until.IsZero() {
			continue
		}
		if r == nil {
			r = newReader(a, m)
		}
		if people, _ := r.subjects(c); len(people) > 0 {
			out = append(out, AreaTrip{Clause: c, People: people, Time: lo, First: cl.VerbFirst, Last: m.Times[lo].Last})
		}
	}
	return out
}
