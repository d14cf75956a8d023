package timeline

import (
	"fmt"
	"hash/fnv"
	"strings"
)

// maxSlug bounds each part of an id, so that an id stays within the contract's
// 128 characters.
const maxSlug = 48

// slug is a name as a part of an id: "john-kerry". A name without Latin letters
// is a short hash of it.
func slug(name string) string {
	b := foldTo(make([]byte, 0, len(name)), name, '-', false)
	if len(b) == 0 {
		h := fnv.New32a()
		h.Write([]byte(name))
		return fmt.Sprintf("x%08x", h.Sum32())
	}
	if len(b) > maxSlug {
		b = b[:maxSlug]
	}
	return strings.TrimRight(string(b), "-")
}
