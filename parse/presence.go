package parse

import (
	"math"
	"slices"
	"sort"

	"itinera/parse/travel"
)

// presence is the decision on one slot: who is there.
type presence struct {
	slot        int
	who         []int // people; more than one where they travel together
	part        travel.Part
	probability float64
	accepted    bool
	reason      string // why one that is likely became no claim
	link        linked // the time it takes its day from
	evidence    [2]int // offsets of the claim's quote
	stay        int    // the duration that tells how long, -1 for none
}

// The probabilities from which a presence is believed: a frame of travel says
// much by itself and is told once as a rule; what is merely done in a place
// ("was signed in Oslo") must be sure. Chosen by cross-validation.
const (
	strongThreshold = 0.35
	weakThreshold   = 0.6
)

func threshold(s *travel.Slot) float64 {
	if s.Strong() {
		return strongThreshold
	}
	return weakThreshold
}

// together is the probability from which somebody named beside the traveller as
// the same clause's subject travels with him.
const together = 0.35

// certain reports whether the words leave no doubt, whatever the rest of the text
// says: a foreign office-holder is the subject of a frame of travel, of a meeting
// there, or of an act that only who is there does.
func (d *discourse) certain(s *travel.Slot, p pair) bool {
	if s.VisitHere() {
		return d.visitsHere(s, p.who)
	}
	place := &d.mentions.Places[s.Place]
	c := &d.analysis.Clauses[s.Clause]
	q := &d.people[p.who]
	foreign := p.m.Home != place.Code && (p.m.Home != "" || q.Org != "")
	if !foreign || p.m.Speaker || q.JobTitle == "" || q.Unnamed || c.Tentative || d.analysis.Quoted(place.First) {
		return false
	}
	if p.part > travel.Agent {
		return d.analysis.Receives(s, p.part, &d.mentions)
	}
	return s.Strong() && d.analysis.TakesPart(s) || d.analysis.Meets(s, &d.mentions) || d.analysis.ActsThere(s) ||
		s.Role == travel.At && s.Governor.Noun < 0 && d.analysis.AttendsHeld(s.Clause)
}

// visitsHere reports whether a visit told without its place is one to the
// dateline's country: its owner goes nowhere else, or comes here by other words too.
func (d *discourse) visitsHere(s *travel.Slot, who int) bool {
	return d.profile.Travels[who] == 0 || d.profile.Framed[d.mentions.Places[s.Place].Code] > 0
}

// hopeless is the probability below which words that look certain were misread:
// "asked for a railway leading to Hanoi".
const hopeless = 0.1

// misread reports a presence that looks certain against all odds. A meeting told
// in the lead may stand alone; below it, it is another story's.
func (d *discourse) misread(s *travel.Slot, p float64) bool {
	if d.analysis.ActsThere(s) || d.analysis.AttendsHeld(s.Clause) {
		return false
	}
	return p < hopeless && (s.Strong() || d.analysis.Clauses[s.Clause].Sentence >= leadSentences)
}

// firstNamed returns the one named first of several subjects of one verb: who
// travels together is named in the order of rank.
func (d *discourse) firstNamed(s *travel.Slot, ps []pair, best int) int {
	if ps[best].part > travel.Shared {
		return best
	}
	for i, p := range ps {
		if p.part == ps[best].part && !p.m.Speaker && p.m.Named && p.m.Home != d.mentions.Places[s.Place].Code {
			return i
		}
	}
	return best
}

// denied reports a presence that did not and will not take place: "did not
// visit", "refused to go to", "spoke by video". That a journey lies ahead no more
// ("will not travel to") calls it off instead.
func (d *discourse) denied(s *travel.Slot) bool {
	c := &d.analysis.Clauses[s.Clause]
	switch {
	case s.VisitHere() && !d.visitsHere(s, d.mentions.People[s.Candidates[0].Person].Who):
		return true
	case d.analysis.Denies(c) && (!c.Lies() || s.Role == travel.At), s.Role == travel.At && d.farAway(c):
		return true
	case s.Role == travel.Goal && s.Governor.Noun < 0 && d.text.Is(s.Governor.At-1, "home"):
		return true // "flew home to Riga": whichever country he was said to be from
	}
	return d.analysis.Reality(s, &d.mentions) == travel.Averted
}

// The scorer's log odds say how sure a presence is in the article's own terms.
// That place and day are both right is less than that at the top, for the day can
// be wrong, and more at the bottom, where English settled what the scorer doubted.
// Measured by cross-validation on the training set.
const (
	calibrationSlope = 0.55
	calibrationShift = 0.05
)

// calibrated turns the probability that somebody is at a place into that of the
// place and the day both being right.
func calibrated(p float64) float64 {
	p = min(max(p, 0.001), 0.999)
	return travel.Probability(calibrationSlope*math.Log(p/(1-p)) + calibrationShift)
}

// pair is a person who may be the one at a slot.
type pair struct {
	who  int
	part travel.Part
	m    *travel.Person
}

