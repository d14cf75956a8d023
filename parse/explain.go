package parse

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"itinera/parse/article"
	"itinera/parse/travel"
	"itinera/timeline"
)

// Explain writes an article sentence by sentence with everything that was read
// in it and why: people, places, times, clauses, and for each place the frame,
// the person, the day, the claim and the stop that it became, or why it became
// none. The trips follow.
func Explain(out io.Writer, a article.Article, o Options) error {
	if o.Source == "" {
		o.Source = "s1"
	}
	d := scan(a)
	d.decide()
	claims, unplaced := d.claims(o.Source)
	src := source(a, o)
	src.Anchor = d.anchor
	doc := timeline.Build([]timeline.Source{src}, claims, timeline.Options{})
	e := explainer{discourse: d, w: bufio.NewWriter(out), claims: byEvidence(claims), stops: stopNames(doc)}
	e.head()
	for i := range d.text.Sentences {
		e.sentence(i)
	}
	e.trips(doc)
	for _, u := range unplaced {
		fmt.Fprintf(e.w, "unplaced  %s: %s\n", u.Reason, oneLine(u.Evidence.Quote))
	}
	return e.w.Flush()
}

type explainer struct {
	*discourse
	w      *bufio.Writer
	claims map[[2]int][]*timeline.Claim // by the offsets of their evidence
	stops  map[[2]int]string
	next   [5]int // the first person, place, time, clause and slot not yet written
	vector travel.Vector
}

// byEvidence finds claims by the offsets of the first words that tell them.
func byEvidence(claims []timeline.Claim) map[[2]int][]*timeline.Claim {
	out := map[[2]int][]*timeline.Claim{}
	for i := range claims {
		ev := &claims[i].Evidence[0]
		at := [2]int{ev.Start, ev.End}
		out[at] = append(out[at], &claims[i])
	}
	return out
}

// stopNames finds the stop of a claim by the offsets of its evidence.
func stopNames(doc timeline.Document) map[[2]int]string {
	out := map[[2]int]string{}
	for _, t := range doc.Trips {
		for _, s := range t.Stops {
			for _, ev := range s.Evidence {
				out[[2]int{ev.Start, ev.End}] = s.ID
			}
		}
	}
	return out
}

