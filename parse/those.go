package parse

import (
	"sort"

	"itinera/parse/gazetteer"
)

// those adds the countries that "the three countries", "both nations" stand for:
// those of the list told last, if it is as long as the words say.
func (d *discourse) those() {
	for i := range d.text.Tokens {
		switch d.text.Tokens[i].Norm { // on every word of a text, where Is would compare with three
		case "countries", "nations", "states":
		default:
			continue
		}
		if d.analysis.Quoted(i) {
			continue
		}
		first, n := d.howMany(i)
		if first < 0 {
			continue
		}
		lo, hi := d.listBefore(first)
		if hi-lo < 2 || hi-lo > longestList || n > 0 && hi-lo != n {
			continue
		}
		for k := lo; k < hi; k++ {
			p := travelPlace(&d.places[k])
			p.First, p.Last = first, i+1
			d.mentions.Places = append(d.mentions.Places, p)
			d.placeOf = append(d.placeOf, placed{mention: k})
		}
	}
}

// howMany reads the words before a plural noun at token i that say how many are
// meant: "the three", "both", "these". n is 0 where they give no number; first is
// the token at which they begin behind the determiner, -1 where they mean no
// countries told before.
func (d *discourse) howMany(i int) (first, n int) {
	numbers := [...]string{"two", "three", "four", "five", "six", "seven"}
	for k := range numbers {
		if d.text.Is(i-1, numbers[k]) {
			if d.text.Is(i-2, "the", "these", "those", "all") {
				return i - 1, k + 2
			}
			return -1, 0
		}
	}
	switch {
	case d.text.Is(i-1, "both"):
		return i - 1, 2
	case d.text.Is(i-1, "these", "those"):
		return i, 0
	}
	return -1, 0
}

// reachBack is how many sentences later a list of countries is still meant, and
// longestList how many countries it may have.
const (
	reachBack   = 2
	longestList = 12
)

// listBefore returns the places [lo, hi) of the last list of countries before a
// token: two or more with nothing but commas, "and" and articles between them.
func (d *discourse) listBefore(token int) (lo, hi int) {
	from := d.text.Sentences[max(0, d.text.SentenceOf(token)-reachBack)].First
	k := sort.Search(len(d.places), func(i int) bool { return d.places[i].First >= from })
	for first := k; k < len(d.places) && d.places[k].First < token; k++ {
		switch p := &d.places[k]; {
		case p.Kind != gazetteer.Country:
			first = k + 1
		case k > first && !d.joined(d.places[k-1].Last, p.First):
			first = k
		case k > first:
			lo, hi = first, k+1
		}
	}
	return lo, hi
}

// joined reports whether only what joins the members of a list stands in tokens
// [i, last).
func (d *discourse) joined(i, last int) bool {
	if i >= last {
		return false
	}
	for ; i < last; i++ {
		if !d.text.Is(i, ",", "and", "the", "&") {
			return false
		}
	}
	return true
}
