package timeline

import (
	"encoding/json"
	"fmt"
	"io"
)

// ReadDocument reads a Document back from its JSON, hand corrections and all.
func ReadDocument(r io.Reader) (Document, error) {
	var d Document
	if err := json.NewDecoder(r).Decode(&d); err != nil {
		return Document{}, fmt.Errorf("reading timeline JSON: %w", err)
	}
	return d, nil
}
