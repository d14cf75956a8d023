package render

import (
	"bytes"
	"io"
	"net/url"

	"itinera/timeline"
)

// JSONLD writes d as linked data in schema.org's terms: a graph of Trips, each
// with an itinerary, an ordered ItemList of Events at Places, and the
// NewsArticles that the quotes are from. An Event has a startDate or endDate
// only where the sources fix that day; its description says the rest in words.
// No "<" is in it: it mostly stands in a page's <script>, which a headline with
// "</script>" would end.
func JSONLD(w io.Writer, d timeline.Document, o Options) error {
	g := graph{Context: "https://schema.org", Graph: []any{}}
	from := sourcesOf(&d)
	for i := range d.Sources {
		g.Graph = append(g.Graph, newsArticle(&d.Sources[i]))
	}
	for _, t := range shownTrips(&d, o) {
		g.Graph = append(g.Graph, ldTripOf(t, from))
	}
	var b bytes.Buffer
	if err := encode(&b, g, o); err != nil {
		return err
	}
	_, err := w.Write(bytes.ReplaceAll(b.Bytes(), []byte("<"), []byte(`\u003c`)))
	return err
}

type graph struct {
	Context string `json:"@context"`
	Graph   []any  `json:"@graph"`
}

type ldArticle struct {
	Type      string  `json:"@type"`
	ID        string  `json:"@id"`
	Headline  string  `json:"headline,omitempty"`
	URL       string  `json:"url,omitempty"`
	Published string  `json:"datePublished,omitempty"`
	Publisher *ldName `json:"publisher,omitempty"`
}

type ldName struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

type ldTrip struct {
	Type        string `json:"@type"`
	ID          string `json:"@id"`
	Identifier  string `json:"identifier"`
	Name        string `json:"name"`
	Description string `json:"description,omitempty"`
	Departure   string `json:"departureTime,omitempty"`
	Arrival     string `json:"arrivalTime,omitempty"`
	Itinerary   ldList `json:"itinerary"`
}

type ldList struct {
	Type     string   `json:"@type"`
	Order    string   `json:"itemListOrder"`
	Count    int      `json:"numberOfItems"`
	Elements []ldItem `json:"itemListElement"`
}

type ldItem struct {
	Type     string  `json:"@type"`
	Position int     `json:"position"`
	Item     ldEvent `json:"item"`
}

type ldEvent struct {
	Type        string    `json:"@type"`
	ID          string    `json:"@id"`
	Identifier  string    `json:"identifier"`
	Name        string    `json:"name"`
	Description string    `json:"description"`
	Start       string    `json:"startDate,omitempty"`
	End         string    `json:"endDate,omitempty"`
	Status      string    `json:"eventStatus,omitempty"`
	Location    ldPlace   `json:"location"`
	Attendees   []ldHuman `json:"attendee"`
	Quotes      []ldQuote `json:"subjectOf,omitempty"`
}

type ldPlace struct {
	Type    string    `json:"@type"`
	Name    string    `json:"name"`
	Address ldAddress `json:"address"`
	Geo     *ldGeo    `json:"geo,omitempty"`
}

type ldAddress struct {
	Type     string `json:"@type"`
	Locality string `json:"addressLocality,omitempty"`
	Country  string `json:"addressCountry,omitempty"`
}

type ldGeo struct {
	Type      string  `json:"@type"`
	Latitude  float64 `json:"latitude"`
	Longitude float64 `json:"longitude"`
}

type ldHuman struct {
	Type     string `json:"@type"`
	Name     string `json:"name"`
	JobTitle string `json:"jobTitle,omitempty"`
}

type ldQuote struct {
	Type   string `json:"@type"`
	Text   string `json:"text"`
	PartOf ldRef  `json:"isPartOf"`
}

type ldRef struct {
	ID string `json:"@id"`
}

// articleID is the web address, or a name within the document.
func articleID(s *timeline.Source) string {
	if u := link(s.URL); u != "" {
		return u
	}
	return urn("source", s.ID)
}

func newsArticle(s *timeline.Source) ldArticle {
	a := ldArticle{Type: "NewsArticle", ID: articleID(s), Headline: line(s.Headline), URL: link(s.URL), Published: s.Published.String()}
	if publisher := line(s.Publisher); publisher != "" {
		a.Publisher = &ldName{Type: "Organization", Name: publisher}
	}
	return a
}

func ldTripOf(t *timeline.Trip, from sources) ldTrip {
	trip := ldTrip{
		Type: "Trip", ID: urn("trip", t.ID), Identifier: line(t.ID), Name: line(t.Name), Description: line(t.Purpose),
		Itinerary: ldList{Type: "ItemList", Order: "https://schema.org/ItemListOrderAscending", Count: len(t.Stops), Elements: []ldItem{}},
	}
	if ranged(t) {
		trip.Departure, trip.Arrival = t.Range.Start.String(), t.Range.End.String()
	}
	for i := range t.Stops {
		s := &t.Stops[i]
		trip.Itinerary.Elements = append(trip.Itinerary.Elements, ldItem{Type: "ListItem", Position: s.Rank, Item: event(t, s, from)})
	}
	return trip
}

func event(t *timeline.Trip, s *timeline.Stop, from sources) ldEvent {
	e := ldEvent{
		Type: "Event", ID: urn("stop", s.ID), Identifier: line(s.ID),
		Name:        line(t.Traveller.Name) + ": " + placeLabel(s.Place),
		Description: sentence(t, s),
		Start:       toldDay(s.Start), End: toldDay(s.End),
		Status:    eventStatus(s.Status),
		Location:  ldPlaceOf(s.Place),
		Attendees: []ldHuman{human(t.Traveller)},
	}
	for _, companion := range t.Companions {
		e.Attendees = append(e.Attendees, human(companion))
	}
	for _, ev := range s.Evidence {
		ref := ldRef{ID: urn("source", ev.Source)}
		if src := from[ev.Source]; src != nil {
			ref.ID = articleID(src)
		}
		e.Quotes = append(e.Quotes, ldQuote{Type: "Quotation", Text: line(ev.Quote), PartOf: ref})
	}
	return e
}

// toldDay is the day of a window that the sources fix to one.
func toldDay(w timeline.Window) string {
	if !w.Exact() || w.Basis == timeline.Inferred {
		return ""
	}
	return w.Earliest.String()
}

func human(p timeline.Person) ldHuman {
	return ldHuman{Type: "Person", Name: line(p.Name), JobTitle: line(p.JobTitle)}
}

func ldPlaceOf(p timeline.Place) ldPlace {
	place := ldPlace{Type: "Place", Name: placeLabel(p), Address: ldAddress{Type: "PostalAddress", Country: line(p.CountryCode)}}
	if len(p.Cities) > 0 {
		place.Address.Locality = line(p.Cities[0])
	}
	if located(p) && !countryOnly(p) {
		place.Geo = &ldGeo{Type: "GeoCoordinates", Latitude: rounded(p.Latitude), Longitude: rounded(p.Longitude)}
	}
	return place
}

func eventStatus(s timeline.Status) string {
	switch s {
	case timeline.Cancelled:
		return "https://schema.org/EventCancelled"
	case timeline.Postponed:
		return "https://schema.org/EventPostponed"
	}
	return "https://schema.org/EventScheduled"
}

// urn names a thing of the document: "urn:itinera:stop:john-kerry-2014-02-seoul-1".
func urn(kind, id string) string { return "urn:itinera:" + kind + ":" + url.PathEscape(line(id)) }
