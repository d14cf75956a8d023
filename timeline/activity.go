package timeline

import "slices"

// activities returns what is done at a visit, each once: statements of the same
// kind about the same people, or in the same words, are of one activity unless
// their days differ.
func (v *visit) activities() []Activity {
	var out []Activity
next:
	for _, s := range v.told {
		for _, a := range s.Activities {
			for i := range out {
				if out[i].is(&a) {
					out[i].join(&a)
					continue next
				}
			}
			a.With = slices.Clone(a.With)
			a.Evidence = slices.Clone(a.Evidence)
			out = append(out, a)
		}
	}
	return out
}

// is reports whether both tell of one activity.
func (a *Activity) is(b *Activity) bool {
	if a.Kind != b.Kind || !same(a.When, b.When) {
		return false
	}
	if len(a.With) == 0 || len(b.With) == 0 {
		return fold(a.Text) == fold(b.Text)
	}
	return slices.ContainsFunc(b.With, func(p Person) bool { return metAt(a.With, p) >= 0 })
}

// metAt returns the index of a person among others, -1 where he is not one of them.
func metAt(people []Person, p Person) int {
	n := nameOf(p.Name)
	return slices.IndexFunc(people, func(o Person) bool {
		return nameOf(o.Name).like(n) >= namesake && (o.CountryCode == p.CountryCode || o.CountryCode == "" || p.CountryCode == "")
	})
}

// join adds what another telling of the activity says more.
func (a *Activity) join(b *Activity) {
	if narrower(b.When, a.When) {
		a.When = b.When
	}
	if a.Venue == "" {
		a.Venue = b.Venue
	}
	a.With = withPeople(a.With, b.With)
	for _, e := range b.Evidence {
		if !slices.ContainsFunc(a.Evidence, func(o Evidence) bool { return o.Source == e.Source && o.Start == e.Start && o.End == e.End }) {
			a.Evidence = append(a.Evidence, e)
		}
	}
}

// withPeople adds people to others, each once, under the fuller name.
func withPeople(people, more []Person) []Person {
	for _, p := range more {
		i := metAt(people, p)
		if i < 0 {
			people = append(people, p)
			continue
		}
		if fuller(p.Name, people[i].Name) {
			people[i].Name = p.Name
		}
		if people[i].JobTitle == "" {
			people[i].JobTitle = p.JobTitle
		}
		if people[i].CountryCode == "" {
			people[i].CountryCode = p.CountryCode
		}
	}
	return people
}