// pairs returns the people who may be at a slot: those of its sentence, and
// whom the text is about. They last until the next call.
func (d *discourse) pairs(s *travel.Slot, focus []int) []pair {
	out := d.paired[:0]
	defer func() { d.paired = out }()
	add := func(who int, part travel.Part, m *travel.Person) {
		if who < 0 || d.posted(who, d.mentions.Places[s.Place].Code) {
			return
		}
		for i := range out {
			if out[i].who == who {
				if part < out[i].part {
					out[i].part, out[i].m = part, m
				}
				return
			}
		}
		out = append(out, pair{who, part, m})
	}
	for _, c := range s.Candidates {
		if s.Impersonal && c.Part >= travel.Earlier && !s.Frame.Guest {
			continue
		}
		m := &d.mentions.People[c.Person]
		add(m.Who, c.Part, m)
		for _, w := range m.Also {
			add(w, c.Part, d.member(m, w))
		}
	}
	if s.Impersonal || d.hasSubject(s) || !s.Strong() && s.Governor.Verb >= 0 {
		return out // what is done in a place is done by whom the sentence names
	}
	if s.Governor.Noun < 0 && !s.Frame.Guest && d.movesAtHome(s) {
		return out // "Mubarak left Cairo": nobody else did
	}
	for _, w := range focus {
		add(w, travel.Focus, &travel.Person{Who: w, Home: d.people[w].CountryCode, Named: true})
	}
	return out
}

// member is the mention of a group as one of the group's own: he has a home of his own.
func (d *discourse) member(m *travel.Person, who int) *travel.Person {
	if d.people[who].CountryCode == m.Home {
		return m
	}
	own := *m
	own.Who, own.Home = who, d.people[who].CountryCode
	return &own
}

// stranger reports whether somebody of a mention is not at home in a country.
func (d *discourse) stranger(m *travel.Person, code string) bool {
	return m.Home != code || slices.ContainsFunc(m.Also, func(who int) bool { return d.people[who].CountryCode != code })
}

// posted reports whether a person's post is in a country: an ambassador is no
// traveller where he serves.
func (d *discourse) posted(who int, code string) bool {
	return d.posts[who] != nil && slices.Contains(d.posts[who], code)
}

// hasSubject reports whether the slot's own words have a traveller: a subject or
// possessor who is not at home there. Whom the text is about else does not count then.
func (d *discourse) hasSubject(s *travel.Slot) bool {
	for _, c := range s.Candidates {
		m := &d.mentions.People[c.Person]
		if c.Part <= travel.Agent && m.Who >= 0 && !m.Speaker && d.stranger(m, d.mentions.Places[s.Place].Code) {
			return true
		}
	}
	return false
}

// movesAtHome reports whether the subject of a slot's verb is somebody named who
// is at home there.
func (d *discourse) movesAtHome(s *travel.Slot) bool {
	for _, c := range s.Candidates {
		if m := &d.mentions.People[c.Person]; c.Part == travel.Subject && m.Who >= 0 && m.Home != "" && m.Home == d.mentions.Places[s.Place].Code {
			return true
		}
	}
	return false
}

// focus returns whom the text around a slot is about: the person whom most
// travel is told of, and the traveller mentioned last before its sentence.
func (d *discourse) focus(s *travel.Slot, main int) []int {
	var out []int
	if main >= 0 {
		out = append(out, main)
	}
	first := d.text.Sentences[d.text.SentenceOf(d.mentions.Places[s.Place].First)].First
	k := sort.Search(len(d.mentions.People), func(i int) bool { return d.mentions.People[i].First >= first }) - 1
	for steps := 0; k >= 0 && steps < 40; k, steps = k-1, steps+1 {
		p := &d.mentions.People[k]
		if p.Who >= 0 && !p.Speaker && d.profile.Travels[p.Who] > 0 {
			if p.Who != main {
				out = append(out, p.Who)
			}
			break
		}
	}
	return out
}

// mainTraveller returns the person of whom most travel is told, the earlier
// mentioned one of equals; -1 where nobody travels.
func (d *discourse) mainTraveller() int {
	best := -1
	for w := range d.people {
		if d.profile.Travels[w] == 0 {
			continue
		}
		if best < 0 || d.profile.Travels[w] > d.profile.Travels[best] ||
			d.profile.Travels[w] == d.profile.Travels[best] && d.profile.Order[w] < d.profile.Order[best] {
			best = w
		}
	}
	return best
}

// decide fills in found: for each slot, who is there.
func (d *discourse) decide() {
	v, w := &d.vector, travel.Presence()
	probs := make([]float64, 0, 8)
	main := d.mainTraveller()
	for k := range d.slots {
		s := &d.slots[k]
		f := presence{slot: k, link: linked{time: -1}, stay: -1}
		ps := d.pairs(s, d.focus(s, main))
		probs = probs[:0]
		best := -1
		d.analysis.PlaceFacts(v, s, &d.mentions, d.profile)
		n, base := len(v.Features), w.Sum(v.Features)
		for i, p := range ps {
			v.Features = v.Features[:n]
			d.analysis.PersonFacts(v, s, &d.mentions, d.profile, p.who, p.part, p.m)
			probs = append(probs, travel.Probability(base+w.Sum(v.Features[n:])))
			if best < 0 || probs[i] > probs[best] {
				best = i
			}
		}
		if best >= 0 {
			best = d.firstNamed(s, ps, best)
			f.probability, f.part = probs[best], ps[best].part
			f.who = []int{ps[best].who}
			f.accepted = probs[best] >= threshold(s) || d.certain(s, ps[best]) && !d.misread(s, probs[best])
			if f.accepted && d.denied(s) {
				f.accepted, f.reason = false, notSo
			}
			for i := range ps {
				if i != best && f.accepted && probs[i] >= together && ps[i].part == ps[best].part && ps[i].part <= travel.Agent {
					f.who = append(f.who, ps[i].who)
				}
			}
		}
		d.found = append(d.found, f)
	}
	d.shareBelief()
	d.linkDays()
}
