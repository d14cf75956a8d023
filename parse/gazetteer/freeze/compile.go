package main

import (
	"cmp"
	"io/fs"
	"math"
	"slices"
	"strings"

	"itinera/parse/gazetteer"
	"itinera/parse/gazetteer/frozen"
)

// compiler collects the places of all tables and what their names can mean.
type compiler struct {
	dir       fs.FS
	rows      []frozen.Row
	names     map[string]*name
	countries map[string]int   // row by code
	cities    map[string][]int // rows by code
	states    map[string]int   // row by code and admin: "US.TX"
	capitals  map[int]string   // GeoNames id of the city that "the capital" means
	known     map[int]bool
	shown     map[int]string // names to show instead of the source's
}

type name struct {
	rows  []int
	flags frozen.Flag
}

// compile reads the tables in dir and lays out the index. The order of lines
// within a table does not matter where a name is told once.
func compile(dir fs.FS) (string, error) {
	c := &compiler{
		dir: dir, names: map[string]*name{}, countries: map[string]int{}, cities: map[string][]int{},
		states: map[string]int{}, capitals: map[int]string{}, known: map[int]bool{}, shown: map[int]string{},
	}
	for _, t := range []struct {
		file string
		read func(record) error
	}{
		{"countries.tsv", c.country},
		{"country-names.tsv", c.countryName},
		{"regions.tsv", c.region},
		{"cities.tsv", c.city},
		{"towns.tsv", c.town},
		{"exonyms.tsv", c.exonym},
		{"known.tsv", c.knownCity},
		{"venues.tsv", c.venue},
		{"demonyms.tsv", c.demonym},
		{"areas.tsv", c.area},
		{"organizations.tsv", c.organization},
		{"names.tsv", c.name},
	} {
		records, err := readTable(dir, t.file)
		if err != nil {
			return "", err
		}
		for _, r := range records {
			if err := t.read(r); err != nil {
				return "", err
			}
		}
	}
	c.completeCountries()
	c.fillZones()
	return c.build()
}

// add adds a place under its names.
func (c *compiler) add(r frozen.Row, names ...string) int {
	c.rows = append(c.rows, r)
	n := len(c.rows) - 1
	for _, s := range names {
		c.call(s, n, flags(s))
	}
	return n
}

// call gives a place one more name.
func (c *compiler) call(s string, row int, f frozen.Flag) {
	for _, k := range keys(s) {
		n := c.names[k]
		if n == nil {
			n = &name{}
			c.names[k] = n
		}
		if len(n.rows) > 0 && n.flags&frozen.Caps == 0 {
			f &^= frozen.Caps
		} else if row >= 0 && f&frozen.Caps == 0 {
			n.flags &^= frozen.Caps
		}
		n.flags |= f
		if row >= 0 && !slices.Contains(n.rows, row) {
			n.rows = append(n.rows, row)
		}
	}
}

// completeCountries gives countries their capital's coordinates.
func (c *compiler) completeCountries() {
	for i, r := range c.rows {
		code, ok := c.capitals[r.ID]
		if !ok || r.ID == 0 || r.Kind != uint8(gazetteer.City) {
			continue
		}
		country := &c.rows[c.countries[code]]
		country.Lat, country.Lon, country.Zone, country.Parent = r.Lat, r.Lon, r.Zone, i
	}
}

// fillZones gives places of our own tables the zone of the country's nearest city.
func (c *compiler) fillZones() {
	for i, r := range c.rows {
		if r.Zone != "" || r.Code == "" || r.Lat == 0 && r.Lon == 0 {
			continue
		}
		best := math.Inf(1)
		for _, n := range c.cities[r.Code] {
			x := c.rows[n]
			if d := distance(r, x); d < best {
				best, c.rows[i].Zone = d, x.Zone
			}
		}
	}
}

// distance between places, in degrees of latitude, good enough to find the nearest.
func distance(a, b frozen.Row) float64 {
	dlon := math.Mod(math.Abs(a.Lon-b.Lon), 360)
	return math.Hypot(a.Lat-b.Lat, min(dlon, 360-dlon)*math.Cos(a.Lat*math.Pi/180))
}

// build orders what each name can mean and lays out the index.
func (c *compiler) build() (string, error) {
	var b frozen.Builder
	for i, r := range c.rows {
		if s := c.shown[i]; s != "" {
			r.Name = s
		}
		b.AddRow(r)
	}
	for k, n := range c.names {
		slices.SortStableFunc(n.rows, c.compare)
		if len(n.rows) > 0 && c.known[n.rows[0]] {
			n.flags |= frozen.Known
		}
		b.AddName(k, n.flags, n.rows...)
	}
	return b.Build()
}

// compare puts what news more likely means first: countries, known cities,
// capitals, then by population; a region counts as a city of a million.
func (c *compiler) compare(a, b int) int {
	if c.class(a) == 0 && c.class(b) == 0 {
		return 0 // the first in country-names.tsv
	}
	return cmp.Or(cmp.Compare(c.class(a), c.class(b)), cmp.Compare(c.size(b), c.size(a)), cmp.Compare(a, b))
}

func (c *compiler) class(row int) int {
	r := c.rows[row]
	switch {
	case gazetteer.Kind(r.Kind) == gazetteer.Country:
		return 0
	case c.known[row]:
		return 1
	case r.Rank == frozen.Capital && r.Population > 0:
		return 2
	}
	return 3
}

func (c *compiler) size(row int) int {
	if gazetteer.Kind(c.rows[row].Kind) != gazetteer.City {
		return 1_000_000
	}
	return c.rows[row].Population
}

// find returns the row of a country's most prominent city of that name.
func (c *compiler) find(code, city string) (int, bool) {
	n := c.names[keys(city)[0]]
	if n == nil {
		return 0, false
	}
	best := -1
	for _, row := range n.rows {
		r := c.rows[row]
		if gazetteer.Kind(r.Kind) == gazetteer.City && r.Code == code && (best < 0 || c.compare(row, best) < 0) {
			best = row
		}
	}
	return best, best >= 0
}

func upper(code string) bool { return len(code) == 2 && strings.ToUpper(code) == code }
