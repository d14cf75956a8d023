package travel

import (
	"slices"
	"sort"

	"itinera/parse/token"
)

// Profile is what the whole text says of its people and places: what the
// scorer knows beyond one sentence.
type Profile struct {
	Travels  []int // per person: slots in which a strong frame makes him a traveller
	Mentions []int // per person: mentions
	Order    []int // per person: rank by first mention, from 0
	Titled   []bool
	Framed   map[string]int      // per country code: slots with a strong frame
	Announce bool                // the headline or the first sentences tell of travel ahead
	Told     map[Whereabouts]int // slots in which a strong frame puts a person into a country
}

// Whereabouts is a person in a country.
type Whereabouts struct {
	Who  int
	Code string
}

// Strong reports whether a slot's frame says by itself that somebody is at the place.
func (s *Slot) Strong() bool {
	f := s.Frame
	switch {
	case f == nil, f == &elsewhere, f == &verbless, f == &visitHere:
		return false
	case s.Role == Goal, s.Role == Source, s.Role == At && s.Governor.Noun >= 0:
		return true
	case f == &visitingGuest, f == &beingIn, f == &spellIn, f.Guest && s.hasGuest():
		return true
	}
	switch f.Name {
	case "stopping", "staying", "visiting":
		return true
	case "beginning-in":
		return s.tour
	}
	return false
}

// hasGuest reports whether somebody is named who is hosted or taken somewhere:
// "welcomed Kerry in Seoul", not "welcomed the ceasefire in Gaza".
func (s *Slot) hasGuest() bool {
	return slices.ContainsFunc(s.Candidates, func(c Candidate) bool { return c.Part <= Agent })
}

// NewProfile gathers the profile of a text with people numbered below n.
func NewProfile(slots []Slot, m *Mentions, n int) *Profile {
	counts := make([]int, 3*n)
	p := &Profile{Travels: counts[:n:n], Mentions: counts[n : 2*n : 2*n], Order: counts[2*n:], Titled: make([]bool, n), Framed: map[string]int{}, Told: map[Whereabouts]int{}}
	for i := range p.Order {
		p.Order[i] = n
	}
	rank := 0
	for _, q := range m.People {
		if q.Who < 0 {
			continue
		}
		if p.Mentions[q.Who] == 0 {
			p.Order[q.Who] = rank
			rank++
		}
		p.Mentions[q.Who]++
		if q.First < m.Title {
			p.Titled[q.Who] = true
		}
	}
	for i := range slots {
		s := &slots[i]
		if !s.Strong() {
			continue
		}
		code := m.Places[s.Place].Code
		p.Framed[code]++
		for _, c := range s.Candidates {
			q := &m.People[c.Person]
			if q.Who >= 0 && (c.Part <= Agent || c.Part == Object && s.Frame.Guest) && q.Home != code {
				p.Travels[q.Who]++
				p.Told[Whereabouts{q.Who, code}]++
			}
		}
	}
	return p
}

