package web

import (
	"math"
	"strings"

	"itinera/render"
	"itinera/timeline"
)

// chart is a trip's map.
type chart struct {
	ID        string // of the trip's elements
	Title     string
	Land      []string // transforms of the land
	Graticule string
	Legs      []leg
	Pins      []pin
}

// leg is a move on the map.
type leg struct {
	Path  string
	Arrow string // the points of a triangle in the middle
	Class string // the status of the stop that it leads to
	way   []point
}

// newChart returns the map of a trip, nil if no stop has a position.
func newChart(t *timeline.Trip, stops []stop) *chart {
	legs := render.Legs(t)
	var all []render.Position
	for i := range t.Stops {
		if at, ok := position(t.Stops[i].Place); ok {
			all = append(all, at)
		}
	}
	if len(all) == 0 {
		return nil
	}
	for _, l := range legs {
		for _, piece := range l.Way {
			all = append(all, piece...)
		}
	}
	p := fit(all)
	c := &chart{Title: chartTitle(stops), Land: p.copies(), Graticule: p.graticule()}
	for _, l := range legs {
		c.Legs = append(c.Legs, p.leg(l))
	}
	c.Pins = p.pins(t, stops, c.Legs)
	return c
}

// position is a place's, and whether it has one. 0, 0 lies in the sea and stands
// for none.
func position(p timeline.Place) (render.Position, bool) {
	if p.Latitude == 0 && p.Longitude == 0 || math.Abs(p.Latitude) > 90 || math.Abs(p.Longitude) > 180 {
		return render.Position{}, false
	}
	return render.Position{p.Longitude, p.Latitude}, true
}

// chartTitle is what the map shows, for those who do not see it.
func chartTitle(stops []stop) string {
	names := make([]string, len(stops))
	for i, stop := range stops {
		names[i] = stop.Number + " " + stop.Place
	}
	return "Map of the stops: " + strings.Join(names, ", ")
}

// leg draws a leg as one line, in two where it leaves the map at one side and
// comes back at the other.
func (p projection) leg(l render.Leg) leg {
	out := leg{Class: class(l.To.Status)}
	d := ""
	var last point
	for _, piece := range l.Way {
		for _, at := range piece {
			now := p.point(at)
			switch {
			case d == "" || math.Abs(now.X-last.X) > 180*p.narrow*p.scale:
				d += "M" + pair(now)
			case now != last:
				d += "L" + pair(now)
			}
			out.way, last = append(out.way, now), now
		}
	}
	out.Path = d
	out.Arrow = arrow(out.way)
	return out
}

// arrow is a triangle in the middle of a way that points along it, "" where the
// way is too short for one.
func arrow(way []point) string {
	length := 0.0
	for i := 1; i < len(way); i++ {
		length += distance(way[i-1], way[i])
	}
	if length < 60 {
		return ""
	}
	gone := 0.0
	for i := 1; i < len(way); i++ {
		step := distance(way[i-1], way[i])
		if gone+step < length/2 || step == 0 {
			gone += step
			continue
		}
		f := (length/2 - gone) / step
		dx, dy := (way[i].X-way[i-1].X)/step, (way[i].Y-way[i-1].Y)/step
		at := point{way[i-1].X + f*dx*step, way[i-1].Y + f*dy*step}
		tip, back := point{at.X + 7*dx, at.Y + 7*dy}, point{at.X - 5*dx, at.Y - 5*dy}
		return pair(tip) + " " + pair(point{back.X - 5*dy, back.Y + 5*dx}) + " " + pair(point{back.X + 5*dy, back.Y - 5*dx})
	}
	return ""
}

func distance(a, b point) float64 { return math.Hypot(a.X-b.X, a.Y-b.Y) }

// pair is a point in the data of a path.
func pair(p point) string { return number(p.X, 1) + " " + number(p.Y, 1) }
