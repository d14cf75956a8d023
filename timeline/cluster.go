package timeline

import "slices"

// visitsOf groups the statements that one reading makes of a journey's stops
// into visits, in order of first telling.
func visitsOf(told []*statement) []*visit {
	var out []*visit
	for len(told) > 0 {
		code := told[0].Place.CountryCode
		var cities, nation, rest []*statement
		for _, s := range told {
			switch {
			case s.Place.CountryCode != code:
				rest = append(rest, s)
			case len(s.cities) > 0:
				cities = append(cities, s)
			default:
				nation = append(nation, s)
			}
		}
		visits := sideBySide(presences(cities, told))
		out = append(out, attach(nation, visits, told)...)
		told = rest
	}
	return out
}

// presences joins the statements of equal cities and cuts each group where he
// was elsewhere in between.
func presences(cities, all []*statement) []*visit {
	var groups []*visit
	for _, s := range cities {
		var home *visit
		kept := groups[:0]
		for _, g := range groups {
			switch {
			case !g.names(s.cities):
				kept = append(kept, g)
			case home == nil:
				home = g
				kept = append(kept, g)
			default: // "Nogales" and "Sonora" were two until "Nogales, Sonora"
				home.add(g.told...)
			}
		}
		if home == nil {
			home = &visit{}
			kept = append(kept, home)
		}
		home.add(s)
		groups = kept
	}
	var out []*visit
	for _, g := range groups {
		slices.SortStableFunc(g.told, compareStatements)
		out = append(out, g.presences(all)...)
	}
	slices.SortStableFunc(out, func(a, b *visit) int { return compareStatements(a.told[0], b.told[0]) })
	return out
}
