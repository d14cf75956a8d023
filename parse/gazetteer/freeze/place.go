package main

import (
	"itinera/parse/gazetteer"
	"itinera/parse/gazetteer/frozen"
	"strings"
)

func (c *compiler) country(r record) error {
	id, err := r.integer("capital")
	if err != nil {
		return err
	}
	code := r.get("code")
	if !upper(code) {
		return r.errorf("no country code: %q", code)
	}
	c.countries[code] = c.add(frozen.Row{Kind: uint8(gazetteer.Country), Code: code, Name: r.get("name"), Parent: -1}, r.get("name"))
	if id != 0 {
		c.capitals[id] = code
	}
	return nil
}

// code returns the record's country code, which countries.tsv must have.
func (c *compiler) code(r record) (string, error) {
	code := r.get("code")
	if _, ok := c.countries[code]; !ok {
		return "", r.errorf("countries.tsv has no code %q", code)
	}
	return code, nil
}

func (c *compiler) countryName(r record) error {
	code, err := c.code(r)
	if err != nil {
		return err
	}
	c.call(r.get("name"), c.countries[code], flags(r.get("name")))
	return nil
}

func (c *compiler) region(r record) error {
	row, err := c.placed(r, gazetteer.Region)
	if err != nil {
		return err
	}
	n := c.add(row, append(r.also("also"), r.get("name"))...)
	if a := r.get("admin"); a != "" {
		c.states[row.Code+"."+a] = n
	}
	return nil
}

// placed reads a row of our own tables with its coordinates.
func (c *compiler) placed(r record, k gazetteer.Kind) (frozen.Row, error) {
	code, err := c.code(r)
	if err != nil {
		return frozen.Row{}, err
	}
	lat, err := r.float("lat")
	if err != nil {
		return frozen.Row{}, err
	}
	lon, err := r.float("lon")
	return frozen.Row{Kind: uint8(k), Code: code, Name: r.get("name"), Lat: lat, Lon: lon, Parent: -1}, err
}

func (c *compiler) city(r record) error {
	lat, err := r.float("lat")
	if err != nil {
		return err
	}
	lon, err := r.float("lon")
	if err != nil {
		return err
	}
	population, err := r.integer("population")
	if err != nil {
		return err
	}
	id, err := r.integer("id")
	if err != nil {
		return err
	}
	row := frozen.Row{
		Kind: uint8(gazetteer.City), Code: r.get("country"), Name: plain(r.get("country"), r.get("name")), Lat: lat, Lon: lon,
		Population: population, Zone: r.get("zone"), ID: id, Parent: -1,
	}
	switch r.get("rank") {
	case "C":
		row.Rank = frozen.Capital
	case "A":
		row.Rank = frozen.Seat
	}
	if n, ok := c.states[row.Code+"."+r.get("admin")]; ok {
		row.Parent = n
	}
	if _, ok := c.capitals[id]; ok {
		row.Rank = frozen.Capital
	}
	c.cities[row.Code] = append(c.cities[row.Code], c.add(row, r.get("name")))
	return nil
}

func (c *compiler) town(r record) error {
	row, err := c.placed(r, gazetteer.City)
	if err != nil {
		return err
	}
	if n, ok := c.states[row.Code+"."+r.get("admin")]; ok {
		row.Parent = n
	}
	n := c.add(row, append(r.also("also"), r.get("name"))...)
	c.cities[row.Code] = append(c.cities[row.Code], n)
	c.known[n] = true
	return nil
}

// exonym gives a city of the table another name.
func (c *compiler) exonym(r record) error {
	code, err := c.code(r)
	if err != nil {
		return err
	}
	n, ok := c.find(code, r.get("city"))
	if !ok {
		return r.errorf("%s has no city %q", code, r.get("city"))
	}
	f := flags(r.get("name"))
	switch r.get("show") {
	case "yes":
		c.shown[n] = r.get("name")
	case "":
		f |= frozen.Spelling
	case "old":
	default:
		return r.errorf("show is yes, old or empty, not %q", r.get("show"))
	}
	c.call(r.get("name"), n, f)
	return nil
}

func (c *compiler) knownCity(r record) error {
	code, err := c.code(r)
	if err != nil {
		return err
	}
	n, ok := c.find(code, r.get("name"))
	if !ok {
		return r.errorf("%s has no city %q", code, r.get("name"))
	}
	c.known[n] = true
	return nil
}

// venue reads a building or site; its city gives its coordinates.
func (c *compiler) venue(r record) error {
	var row frozen.Row
	if r.get("city") != "" {
		code, err := c.code(r)
		if err != nil {
			return err
		}
		n, ok := c.find(code, r.get("city"))
		if !ok {
			return r.errorf("%s has no city %q", code, r.get("city"))
		}
		in := c.rows[n]
		row = frozen.Row{Kind: uint8(gazetteer.Venue), Code: code, Name: r.get("name"), Lat: in.Lat, Lon: in.Lon, Zone: in.Zone, Parent: n}
	} else {
		var err error
		if row, err = c.placed(r, gazetteer.Venue); err != nil {
			return err
		}
	}
	names := append(r.also("also"), r.get("name"))
	for _, s := range names {
		if airport, ok := strings.CutSuffix(s, " Airport"); ok {
			names = append(names, airport+" airport") // as British and agency style writes it
		}
	}
	c.add(row, names...)
	return nil
}

func (c *compiler) demonym(r record) error {
	code, err := c.code(r)
	if err != nil {
		return err
	}
	c.add(frozen.Row{Kind: uint8(gazetteer.Demonym), Code: code, Name: r.get("word"), Parent: c.countries[code]}, r.get("word"))
	return nil
}

func (c *compiler) area(r record) error {
	c.add(frozen.Row{Kind: uint8(gazetteer.Area), Name: r.get("name"), Parent: -1}, r.get("name"))
	return nil
}

func (c *compiler) organization(r record) error {
	c.add(frozen.Row{Kind: uint8(gazetteer.Organization), Name: r.get("name"), Parent: -1}, r.get("name"))
	return nil
}

// name marks a word that is a personal name or an English word too.
func (c *compiler) name(r record) error {
	uses := map[string]frozen.Flag{"word": frozen.Word, "given": frozen.Given, "surname": frozen.Surname}
	f, ok := uses[r.get("use")]
	if !ok {
		return r.errorf("no use of a name: %q", r.get("use"))
	}
	c.call(r.get("name"), -1, f)
	return nil
}
