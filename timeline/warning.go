package timeline

import "slices"

// The codes of the builder's warnings.
const (
	noAnchor   = "no-anchor"   // a source without a day: its weekdays stay without dates
	conflicted = "conflict"    // sources that contradict each other, beyond a plan that changed
	silent     = "silent-stop" // a plan that newer sources neither confirm nor call off
)

// warnings are about the sources, then about the trips in the order of trips.
func (b *builder) warnings(origins []*origin) []Warning {
	var out []Warning
	for _, o := range origins {
		if o.today == 0 {
			out = append(out, Warning{Code: noAnchor, Source: o.ID,
				Message: "no day of publication is known for " + o.credit() + ": weekdays stay without dates; give it with --published YYYY-MM-DD"})
		}
	}
	for _, j := range b.journeys {
		for _, c := range j.disputes {
			out = append(out, Warning{Code: conflicted, Message: c.Field + ": " + c.Message, Trip: j.id, Stop: c.Stop})
		}
		for _, v := range j.visits {
			if j.passedOver(v, b.now) {
				out = append(out, Warning{Code: silent, Message: v.silence(j.trip.Traveller.Name), Trip: j.id, Stop: v.id})
			}
		}
	}
	return out
}

// passedOver reports whether a planned stop's day is past, or its turn, and
// newer sources tell of the traveller elsewhere without a word of it.
func (j *journey) passedOver(v *visit, now Day) bool {
	s := &v.printed
	if s.Status != Planned && s.Status != Tentative || s.EndDate >= now && s.EndDate != 0 {
		return false
	}
	told := v.told[len(v.told)-1].src.day
	return slices.ContainsFunc(j.visits, func(o *visit) bool {
		if !o.begun || s.EndDate == 0 && o.printed.Rank <= s.Rank {
			return false
		}
		return slices.ContainsFunc(o.told, func(t *statement) bool { return t.happened && t.src.day > told })
	})
}

// silence is the message about a stop that was passed over.
func (v *visit) silence(who string) string {
	s := &v.printed
	when := ""
	if s.StartDate != 0 {
		when = " for " + Between(s.StartDate, s.EndDate, "").short()
	}
	return s.Place.Name + " was planned" + when + "; no later source tells whether " + who + " went there"
}
