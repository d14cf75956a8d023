package timex

// beside reads the words that touch an expression and settle its direction.
func (w words) beside(x *reading) (Clause, bool) {
	i := x.first - 1
	if w.is(i, "the", "a") {
		i--
	}
	switch {
	case w.is(i, "since", "ended"):
		return Clause{Tense: Past}, true
	case w.is(i, "effective", "beginning", "starting") && !w.is(i-1, ","):
		return Clause{Due: true}, x.month != 0 || !w.hasPast(i)
	case w.is(i, "ending", "until", "till", "through"):
		return Clause{Due: true}, !w.hasPast(i)
	case w.is(x.last, "'s"):
		return w.possessive(x), true
	}
	if w.is(i, "on") {
		i--
	}
	if w.form(i) == reported && !w.is(i-1, "to", "will", "would", "be") { // "said Friday", "told on Friday"
		return Clause{Tense: Past, Reporting: true}, true
	}
	if w.accordingTo(x.first) {
		return Clause{Tense: Past, Reporting: true}, true
	}
	return Clause{Due: true}, w.aheadOf(x.first)
}

// accordingTo reports "according to officials on Saturday".
func (w words) accordingTo(i int) bool {
	for k := i - 1; k > w.lo && k > i-8; k-- {
		switch w.form(k) {
		case toward:
			return w.is(k-1, "according")
		case noForm, adverb:
			if w.is(k, ",") {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// aheadOf reports a preposition or adjective of what is to come between the
// nearest verb and token i: "ahead of a speech by the president on Saturday",
// "in advance of Thursday", "the talks scheduled for Friday".
func (w words) aheadOf(i int) bool {
	for k := i - 1; k >= w.lo && k > i-12; k-- {
		switch w.form(k) {
		case noForm, adverb:
			if w.is(k, ",") {
				return false
			}
			if w.is(k, "ahead", "advance") && w.is(k+1, "of") || w.is(k, "upcoming", "forthcoming") {
				return true
			}
		default:
			return false
		}
	}
	return false
}

// possessive reads "Tuesday's vote": what is told of a thing by its day has
// been, unless it has a verb in the future ("hopeful that Wednesday's meeting
// will succeed") or is a meeting that lies ahead ("will miss Sunday's match").
func (w words) possessive(x *reading) Clause {
	ahead := Clause{Tense: Future}
	if w.firstVerb(x.last+1) == will {
		return ahead
	}
	if w.aheadOf(x.first) {
		return ahead
	}
	if w.is(x.last+1, "meeting", "talks", "summit", "visit", "trip", "match", "game", "session", "hearing", "ceremony", "conference", "deadline", "dinner", "flight",
		"funeral", "wedding", "inauguration", "coronation", "opening", "mass", "service", "parade", "celebrations", "forum", "gathering", "debate", "concert", "memorial", "commemoration") {
		if c, _ := w.leftOf(x.first); c.Tense == Future || c.Due {
			return ahead
		}
	}
	return Clause{Tense: Past}
}

// firstVerb returns the form of the first verb from token i on.
func (w words) firstVerb(i int) form {
	for k := i; k < w.hi && k < i+reach; k++ {
		switch f := w.form(k); f {
		case noForm, adverb, clauseBreak, be, toward, going:
		default:
			return f
		}
	}
	return noForm
}

// hasPast reports a past perfect before token i: "had been open until Friday".
func (w words) hasPast(i int) bool {
	for k := i - 1; k >= w.lo && k > i-8; k-- {
		switch w.form(k) {
		case had, was, pastVerb, reported:
			return !w.is(k, "put", "delayed", "postponed", "extended", "adjourned", "suspended", "deferred", "rescheduled", "moved")
		case clauseBreak, will, is, dueWord:
			return false
		}
	}
	return false
}
