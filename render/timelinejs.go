package render

import (
	"html"
	"io"
	"strings"

	"itinera/timeline"
)

// TimelineJS writes d for Knight Lab's TimelineJS 3: a title slide, and a slide
// a stop from its first shown day to 23:59 of its last, grouped by traveller.
// display_date says in words what the days hide. Stops without a day are listed
// in a slide of their trip's stated range; Format.Omits names those that have
// no such trip. No word of the article can become markup.
//
// It answers a NoTripsError or NoDaysError where there would be no slide.
func TimelineJS(w io.Writer, d timeline.Document, o Options) error {
	trips := shownTrips(&d, o)
	if err := drawable("timelinejs", &d, trips); err != nil {
		return err
	}
	show := slideshow{Title: slide{Text: slideText{Headline: html.EscapeString(title(trips)), Text: credits(&d)}}}
	from := sourcesOf(&d)
	for _, t := range trips {
		for i := range t.Stops {
			if dated(&t.Stops[i]) {
				show.Events = append(show.Events, stopSlide(t, &t.Stops[i], from))
			}
		}
		if stops := undated(t); len(stops) > 0 && ranged(t) {
			show.Events = append(show.Events, tripSlide(t, stops, from))
		}
	}
	return encode(w, show, o)
}

type slideshow struct {
	Title  slide   `json:"title"`
	Events []slide `json:"events"`
}

type slide struct {
	StartDate   *slideDate `json:"start_date,omitempty"`
	EndDate     *slideDate `json:"end_date,omitempty"`
	DisplayDate string     `json:"display_date,omitempty"`
	Text        slideText  `json:"text"`
	Group       string     `json:"group,omitempty"` // tagless, as DisplayDate and UniqueID
	UniqueID    string     `json:"unique_id,omitempty"`
	Autolink    bool       `json:"autolink"` // our links are links already
}

// slideText is HTML, which TimelineJS sanitizes.
type slideText struct {
	Headline string `json:"headline"`
	Text     string `json:"text"`
}

// slideDate is a local day; the clock stands on an end only, as a slide would
// else end when its last day begins.
type slideDate struct {
	Year   int `json:"year"`
	Month  int `json:"month"`
	Day    int `json:"day"`
	Hour   int `json:"hour,omitempty"`
	Minute int `json:"minute,omitempty"`
}

func firstMoment(d timeline.Day) *slideDate {
	y, m, day := d.Date()
	return &slideDate{Year: y, Month: m, Day: day}
}

func lastMoment(d timeline.Day) *slideDate {
	end := firstMoment(d)
	end.Hour, end.Minute = 23, 59
	return end
}

func stopSlide(t *timeline.Trip, s *timeline.Stop, from sources) slide {
	when := When(*s)
	if certainty := Certainty(*s); certainty != "" && !strings.Contains(when, "inferred") {
		when += " (" + certainty + ")"
	}
	return slide{
		StartDate:   firstMoment(s.StartDate),
		EndDate:     lastMoment(s.EndDate),
		DisplayDate: tagless(when),
		Text:        slideText{Headline: html.EscapeString(prefix(s.Status) + placeLabel(s.Place)), Text: stopHTML(t, s, from)},
		Group:       tagless(line(t.Traveller.Name)),
		UniqueID:    tagless(line(s.ID)),
	}
}

func tripSlide(t *timeline.Trip, stops []*timeline.Stop, from sources) slide {
	places := make([]string, len(stops))
	var b strings.Builder
	for i, s := range stops {
		places[i] = line(s.Place.Name)
		b.WriteString(stopHTML(t, s, from))
	}
	return slide{
		StartDate:   firstMoment(t.Range.Start),
		EndDate:     lastMoment(t.Range.End),
		DisplayDate: span(t.Range.Start, t.Range.End) + " (days not told)",
		Text:        slideText{Headline: html.EscapeString(prefix(t.Status) + strings.Join(places, ", ")), Text: b.String()},
		Group:       tagless(line(t.Traveller.Name)),
		UniqueID:    tagless(line(t.ID)),
	}
}

// stopHTML is the sentence of a stop, what is done there, its status, a link to
// a map and the quotes.
func stopHTML(t *timeline.Trip, s *timeline.Stop, from sources) string {
	var b strings.Builder
	paragraph := func(words string) { b.WriteString("<p>" + html.EscapeString(words) + "</p>") }
	for _, words := range append([]string{sentence(t, s)}, doings(s)...) {
		paragraph(words)
	}
	paragraph("Status: " + line(string(s.Status)) + ".")
	b.WriteString(mapLink(s.Place))
	for i, e := range s.Evidence {
		b.WriteString("<blockquote>" + html.EscapeString(line(e.Quote)) + "</blockquote>")
		if lastOfSource(s.Evidence, i) {
			b.WriteString("<p>— " + creditHTML(from, e.Source) + "</p>")
		}
	}
	return b.String()
}

// tagless is for display_date, group and unique_id. TimelineJS 3.9 decodes these
// once and then sets them as HTML, so that even "&lt;img onerror=…&gt;" would run:
// no escape is safe, and what begins a tag or an entity is written by its
// look-alike.
func tagless(s string) string {
	return strings.NewReplacer("<", "‹", ">", "›", "&", "＆").Replace(s)
}

// mapLink points at a place on a map; a country's pin, which stands on its
// capital, says so.
func mapLink(p timeline.Place) string {
	if !located(p) {
		return ""
	}
	zoom, caveat := "10", ""
	if countryOnly(p) {
		zoom, caveat = "5", " (only the country is known: the pin is on its capital)"
	}
	lat, lon := degrees(p.Latitude), degrees(p.Longitude)
	return `<p><a href="https://www.openstreetmap.org/?mlat=` + lat + "&amp;mlon=" + lon + "#map=" + zoom + "/" + lat + "/" + lon +
		`">Map</a>` + caveat + "</p>"
}

// creditHTML is a source's title and day, linked to its address.
func creditHTML(from sources, id string) string {
	title := html.EscapeString(from.title(id))
	src := from[id]
	if src == nil {
		return title
	}
	if u := link(src.URL); u != "" {
		title = `<a href="` + html.EscapeString(u) + `">` + title + "</a>"
	}
	if src.Published != 0 {
		title += ", " + shortDay(src.Published)
	}
	return title
}

// credits lists the sources under the title.
func credits(d *timeline.Document) string {
	from := sourcesOf(d)
	var b strings.Builder
	for _, s := range d.Sources {
		b.WriteString("<p>" + creditHTML(from, s.ID) + "</p>")
	}
	return b.String()
}
