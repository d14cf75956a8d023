package render

import "math"

// Position is a longitude and a latitude in degrees, in GeoJSON's order (RFC
// 7946 §3.1.1).
type Position [2]float64

// vector is a point of the unit sphere: x towards 0°E, y towards 90°E, z north.
type vector [3]float64

func (p Position) vector() vector {
	lon, lat := p[0]*math.Pi/180, p[1]*math.Pi/180
	return vector{math.Cos(lat) * math.Cos(lon), math.Cos(lat) * math.Sin(lon), math.Sin(lat)}
}

// position may be of any length but zero; it is rounded to five decimals, about
// a metre, which hides how machines differ in the last bits.
func (v vector) position() Position {
	lon := math.Atan2(v[1], v[0]) * 180 / math.Pi
	lat := math.Atan2(v[2], math.Hypot(v[0], v[1])) * 180 / math.Pi
	return Position{rounded(lon), rounded(lat)}
}

// rounded has no negative zero.
func rounded(degrees float64) float64 { return math.Round(degrees*1e5)/1e5 + 0 }

func (v vector) dot(o vector) float64 { return v[0]*o[0] + v[1]*o[1] + v[2]*o[2] }

func (v vector) cross(o vector) vector {
	return vector{v[1]*o[2] - v[2]*o[1], v[2]*o[0] - v[0]*o[2], v[0]*o[1] - v[1]*o[0]}
}

func (v vector) length() float64 { return math.Sqrt(v.dot(v)) }

func (v vector) times(f float64) vector { return vector{v[0] * f, v[1] * f, v[2] * f} }

func (v vector) plus(o vector) vector { return vector{v[0] + o[0], v[1] + o[1], v[2] + o[2]} }

// greatCircle is the shortest way between two positions with a point at least
// every two degrees, cut where it crosses 180° (RFC 7946 §3.1.9), so that each
// piece has two positions or more. It is nil where both are one place.
func greatCircle(from, to Position) [][]Position {
	from, to = Position{rounded(from[0]), rounded(from[1])}, Position{rounded(to[0]), rounded(to[1])}
	a, b := from.vector(), to.vector()
	axis := a.cross(b)
	angle := math.Atan2(axis.length(), a.dot(b))
	if angle < 1e-6 {
		return nil
	}
	if axis.length() < 1e-9 { // antipodes: every way is as long; take the one over a pole
		axis = a.cross(vector{0, 0, 1})
	}
	if axis.length() < 1e-9 { // from pole to pole
		axis = vector{0, 1, 0}
	}
	forward := axis.times(1 / axis.length()).cross(a) // the direction at a
	steps := int(math.Ceil(angle / (2 * math.Pi / 180)))
	way := []Position{from}
	pieces := [][]Position{}
	last := a
	for i := 1; i <= steps; i++ {
		t := angle * float64(i) / float64(steps)
		next := a.times(math.Cos(t)).plus(forward.times(math.Sin(t)))
		at := next.position()
		if i == steps {
			at = to
		}
		if before := way[len(way)-1]; math.Abs(at[0]-before[0]) > 180 {
			edge := math.Copysign(180, before[0])
			lat := crossing(last, next)
			pieces = append(pieces, append(way, Position{edge, lat}))
			way = []Position{{-edge, lat}}
		}
		way = append(way, at)
		last = next
	}
	return longEnough(append(pieces, way))
}

// crossing is the latitude at which the short way from a to b meets the meridian
// of 180°: where the chord between them meets the plane y = 0.
func crossing(a, b vector) float64 {
	if a[1] == b[1] {
		return a.position()[1]
	}
	s := a[1] / (a[1] - b[1])
	return a.times(1 - s).plus(b.times(s)).position()[1]
}

// longEnough drops repeated positions and the pieces that are left with one: a
// way that only touches 180° has nothing on its other side.
func longEnough(pieces [][]Position) [][]Position {
	kept := pieces[:0]
	for _, piece := range pieces {
		way := piece[:1]
		for _, p := range piece[1:] {
			if p != way[len(way)-1] {
				way = append(way, p)
			}
		}
		if len(way) > 1 {
			kept = append(kept, way)
		}
	}
	return kept
}
