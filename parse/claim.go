package parse

import (
	"slices"
	"strings"

	"itinera/parse/travel"
	"itinera/timeline"
)

// claims turns the presences found into claims, and the rest into unplaced.
func (d *discourse) claims(source string) ([]timeline.Claim, []timeline.Unplaced) {
	w := writer{discourse: d, source: source, last: map[int]int{}, stopsOf: map[int]*itinerary{}}
	w.events = d.analysis.Occasions(&d.mentions)
	n := 0
	for k := range d.found {
		if f := &d.found[k]; f.accepted {
			n += len(f.who)
		}
	}
	w.out = make([]timeline.Claim, 0, n+n/2)
	for k := range d.found {
		if f := &d.found[k]; f.accepted {
			w.presence(f)
		}
	}
	if n > 0 { // most news tells of nobody's presence; what placeless reads are days of one
		w.placeless()
	}
	w.homecomings()
	w.areaTrips()
	w.stays()
	w.tripEnds()
	w.onward()
	w.newsDay()
	w.setOut()
	w.onRecord()
	w.inPassing()
	w.readout()
	w.settle()
	return w.out, w.unplaced
}

// writer writes the claims of one article.
type writer struct {
	*discourse
	source   string
	stopsOf  map[int]*itinerary // per person
	last     map[int]int        // per person: the slot of the stop told last
	lengths  []length
	events   []travel.Occasion
	said     []int // claims of what was said in a place, without a day
	out      []timeline.Claim
	unplaced []timeline.Unplaced
}

// stop names a stop across the claims that tell of it: somebody in a country.
type stop struct{ who, country string }

func stopOf(c *timeline.Claim) stop { return stop{c.Who, c.Place.CountryCode} }

// presence writes the claims of one slot: one for each who is there.
func (w *writer) presence(f *presence) {
	s := &w.slots[f.slot]
	base := w.claim(s, f)
	if reason := w.passing(s, f, &base); reason != "" {
		ev := w.evidence(s, f, f.who[0], &base)
		w.unplaced = append(w.unplaced, timeline.Unplaced{Reason: reason, Message: passingMessage[reason], Evidence: ev})
		f.accepted, f.reason = false, reason
		return
	}
	for _, who := range f.who {
		q := &w.people[who]
		c := base
		c.Who = q.Name
		c.Traveller = timeline.Person{Name: q.Name, JobTitle: q.JobTitle, CountryCode: q.CountryCode}
		c.Evidence = []timeline.Evidence{w.evidence(s, f, who, &c)}
		f.evidence = [2]int{c.Evidence[0].Start, c.Evidence[0].End}
		w.out = append(w.out, c)
		w.noteStop(who, f.slot)
		w.noteStay(s)
		if w.saidThere(s) {
			w.said = append(w.said, len(w.out)-1)
		}
	}
	w.span(s, f)
	w.eventSpan(s, f, base.Status)
}

// claim makes what a slot says, whoever is meant.
func (w *writer) claim(s *travel.Slot, f *presence) timeline.Claim {
	c := timeline.Claim{Source: w.source, Kind: timeline.Visit, Place: w.place(s.Place), Confidence: calibrated(f.probability), Relation: relation(s)}
	day, last := timeline.Window{}, timeline.Window{}
	if f.link.time >= 0 {
		t := &w.mentions.Times[f.link.time]
		day, last = w.window(t.Start, f.link.time), t.Until
		c.Confidence *= f.link.probability // 1 where English settles the day
		w.putDay(s, &c, day, t, f.link.time)
	} else if verb, ok := w.fresh(s); ok {
		day = timeline.Window{Earliest: w.anchor, Latest: w.anchor, Basis: timeline.Resolved, Text: verb}
		c.Start = day
	}
	w.stay(s, f, &c)
	c.Status = w.status(s, day, last)
	c.Over = w.over(s)
	w.reschedule(s, &c)
	if s.Role == travel.Through || s.Frame != nil && s.Frame.Name == "stopping" {
		c.Kind = timeline.Transit
	}
	w.order(s, f, &c)
	c.Onward = c.Start.Exact() && s.Role == travel.Goal && w.analysis.Continues(s)
	if first, last := w.analysis.Purpose(s, &w.mentions); last > first {
		c.Purpose = phrase(w.text.Span(first, last))
	}
	for _, x := range w.analysis.Activities(s, &w.mentions) {
		c.Activities = append(c.Activities, w.activity(x, f))
	}
	return c
}

