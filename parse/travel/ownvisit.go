package travel

// OwnVisit is a noun of visiting that has an owner and names no place: "Li's
// five-day visit, which began on Sunday".
type OwnVisit struct {
	Noun   int // token
	Person int // index into Mentions.People
}

// visitHere reads presence from such a noun in a text that is dated from another
// country than the owner's.
var visitHere = Frame{Name: "visit-here"}

// VisitHere reports a slot whose place only the dateline tells.
func (s *Slot) VisitHere() bool { return s.Frame == &visitHere }

// ownerReach is how many tokens before the noun its owner stands at most.
const ownerReach = 7

// OwnVisits returns the visits of a text that have an owner and no place.
func OwnVisits(a *Analysis, m *Mentions) []OwnVisit {
	var out []OwnVisit
	for _, v := range a.visits {
		n := int(v)
		// "his shrine visit" names a place, if none that a map has.
		if a.tags[n].kind != "visit" || a.InVerb(n) || a.Text.Is(n-1, "shrine", "temple", "church", "mosque", "school", "hospital", "plant", "factory", "base", "prison", "camp") || a.Text.Is(n+1, "to", "of", "in", "through", "around", "by", "there", "here") {
			continue
		}
		if k := a.owner(n, m); k >= 0 {
			out = append(out, OwnVisit{n, k})
		}
	}
	return out
}

// owner returns the person in the genitive before the noun at token n, with no
// place between them; -1 for none.
func (a *Analysis) owner(n int, m *Mentions) int {
	first := a.Text.Sentences[a.Text.SentenceOf(n)].First
	lo, hi := m.PeopleIn(max(first, n-2*ownerReach), n)
	if lo == hi {
		return -1
	}
	p := &m.People[hi-1]
	if !p.Possessive || n-p.Last >= ownerReach {
		return -1
	}
	if lo, hi := m.PlacesIn(p.Last, n); lo < hi {
		return -1 // "his Beijing visit"
	}
	for i := p.Last; i < n; i++ {
		if a.Text.Tokens[i].Upper {
			return -1 // "his European trip"
		}
		if w := a.tags[i]; a.InVerb(i) || w != nil && w.pos&posPrep != 0 || a.Text.Is(i, ",", ";", ":", "nation", "country", "leg") {
			return -1
		}
	}
	return hi - 1
}

// Talks reports whether a clause tells of talks that its people hold with each
// other: "a meeting between Burns and Aso", "told Millon at their meeting".
func (a *Analysis) Talks(c *Clause) bool {
	for i := c.First; i < c.Last; i++ {
		if w := a.tags[i]; w != nil && w.kind == "talks" && !a.InVerb(i) && (a.Text.Is(i+1, "between", "with") || a.Text.Is(i-1, "their")) {
			return !c.Negated
		}
	}
	return false
}
