package parse

import (
	"slices"

	"itinera/parse/article"
	"itinera/parse/gazetteer"
	"itinera/parse/timex"
	"itinera/parse/token"
	"itinera/parse/travel"
	"itinera/parse/traveller"
	"itinera/timeline"
)

// discourse is an article with everything that was found in it.
type discourse struct {
	article article.Article
	text    *token.Text
	anchor  timeline.Day

	places   []gazetteer.Mention
	hints    []traveller.Country // countries of the places
	people   []traveller.Person
	persons  []traveller.Mention
	times    []timex.Expr
	analysis *travel.Analysis

	mentions travel.Mentions
	placeOf  []placed         // per travel place
	onScene  bool             // the text says "here" of the dateline's place
	posts    map[int][]string // per person: the countries that he is accredited to
	slots    []travel.Slot
	profile  *travel.Profile
	found    []presence
	vector   travel.Vector // of the decision being made
	paired   []pair        // of the same
}

// scan finds the mentions of an article and the slots that they make.
func scan(a article.Article) *discourse { return new(memory).scan(a) }

func (m *memory) scan(a article.Article) *discourse {
	d := m.begin(a)
	d.places = gazetteer.FindInto(d.places, d.text)
	d.people, d.persons = traveller.Find(d.text, d.countries(), traveller.Options{Body: d.titleEnd(), Seat: d.seat()})
	d.readTimes()
	d.join()
	d.slots = travel.Read(d.analysis, d.mentions)
	d.unlist()
	d.profile = travel.NewProfile(d.slots, &d.mentions, len(d.people))
	d.profile.Announce = d.announces()
	return d
}

// begin cuts an article into tokens and clauses.
func begin(a article.Article) *discourse { return new(memory).begin(a) }

func (m *memory) begin(a article.Article) *discourse {
	m.text.Scan(a.Prose())
	m.analysis.Scan(&m.text)
	d := &m.discourse
	*d = discourse{
		article: a, text: &m.text, analysis: &m.analysis,
		mentions: travel.Mentions{Places: d.mentions.Places[:0], People: d.mentions.People[:0], Times: d.mentions.Times[:0]},
		places:   d.places[:0], hints: d.hints[:0], times: d.times[:0],
		placeOf: d.placeOf[:0], found: d.found[:0], vector: d.vector, paired: d.paired,
	}
	return d
}

// readTimes tags the temporal expressions against the anchor: the dateline's
// day if one is printed, else the published day.
func (d *discourse) readTimes() {
	d.anchor = d.article.Published
	if day := d.datelineDay(); day != 0 {
		d.anchor = day
	}
	c := clauses{Analysis: d.analysis, announces: d.announces()}
	d.times = timex.TagInto(d.times, d.text, timex.Context{Anchor: d.anchor, Clause: c.at})
}

// datelineDay returns the day printed in the dateline, read against the
// published day; zero where none is printed or it is no single day.
func (d *discourse) datelineDay() timeline.Day {
	if d.article.Dateline.Date == "" {
		return 0
	}
	t := token.Scan(d.article.Dateline.Date)
	for _, x := range timex.Tag(t, timex.Context{Anchor: d.article.Published}) {
		if x.Window.Exact() && x.Until.IsZero() {
			return x.Window.Earliest
		}
	}
	return 0
}

// seat returns the country whose capital is the dateline's place, "" for none.
func (d *discourse) seat() string {
	dl := d.article.Dateline
	for i := range d.places {
		p := &d.places[i]
		switch start := int(d.text.Tokens[p.First].Start); {
		case start >= dl.End:
			return ""
		case start >= dl.Start && p.Kind == gazetteer.City:
			if d.inner(p) {
				return ""
			}
			return p.Code
		}
	}
	return ""
}

// inner reports a place within a country other than its capital.
func (d *discourse) inner(p *gazetteer.Mention) bool {
	switch p.Kind {
	case gazetteer.City:
		m, ok := gazetteer.Capital(p.Code)
		return !ok || m.Name != p.Name
	case gazetteer.Region, gazetteer.Venue:
		return true
	}
	return false
}

// announces reports whether the headline or the first sentence speaks of travel
// that lies ahead.
func (d *discourse) announces() bool {
	for k := range d.analysis.Clauses {
		c := &d.analysis.Clauses[k]
		if c.Sentence > 1 {
			return false
		}
		if (c.Tense == travel.Future || c.Tense == travel.Conditional) && c.Moves() {
			return true
		}
	}
	return false
}

// countries are the hints that package traveller needs of places.
func (d *discourse) countries() []traveller.Country {
	out := slices.Grow(d.hints, len(d.places))
	for _, p := range d.places {
		if p.Code == "" && p.Kind != gazetteer.Organization {
			continue
		}
		out = append(out, traveller.Country{
			First: p.First, Last: p.Last, Code: p.Code, Demonym: p.Kind == gazetteer.Demonym, Org: p.Kind == gazetteer.Organization, Inner: d.inner(&p),
		})
	}
	d.hints = out
	return out
}
