package render

import (
	"io"
	"strconv"

	"itinera/timeline"
)

// GeoJSON writes d as a FeatureCollection (RFC 7946): a Point a stop, with a
// null geometry where the place has no coordinates, and a great-circle line a
// leg, cut at 180°. Colours, symbols and titles are simplestyle's (version
// 1.1.0), which maps of code hosts and editors draw.
//
// There is a leg only where the sources fix which stop comes after which;
// cancelled and postponed stops are points without legs.
func GeoJSON(w io.Writer, d timeline.Document, o Options) error {
	c := featureCollection{Type: "FeatureCollection", Features: []feature{}}
	from := sourcesOf(&d)
	for _, t := range shownTrips(&d, o) {
		for i := range t.Stops {
			c.Features = append(c.Features, point(t, &t.Stops[i], from))
		}
		for _, l := range Legs(t) {
			c.Features = append(c.Features, route(t, l))
		}
	}
	return encode(w, c, o)
}

type featureCollection struct {
	Type     string    `json:"type"`
	Features []feature `json:"features"`
}

type feature struct {
	Type       string     `json:"type"`
	ID         string     `json:"id"`
	Geometry   *geometry  `json:"geometry"` // nil: the place is not known
	Properties properties `json:"properties"`
}

type geometry struct {
	Type        string `json:"type"`
	Coordinates any    `json:"coordinates"` // Position, []Position or [][]Position
}

// properties are a stop's or a leg's; names without a hyphen are those of the
// JSON format.
type properties struct {
	Title       string `json:"title"`
	Description string `json:"description,omitempty"`
	Trip        string `json:"trip"`
	Traveller   string `json:"traveller"`

	Rank        int      `json:"rank,omitempty"`
	Place       string   `json:"place,omitempty"`
	Country     string   `json:"country,omitempty"`
	CountryCode string   `json:"countryCode,omitempty"`
	Precision   string   `json:"precision,omitempty"` // "country": the point is the capital's
	When        string   `json:"when,omitempty"`
	StartDate   string   `json:"startDate,omitempty"`
	EndDate     string   `json:"endDate,omitempty"`
	Status      string   `json:"status"`
	Kind        string   `json:"kind"` // visit, transit, private or leg
	Confidence  *float64 `json:"confidence,omitempty"`
	Quote       string   `json:"quote,omitempty"`
	URL         string   `json:"url,omitempty"`
	From        string   `json:"from,omitempty"` // a leg's stops, by id
	To          string   `json:"to,omitempty"`

	MarkerColor   string  `json:"marker-color,omitempty"`
	MarkerSize    string  `json:"marker-size,omitempty"`
	MarkerSymbol  string  `json:"marker-symbol,omitempty"`
	Stroke        string  `json:"stroke,omitempty"`
	StrokeWidth   float64 `json:"stroke-width,omitempty"`
	StrokeOpacity float64 `json:"stroke-opacity,omitempty"`
}

func point(t *timeline.Trip, s *timeline.Stop, from sources) feature {
	p := properties{
		Title: placeLabel(s.Place), Description: sentence(t, s),
		Trip: line(t.ID), Traveller: line(t.Traveller.Name),
		Rank: s.Rank, Place: line(s.Place.Name), Country: line(s.Place.Country), CountryCode: line(s.Place.CountryCode),
		When: When(*s), Status: line(string(s.Status)), Kind: line(string(s.Kind)), Confidence: &s.Confidence, URL: from.url(s),
		MarkerColor: colour(s.Status), MarkerSize: "medium",
	}
	if dated(s) {
		p.StartDate, p.EndDate = s.StartDate.String(), s.EndDate.String()
	}
	if len(s.Evidence) > 0 {
		p.Quote = line(s.Evidence[0].Quote)
	}
	if s.Rank < 10 { // simplestyle has one digit
		p.MarkerSymbol = strconv.Itoa(s.Rank)
	}
	f := feature{Type: "Feature", ID: line(s.ID)}
	if located(s.Place) {
		f.Geometry = &geometry{Type: "Point", Coordinates: at(s.Place)}
		if countryOnly(s.Place) {
			p.Precision = "country"
			p.Title += " (only the country is known)"
			p.MarkerSize = "small"
		}
	}
	f.Properties = p
	return f
}

func at(p timeline.Place) Position {
	return Position{rounded(p.Longitude), rounded(p.Latitude)}
}

// colour tells statuses apart for readers who do not see red and green apart
// too (Okabe and Ito's set); the status is always written beside it.
func colour(s timeline.Status) string {
	switch s {
	case timeline.Completed:
		return "#009e73"
	case timeline.Underway:
		return "#d55e00"
	case timeline.Tentative:
		return "#56b4e9"
	case timeline.Cancelled:
		return "#777777"
	case timeline.Postponed:
		return "#cc79a7"
	}
	return "#0072b2"
}

func route(t *timeline.Trip, l Leg) feature {
	g := &geometry{Type: "LineString", Coordinates: l.Way[0]}
	if len(l.Way) > 1 {
		g = &geometry{Type: "MultiLineString", Coordinates: l.Way}
	}
	p := properties{
		Title: line(l.From.Place.Name) + " – " + line(l.To.Place.Name),
		Trip:  line(t.ID), Traveller: line(t.Traveller.Name),
		Status: line(string(l.To.Status)), Kind: "leg", From: line(l.From.ID), To: line(l.To.ID),
		Stroke: colour(l.To.Status), StrokeWidth: 2, StrokeOpacity: 0.8,
	}
	return feature{Type: "Feature", ID: p.From + ".." + p.To, Geometry: g, Properties: p}
}
