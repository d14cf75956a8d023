package web

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"itinera/render"
	"itinera/timeline"
)

// TestMiller compares with Snyder's other form of the formula, and with the
// height of his whole map, 2.30341 radians from the equator to a pole.
func TestMiller(t *testing.T) {
	for lat := -90.0; lat <= 90; lat += 7.5 {
		want := 1.25 * math.Asinh(math.Tan(0.8*lat*math.Pi/180)) * 180 / math.Pi
		if got := miller(lat); math.Abs(got-want) > 1e-9 {
			t.Errorf("miller(%v) = %v, want %v", lat, got, want)
		}
	}
	if got := miller(90) * math.Pi / 180; math.Abs(got-2.30341) > 1e-5 {
		t.Errorf("miller(90) = %v radians, want 2.30341", got)
	}
}

// TestFit: every position is on the map, with the margin, wherever they lie; two
// that are near each other across 180° are near each other on the map.
func TestFit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) render.Position {
			return render.Position{rapid.Float64Range(-180, 180).Draw(t, "lon"), rapid.Float64Range(-85, 85).Draw(t, "lat")}
		}), 1, 12).Draw(t, "positions")
		p := fit(all)
		for _, at := range all {
			q := p.point(at)
			if q.X < mapWidth*margin-1 || q.X > mapWidth*(1-margin)+1 || q.Y < mapHeight*margin-1 || q.Y > mapHeight*(1-margin)+1 {
				t.Fatalf("%v is shown at %v", at, q)
			}
		}
	})
	p := fit([]render.Position{{179.5, -17}, {-179.5, -17}})
	if d := distance(p.point(render.Position{179.5, -17}), p.point(render.Position{-179.5, -17})); d > 60 {
		t.Errorf("two places a degree apart across 180° are %v apart on the map", d)
	}
}

// TestLegsAreDrawnWhole: a leg across 180° is one line on a map that shows both
// its sides.
func TestLegsAreDrawnWhole(t *testing.T) {
	trip := timeline.Trip{Stops: []timeline.Stop{
		{Rank: 1, Place: timeline.Place{Name: "Suva", Latitude: -18.1, Longitude: 178.4}},
		{Rank: 2, Place: timeline.Place{Name: "Apia", Latitude: -13.8, Longitude: -171.8}},
	}}
	c := newChart(&trip, []stop{{Number: "1", Place: "Suva"}, {Number: "2", Place: "Apia"}})
	if len(c.Legs) != 1 || strings.Count(c.Legs[0].Path, "M") != 1 || c.Legs[0].Arrow == "" {
		t.Errorf("legs = %+v, want one in one piece with an arrow", c.Legs)
	}
}

// TestLand follows the path and asks what is land at places that everybody knows.
func TestLand(t *testing.T) {
	rings := landRings(t)
	for _, c := range []struct {
		name     string
		lon, lat float64
		want     bool
	}{
		{"Beijing", 116.4, 39.9, true}, {"Paris", 2.35, 48.86, true}, {"Alice Springs", 133.9, -23.7, true},
		{"Brasília", -47.9, -15.8, true}, {"Chukotka", -175, 67, true}, {"Fiji", 177.9, -17.8, true},
		{"Gulf of Guinea", 0, 0, false}, {"Caspian Sea", 51, 42, false}, {"Pacific", -150, 20, false}, {"date line", 180, 0, false},
	} {
		if got := inside(rings, c.lon*grain, -miller(c.lat)*grain); got != c.want {
			t.Errorf("%s is land: %v, want %v", c.name, got, c.want)
		}
	}
}

var ringPath = regexp.MustCompile(`M(-?\d+)[ ]?(-?\d+)l([^Mz]*)z`)

// landRings reads the land's path back.
func landRings(t *testing.T) (rings [][]point) {
	t.Helper()
	num := regexp.MustCompile(`-?\d+`)
	for _, m := range ringPath.FindAllStringSubmatch(land(), -1) {
		x, _ := strconv.Atoi(m[1])
		y, _ := strconv.Atoi(m[2])
		ring := []point{{float64(x), float64(y)}}
		all := num.FindAllString(m[3], -1)
		if len(all)%2 != 0 {
			t.Fatalf("odd coordinates in %q", m[0])
		}
		for i := 0; i < len(all); i += 2 {
			dx, _ := strconv.Atoi(all[i])
			dy, _ := strconv.Atoi(all[i+1])
			x, y = x+dx, y+dy
			ring = append(ring, point{float64(x), float64(y)})
		}
		rings = append(rings, ring)
	}
	if len(rings) < 100 {
		t.Fatalf("%d rings of land", len(rings))
	}
	return rings
}

// inside is the even-odd rule.
func inside(rings [][]point, x, y float64) bool {
	in := false
	for _, ring := range rings {
		for i, a := range ring {
			b := ring[(i+1)%len(ring)]
			if (a.Y > y) != (b.Y > y) && x < a.X+(y-a.Y)/(b.Y-a.Y)*(b.X-a.X) {
				in = !in
			}
		}
	}
	return in
}

// TestPinsKeepApart draws up to a dozen stops wherever they may be: no two
// numbers touch, all are on the map.
func TestPinsKeepApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "stops")
		var trip timeline.Trip
		var stops []stop
		for i := range n {
			s := timeline.Stop{Rank: i + 1, Place: timeline.Place{
				Name:      "Somewhere",
				Latitude:  rapid.Float64Range(40, 44).Draw(t, "lat"),
				Longitude: rapid.Float64Range(178, 182).Draw(t, "lon"),
			}}
			if s.Place.Longitude > 180 {
				s.Place.Longitude -= 360
			}
			trip.Stops = append(trip.Stops, s)
			stops = append(stops, stop{Number: strconv.Itoa(i + 1), Place: "Somewhere"})
		}
		pins := newChart(&trip, stops).Pins
		if len(pins) != n {
			t.Fatalf("%d pins, want %d", len(pins), n)
		}
		for i, a := range pins {
			if !onMap(a.Pin) {
				t.Errorf("pin %s is off the map: %v", a.Number, a.Pin)
			}
			for _, b := range pins[:i] {
				if d := distance(a.Pin, b.Pin); d < pinClear-1 {
					t.Errorf("pins %s and %s are %.1f apart", a.Number, b.Number, d)
				}
			}
		}
	})
}

func TestCrosses(t *testing.T) {
	b := box{10, 10, 20, 20}
	for _, c := range []struct {
		p, q point
		want bool
	}{
		{point{0, 15}, point{30, 15}, true},
		{point{15, 0}, point{15, 30}, true},
		{point{12, 12}, point{18, 18}, true},
		{point{0, 12}, point{12, 0}, false},
		{point{0, 25}, point{25, 0}, true},
		{point{0, 5}, point{30, 5}, false},
		{point{0, 15}, point{5, 15}, false},
	} {
		if got := b.crosses(c.p, c.q); got != c.want {
			t.Errorf("%v crosses %v–%v: %v, want %v", b, c.p, c.q, got, c.want)
		}
	}
}
