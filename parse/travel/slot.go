package travel

import (
	"slices"
	"sort"
)

// Candidate is somebody who may be the one who is at a place.
type Candidate struct {
	Person int // index into Mentions.People
	Part   Part
}

// Slot is one mention of a place with what it hangs at and who may be there.
type Slot struct {
	Place      int // index into Mentions.Places
	Governor   Governor
	Frame      *Frame // nil where no frame fits
	Role       Role
	Clause     int // the clause that gives tense and time
	Title      bool
	Candidates []Candidate
	Impersonal bool // the verb's subject is no person of the text: "her envoys will go to"

	tour bool // the verb's object is a visit or tour: "ended his tour in Madrid"

	// List numbers the lists of places from 1, Index is the place's position in
	// it, Size its length; Unordered lists fix no order. 0 is no list.
	List, Index, Size int
	Unordered         bool
}

// Read returns a slot for each mention at which somebody could be, in text order;
// they last until a is used for another text.
func Read(a *Analysis, m Mentions) []Slot {
	r := newReader(a, m)
	govs, slots := resize(r.govs, len(m.Places)), slices.Grow(r.slots[:0], len(m.Places)/4)
	for k := range m.Places {
		p := &m.Places[k]
		govs[k] = Governor{Noun: -1, Verb: -1, List: -1, At: p.First}
		if p.Demonym || p.Organization || p.Area {
			continue
		}
		if p.Guest > 0 {
			slots = append(slots, r.guest(k))
			continue
		}
		if r.ownsPlace(k) {
			continue
		}
		govs[k] = r.govern(k, govs)
		g := govs[k]
		s := Slot{Place: k, Governor: g, Clause: g.Verb, Title: p.First < m.Title}
		if s, ok := r.apposed(k, &g); ok {
			slots = append(slots, s)
			continue
		}
		b := r.bind(&g)
		if b.frame == nil || b.role != Goal && severalPlaces(m.Places, k) {
			continue
		}
		s.Frame, s.Role = b.frame, b.role
		if s.Clause < 0 {
			s.Clause = a.ClauseOf(p.First)
		}
		s.Candidates = r.candidates(&s)
		s.tour = r.toursIn(&g)
		s.Impersonal = g.Verb >= 0 && g.Noun < 0 && r.impersonal(g.Verb)
		slots = append(slots, s)
	}
	a.number(slots)
	r.govs, r.slots = govs, slots
	return slots
}

// severalPlaces reports whether place k is one of several that the same words
// stand for, "the three countries": they are travelled to, and hardly acted in.
func severalPlaces(places []Place, k int) bool {
	if places[k].Adverb {
		return false
	}
	return k > 0 && places[k-1].First == places[k].First || k+1 < len(places) && places[k+1].First == places[k].First
}

// longPlace is a number of tokens that no place's name reaches.
const longPlace = 32

// slotsFrom returns the first of the slots whose place begins at token first or
// behind it.
func slotsFrom(slots []Slot, places []Place, first int) int {
	return sort.Search(len(slots), func(i int) bool { return places[slots[i].Place].First >= first })
}

// apposed reads a person with his place between commas: "Kohl, in Moscow for
// talks, said".
func (r *reader) apposed(k int, g *Governor) (Slot, bool) {
	if g.Prep != "in" && g.Prep != "at" || g.Noun >= 0 || g.At < 2 || !r.Text.Is(g.At-1, ",") || r.personAt[g.At-2] == 0 {
		return Slot{}, false
	}
	q := int(r.personAt[g.At-2]) - 1
	if r.m.People[q].Possessive {
		return Slot{}, false
	}
	p := &r.m.Places[k]
	if c := &r.Clauses[r.ClauseOf(p.First)]; c.Main() >= 0 && c.VerbFirst < p.First {
		return Slot{}, false // behind the verb the place is the clause's: "met the president, Abbas, in Ramallah"
	}
	return Slot{
		Place: k, Frame: &beingIn, Role: At, Clause: r.ClauseOf(p.First), Title: p.First < r.m.Title,
		Governor: *g, Candidates: []Candidate{{q, Subject}},
	}, true
}

