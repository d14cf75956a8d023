package parse

import (
	"itinera/parse/article"
	"itinera/parse/travel"
	"itinera/timeline"
)

// PresenceSample is one question to the presence scorer: is this person at this place?
type PresenceSample struct {
	Slot     int
	Person   string
	Place    timeline.Place
	Features []travel.Feature
}

// LinkSample is one question to the day scorer: is the slot's day this time?
type LinkSample struct {
	Slot         int
	Start, Until timeline.Window
	Features     []travel.Feature
}

// Samples returns every question that reading the article asks of the scorers,
// for training them. The readable names of the features go to names.
func Samples(a article.Article, names map[travel.Feature]string) (ps []PresenceSample, ls []LinkSample) {
	d := scan(a)
	v := &travel.Vector{Names: names}
	main := d.mainTraveller()
	for k := range d.slots {
		s := &d.slots[k]
		place := d.place(s.Place)
		for _, p := range d.pairs(s, d.focus(s, main)) {
			d.analysis.PlaceFacts(v, s, &d.mentions, d.profile)
			d.analysis.PersonFacts(v, s, &d.mentions, d.profile, p.who, p.part, p.m)
			ps = append(ps, PresenceSample{k, d.people[p.who].Name, place, append([]travel.Feature(nil), v.Features...)})
		}
		for _, t := range d.analysis.Links(s, &d.mentions) {
			if d.analysis.Belongs(s, t, &d.mentions, d.slots) == travel.No {
				continue
			}
			d.analysis.Link(v, s, t, &d.mentions, d.slots)
			x := &d.mentions.Times[t]
			ls = append(ls, LinkSample{k, x.Start, x.Until, append([]travel.Feature(nil), v.Features...)})
		}
	}
	return ps, ls
}
