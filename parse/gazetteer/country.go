package gazetteer

import "itinera/parse/token"

// CountryName returns the English name of a country that news writes, "" for a
// code that is none.
func CountryName(code string) string {
	if row, ok := countryRow(code); ok {
		return table.Name(row)
	}
	return ""
}

// Capital returns the city that "the capital" of a country means: La Paz for
// Bolivia, Abidjan for Ivory Coast. Its First to End are zero.
func Capital(code string) (Mention, bool) {
	row, ok := countryRow(code)
	if !ok {
		return Mention{}, false
	}
	city := table.Row(row).Parent
	if city < 0 {
		return Mention{}, false
	}
	return mentionOf(city, "capital of "+table.Name(row)), true
}

// Lookup returns what a name by itself most likely means, as Find would with no
// other evidence than the name. Its First to End are zero.
func Lookup(name string) (Mention, bool) {
	t := token.Scan(name)
	if len(t.Tokens) == 0 {
		return Mention{}, false
	}
	node, end := longest(t, 0, table.Start(t.Tokens[0].Norm))
	if end == 0 || end != len(t.Tokens) {
		return Mention{}, false
	}
	return mentionOf(table.Sense(node, 0), "name alone"), true
}

// countryRow finds a country's row: the countries come first in the index, in
// the order of their codes.
func countryRow(code string) (int, bool) {
	lo, hi := 0, min(table.Rows(), 26*26)
	for lo < hi {
		mid := (lo + hi) / 2
		if Kind(table.Kind(mid)) == Country && table.Code(mid) < code {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < table.Rows() && Kind(table.Kind(lo)) == Country && table.Code(lo) == code {
		return lo, true
	}
	return 0, false
}

// mentionOf returns a mention of a row without a stretch of text.
func mentionOf(row int, why string) Mention {
	return Mention{Kind: Kind(table.Kind(row)), Code: table.Code(row), Name: table.Name(row), Why: why, row: int32(row) + 1}
}
