package article

import (
	"bytes"
	"errors"
	"fmt"

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
// whichever the bytes are. Errors are ErrNotText, ErrEmpty or broken JSON.
func Read(data []byte, o Options) (Article, error) {
	if what := binary(data); what != "" {
		return Article{}, fmt.Errorf("%w but %s; give a text file, a saved web page or a JSON news object", ErrNotText, what)
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return Article{}, ErrEmpty
	}
	return fromText(string(data), o)
}
