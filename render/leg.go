package render

import "itinera/timeline"

// Leg is a move from one stop to the next, as maps draw it.
type Leg struct {
	From, To *timeline.Stop
	// Way is the great circle between them with a position at least every two
	// degrees, in one piece, or in two where it crosses 180° (RFC 7946 §3.1.9).
	Way [][]Position
}

// Legs returns the moves of a trip that the sources fix and that lead somewhere
// on a map: both stops have coordinates, different ones, and each is the only
// stop of its rank. Cancelled and postponed stops are not travelled to.
func Legs(t *timeline.Trip) []Leg {
	var travelled []*timeline.Stop
	ofRank := map[int]int{}
	for i := range t.Stops {
		s := &t.Stops[i]
		if s.Status != timeline.Cancelled && s.Status != timeline.Postponed {
			travelled = append(travelled, s)
			ofRank[s.Rank]++
		}
	}
	var legs []Leg
	for i := 1; i < len(travelled); i++ {
		from, to := travelled[i-1], travelled[i]
		if ofRank[from.Rank] > 1 || ofRank[to.Rank] > 1 || !located(from.Place) || !located(to.Place) {
			continue
		}
		if way := greatCircle(at(from.Place), at(to.Place)); len(way) > 0 {
			legs = append(legs, Leg{From: from, To: to, Way: way})
		}
	}
	return legs
}
