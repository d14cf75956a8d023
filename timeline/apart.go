package timeline

// sideBySide joins the visits to cities of one country that nothing sets apart:
// they are one stop with several cities. It looks back over the last stops only:
// nobody makes more in one country, but a hostile text may.
func sideBySide(visits []*visit) []*visit {
	const back = 32
	var out []*visit
next:
	for _, v := range visits {
		for _, o := range out[max(0, len(out)-back):] {
			if !apart(o, v) {
				o.add(v.told...)
				continue next
			}
		}
		out = append(out, v)
	}
	return out
}

// apart reports whether the sources tell two visits of one country apart: by
// movement, by different days, by what has happened and what lies ahead.
func apart(a, b *visit) bool {
	if a.again || b.again || differentDays(a, b) || a.begun != b.begun {
		return true
	}
	switch a.listing(b) {
	case neighbours:
		return false
	case listedApart:
		return true
	}
	return a.movesTo(b) || b.movesTo(a) || a.ordinal() != b.ordinal() || a.ownJourney(b) && b.ownJourney(a)
}

// movesTo reports whether the sources tell a move from this visit to the other.
func (v *visit) movesTo(o *visit) bool {
	for _, s := range v.told {
		if s.move != nil && s.move.at == o {
			return true
		}
	}
	return false
}

// differentDays reports whether both begin on known days that differ, or all
// days known of one are before those of the other.
func differentDays(a, b *visit) bool {
	v, w := a.first, b.first
	if !v.Dated() || !w.Dated() {
		v, w = a.span, b.span
	}
	return v.Dated() && w.Dated() && !v.Overlaps(w)
}

// listing is how two visits stand in the lists of stops.
type listing int

const (
	unlisted    listing = iota // not in one list
	neighbours                 // one follows the other, or both are one entry
	listedApart                // other stops are between them
)

// list names a list of stops of one source.
type list struct {
	src    *origin
	number int
}

func (v *visit) listing(o *visit) listing {
	l := unlisted
	if len(v.lists) > len(o.lists) {
		v, o = o, v
	}
	for key, indexes := range v.lists {
		for _, i := range indexes {
			for _, k := range o.lists[key] {
				if -1 <= i-k && i-k <= 1 {
					return neighbours
				}
				l = listedApart
			}
		}
	}
	return l
}

func (v *visit) ordinal() int {
	for _, s := range v.told {
		if s.Ordinal != 0 {
			return s.Ordinal
		}
	}
	return 0
}

// ownJourney reports whether words of travel are told of this visit that are
// not also the other's: "visited Dubai", not "met the governor in Dubai". A
// province is not travelled to apart from its cities.
func (v *visit) ownJourney(o *visit) bool {
	for _, s := range v.told {
		if s.Relation == Present || s.Place.Kind == Region || len(s.Evidence) == 0 {
			continue
		}
		if !o.quotes(s.Evidence[0]) {
			return true
		}
	}
	return false
}

// quotes reports whether the visit was read from these very words too.
func (v *visit) quotes(e Evidence) bool {
	for _, s := range v.told {
		for _, f := range s.Evidence {
			if f.Source == e.Source && f.Start == e.Start && f.End == e.End {
				return true
			}
		}
	}
	return false
}
