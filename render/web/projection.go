package web

import (
	"math"
	"slices"

	"itinera/render"
)

// The size of the map in its own units.
const (
	mapWidth  = 800
	mapHeight = 500
)

// point is a place on the map: x to the right, y down.
type point struct{ X, Y float64 }

// projection shows a region of the world on the map: a Miller cylindrical
// projection about a meridian, narrowed so that shapes at the region's middle
// latitude keep their proportions. North is up everywhere, and a region across
// 180° is in one piece.
type projection struct {
	meridian float64 // the longitude in the middle
	narrow   float64 // the factor of x
	scale    float64 // map units a degree
	top      float64 // the miller value at y = 0
}

// miller is the y of a latitude in degrees of the equator, 0 there (J. P.
// Snyder, Map Projections: A Working Manual, 1987, formula 11-6 … 11-8).
func miller(lat float64) float64 {
	return 1.25 * math.Log(math.Tan(math.Pi/4+0.4*lat*math.Pi/180)) * 180 / math.Pi
}

// The least that a map shows, in degrees, for stops side by side and for one
// alone, which has nothing else to be found by; and the part of its width that
// is kept free at each edge.
const (
	leastDegrees = 20
	aloneDegrees = 45
	margin       = 0.14
)

// fit returns the projection that shows all positions; there is at least one.
func fit(all []render.Position) projection {
	p := projection{meridian: middle(all)}
	south, north := 90.0, -90.0
	for _, at := range all {
		south, north = min(south, at[1]), max(north, at[1])
	}
	lat := (south + north) / 2 * math.Pi / 180
	p.narrow = max(math.Cos(lat)/math.Cos(0.8*lat), 0.3)
	reach := 0.0 // from the middle meridian to the farthest position
	for _, at := range all {
		reach = max(reach, math.Abs(p.across(at)))
	}
	low, high := miller(south), miller(north)
	free := 1 - 2*margin
	wide := max(2*reach/free, (high-low)/free*mapWidth/mapHeight, leastDegrees)
	if reach == 0 && low == high {
		wide = aloneDegrees
	}
	p.scale = mapWidth / wide
	p.top = (low+high)/2 + mapHeight/p.scale/2
	return p
}

// across is how far east of the middle meridian a position is shown.
func (p projection) across(at render.Position) float64 { return around(at[0]-p.meridian) * p.narrow }

// point is where a position is shown, to a tenth of a unit: that hides how
// machines differ in the last bits.
func (p projection) point(at render.Position) point {
	return point{tenth(mapWidth/2 + p.across(at)*p.scale), tenth((p.top - miller(at[1])) * p.scale)}
}

// tenth has no negative zero.
func tenth(x float64) float64 { return math.Round(x*10)/10 + 0 }

// around brings a longitude into [-180, 180).
func around(lon float64) float64 {
	lon = math.Mod(lon+180, 360)
	if lon < 0 {
		lon += 360
	}
	return lon - 180
}

// middle is the longitude in the middle of the shortest stretch of the equator
// that has all positions over it.
func middle(all []render.Position) float64 {
	lons := make([]float64, len(all))
	for i, at := range all {
		lons[i] = around(at[0])
	}
	slices.Sort(lons)
	west, widest := lons[0], lons[0]+360-lons[len(lons)-1]
	for i := 1; i < len(lons); i++ {
		if gap := lons[i] - lons[i-1]; gap > widest {
			west, widest = lons[i], gap
		}
	}
	return around(west + (360-widest)/2)
}
