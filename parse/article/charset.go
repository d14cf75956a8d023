package article

import (
	"bytes"
	"mime"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// decode returns data as UTF-8, without its byte order mark. What is valid
// UTF-8 beyond ASCII is UTF-8 whatever a page says of itself: browsers save
// pages so and leave the old label in. Else the label counts (HTTP's, then the
// page's), and bytes without any are windows-1252, as browsers have it.
func decode(data []byte, contentType string) string {
	if rest, found := bytes.CutPrefix(data, []byte("\ufeff")); found {
		data = rest
	}
	if utf8.Valid(data) && !bytes.ContainsRune(data, '\x1b') && !ascii(data) {
		return string(data)
	}
	encoding, name, _ := charset.DetermineEncoding(data, labelled(contentType))
	if name == "utf-8" {
		return string(bytes.ToValidUTF8(data, []byte("\ufffd")))
	}
	out, err := encoding.NewDecoder().Bytes(data)
	if err != nil { // a decoder replaces what it cannot read, so this is its own failure
		return string(bytes.ToValidUTF8(data, []byte("\ufffd")))
	}
	return strings.TrimPrefix(string(out), "\ufeff") // the mark of UTF-16
}

// labelled returns contentType if it names a charset, else "".
func labelled(contentType string) string {
	if _, params, err := mime.ParseMediaType(contentType); err != nil || params["charset"] == "" {
		return ""
	}
	return contentType
}

func ascii(data []byte) bool {
	for _, c := range data {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
