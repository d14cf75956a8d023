package timeline

import (
	"slices"
)

// activities returns what is done at a visit, each once: statements of the same
// kind about the same people, or in the same words, are of one activity unless
// their days differ.
func (v *visit) activities() []Activity {
	var a agenda
	for _, s := range v.told {
		for i := range s.Activities {
			a.add(&s.Activities[i])
		}
	}
	return a.items
}

// agenda is activities in order, each once.
type agenda struct {
	items []Activity
	with  []roster
	byKey map[string][]int
}

// add adds an activity, or to one that is there already what is told more of it.
func (g *agenda) add(a *Activity) {
	keys := a.keys()
	for _, k := range keys {
		for _, i := range g.byKey[k] {
			if g.items[i].is(a) {
				g.join(i, a)
				g.enter(keys, i)
				return
			}
		}
	}
	g.items = append(g.items, *a)
	g.with = append(g.with, roster{})
	i := len(g.items) - 1
	g.items[i].With, g.items[i].Evidence = nil, nil
	g.join(i, a)
	g.enter(keys, i)
}

// keys are what activities that can be one have in common: the kind with the
// words, or with a name of somebody who is met.
func (a *Activity) keys() []string {
	keys := []string{a.Kind + "=" + fold(a.Text)}
	for _, p := range a.With {
		n := nameOf(p.Name)
		if len(n) > 0 {
			keys = append(keys, a.Kind+"|"+n[0], a.Kind+"|"+n.last())
		}
	}
	return keys
}

func (g *agenda) enter(keys []string, i int) {
	if g.byKey == nil {
		g.byKey = map[string][]int{}
	}
	for _, k := range keys {
		if list := g.byKey[k]; !slices.Contains(list, i) && len(list) < mostNamesakes {
			g.byKey[k] = append(list, i)
		}
	}
}

// is reports whether both tell of one activity.
func (a *Activity) is(b *Activity) bool {
	if a.Kind != b.Kind || !same(a.When, b.When) {
		return false
	}
	if len(a.With) == 0 || len(b.With) == 0 {
		return fold(a.Text) == fold(b.Text)
	}
	return slices.ContainsFunc(b.With, func(p Person) bool {
		n := nameOf(p.Name)
		return slices.ContainsFunc(a.With, func(q Person) bool { return q.isCalled(n, p.CountryCode) })
	})
}

// join adds what another telling of activity i says more.
func (g *agenda) join(i int, b *Activity) {
	a := &g.items[i]
	if narrower(b.When, a.When) {
		a.When = b.When
	}
	if a.Venue == "" {
		a.Venue = b.Venue
	}
	g.with[i].add(b.With)
	a.With = g.with[i].people
	for _, e := range b.Evidence {
		if !slices.ContainsFunc(a.Evidence, func(o Evidence) bool { return o.Source == e.Source && o.Start == e.Start && o.End == e.End }) {
			a.Evidence = append(a.Evidence, e)
		}
	}
}
