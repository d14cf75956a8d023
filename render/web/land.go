package web

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
)

// world.tsv is the land, a ring a line; parse/gazetteer/gen writes it.
//
//go:embed world.tsv
var world string

// grain is the steps that a degree has in the land's path.
const grain = 20

// land is the outline of the world's land as the data of an SVG path: longitudes
// and miller values in steps of 1/20°, south positive, filled by evenodd.
func land() string {
	b := make([]byte, 0, len(world)/2)
	for ring := range strings.Lines(world) {
		if ring[0] != '#' {
			b = appendRing(b, ring)
		}
	}
	return string(b)
}

// appendRing appends one ring as a closed subpath of relative lines.
func appendRing(b []byte, ring string) []byte {
	var x, y int
	for i, p := range strings.Fields(ring) {
		east, north, _ := strings.Cut(p, ",")
		lon, _ := strconv.ParseFloat(east, 64)
		lat, _ := strconv.ParseFloat(north, 64)
		nx, ny := int(math.Round(lon*grain)), int(math.Round(-miller(lat)*grain))
		switch {
		case i == 0:
			b = appendPair(append(b, 'M'), nx, ny)
		case nx == x && ny == y:
			continue
		case i == 1:
			b = appendPair(append(b, 'l'), nx-x, ny-y)
		default:
			b = appendPair(append(b, ' '), nx-x, ny-y)
		}
		x, y = nx, ny
	}
	return append(b, 'z')
}

// appendPair appends two coordinates; a minus sign needs no blank before it.
func appendPair(b []byte, x, y int) []byte {
	b = strconv.AppendInt(b, int64(x), 10)
	if y >= 0 {
		b = append(b, ' ')
	}
	return strconv.AppendInt(b, int64(y), 10)
}

// copies are the transforms that put the land into the map, as often as the map
// reaches around the world.
func (p projection) copies() []string {
	var all []string
	half := mapWidth / 2 / p.scale / p.narrow // degrees from the middle to an edge
	for turn := -360.0; turn <= 360; turn += 360 {
		if turn-180 > p.meridian+half || turn+180 < p.meridian-half {
			continue
		}
		a, d := p.scale*p.narrow/grain, p.scale/grain
		e, f := mapWidth/2+(turn-p.meridian)*p.narrow*p.scale, p.top*p.scale
		all = append(all, "matrix("+number(a, 4)+" 0 0 "+number(d, 4)+" "+number(e, 1)+" "+number(f, 1)+")")
	}
	return all
}

// number prints x with so many decimals and no zeros after them.
func number(x float64, decimals int) string {
	s := strconv.FormatFloat(x, 'f', decimals, 64)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	if s == "-0" {
		return "0"
	}
	return s
}
