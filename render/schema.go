package render

import (
	"bytes"
	_ "embed"
)

//go:embed schema.json
var schema []byte

// Schema returns the JSON Schema (draft 2020-12) that the json format obeys.
// The caller owns the bytes.
func Schema() []byte { return bytes.Clone(schema) }
