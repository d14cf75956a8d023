package article

import (
	"bytes"
	"net/http"
	"strings"
)

// Binary says what the data is if it is no text ("a ZIP archive"), "" for text.
func Binary(data []byte) string {
	kind := http.DetectContentType(data)
	switch {
	case strings.HasPrefix(kind, "text/"), kind == "application/octet-stream" && !manyNulls(data):
		return ""
	case kind == "application/zip":
		return "a ZIP archive (or a .docx, .xlsx or .epub file)"
	case kind == "application/x-gzip":
		return "a gzip archive"
	case kind == "application/pdf":
		return "a PDF document"
	case kind == "application/octet-stream":
		return "binary data"
	}
	family, _, _ := strings.Cut(kind, "/")
	switch family {
	case "image":
		return "an image"
	case "audio", "video":
		return "an " + family + " file"
	}
	return "data of the kind " + kind
}

// manyNulls reports whether NUL bytes are too many for a text with a stray one.
func manyNulls(data []byte) bool {
	head := data[:min(len(data), 4096)]
	return bytes.Count(head, []byte{0})*20 > len(head)
}
