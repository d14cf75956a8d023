package timeline

// reckoned is a visit while its journey is settled: what its sources make of
// its days, place in the order and status.
type reckoned struct {
	*visit
	start, end kept
	stage      stage
	seen       Day // when he was last seen there
	status     Status
	rank       int
	within     Window // the days of the part of the trip that it belongs to, where it has none of its own
	lent       []lent
}

// lent is a statement about another stop or the whole trip that gave this stop a day.
type lent struct {
	told    *statement
	support support
}

func (v *visit) reckon() *reckoned {
	accounts := v.accountsOf()
	r := &reckoned{visit: v, stage: v.stage(), seen: v.lastSeen()}
	r.start = firstDay(accounts)
	if r.stage == offPlan && r.start.IsZero() {
		r.start = droppedDay(accounts)
	}
	r.end = lastDay(accounts, r.start)
	return r
}

// droppedDay is the day that a postponement without a new one gave up.
func droppedDay(accounts []account) kept {
	var k kept
	for _, a := range accounts {
		if k.IsZero() && !a.dropped.IsZero() {
			k.claimed = claimed{Window: a.dropped, src: a.src}
		}
	}
	return k
}

// off reports whether the visit does not take place, or not on its days.
func (r *reckoned) off() bool { return r.status == Cancelled || r.status == Postponed }