// reschedule reads "put off until April", "postponed to May": the day told is the
// new one, for which the stop is planned.
func (w *writer) reschedule(s *travel.Slot, c *timeline.Claim) {
	if c.Status != timeline.Postponed {
		return
	}
	cl := &w.analysis.Clauses[s.Clause]
	lo, hi := w.mentions.TimesIn(cl.VerbLast, cl.Last)
	for k := lo; k < hi; k++ {
		t := &w.mentions.Times[k]
		if w.text.Is(t.First-1, "until", "till", "to") && !t.Start.IsZero() {
			c.Status, c.Start, c.End, c.Seen = timeline.Planned, w.window(t.Start, k), timeline.Window{}, timeline.Window{}
			return
		}
	}
}

// activity turns an activity's mentions into the contract's.
func (w *writer) activity(x travel.Activity, f *presence) timeline.Activity {
	out := timeline.Activity{Kind: x.Kind, Text: phrase(w.text.Span(x.First, x.Last))}
	for _, k := range x.With {
		who := w.mentions.People[k].Who
		q := &w.people[who]
		if p := (timeline.Person{Name: q.Name, JobTitle: q.JobTitle, CountryCode: q.CountryCode}); !slices.Contains(f.who, who) && !slices.Contains(out.With, p) {
			out.With = append(out.With, p)
		}
	}
	return out
}

// longest is the length in bytes beyond which a phrase is cut at a word.
const longest = 160

// phrase brings words of the text into one line of bounded length.
func phrase(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if len(s) <= longest {
		return s
	}
	cut := strings.LastIndexByte(s[:longest], ' ')
	if cut < 0 {
		return s
	}
	return strings.TrimRight(s[:cut], " ,;:-–—") + "…"
}

// putDay puts a slot's day where its role says.
func (w *writer) putDay(s *travel.Slot, c *timeline.Claim, day timeline.Window, t *travel.Time, k int) {
	switch {
	case s.Role == travel.Source:
		c.End = day
	case s.Role == travel.Goal && w.analysis.Clauses[s.Clause].Negated:
		c.Start = day // "did not arrive until Thursday"
	case !t.Until.IsZero():
		c.Start, c.End = day, w.window(t.Until, k)
	case w.finishes(s):
		c.End = day
	case w.during(s):
		c.Seen = day
	case w.text.Is(t.First-1, "until", "till", "through"):
		c.End = day
	case w.text.Is(t.First-1, "since"):
		c.Start = day // "has been in Oslo since Monday"
	case s.Role == travel.Goal || s.Frame != nil && s.Frame.Name == "beginning-in" && !w.ends(s):
		c.Start = day
	default:
		c.Seen = day
	}
}

// ends reports whether a slot's verb is one of ending.
func (d *discourse) ends(s *travel.Slot) bool { return d.analysis.Clauses[s.Clause].Finishes() }

// fresh reports whether a slot tells of an arrival as news, without a day: the
// anchor is its day then. It returns the verb's words.
func (d *discourse) fresh(s *travel.Slot) (string, bool) {
	c := &d.analysis.Clauses[s.Clause]
	if d.anchor != 0 && s.Title && s.Frame != nil && s.Frame.Name == "meeting-host" && d.article.Dateline.End == 0 {
		return d.text.Span(c.First, c.Last), true // a transcript is of the meeting's day
	}
	if d.anchor == 0 || s.Frame == nil || s.Role != travel.Goal || c.Tense != travel.Past && c.Tense != travel.Perfect ||
		c.Subordinator != "" || c.Negated || c.Sentence > 3 || len(d.analysis.Links(s, &d.mentions)) > 0 {
		return "", false
	}
	switch s.Frame.Name {
	case "arriving", "reaching":
	case "travelling":
		if c.Verb != "fly" {
			return "", false
		}
	case "visit-to", "tour-of":
		if !c.Starts() || d.analysis.NounPrep(s.Governor.Noun, "with") {
			return "", false // "opened his tour with a visit to Oslo" is told when that is over
		}
	default:
		return "", false
	}
	return d.text.Span(c.VerbFirst, c.VerbLast), true
}

// over reports whether the words tell that the presence has ended.
func (d *discourse) over(s *travel.Slot) bool {
	c := d.governing(s.Clause)
	if c.Lies() {
		return false
	}
	if s.Role == travel.Source && s.Governor.Noun < 0 || d.toured(s) {
		return true
	}
	return s.Governor.Noun >= 0 && d.analysis.NounPhase(s) == travel.Over || s.Governor.Noun >= 0 && c.Finishes()
}

// order notes what the words say of the stop's place in the trip.
func (w *writer) order(s *travel.Slot, f *presence, c *timeline.Claim) {
	c.List, c.Index, c.Unordered = s.List, s.Index, s.Unordered
	c.Ordinal = w.analysis.Ordinal(s)
	if s.Role == travel.Source {
		return
	}
	if from := w.comesFrom(f.slot, f.who); from >= 0 {
		c.From = w.place(w.slots[from].Place)
	}
	w.last[f.who[0]] = f.slot
}

