package web

import "itinera/render"

// graticule is the path of the meridians and parallels, as many as the eye
// counts easily.
func (p projection) graticule() string {
	step := 2.0
	for _, s := range []float64{2, 5, 10, 15, 30} {
		step = s
		if mapWidth/(p.scale*p.narrow)/s <= 9 {
			break
		}
	}
	d := ""
	for lon := -180.0; lon < 180; lon += step {
		if x := p.point(render.Position{lon, 0}).X; x > 0 && x < mapWidth {
			d += "M" + number(x, 1) + " 0V" + number(mapHeight, 0)
		}
	}
	for lat := -75.0; lat <= 75; lat++ {
		if float64(int(lat/step))*step != lat {
			continue
		}
		if y := p.point(render.Position{p.meridian, lat}).Y; y > 0 && y < mapHeight {
			d += "M0 " + number(y, 1) + "H" + number(mapWidth, 0)
		}
	}
	return d
}