// PlaceFacts writes the features of "somebody is at this place", whoever it is.
func (a *Analysis) PlaceFacts(v *Vector, s *Slot, m *Mentions, prof *Profile) {
	v.Features = v.Features[:0]
	p := &m.Places[s.Place]
	c := &a.Clauses[s.Clause]
	g := &s.Governor
	frame, role, tense := s.frameName(), s.Role.String(), c.Tense.String()
	verb, noun := "-", "-"
	if g.Verb >= 0 {
		verb = a.Clauses[g.Verb].Verb
	}
	if g.Noun >= 0 {
		noun = a.tags[g.Noun].noun
	}
	prep := g.Prep
	if prep == "" {
		prep = "-"
	}
	v.add("bias")
	v.add("frame", frame, role)
	v.add("frame-tense", frame, role, tense)
	v.add("verb", verb, prep)
	v.addIf(g.Noun >= 0, "noun", noun, prep)
	v.addIf(!s.Strong(), "prep", prep)
	v.addIf(g.Fronted, "fronted", prep, verb)
	v.addIf(g.Fronted, "fronted")
	v.addIf(g.List >= 0, "list")
	kind := "city"
	if p.Country {
		kind = "country"
	} else if p.Venue {
		kind = "venue"
	}
	v.add("kind", kind)
	v.add("kind-frame", kind, frame, role)
	t := a.Text
	v.addIf(t.Is(p.Last, "'s", "'"), "place-possessive")
	v.addIf(prep == "-" && p.Last == c.VerbFirst, "place-subject", reportName(c))
	v.add("attached", a.attached(g, m), role)
	v.add("attached-frame", a.attached(g, m), frame, role)
	if g.At > 0 && prep != "-" && noun == "-" && !g.Fronted && !s.Strong() {
		v.add("before", t.Norm(g.At-1))
	}
	if prep == "-" && p.First > 0 {
		v.add("left", t.Norm(p.First-1))
		v.add("right", t.Norm(p.Last))
	}
	v.addIf(s.Title, "title")
	v.addIf(s.Title, "title-frame", frame, role)
	v.addIf(a.quoted[p.First], "quoted")
	v.addIf(prof.Announce, "announce", frame, role)
	v.addIf(c.Negated, "negated")
	v.addIf(c.Tentative, "tentative")
	v.addIf(c.Passive, "passive", frame)
	if c.class&classTopic != 0 {
		v.add("topic", boolName(s.Strong()))
		v.add("topic-attached", a.attached(g, m))
	}
	v.add("sentence", distance(min(c.Sentence, 13)))
	if s.Strong() {
		v.add("framed-strong", count(min(2, prof.Framed[p.Code]-1)))
	} else if p.Guest == 0 { // no words name a place that is implied
		v.add("framed", count(prof.Framed[p.Code]))
		v.add("framed-weak", count(prof.Framed[p.Code]), prep)
	}
}

// frameName returns the name of the slot's frame, "-" where none fits.
func (s *Slot) frameName() string {
	if s.Frame == nil {
		return "-"
	}
	return s.Frame.Name
}

// PersonFacts appends the features of "this person is the one at this place" to
// what PlaceFacts wrote. The person need not be in the sentence: part is Focus then.
func (a *Analysis) PersonFacts(v *Vector, s *Slot, m *Mentions, prof *Profile, who int, part Part, q *Person) {
	p := &m.Places[s.Place]
	frame, role := s.frameName(), s.Role.String()
	pn := part.String()
	v.add("part", pn)
	v.add("part-frame", pn, frame, role)
	v.add("part-strong", pn, boolName(s.Strong()))
	home := "abroad"
	switch q.Home {
	case "":
		home = "unknown"
	case p.Code:
		home = "home"
	}
	v.add("home", home)
	v.add("home-strong", home, boolName(s.Strong()))
	v.addIf(q.Speaker, "speaker")
	v.addIf(q.Possessive, "person-possessive")
	named := "named"
	if q.Pronoun {
		named = "pronoun"
	} else if !q.Named {
		named = "office"
	}
	v.add("person-form", named)
	v.add("home-form", home, named)
	own := 0
	if part <= Agent && part != NoPart && s.Strong() && q.Home != p.Code {
		own = 1
	}
	// Who is the subject of a strong frame travels, however seldom he is named;
	// elsewhere it counts whom the text is about.
	weak := "weak"
	if s.Strong() && part <= Agent {
		weak = "strong"
	}
	v.add("order", weak, count(min(prof.Order[who], 3)))
	told := min(2, prof.Told[Whereabouts{who, p.Code}]-own)
	v.add("told", weak, count(told))
	v.add("told-part", count(told), pn)
	v.add("first-told", boolName(prof.Order[who] == 0), count(told), pn)
	v.add("travels", weak, count(min(3, prof.Travels[who]-own)))
	v.add("travels-part", count(min(2, prof.Travels[who]-own)), pn)
	v.addIf(part == Subject && s.Strong() && s.Governor.Noun < 0 && a.ownDay(s.Clause, m), "goes-on-a-day")
	v.addIf(prof.Titled[who], "person-in-title", weak)
	v.add("mentions", weak, count(min(3, prof.Mentions[who])))
	others, hosts := 0, false
	for _, o := range s.Candidates {
		if m.People[o.Person].Home == p.Code && p.Code != "" && m.People[o.Person].Who != who {
			hosts = true
		}
		if o.Part <= part && m.People[o.Person].Who != who {
			others++
		}
	}
	v.addIf(hosts, "host-beside")
	v.addIf(a.ownedByOther(s, m, who), "noun-of-other", pn)
	v.add("rivals", count(min(others, 3)), pn)
}

