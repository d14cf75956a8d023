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
	r.end = lastDay(accounts, r.start)
	return r
}

// fallBack gives a stop without a start the day that its postponement gave up.
func (r *reckoned) fallBack() {
	if r.status != Postponed || !r.start.IsZero() {
		return
	}
	for _, s := range r.told {
		if s.postpones() && !s.Start.IsZero() {
			r.start.claimed = claimed{Window: earlier(r.start.Window, s.Start), src: s.src}
		}
	}
}

// off reports whether the visit does not take place, or not on its days.
func (r *reckoned) off() bool { return r.status == Cancelled || r.status == Postponed }