// beingIn is the frame of being somewhere that no verb governs.
var beingIn = Frame{Name: "being-in"}

// toursIn reports whether a governor's verb has a visit or tour as its object.
func (r *reader) toursIn(g *Governor) bool {
	if g.Verb < 0 {
		return false
	}
	for i := r.Clauses[g.Verb].VerbLast; i < g.At; i++ {
		if w := r.tags[i]; w != nil && w.pos&posNoun != 0 && (w.kind == "visit" || w.kind == "tour") {
			return true
		}
	}
	return false
}

// visitingGuest reads presence from the adjective: "met visiting Prime Minister
// Blair" puts Blair in the host's country.
var visitingGuest = Frame{Name: "visiting-guest"}

// meetingHost reads presence from a meeting: a dateline of Moscow and talks
// between Lavrov and the Georgian minister put the Georgian in Russia.
var meetingHost = Frame{Name: "meeting-host"}

func (r *reader) guest(k int) Slot {
	p := &r.m.Places[k]
	frame := &visitingGuest
	if p.Meeting {
		frame = &meetingHost
	}
	if p.Visit > 0 {
		n := p.Visit - 1
		return Slot{
			Place: k, Frame: &visitHere, Role: At, Clause: r.ClauseOf(n), Title: n < r.m.Title,
			Governor:   Governor{Prep: "guest", At: n, Noun: n, Verb: r.clauseVerb(n), List: -1},
			Candidates: []Candidate{{p.Guest - 1, Possessor}},
		}
	}
	return Slot{
		Place: k, Frame: frame, Role: At, Clause: r.ClauseOf(p.First), Title: p.First < r.m.Title,
		Governor:   Governor{Prep: "guest", At: p.First, Noun: -1, Verb: r.clauseVerb(p.First), List: -1},
		Candidates: []Candidate{{p.Guest - 1, Subject}},
	}
}

// candidates gathers the people of the place's sentence with their parts.
func (r *reader) candidates(s *Slot) []Candidate {
	p := &r.m.Places[s.Place]
	sent := r.Text.Sentences[r.Text.SentenceOf(p.First)]
	var out []Candidate
	add := func(k int, part Part) {
		for i := range out {
			if out[i].Person == k {
				return
			}
		}
		out = append(out, Candidate{k, part})
	}
	if s.Governor.Noun >= 0 {
		if by := r.byWhom(s.Governor.Noun, sent.Last); len(by) > 0 {
			for _, k := range by {
				add(k, Agent)
			}
			return out // "spoke of a visit to Rome by Kerry": who spoke was not there
		}
		r.nounParts(s, sent.First, sent.Last, add)
	}
	if s.Clause >= 0 && s.Governor.Verb >= 0 {
		guest := s.Frame.Guest && s.Governor.Noun < 0 && !r.Clauses[s.Clause].Passive
		if guest {
			r.complements(s.Clause, func(k int, part Part) { add(k, asGuest(part)) })
			if r.Text.Is(r.Clauses[s.Clause].VerbLast, "you") { // "welcome you to Estonia" in a transcript
				lo, hi := r.m.PeopleIn(0, r.m.Title)
				for k := lo; k < hi; k++ {
					add(k, Subject)
				}
			}
		}
		people, part := r.subjects(s.Clause)
		for _, k := range people {
			if guest {
				part = asGuest(part)
			}
			add(k, part)
		}
		visited := s.Frame.Name == "visiting" && s.Role == At
		r.complements(s.Clause, func(k int, part Part) {
			if visited && part == Object {
				part = Later // "visited Best in London": he received them
			}
			add(k, part)
		})
	}
	for i := sent.First; i < sent.Last; i++ {
		if k := int(r.personAt[i]) - 1; k >= 0 {
			part := Earlier
			if i > p.First {
				part = Later
			}
			add(k, part)
			i = r.m.People[k].Last - 1
		}
	}
	return out
}