func (e *explainer) head() {
	anchor := "none: weekdays stay without dates"
	if e.anchor != 0 {
		anchor = e.anchor.String() + " (" + e.anchor.Weekday().String() + ")"
	}
	fmt.Fprintf(e.w, "anchor    %s\n", anchor)
	for i := range e.people {
		p := &e.people[i]
		fmt.Fprintf(e.w, "person    %s  [%s]  home %s  %s\n", p.Name, orDash(p.JobTitle), orDash(p.CountryCode), p.Why)
	}
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// sentence writes one sentence with what was read in it.
func (e *explainer) sentence(i int) {
	s := e.text.Sentences[i]
	fmt.Fprintf(e.w, "\n%s\n", oneLine(e.text.Span(s.First, s.Last)))
	for ; e.next[0] < len(e.persons) && e.persons[e.next[0]].First < s.Last; e.next[0]++ {
		p := &e.persons[e.next[0]]
		name := "nobody known"
		if p.Person >= 0 {
			name = e.people[p.Person].Name
		}
		fmt.Fprintf(e.w, "  person  %s → %s (%s; %s)\n", oneLine(e.text.Span(p.First, p.Last)), name, p.Form, p.Why)
	}
	for ; e.next[1] < len(e.places) && e.places[e.next[1]].First < s.Last; e.next[1]++ {
		p := &e.places[e.next[1]]
		fmt.Fprintf(e.w, "  place   %s → %s %s %s (%s)\n", oneLine(e.text.Span(p.First, p.Last)), p.Kind, p.Name, p.Code, p.Why)
	}
	for ; e.next[2] < len(e.times) && e.times[e.next[2]].First < s.Last; e.next[2]++ {
		x := &e.times[e.next[2]]
		fmt.Fprintf(e.w, "  time    %s → %s %s %s (%s)\n", oneLine(e.text.Span(x.First, x.Last)), x.Type, x.Value, shown(x.Window, x.Until), x.Rule)
	}
	for ; e.next[3] < len(e.analysis.Clauses) && e.analysis.Clauses[e.next[3]].First < s.Last; e.next[3]++ {
		c := &e.analysis.Clauses[e.next[3]]
		fmt.Fprintf(e.w, "  clause  %s %s: %s\n", orDash(c.Verb), c.Describe(), oneLine(e.text.Span(c.First, c.Last)))
	}
	for ; e.next[4] < len(e.slots) && e.mentions.Places[e.slots[e.next[4]].Place].First < s.Last; e.next[4]++ {
		e.slot(e.next[4])
	}
}

func shown(w, until timeline.Window) string {
	if !w.Dated() {
		return w.Weekday
	}
	s := w.Earliest.String()
	if w.Latest != w.Earliest {
		s += ".." + w.Latest.String()
	}
	if until.Dated() {
		s += " until " + shown(until, timeline.Window{})
	}
	return s
}

// slot writes what a mention of a place was taken for.
func (e *explainer) slot(k int) {
	s, f := &e.slots[k], &e.found[k]
	frame := "no frame"
	if s.Frame != nil {
		frame = s.Frame.Name + ", " + s.Role.String()
	}
	who := "nobody"
	if len(f.who) > 0 {
		var names []string
		for _, w := range f.who {
			names = append(names, e.people[w].Name)
		}
		who = strings.Join(names, " and ") + " as " + f.part.String()
	}
	verdict := "no stop"
	if f.accepted {
		verdict = "stop"
	}
	if f.reason != "" {
		verdict += " (" + f.reason + ")"
	}
	fmt.Fprintf(e.w, "  %s  %s: %s; %s; %.2f\n", verdict, e.mentions.Places[s.Place].Name, frame, who, f.probability)
	e.reasons(s, f)
	if !f.accepted {
		return
	}
	for _, c := range e.claims[f.evidence] {
		if slices.Contains(e.names(f.who), c.Who) {
			fmt.Fprintf(e.w, "        claim: %s %s %s, start %s, end %s, seen %s → %s\n", c.Who, c.Relation, c.Status, shown(c.Start, timeline.Window{}),
				shown(c.End, timeline.Window{}), shown(c.Seen, timeline.Window{}), orDash(e.stops[f.evidence]))
		}
	}
}

func (e *explainer) names(who []int) (out []string) {
	for _, w := range who {
		out = append(out, e.people[w].Name)
	}
	return out
}

// reasons writes the features that weighed most.
func (e *explainer) reasons(s *travel.Slot, f *presence) {
	if len(f.who) == 0 {
		return
	}
	e.vector.Names = map[travel.Feature]string{}
	for _, p := range e.pairs(s, f.who[:1]) {
		if p.who == f.who[0] {
			e.analysis.PlaceFacts(&e.vector, s, &e.mentions, e.profile)
			e.analysis.PersonFacts(&e.vector, s, &e.mentions, e.profile, p.who, f.part, p.m)
		}
	}
	fmt.Fprintf(e.w, "        because %s\n", strings.Join(travel.Reasons(&e.vector, 6), ", "))
}

func (e *explainer) trips(doc timeline.Document) {
	fmt.Fprintln(e.w)
	for _, t := range doc.Trips {
		fmt.Fprintf(e.w, "trip      %s: %s, %s\n", t.ID, t.Name, t.Status)
		for _, s := range t.Stops {
			fmt.Fprintf(e.w, "  %d  %s  %s  %s – %s  (%.2f)\n", s.Rank, s.Place.Name, s.Status, shown(s.Start, timeline.Window{}), shown(s.End, timeline.Window{}), s.Confidence)
		}
	}
}