// comesFrom returns the slot of the stop that a slot's traveller comes from: the
// source of the same clause, or the stop told before a "then" or "before".
func (w *writer) comesFrom(k int, who []int) int {
	s := &w.slots[k]
	for _, step := range [...]int{-1, 1} {
		for i := k + step; i >= 0 && i < len(w.slots) && w.slots[i].Clause == s.Clause; i += step {
			if w.slots[i].Role == travel.Source && w.found[i].accepted {
				return i
			}
		}
	}
	if last, ok := w.last[who[0]]; ok {
		switch n := w.sentence(k) - w.sentence(last); {
		case w.analysis.Moves(s) && n <= 3, n == 0 && w.analysis.GoesOn(s) && w.slots[last].Clause < s.Clause:
			return last
		}
	}
	return -1
}

func (d *discourse) sentence(slot int) int {
	return d.analysis.Clauses[d.slots[slot].Clause].Sentence
}

func relation(s *travel.Slot) timeline.Relation {
	switch s.Role {
	case travel.Source:
		return timeline.Departs
	case travel.Through:
		return timeline.Passes
	case travel.At:
		return timeline.Present
	}
	if s.Frame != nil && (s.Frame.Name == "arriving" || s.Frame.Name == "reaching" || s.Frame.Name == "arrival-in" || s.Frame.Name == "travelling") {
		return timeline.Arrives
	}
	return timeline.Visits
}

// evidence quotes the words that tell a claim.
func (w *writer) evidence(s *travel.Slot, f *presence, who int, c *timeline.Claim) timeline.Evidence {
	p := &w.mentions.Places[s.Place]
	first, last := p.First, max(p.Last, p.First+1)
	sent := w.text.Sentences[w.text.SentenceOf(p.First)]
	include := func(a, b int) {
		if a >= sent.First && b <= sent.Last {
			first, last = min(first, a), max(last, b)
		}
	}
	supports := []string{"traveller", "place"}
	add := func(on bool, what string) {
		if on {
			supports = append(supports, what)
		}
	}
	for _, k := range []int{f.link.time, f.stay} {
		if k >= 0 {
			t := &w.mentions.Times[k]
			first := t.First
			if w.text.Is(first-1, "on", "from", "in", "by", "until", "since", "between") {
				first--
			}
			include(first, w.timeEnd(k))
		}
	}
	add(!c.Start.IsZero() || !c.Seen.IsZero(), "start")
	add(!c.End.IsZero(), "end")
	add(true, "status")
	add(!c.From.IsZero() || c.Ordinal != 0 || c.List > 0 && !c.Unordered, "order")
	if cl := &w.analysis.Clauses[s.Clause]; cl.Main() >= 0 {
		include(cl.VerbFirst, cl.VerbLast)
	}
	if n := s.Governor.Noun; n >= 0 {
		include(n, n+1)
	}
	if s.Governor.At < p.First && s.Governor.List < 0 {
		include(s.Governor.At, p.First)
	}
	for _, k := range s.Candidates {
		if m := &w.mentions.People[k.Person]; m.Who == who && k.Part <= travel.Object {
			include(m.First, m.Last)
		}
	}
	last = w.wholePhrase(s, last, sent.Last)
	rule := "near-place"
	if s.Frame != nil {
		rule = s.Frame.Name
	}
	return w.quote(first, last, rule, supports)
}

// objectTokens is how far a quote that would end with its verb runs on for the
// verb's object.
const objectTokens = 8

// wholePhrase moves a quote's end that falls on the verb to the end of the clause,
// or as far as makes sense to a reader: "in Beijing he will hold talks".
func (w *writer) wholePhrase(s *travel.Slot, last, limit int) int {
	c := &w.analysis.Clauses[s.Clause]
	if c.Main() < 0 || last != c.VerbLast || last >= limit {
		return last
	}
	return w.analysis.Trim(last-1, min(c.Last, last+objectTokens, limit))
}

// quote returns the evidence of tokens first up to last, exclusive.
func (w *writer) quote(first, last int, rule string, supports []string) timeline.Evidence {
	t := w.text
	start, end := int(t.Tokens[first].Start), int(t.Tokens[last-1].End)
	return timeline.Evidence{
		Source: w.source, Quote: strings.TrimSpace(t.Source[start:end]), Start: t.Offset(start), End: t.Offset(end),
		Supports: supports, Rule: rule,
	}
}