// impersonal reports whether a clause has a subject of its own that is nobody
// whom the text knows.
func (r *reader) impersonal(c int) bool {
	if people, _ := r.subjects(c); len(people) > 0 {
		return false
	}
	cl := &r.Clauses[c]
	return r.otherSubject(cl) && !r.Text.Is(cl.VerbFirst-1, "delegation", "team", "party", "group", "plane", "they", "we")
}

// asGuest turns the parts of a verb whose object is the one who travels ("takes
// Kerry to", "welcomed Kerry in"): its object is the traveller, its subject the host.
func asGuest(part Part) Part {
	switch part {
	case Object:
		return Subject
	case Subject, Shared:
		return Company
	}
	return part
}

// nounParts finds whose visit a trigger noun is: the possessor before it, the
// agent behind it.
func (r *reader) nounParts(s *Slot, first, last int, add func(int, Part)) {
	n := s.Governor.Noun
	from := n
	if s.Governor.Bare {
		from = r.m.Places[s.Place].First
	}
	for i := from - 1; i >= first && i > from-8; i-- {
		if k := int(r.personAt[i]) - 1; k >= 0 {
			if r.m.People[k].Possessive {
				add(k, Possessor)
			}
			break
		}
		if w := r.tags[i]; w != nil && w.pos&(posVerb|posPrep) != 0 && w.pos&(posAdj|posNoun) == 0 {
			break
		}
	}
	for i := n + 1; i < last && i < n+14; i++ {
		if k := int(r.personAt[i]) - 1; k >= 0 {
			if w := r.before(r.m.People[k].First); w != nil && w.pos&posPrep != 0 {
				switch r.Text.Norm(r.prepBefore(r.m.People[k].First)) {
				case "by", "of":
					add(k, Agent)
				case "with", "between":
					add(k, Company)
				case "on":
					if r.m.People[k].Possessive && r.tags[n].kind == "stop" {
						add(k, Possessor) // "the first stop on Baker's tour"
					}
				}
			}
			break
		}
	}
}

// byWhom returns the people who make the visit or trip that the noun at token n
// tells: "a trip to A, B, C and D by Kerry and Moniz". Nothing but places and
// days stands between.
func (r *reader) byWhom(n, last int) []int {
	if k := r.tags[n].kind; k != "visit" && k != "tour" {
		return nil
	}
	for i := n + 1; i < last; i++ {
		switch w := r.tags[i]; {
		case r.personAt[i] > 0:
			return r.row(i, last)
		case r.InVerb(i):
			return nil
		case r.placeAt[i] > 0, r.timeAt[i] > 0, r.Text.Is(i, ",", "-"), w == nil && r.Text.Tokens[i].Upper, w != nil && w.pos&(posPrep|posDet|posAdj|posCoord) != 0:
		default:
			return nil
		}
	}
	return nil
}

// prepBefore returns the token of the preposition that before found.
func (r *reader) prepBefore(i int) int {
	for i--; i >= 0; i-- {
		if w := r.tags[i]; w == nil || w.pos&posDet == 0 {
			return i
		}
	}
	return -1
}

// complements adds the people behind a clause's verb: its object, and those
// with whom or by whom.
func (r *reader) complements(c int, add func(int, Part)) {
	cl := &r.Clauses[c]
	for i := cl.VerbLast; i < cl.Last; i++ {
		k := int(r.personAt[i]) - 1
		if k < 0 {
			continue
		}
		part := Object
		switch r.Text.Norm(r.prepBefore(r.m.People[k].First)) {
		case "with", "alongside", "between":
			part = Company
		case "by":
			part = Agent
		case "to", "for", "from", "of", "in", "on", "about":
			part = Later
		}
		add(k, part)
		i = r.m.People[k].Last - 1
	}
}
