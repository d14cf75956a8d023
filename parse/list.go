package parse

// linkDays finds the day of each presence, and settles the days that a list of
// stops shares.
func (d *discourse) linkDays() {
	v := &d.vector
	for k := range d.found {
		if f := &d.found[k]; f.accepted {
			f.link = d.link(v, &d.slots[k])
		}
	}
	for from, to := range d.lists {
		d.shareDays(from, to)
	}
}

// lists yields the slots [from, to) of each list of places, in text order.
func (d *discourse) lists(yield func(from, to int) bool) {
	for k := 0; k < len(d.slots); {
		to := k + 1
		for to < len(d.slots) && d.slots[k].List > 0 && d.slots[to].List == d.slots[k].List {
			to++
		}
		if d.slots[k].List > 0 && !yield(k, to) {
			return
		}
		k = to
	}
}

// shareDays settles the days of the list whose slots are [from, to). A day told
// behind one stop is that stop's. A day told of the whole list is everybody's if
// the stops are in one country or the day is a single one in the past; else a
// range or a week is the trip's, and "beginning Monday" the first stop's.
func (d *discourse) shareDays(from, to int) {
	shared := -1
	for k := from; k < to; k++ {
		if t := d.found[k].link.time; t >= 0 && d.ofWholeList(t, from, to) {
			if shared >= 0 && shared != t {
				return
			}
			shared = t
		}
	}
	if shared < 0 {
		return
	}
	t := &d.mentions.Times[shared]
	one := d.oneCountry(from, to)
	single := t.Start.Exact() && t.Until.IsZero()
	begins := d.text.Is(t.First-1, "beginning", "starting", "from") || d.text.Is(t.First-2, "beginning", "starting")
	for k := from; k < to; k++ {
		f := &d.found[k]
		if !f.accepted || f.link.time >= 0 && f.link.time != shared {
			continue
		}
		f.link.time = -1
		if d.returning(k) {
			continue // "returned on June 3 from a trip to A and B": the day that it ended
		}
		if one || single && (k == from || !begins && !d.setsOut(from)) {
			f.link.time = shared
		}
	}
}

// ofWholeList reports whether a time stands before the list's first stop or
// behind its last, and no other time in the sentence is a stop's of the list.
func (d *discourse) ofWholeList(t, from, to int) bool {
	x := &d.mentions.Times[t]
	first, last := d.mentions.Places[d.slots[from].Place], d.mentions.Places[d.slots[to-1].Place]
	for k := from; k < to; k++ {
		if o := d.found[k].link.time; o >= 0 && o != t {
			return false
		}
	}
	return x.Last <= first.First || x.First >= last.Last
}

func (d *discourse) oneCountry(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if d.mentions.Places[d.slots[k].Place].Code != d.mentions.Places[d.slots[from].Place].Code {
			return false
		}
	}
	return true
}

// setsOut reports whether a list's verb tells when the trip begins rather than
// when its places are visited: "left Monday for A and B".
func (d *discourse) setsOut(k int) bool {
	c := &d.analysis.Clauses[d.slots[k].Clause]
	switch c.Verb {
	case "leave", "depart", "head", "set", "embark", "fly", "go", "take", "bring":
		return true
	}
	return c.Starts()
}

// returning reports whether a slot's verb is one of coming back.
func (d *discourse) returning(k int) bool {
	return d.analysis.Clauses[d.slots[k].Clause].Verb == "return"
}
