package article

import (
	"net/http"
	"strings"
)

// magics are the first bytes of files that people take for text, which
// http.DetectContentType does not know.
var magics = []struct{ begins, what string }{
	{"{\\rtf", "an RTF document"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (.doc, .xls, .ppt or .msg)"},
	{"\xfd7zXZ\x00", "an xz archive"},
	{"7z\xbc\xaf\x27\x1c", "a 7z archive"},
	{"\x28\xb5\x2f\xfd", "a zstd archive"},
}

// Binary says what the data is if it is no text ("a ZIP archive"), "" for text.
func Binary(data []byte) string {
	for _, m := range magics {
		if strings.HasPrefix(string(data[:min(len(data), 8)]), m.begins) {
			return m.what
		}
	}
	if len(data) > 10 && string(data[:3]) == "BZh" && string(data[4:10]) == "1AY&SY" {
		return "a bzip2 archive"
	}
	kind := http.DetectContentType(data)
	switch {
	case strings.HasPrefix(kind, "text/"), kind == "application/octet-stream" && !manyControls(data):
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
	case "image", "audio":
		return "an " + family + " file"
	case "video":
		return "a video file"
	}
	return "data of the kind " + kind
}

// manyControls reports whether NUL bytes and other control characters that no
// text has are too many for a text with a stray one: of compressed data they are
// a tenth. Escape is not counted, for terminals and Japanese encodings use it.
func manyControls(data []byte) bool {
	head := data[:min(len(data), 4096)]
	n := 0
	for _, c := range head {
		if c < '\t' || c > '\r' && c < ' ' && c != 0x1b {
			n++
		}
	}
	return n*20 > len(head)
}
