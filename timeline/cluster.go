package timeline

import "slices"

// visitsOf groups the statements that one reading makes of a journey's stops
// into visits, in order of first telling.
func visitsOf(told []*statement) []*visit {
	var out []*visit
	days := daybookOf(told)
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
		visits := sideBySide(presences(cities, days))
		out = append(out, attach(nation, visits, days)...)
		told = rest
	}
	return out
}

// presences joins the statements of equal cities and cuts each group where he
// was elsewhere in between.
func presences(cities []*statement, days daybook) []*visit {
	var out []*visit
	for _, told := range sharing(cities) {
		out = append(out, made(told).presences(days)...)
	}
	slices.SortStableFunc(out, func(a, b *visit) int { return compareStatements(a.told[0], b.told[0]) })
	return out
}

// sharing groups statements that name a city in common, also by way of others:
// "Nogales" and "Sonora" are two until somebody says "Nogales, Sonora".
func sharing(told []*statement) [][]*statement {
	group := make([]int, len(told)) // each points to an earlier one of its group, the first to itself
	first := func(i int) int {
		for group[i] != i {
			group[i] = group[group[i]]
			i = group[i]
		}
		return i
	}
	by := map[string]int{}
	for i, s := range told {
		group[i] = i
		for _, c := range s.cities {
			if k, ok := by[c]; ok {
				a, b := first(k), first(i)
				group[max(a, b)] = min(a, b)
			} else {
				by[c] = i
			}
		}
	}
	at := make([]int, len(told))
	var out [][]*statement
	for i, s := range told {
		k := first(i)
		if k == i {
			at[i] = len(out)
			out = append(out, nil)
		}
		out[at[k]] = append(out[at[k]], s)
	}
	return out
}
