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

// table reads it in place: opening it is a few additions at program start.
var table = frozen.Open(frozenIndex)
