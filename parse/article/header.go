package article

import (
	"fmt"
	"strings"

	"itinera/timeline"
)

// head is what the header lines of a text file say.
type head struct {
	title, url string
	published  timeline.Day
	end        int // byte offset of the first line after them
	words      int // byte offset in the text at which the title stands, 0 without one
}

// header reads the lines "Title:", "Published:" and "URL:" at the beginning of a
// text, in any order, up to a blank line. A text that begins with anything else
// has none. The error is a Published: line without a day.
func header(text string) (h head, err error) {
	pos := 0
	for pos < len(text) {
		row, next := nextLine(text, pos)
		key, value, found := strings.Cut(row, ":")
		value = strings.TrimSpace(value)
		switch {
		case strings.TrimSpace(row) == "":
			if pos > 0 {
				h.end = next
			}
			return h, err
		case !found:
			return head{}, nil
		case strings.EqualFold(key, "title"):
			h.title = value
			h.words = pos + strings.LastIndex(row, value)
		case strings.EqualFold(key, "published"):
			var s stamp
			var ok bool
			if s, ok = parseStamp(value); !ok {
				_, err = ParseDay(value)
				err = fmt.Errorf("the line \"Published: %s\": %w", value, err)
			}
			h.published = s.day
		case strings.EqualFold(key, "url"):
			h.url = value
		default:
			return head{}, nil
		}
		pos = next
	}
	return head{}, nil
}

// blank returns text with the header lines before end as spaces, but for the
// title at words: what they say is not prose. It keeps every offset.
func blank(text string, h head) string {
	if h.end == 0 {
		return text
	}
	b := []byte(text)
	for i := range h.end {
		if inTitle := i >= h.words && i < h.words+len(h.title); !inTitle && b[i] > ' ' && b[i] < 0x7f {
			b[i] = ' '
		}
	}
	return string(b)
}

// nextLine returns the line at pos without its end, and the offset of the next one.
func nextLine(text string, pos int) (row string, next int) {
	if i := strings.IndexByte(text[pos:], '\n'); i >= 0 {
		return text[pos : pos+i], pos + i + 1
	}
	return text[pos:], len(text)
}
