package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

//go:embed override.tsv
var overrides string

const countryHeader = `# Countries and territories: the name that news writes, the capital's GeoNames id (0: none), and the box that holds the land
# in whole degrees (west > east: across the 180th meridian; empty: not in the source), for checks.
# Sources: x/text/language/display (Unicode CLDR), gen/override.tsv, GeoNames, Natural Earth 1:10m; written by gen, do not edit.
code	name	capital	south	west	north	east
`

// skipped are codes that x/text knows and that are no country of today or have
// nobody to visit.
const skipped = "AC AN BV CP CQ CS DG EA EU EZ FQ GS HM IC IO NT PC SU TA TF UM UN YU"

// country is a row of countries.tsv.
type country struct {
	code, name string
	capital    int
	box        *box
}

// readCountries lists the countries in the order of their codes.
func readCountries(cities []city) ([]country, error) {
	names, capitals, err := readOverrides()
	if err != nil {
		return nil, err
	}
	boxes, err := readBoxes()
	if err != nil {
		return nil, err
	}
	var out []country
	regions := display.English.Regions()
	for n := range 26 * 26 {
		code := string([]byte{'A' + byte(n/26), 'A' + byte(n%26)})
		r, err := language.ParseRegion(code)
		if err != nil || !r.IsCountry() || r.String() != code || r.Canonicalize() != r || strings.Contains(skipped, code) {
			continue
		}
		c := country{code: code, name: regions.Name(r), capital: capital(cities, code, capitals[code]), box: boxes[r.M49()]}
		if names[code] != "" {
			c.name = names[code]
		}
		if code == "XK" {
			c.box = boxes[kosovo]
		}
		out = append(out, c)
	}
	return out, nil
}

// capital returns the id of the country's named city, else of its capital, 0 without one.
func capital(cities []city, code, name string) int {
	id, most := 0, -1
	for _, c := range cities {
		if c.country != code || name == "" && c.rank() != "C" || name != "" && c.name != name {
			continue
		}
		if c.population > most {
			id, most = c.id, c.population
		}
	}
	return id
}

func readOverrides() (names, capitals map[string]string, err error) {
	names, capitals = map[string]string{}, map[string]string{}
	for line := range strings.Lines(overrides) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") || f[0] == "code" {
			continue
		}
		if len(f) != 3 {
			return nil, nil, fmt.Errorf("override.tsv: %q has %d fields, not 3", line, len(f))
		}
		names[f[0]], capitals[f[0]] = f[1], f[2]
	}
	return names, capitals, nil
}

// box holds a country's land; lon are all its longitudes until it is closed.
type box struct {
	south, north float64
	lon          [360]bool
}

// kosovo is the number under which a shape without an ISO number is kept.
const kosovo = -1

// readBoxes reads the countries' boxes by their ISO 3166-1 numbers.
func readBoxes() (map[int]*box, error) {
	src, err := worldAtlas.file("countries-10m.json")
	if err != nil {
		return nil, err
	}
	var t struct {
		topology
		Objects struct {
			Countries struct {
				Geometries []struct {
					Type       string
					ID         string
					Properties struct{ Name string }
					Arcs       json.RawMessage
				}
			}
		}
	}
	if err := json.Unmarshal(src, &t); err != nil {
		return nil, fmt.Errorf("reading countries-10m.json: %w", err)
	}
	out := map[int]*box{}
	for _, g := range t.Objects.Countries.Geometries {
		n, err := strconv.Atoi(g.ID)
		if g.Properties.Name == "Kosovo" {
			n, err = kosovo, nil
		}
		if err != nil {
			continue
		}
		var arcs [][][]int
		if g.Type == "Polygon" {
			arcs = make([][][]int, 1)
			err = json.Unmarshal(g.Arcs, &arcs[0])
		} else {
			err = json.Unmarshal(g.Arcs, &arcs)
		}
		if err != nil {
			return nil, fmt.Errorf("reading the arcs of %s: %w", g.Properties.Name, err)
		}
		if out[n] == nil {
			out[n] = &box{south: 90, north: -90}
		}
		for _, polygon := range arcs {
			for _, ring := range polygon {
				out[n].add(t.ring(ring))
			}
		}
	}
	return out, nil
}

func (b *box) add(ring [][2]float64) {
	for i, p := range ring {
		b.south, b.north = min(b.south, p[1]), max(b.north, p[1])
		from := p[0]
		if i > 0 && math.Abs(ring[i-1][0]-p[0]) < 180 {
			from = ring[i-1][0]
		}
		for x := int(math.Floor(min(from, p[0]))); x <= int(math.Floor(max(from, p[0]))); x++ {
			b.lon[(x+180+360)%360] = true
		}
	}
}

// span returns the shortest stretch of whole degrees that holds all longitudes:
// all but the widest gap.
func (b *box) span() (west, east int) {
	best, run := 0, 0
	for i := range 720 {
		if b.lon[i%360] {
			run = 0
			continue
		}
		if run++; run > best && run <= 360 {
			best, west = run, i+1
		}
	}
	west %= 360
	return west - 180, (west+360-best)%360 - 180
}

func writeCountries(path string, countries []country) error {
	var b bytes.Buffer
	b.WriteString(countryHeader)
	for _, c := range countries {
		fmt.Fprintf(&b, "%s\t%s\t%d\t", c.code, c.name, c.capital)
		if c.box == nil {
			b.WriteString("\t\t\t\n")
			continue
		}
		west, east := c.box.span()
		if east == -180 {
			east = 180
		}
		fmt.Fprintf(&b, "%d\t%d\t%d\t%d\n", int(math.Floor(c.box.south)), west, int(math.Ceil(c.box.north)), east)
	}
	return os.WriteFile(path, b.Bytes(), 0o644)
}