// ownedByOther reports whether a slot's noun has somebody else for its owner: in
// "talked about a visit to Rome by Kerry" the one who talks did not visit.
func (a *Analysis) ownedByOther(s *Slot, m *Mentions, who int) bool {
	if s.Governor.Noun < 0 {
		return false
	}
	other := false
	for _, o := range s.Candidates {
		if o.Part != Possessor && o.Part != Agent {
			continue
		}
		if m.People[o.Person].Who == who {
			return false
		}
		other = other || m.People[o.Person].Who >= 0
	}
	return other
}

func boolName(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func reportName(c *Clause) string {
	if c.Reporting {
		return "reports"
	}
	return "acts"
}

// TakesPart reports whether a slot's clause has its subject in the talks or the
// event that is its noun: "held talks in", "said after a meeting in", but not
// "came ahead of a meeting in". Slots without such a noun take part.
func (a *Analysis) TakesPart(s *Slot) bool {
	if s.Frame == nil || s.Frame.Name != "talks-in" {
		return true
	}
	c := &a.Clauses[s.Clause]
	switch c.Verb {
	case "hold", "have", "attend", "participate", "join", "chair", "lead", "meet", "speak", "deliver", "address", "give", "make", "take", "arrive", "travel", "fly", "go", "visit", "hail", "leave", "head":
		return true
	}
	return c.Reporting || c.Starts() || c.Finishes()
}

// Meets reports whether a slot's clause tells of a meeting or a speech in the
// place, with nothing between them that the place could hang at instead.
func (a *Analysis) Meets(s *Slot, m *Mentions) bool {
	if s.Frame == nil || s.Frame.Name != "meeting-in" || s.Governor.Noun >= 0 {
		return false
	}
	switch a.attached(&s.Governor, m) {
	case "verb", "person", "time":
		return true
	}
	return false
}

// Receives reports whether a slot's clause tells that somebody at home in the
// place meets, there, a person who is part of its object: "Gore met Chernomyrdin
// in Washington" brings the other one.
func (a *Analysis) Receives(s *Slot, part Part, m *Mentions) bool {
	if !a.Meets(s, m) || part != Object && part != Company {
		return false
	}
	switch a.Clauses[s.Clause].Verb {
	case "meet", "talk", "confer", "dine", "lunch", "hold":
	default:
		return false
	}
	for _, c := range s.Candidates {
		if q := &m.People[c.Person]; c.Part <= Shared && q.Home != "" && q.Home == m.Places[s.Place].Code {
			return true
		}
	}
	return false
}

// attached names what stands right before a slot's preposition: what the phrase
// most likely hangs at.
func (a *Analysis) attached(g *Governor, m *Mentions) string {
	i := g.At - 1
	switch {
	case i < 0 || g.Fronted:
		return "fronted"
	case g.Noun == i:
		return "trigger"
	case a.InVerb(i):
		return "verb"
	}
	if lo := sort.Search(len(m.People), func(k int) bool { return m.People[k].Last > i }); lo < len(m.People) && m.People[lo].First <= i {
		return "person"
	}
	if lo := sort.Search(len(m.Times), func(k int) bool { return m.Times[k].Last > i }); lo < len(m.Times) && m.Times[lo].First <= i {
		return "time"
	}
	if lo := sort.Search(len(m.Places), func(k int) bool { return m.Places[k].Last > i }); lo < len(m.Places) && m.Places[lo].First <= i {
		return "place"
	}
	w := a.tags[i]
	switch {
	case a.Text.Is(i, "reporters", "journalists", "officials", "leaders", "ministers", "counterparts", "lawmakers", "executives", "ambassadors"):
		return "person"
	case a.Text.Tokens[i].Kind == token.Punct:
		return "mark"
	case w != nil && w.pos&posNoun != 0:
		return "trigger"
	case w != nil && w.pos&(posAdv|posPron|posPrep|posCoord|posSub|posRel) != 0:
		return "function"
	case a.Text.Tokens[i].Upper:
		return "name"
	}
	return "noun"
}
