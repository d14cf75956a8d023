package parse

import (
	"sort"

	"itinera/parse/travel"
	"itinera/timeline"
)

// length is a stay's length whose first day the same words do not give: "is in
// Oslo for a four-day visit".
type length struct {
	claim int // index into writer.out
	days  int
	time  int
	// begins: the words tell that it begins, so that a day on which he is seen
	// there is its first: "met the king on Monday, kicking off a four-day stay".
	begins bool
}

// stay puts a length of stay that is told beside a slot into its claim: from the
// first day to the last, or from the last to the first.
func (w *writer) stay(s *travel.Slot, f *presence, c *timeline.Claim) {
	n, k := w.duration(s)
	if n == 0 || s.Size > 1 && w.abroadTwice(s) {
		return // a length told of several countries is the tour's
	}
	switch back := s.Role == travel.Source && s.Size == 0 || w.finishes(s); {
	case back && c.End.Exact() && c.Start.IsZero():
		c.Start = w.window(timeline.On(c.End.Earliest-timeline.Day(n-1), timeline.Resolved), k)
	case s.Role != travel.Source && c.Start.Exact() && c.End.IsZero():
		c.End = w.window(timeline.On(c.Start.Earliest+timeline.Day(n-1), timeline.Resolved), k)
	default:
		return
	}
	f.stay = k
}

// abroadTwice reports whether a slot's list has stops in more than one country.
func (d *discourse) abroadTwice(s *travel.Slot) bool {
	code := d.mentions.Places[s.Place].Code
	k := sort.Search(len(d.slots), func(i int) bool { return d.slots[i].Place >= s.Place })
	for _, step := range [...]int{-1, 1} {
		for i := k + step; i >= 0 && i < len(d.slots) && d.slots[i].List == s.List; i += step {
			if d.mentions.Places[d.slots[i].Place].Code != code {
				return true
			}
		}
	}
	return false
}

// noteStay remembers the length that the claim written last tells without its
// first day.
func (w *writer) noteStay(s *travel.Slot) {
	c := &w.out[len(w.out)-1]
	if n, k := w.duration(s); n > 0 && s.Size == 0 && s.Role != travel.Source && c.End.IsZero() && c.Start.IsZero() {
		w.lengths = append(w.lengths, length{len(w.out) - 1, n, k, w.analysis.Clauses[s.Clause].Starts()})
	}
}

// stayDays is what the claims of one stop tell of its days.
type stayDays struct {
	start timeline.Window // the earliest first day
	day   timeline.Window // the earliest first day, or day of one who is only seen there
	seen  timeline.Day    // the earliest day on which he is seen there, 0 for none
	ended bool            // a last day is told
}

// add takes over what a claim of the stop tells.
func (d *stayDays) add(c *timeline.Claim) {
	d.ended = d.ended || !c.End.IsZero()
	if c.Seen.Exact() && (d.seen == 0 || c.Seen.Earliest < d.seen) {
		d.seen = c.Seen.Earliest
	}
	d.start = earlier(d.start, c.Start)
	if c.Start.IsZero() {
		d.day = earlier(d.day, c.Seen)
	} else {
		d.day = earlier(d.day, c.Start)
	}
}

// earlier returns the day b where it is exact and before a, or a is none; else a.
func earlier(a, b timeline.Window) timeline.Window {
	if b.Exact() && (a.IsZero() || b.Earliest < a.Earliest) {
		return b
	}
	return a
}

// stays ends the stops whose length and whose first day are told in different
// places: "is in Oslo for a four-day visit … arrived on Tuesday".
func (w *writer) stays() {
	if len(w.lengths) == 0 {
		return
	}
	told := map[stop]*stayDays{}
	for i := range w.out {
		o := &w.out[i]
		t := told[stopOf(o)]
		if t == nil {
			t = &stayDays{}
			told[stopOf(o)] = t
		}
		t.add(o)
	}
	for _, l := range w.lengths {
		c := &w.out[l.claim]
		t := told[stopOf(c)]
		first := t.start
		if l.begins {
			first = t.day
		}
		if t.ended || first.IsZero() || t.seen != 0 && t.seen < first.Earliest {
			continue
		}
		t.ended = true
		c.End = w.window(timeline.On(first.Earliest+timeline.Day(l.days-1), timeline.Resolved), l.time)
		c.Evidence[0].Supports = append(c.Evidence[0].Supports, "end")
		if c.Status == timeline.Completed && !c.Over && c.End.Latest >= w.anchor {
			c.Status = timeline.Underway // "said on Tuesday during his two-day visit", which lasts
		}
	}
}

// duration returns the length of stay told beside a slot, in days counted
// inclusively: "a three-day visit to Oman", "for two days"; 0 where none is.
func (d *discourse) duration(s *travel.Slot) (days, time int) {
	p := &d.mentions.Places[s.Place]
	sent := d.text.Sentences[d.text.SentenceOf(p.First)]
	lo, hi := d.mentions.TimesIn(sent.First, sent.Last)
	for k := lo; k < hi; k++ {
		if t := &d.mentions.Times[k]; t.Days > 0 && d.staysFor(s, t) {
			return t.Days, k
		}
	}
	return 0, -1
}

// staysFor reports whether a duration is that of the stay at a slot: it stands
// before the visit's noun, behind "for" where he visits or is there, or is what he
// spends there.
func (d *discourse) staysFor(s *travel.Slot, t *travel.Time) bool {
	if n := d.analysis.VisitNoun(t.Last); n >= 0 {
		if s.Role == travel.Goal && s.Frame != nil && len(s.Frame.Verbs) > 0 && d.analysis.NounPrep(n, "after", "following") {
			return false // "leaves for Oslo after a three-day visit": that was elsewhere
		}
		return d.analysis.ClauseOf(t.First) == s.Clause || s.Governor.Noun >= 0 && s.Governor.Noun >= t.Last && s.Governor.Noun < t.Last+4
	}
	c := &d.analysis.Clauses[s.Clause]
	if d.analysis.ClauseOf(t.First) != s.Clause || s.Role == travel.Source {
		return false
	}
	if (c.Verb == "spend" || c.Verb == "stay") && s.Role == travel.At {
		return true
	}
	return d.text.Is(t.First-1, "for") && (c.Verb == "visit" || c.Verb == "be" || c.Verb == "tour") && s.Frame != nil && (s.Frame.Name == "visiting" || s.Frame.Name == "staying")
}

// during reports whether a slot's noun stands for the time in which something
// happens: "met him on Monday during a visit to Oslo" is no first day.
func (d *discourse) during(s *travel.Slot) bool {
	n := s.Governor.Noun
	if n < 0 || d.analysis.VisitNoun(n) != n {
		return false
	}
	return d.analysis.NounPrep(n, "during", "amid") || d.analysis.NounPrep(n, "on") && !d.analysis.Clauses[s.Clause].Moves()
}

// finishes reports whether a slot's words tell the end of a visit: "wrapped up a
// visit to Oslo", "will end his trip in Oslo".
func (d *discourse) finishes(s *travel.Slot) bool {
	if !d.ends(s) {
		return false
	}
	n := s.Governor.Noun
	return n >= 0 && d.analysis.VisitNoun(n) == n || s.Frame != nil && s.Frame.Name == "beginning-in" && n >= 0
}
