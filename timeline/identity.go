package timeline

import (
	"cmp"
	"strconv"
	"strings"
)

// identify gives the trip, and the visits that have none yet, their ids: fixed by
// the first reading that tells of them, never changed by later ones.
func (b *builder) identify(j *journey, t *Trip, stops []*reckoned) {
	if j.id == "" {
		j.id = b.tripID(j, t)
	}
	t.ID = j.id
	for _, r := range stops { // in order of travel: the first visit to Cairo is cairo-1
		if r.id == "" {
			r.id = j.stopID(r)
		}
	}
}

// tripID is the traveller's name as first told and the month of the trip's first
// known day, else of its first source; "-2" is a second trip of that month.
func (b *builder) tripID(j *journey, t *Trip) string {
	id := slug(j.firstName)
	if day := cmp.Or(t.StartDate, j.told[0].src.day); day != 0 {
		id += "-" + day.String()[:len("2006-01")]
	}
	if b.ids == nil {
		b.ids = map[string]int{}
	}
	b.ids[id]++
	if n := b.ids[id]; n > 1 {
		id += "-" + strconv.Itoa(n)
	}
	return id
}

// stopID is the trip, the place as the first reading tells it (its city, else
// the country's code) and the how manieth visit there.
func (j *journey) stopID(r *reckoned) string {
	p := r.precisest()
	place := strings.ToLower(p.CountryCode)
	if len(p.Cities) > 0 {
		place = slug(p.Cities[0])
	} else if len(localities(p)) > 0 {
		place = slug(p.Name)
	}
	if j.visited == nil {
		j.visited = map[string]int{}
	}
	j.visited[place]++
	return j.id + "-" + place + "-" + strconv.Itoa(j.visited[place])
}
