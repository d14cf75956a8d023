package timeline

// circumstances are what the status of a visit is decided by, beyond its own words.
type circumstances struct {
	now    Day  // the newest source's own day
	gone   bool // he has been elsewhere since, or is home
	passed bool // the newest source that tells of it has him at a later stop
	// off is the last reading day on which the whole trip was called off or
	// postponed, 0 for never; offAs is which of the two.
	off   Day
	offAs Status
}

// statusIn decides how far a visit has come.
func (v *visit) statusIn(c circumstances, end kept) Status {
	if !v.begun {
		return v.planStatus(c)
	}
	switch {
	case c.gone, v.over:
		return Completed
	case end.Dated() && !end.presence && end.Latest < c.now:
		return Completed
	case end.Dated() && !end.presence && c.now != 0, v.lastSeen()+1 >= c.now && c.now != 0:
		return Underway
	case c.now == 0 && v.toldAs(Underway):
		return Underway
	}
	return Completed
}

func (v *visit) toldAs(status Status) bool {
	for _, s := range v.told {
		if s.Status == status && s.happened {
			return true
		}
	}
	return false
}

// lastSeen returns the last day on which a source has him there. What is told
// in the present is of the source's own day; an arrival or what is told in the
// past is of its day.
func (v *visit) lastSeen() Day {
	last := Day(0)
	for _, s := range v.told {
		if !s.happened {
			continue
		}
		if s.Status == Underway && (s.Relation != Arrives || !s.days().Dated()) {
			last = max(last, s.src.today)
			continue
		}
		last = max(last, s.Start.Latest, s.Seen.Latest)
	}
	return last
}

// planStatus decides the status of a visit of which no source tells presence:
// the newest reading's word counts, and calling off counts before planning.
func (v *visit) planStatus(c circumstances) Status {
	newest := v.told[len(v.told)-1].src.day
	status := Status("")
	for i := len(v.told) - 1; i >= 0 && v.told[i].src.day == newest; i-- {
		s := v.told[i]
		switch {
		case s.cancels():
			status = Cancelled
		case status == Cancelled:
		case s.postpones():
			status = Postponed
		case status == Postponed:
		case s.Status == Tentative && status == "":
			status = Tentative
		case s.Status != Tentative:
			status = Planned
		}
	}
	switch {
	case c.offAs != "" && c.off >= newest:
		return c.offAs
	case status == Postponed && v.newDay(newest):
		return Planned
	case c.passed && (status == Planned || status == Tentative):
		return Completed
	}
	return status
}

// newDay reports whether a reading that postpones the visit also gives its new day.
func (v *visit) newDay(day Day) bool {
	var dropped, planned Window
	for _, s := range v.told {
		if s.src.day != day {
			continue
		}
		if s.postpones() {
			dropped = earlier(dropped, s.Start)
		} else {
			planned = later(planned, s.Start)
		}
	}
	return dropped.Dated() && planned.Dated() && !planned.Overlaps(dropped)
}
