package gazetteer

import (
	_ "embed"

	"itinera/parse/gazetteer/frozen"
)

// frozenIndex is data/*.tsv laid out.
//
//go:generate sh -c "cd ../.. && go run ./parse/gazetteer/freeze"
//go:embed index.bin
var frozenIndex string

// index returns the table; there is nothing to load.
func index() frozen.Table { return frozen.Table(frozenIndex) }
