package parse

import (
	"sort"

	"itinera/parse/travel"
)

// itinerary is the slots of one person that became claims, with what is asked of
// them for each day that is told without its place.
type itinerary struct {
	first   int            // the slot told first
	several bool           // they are in more than one country
	in      map[string]int // per country: the slot told last
	reached []int          // in text order, without the places that he leaves
	begun   int            // the first of these that does not lie ahead, -1 for none
}

// noteStop adds a slot to a person's stops; slots come in text order.
func (w *writer) noteStop(who, slot int) {
	s := &w.slots[slot]
	code := w.mentions.Places[s.Place].Code
	st := w.stopsOf[who]
	if st == nil {
		st = &itinerary{first: slot, begun: -1, in: map[string]int{}}
		w.stopsOf[who] = st
	}
	st.in[code] = slot
	st.several = len(st.in) > 1
	if s.Role == travel.Source {
		return
	}
	st.reached = append(st.reached, slot)
	if st.begun < 0 && !w.governing(s.Clause).Lies() {
		st.begun = slot
	}
}

// nearestStop returns the slot of a person's stop that was told last before a
// token, or first behind it; -1 for none. A stop that lies ahead is none for what
// has been.
func (w *writer) nearestStop(who, at int, ahead bool) int {
	st := w.stopsOf[who]
	if st == nil || len(st.reached) == 0 {
		return -1
	}
	n := sort.Search(len(st.reached), func(i int) bool { return w.mentions.Places[w.slots[st.reached[i]].Place].First >= at })
	switch {
	case n > 0:
		return st.reached[n-1]
	case ahead:
		return st.reached[0]
	}
	return st.begun
}

// stopIn returns the last slot of a person's stop in a country, -1 for none.
func (w *writer) stopIn(who int, code string) int {
	if st := w.stopsOf[who]; st != nil && code != "" {
		if slot, ok := st.in[code]; ok {
			return slot
		}
	}
	return -1
}
