package article

import (
	"strings"

	"itinera/timeline"
)

// Fields are an article's parts as a batch line or another program gives them.
type Fields struct {
	ID, Title, Text, URL, Publisher string
	Published                       timeline.Day // zero: not given
}

// New makes an Article of given parts: its Text is title, blank line, body.
func New(f Fields) Article {
	a := Article{ID: f.ID, Title: line(f.Title), URL: line(f.URL), Publisher: line(f.Publisher)}
	a.compose(strings.TrimRight(clean(f.Text), " \n"))
	a.Dateline = findDateline(a.Text, a.Body)
	if f.Published != 0 {
		a.Published, a.PublishedBasis = f.Published, FromInput
	}
	return a
}

// compose sets Text and Body from the title and a clean body.
func (a *Article) compose(body string) {
	a.Text = body
	if a.Title != "" {
		a.Body = len(a.Title) + 2
		a.Text = a.Title + "\n\n" + body
	}
}

// fromText reads a text file, which stays as it stands.
func fromText(s string, o Options) (Article, error) {
	a := Article{Path: o.Path, URL: o.URL, Text: clean(s)}
	h, err := header(a.Text)
	if err != nil {
		return Article{}, err
	}
	if strings.TrimSpace(a.Text[h.end:]) == "" {
		return Article{}, ErrEmpty
	}
	a.Title, a.Body, a.head = h.title, h.end, h
	a.URL = or(h.url, a.URL)
	if a.Title == "" {
		a.Title, a.Body = headline(a.Text, h.end)
	}
	a.Dateline = findDateline(a.Text, a.Body)
	if h.published != 0 {
		a.Published, a.PublishedBasis = h.published, FromInput
		return a, nil
	}
	a.settle(a.stamps(o, nil, a.Text[h.end:]))
	return a, nil
}
