package article

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"itinera/timeline"
)

// news is a JSON news object: the names of our batch lines first, then those of
// schema.org and of common news interfaces.
type news struct {
	ID        ident     `json:"id"`
	Title     string    `json:"title"`
	Headline  string    `json:"headline"`
	Text      string    `json:"text"`
	Article   string    `json:"articleBody"`
	Body      string    `json:"body"`
	HTML      string    `json:"html"`
	Content   string    `json:"content"`
	URL       string    `json:"url"`
	Published string    `json:"published"`
	Date      string    `json:"datePublished"`
	At        string    `json:"publishedAt"`
	Publisher publisher `json:"publisher"`
}

// ident is an id: a string or a number.
type ident string

func (i *ident) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		return json.Unmarshal(b, (*string)(i))
	}
	if _, err := strconv.ParseFloat(string(b), 64); err != nil {
		return errors.New("the id is neither a string nor a number")
	}
	*i = ident(b)
	return nil
}

// publisher is a name, or an object with one. What is neither is no publisher.
type publisher string

func (p *publisher) UnmarshalJSON(b []byte) error {
	if json.Unmarshal(b, (*string)(p)) == nil {
		return nil
	}
	var o struct {
		Name string `json:"name"`
	}
	_ = json.Unmarshal(b, &o) // a publisher without a name is none
	*p = publisher(o.Name)
	return nil
}

// FromLine reads one line of a batch: {"id", "published", "title", "text"} or,
// instead of text, "html". Errors say which field is at fault.
func FromLine(data []byte) (Article, error) { return fromNews(data, Options{}) }

// fromNews reads a JSON news object.
func fromNews(data []byte, o Options) (Article, error) {
	n, ok := quick(data)
	if !ok {
		n = news{}
		if err := json.Unmarshal(data, &n); err != nil {
			return Article{}, fmt.Errorf("this is not a JSON news object: %w", jsonFault(err))
		}
	}
	f := Fields{
		ID: line(string(n.ID)), URL: or(n.URL, o.URL), Publisher: string(n.Publisher),
		Title: or(n.Title, n.Headline), Text: or(n.Text, n.Article, n.Body, n.Content),
	}
	if day := or(n.Published, n.Date, n.At); day != "" {
		var err error
		if f.Published, err = stampDay(day); err != nil {
			return Article{}, fmt.Errorf(`"published": %w`, err)
		}
	}
	a := New(f)
	if strings.TrimSpace(a.Text[a.Body:]) == "" {
		return fromNewsPage(n.HTML, f, o)
	}
	a.Path = o.Path
	if a.Published == 0 {
		a.settle(a.stamps(o, nil, a.Text[a.Body:]))
	}
	return a, nil
}

// fromNewsPage reads the page within a JSON news object; the object's own
// fields beat what the page says of itself.
func fromNewsPage(page string, f Fields, o Options) (Article, error) {
	if strings.TrimSpace(page) == "" {
		return Article{}, fmt.Errorf(`%w: it has neither "text" nor "html"`, ErrEmpty)
	}
	o.URL, o.ContentType = f.URL, "text/html; charset=utf-8"
	var given []stamp
	if f.Published != 0 {
		given = []stamp{{day: f.Published, basis: FromInput, where: `"published"`}}
	}
	a, err := fromPage([]byte(page), o, given...)
	if err != nil {
		return Article{}, err
	}
	a.ID, a.Publisher = f.ID, or(line(f.Publisher), a.Publisher)
	if f.Title != "" {
		body := a.Text[a.Body:]
		a.Title = line(f.Title)
		a.compose(body)
		a.Dateline = findDateline(a.Text, a.Body)
	}
	return a, nil
}

// stampDay reads the day of "2014-02-14" or of a time stamp, as the stamp's own
// zone has it.
func stampDay(s string) (timeline.Day, error) {
	day, err := ParseDay(s)
	if err == nil {
		return day, nil
	}
	if t, ok := parseStamp(s); ok {
		return t.day, nil
	}
	return 0, err
}

// jsonFault turns encoding/json's errors into words for people.
func jsonFault(err error) error {
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) && kind.Field != "" {
		return fmt.Errorf("%q is a JSON %s, not text", kind.Field, kind.Value)
	}
	return err
}

// isJSON reports whether data is a JSON object, or begins like one, or like an
// array of them: half a download is no prose.
func isJSON(data []byte) bool {
	data = bytes.TrimSpace(data)
	if len(data) > 1 && data[0] == '{' && data[len(data)-1] == '}' {
		return true
	}
	data = bytes.TrimSpace(bytes.TrimPrefix(data, []byte("[")))
	if !bytes.HasPrefix(data, []byte("{")) {
		return false
	}
	data, begun := bytes.CutPrefix(bytes.TrimSpace(data[1:]), []byte(`"`))
	_, behind, ended := bytes.Cut(data[:min(len(data), 100)], []byte(`"`))
	return begun && ended && bytes.HasPrefix(bytes.TrimSpace(behind), []byte(":"))
}

// or returns the first of the texts that is not empty.
func or(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}
