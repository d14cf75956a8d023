package article

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"itinera/timeline"
)

// Options says what is known of the bytes besides themselves. The zero Options
// is a text of which nothing is known.
type Options struct {
	Published   timeline.Day // --published; zero: not given
	Path        string       // where the bytes came from, for Article.Path
	URL         string       // the address they were fetched from
	ContentType string       // as HTTP tells it, "text/html; charset=gb2312"; "" is found out
}

// ErrNotText is the error, wrapped, for bytes that are no text: an image, an archive.
var ErrNotText = errors.New("this is not text")

// ErrEmpty is the error, wrapped, for bytes without a word in them.
var ErrEmpty = errors.New("there is no text in it")

// Read reads one article from plain text, an HTML page or a JSON news object,
// whichever the bytes are. Errors are ErrNotText, ErrEmpty, broken JSON, and a
// header line or a field whose day does not exist.
func Read(data []byte, o Options) (Article, error) {
	if what := Binary(data); what != "" {
		return Article{}, fmt.Errorf("%w but %s; give a text file, a saved web page or a JSON news object", ErrNotText, what)
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	switch {
	case len(bytes.TrimSpace(data)) == 0:
		return Article{}, ErrEmpty
	case isJSON(data):
		return fromNews(data, o)
	case isPage(data, o.ContentType):
		return fromPage(data, o)
	}
	return fromText(decode(data, o.ContentType), o)
}

// isPage reports whether data is HTML: it begins with a tag and has one of a
// page's among its first, or the server says so.
func isPage(data []byte, contentType string) bool {
	if strings.HasPrefix(contentType, "text/html") || strings.HasPrefix(contentType, "application/xhtml") {
		return true
	}
	head := bytes.ToLower(bytes.TrimLeft(data[:min(len(data), 64<<10)], "\ufeff \t\r\n"))
	if !bytes.HasPrefix(head, []byte("<")) {
		return false
	}
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>", "<p "} {
		if bytes.Contains(head, []byte(tag)) {
			return true
		}
	}
	return false
}
