package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"os"
)

const (
	outlineTolerance = 0.1  // degrees that a simplified coast may be off
	outlineIsland    = 0.02 // square degrees below which an island is left out
	outlineSouth     = -60  // rings wholly south of it (Antarctica) are left out
)

const outlineHeader = `# Land of the world, one ring a line: "lon,lat lon,lat ..." in degrees, the first point not repeated, simplified.
# Source: Natural Earth 1:50m (public domain) as world-atlas 2.0.2; written by parse/gazetteer/gen, do not edit.
`

// topology is the part of a TopoJSON file that land-50m.json uses.
type topology struct {
	Transform struct{ Scale, Translate [2]float64 }
	Arcs      [][][2]float64
	Objects   struct {
		Land struct {
			Geometries []struct{ Arcs [][][]int }
		}
	}
}

// writeOutline writes the land rings of the map.
func writeOutline(path string) error {
	src, err := worldAtlas.file("land-50m.json")
	if err != nil {
		return err
	}
	var t topology
	if err := json.Unmarshal(src, &t); err != nil {
		return fmt.Errorf("reading land-50m.json: %w", err)
	}
	var out bytes.Buffer
	out.WriteString(outlineHeader)
	for _, g := range t.Objects.Land.Geometries {
		for _, polygon := range g.Arcs {
			for _, arcs := range polygon {
				for _, ring := range cut(t.ring(arcs)) {
					writeRing(&out, ring)
				}
			}
		}
	}
	return os.WriteFile(path, out.Bytes(), 0o644)
}

// ring joins arcs into a closed ring; a negative arc is ^arc backwards.
func (t *topology) ring(arcs []int) [][2]float64 {
	var ring [][2]float64
	for _, a := range arcs {
		back := a < 0
		if back {
			a = ^a
		}
		points := t.points(t.Arcs[a])
		if back {
			for i, j := 0, len(points)-1; i < j; i, j = i+1, j-1 {
				points[i], points[j] = points[j], points[i]
			}
		}
		if len(ring) > 0 {
			points = points[1:]
		}
		ring = append(ring, points...)
	}
	return ring
}

// points decodes an arc's delta-encoded positions.
func (t *topology) points(arc [][2]float64) [][2]float64 {
	out := make([][2]float64, len(arc))
	var x, y float64
	for i, d := range arc {
		x, y = x+d[0], y+d[1]
		out[i] = [2]float64{x*t.Transform.Scale[0] + t.Transform.Translate[0], y*t.Transform.Scale[1] + t.Transform.Translate[1]}
	}
	return out
}

// cut divides a ring that crosses the 180th meridian at it, so that no edge
// runs around the world.
func cut(ring [][2]float64) [][][2]float64 {
	turn, east, west := 0.0, -180.0, 180.0
	flat := make([][2]float64, len(ring))
	for i, p := range ring {
		if i > 0 && ring[i-1][0]-p[0] > 180 {
			turn += 360
		} else if i > 0 && p[0]-ring[i-1][0] > 180 {
			turn -= 360
		}
		flat[i] = [2]float64{p[0] + turn, p[1]}
		east, west = max(east, flat[i][0]), min(west, flat[i][0])
	}
	switch {
	case east > 180:
		return [][][2]float64{clip(flat, 180, false, 0), clip(flat, 180, true, -360)}
	case west < -180:
		return [][][2]float64{clip(flat, -180, true, 0), clip(flat, -180, false, 360)}
	}
	return [][][2]float64{ring}
}

// clip keeps the part of a closed ring east, or west, of a meridian and shifts it.
func clip(ring [][2]float64, meridian float64, east bool, shift float64) [][2]float64 {
	var out [][2]float64
	kept := func(p [2]float64) bool { return p[0] == meridian || p[0] > meridian == east }
	for i, p := range ring {
		if i > 0 && kept(p) != kept(ring[i-1]) {
			q := ring[i-1]
			out = append(out, [2]float64{meridian + shift, q[1] + (p[1]-q[1])*(meridian-q[0])/(p[0]-q[0])})
		}
		if kept(p) {
			out = append(out, [2]float64{p[0] + shift, p[1]})
		}
	}
	if len(out) > 0 && out[0] != out[len(out)-1] {
		out = append(out, out[0])
	}
	return out
}

func writeRing(out *bytes.Buffer, ring [][2]float64) {
	if len(ring) < 4 || area(ring) < outlineIsland || north(ring) < outlineSouth {
		return
	}
	n := len(ring) - 1 // cut at the farthest point: a closed ring has no base line
	far := 0
	for i := range ring[:n] {
		if math.Hypot(ring[i][0]-ring[0][0], ring[i][1]-ring[0][1]) > math.Hypot(ring[far][0]-ring[0][0], ring[far][1]-ring[0][1]) {
			far = i
		}
	}
	points := append(simplify(ring[:far+1]), simplify(ring[far:])[1:]...)
	points = points[:len(points)-1]
	if len(points) < 3 {
		return
	}
	for i, p := range points {
		if i > 0 {
			out.WriteByte(' ')
		}
		fmt.Fprintf(out, "%g,%g", round(p[0]), round(p[1]))
	}
	out.WriteByte('\n')
}

// simplify is Douglas and Peucker's method.
func simplify(line [][2]float64) [][2]float64 {
	first, last := line[0], line[len(line)-1]
	worst, at := outlineTolerance, 0
	for i := 1; i < len(line)-1; i++ {
		if d := distance(line[i], first, last); d > worst {
			worst, at = d, i
		}
	}
	if at == 0 {
		return [][2]float64{first, last}
	}
	return append(simplify(line[:at+1]), simplify(line[at:])[1:]...)
}

// distance is that of p from the line through a and b.
func distance(p, a, b [2]float64) float64 {
	dx, dy := b[0]-a[0], b[1]-a[1]
	l := math.Hypot(dx, dy)
	if l == 0 {
		return math.Hypot(p[0]-a[0], p[1]-a[1])
	}
	return math.Abs(dx*(p[1]-a[1])-dy*(p[0]-a[0])) / l
}

// area is a ring's, in square degrees.
func area(ring [][2]float64) float64 {
	sum := 0.0
	for i := 1; i < len(ring); i++ {
		sum += ring[i-1][0]*ring[i][1] - ring[i][0]*ring[i-1][1]
	}
	return math.Abs(sum) / 2
}

// north is a ring's northernmost latitude.
func north(ring [][2]float64) float64 {
	top := -90.0
	for _, p := range ring {
		top = max(top, p[1])
	}
	return top
}

// round keeps two decimals, about a kilometre; minus zero would print a sign.
func round(x float64) float64 { return math.Round(x*100)/100 + 0 }
