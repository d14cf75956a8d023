package timeline

import (
	"cmp"
	"slices"
)

// account is what one source tells of the days of a visit.
type account struct {
	src      *origin
	begun    bool   // it tells of presence
	arrival  Window // the day of arrival
	start    Window // the first day told in another way
	seen     Window // the first day of a presence told without saying that he came on it
	lastSeen Window
	end      Window // the last day, told as such
	closing  Window // the last day of what he is there for
	dropped  Window // the day that was given up by a postponement
}

// accountsOf returns the accounts of a visit by weight: presence before plans,
// then the newest first.
func (v *visit) accountsOf() []account {
	var out []account
	for _, s := range v.told {
		if n := len(out); n == 0 || out[n-1].src != s.src {
			out = append(out, account{src: s.src})
		}
		out[len(out)-1].add(s)
	}
	slices.SortStableFunc(out, func(a, b account) int {
		return cmp.Or(-compareBools(a.begun, b.begun), cmp.Compare(b.src.day, a.src.day))
	})
	return out
}

func (a *account) add(s *statement) {
	a.begun = a.begun || s.happened
	switch s.Relation {
	case Postpone:
		a.dropped = earlier(a.dropped, s.Start)
	case Arrives:
		a.arrival = earlier(a.arrival, s.Start)
	default:
		a.start = earlier(a.start, s.Start)
		a.lastSeen = later(a.lastSeen, s.Start) // "visited the port on Sunday", having come on Friday
	}
	a.seen = earlier(a.seen, s.Seen)
	a.lastSeen = later(a.lastSeen, s.Seen)
	if s.Relation == Present {
		a.closing = later(a.closing, s.End)
	} else {
		a.end = later(a.end, s.End)
	}
}

// claimed is a day that a source gives for a visit.
type claimed struct {
	Window
	src      *origin
	told     *statement // the words about the whole trip, where they give the day
	arrival  bool       // told as the day of arrival
	presence bool       // told only as a day on which he is there
	begun    bool
}

// first returns the first day that the account gives: arrival, unless the visit
// or a presence gives the day more narrowly or, without an arrival, earlier.
func (a *account) first() claimed {
	c := claimed{src: a.src, begun: a.begun}
	switch {
	case !a.arrival.IsZero():
		c.Window, c.arrival = a.arrival, true
		for _, w := range [...]Window{a.start, a.seen} {
			if w.Overlaps(c.Window) && narrower(w, c.Window) {
				c.Window = w
			}
		}
	case a.start.IsZero():
		c.Window, c.presence = a.seen, true
	default:
		c.Window = earlier(a.start, a.seen)
	}
	return c
}

// kept is a day that was chosen among those of the sources, with the losers.
type kept struct {
	claimed
	lost []claimed
}

// firstDay chooses the first day of a visit. Presence beats plans, newer beats
// older, narrower says more; a day of presence is no contradiction to an
// earlier arrival.
func firstDay(accounts []account) kept {
	var k kept
	for i := range accounts {
		c := accounts[i].first()
		switch {
		case c.IsZero():
		case k.IsZero():
			k.claimed = c
		case same(k.Window, c.Window):
			if narrower(c.Window, k.Window) {
				k.claimed.Window, k.src = c.Window, c.src
			}
		case c.presence && c.Earliest > k.Latest: // later, still there
		case c.Latest < k.Earliest && !k.arrival && (k.presence || c.presence && c.begun):
			k.claimed = c
		default:
			k.lost = append(k.lost, c)
		}
	}
	return k
}

// lastDay chooses the last day of a visit: the one told as such, else a second
// dated presence after the first day. Days of a plan that was given up with its
// first day do not count. Who is seen there after what he came for has ended has
// stayed on.
func lastDay(accounts []account, start kept) kept {
	var k, seen kept
	for i := range accounts {
		a := &accounts[i]
		if slices.ContainsFunc(start.lost, func(c claimed) bool { return c.src == a.src }) {
			continue
		}
		c := claimed{Window: a.end, src: a.src, begun: a.begun}
		if c.IsZero() && (!a.lastSeen.Dated() || a.lastSeen.Earliest <= a.closing.Latest) {
			c.Window = a.closing
		}
		switch {
		case c.IsZero():
		case c.Dated() && start.Dated() && c.Latest < start.Earliest:
			k.lost = append(k.lost, c)
		case k.IsZero():
			k.claimed = c
		case same(k.Window, c.Window):
			if narrower(c.Window, k.Window) {
				k.claimed = c
			}
		default:
			k.lost = append(k.lost, c)
		}
		if w := later(seen.Window, a.lastSeen); w != seen.Window {
			seen.claimed = claimed{Window: w, src: a.src, presence: true}
		}
	}
	if k.IsZero() && start.Dated() && seen.Dated() && seen.Earliest > start.Latest {
		seen.lost = k.lost
		return seen
	}
	if k.IsZero() {
		k.lost = nil // there is nothing to contradict
	}
	return k
}
