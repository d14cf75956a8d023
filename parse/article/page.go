package article

import (
	"fmt"
	"net/url"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"

	"itinera/timeline"
)

// maxWork bounds the search for a page's body, whose time grows with the text
// under each element. A page beyond it is read as all the text that it shows.
const maxWork = 64 << 20

// fromPage reads an HTML page. A day given beside it, if any, beats its own.
func fromPage(data []byte, o Options, given ...stamp) (Article, error) {
	source := decode(data, o.ContentType)
	a := Article{Path: o.Path, URL: o.URL}
	doc, err := html.Parse(strings.NewReader(source))
	var m meta
	body := ""
	switch {
	case err != nil: // nested deeper than x/net/html reads
		a.warn("page-too-deep", "the page's elements are nested too deep to find the article in it; all its text was read")
	case work(doc) > maxWork:
		m = readMeta(doc)
		a.warn("page-too-large", "the page is too large to find the article in it; all its text was read")
	default:
		m = readMeta(doc)
		body = mainText(doc, &a, &m)
	}
	visible := flatten(source)
	body = clean(or(body, visible))
	if strings.TrimSpace(body) == "" {
		body = clean(m.articleBody)
	}
	if strings.TrimSpace(body) == "" {
		return Article{}, fmt.Errorf("%w: the page shows no text without its scripts; save it from a browser, or copy its text into a file", ErrEmpty)
	}
	a.URL = line(or(a.URL, m.url))
	a.Title, a.Publisher = line(m.title), line(m.publisher)
	a.compose(withoutTitle(strings.Trim(body, " \n"), a.Title))
	a.Dateline = findDateline(a.Text, a.Body)
	a.settle(a.stamps(o, append(given, m.stamps...), visible))
	return a, nil
}

// withoutTitle cuts a title off a body that begins with it as a paragraph.
func withoutTitle(body, title string) string {
	if rest, found := strings.CutPrefix(body, title); found && title != "" && strings.HasPrefix(rest, "\n") {
		return strings.TrimLeft(rest, " \n")
	}
	return body
}

// stamps returns every stamp of an article in the order they are trusted: of a
// page's own those of its metadata are known already.
func (a *Article) stamps(o Options, metadata []stamp, visible string) []stamp {
	var all []stamp
	if o.Published != 0 {
		all = append(all, stamp{day: o.Published, basis: FromFlag, where: "--published"})
	}
	all = append(all, metadata...)
	if a.Dateline.day != 0 {
		all = append(all, stamp{day: a.Dateline.day, basis: FromDateline, where: "the dateline"})
	}
	if s, ok := urlStamp(a.URL); ok {
		all = append(all, s)
	}
	if s, ok := textStamp(visible, 0); ok {
		all = append(all, s)
	}
	return all
}

func (a *Article) warn(code, message string) {
	a.Warnings = append(a.Warnings, timeline.Warning{Code: code, Message: message})
}

// work estimates what the search for the body costs: each text once for every
// element around it.
func work(n *html.Node) int {
	total := 0
	depth := 0
	for at := n; at != nil; {
		if at.Type == html.TextNode {
			total += depth * (8 + len(at.Data))
		}
		if at.FirstChild != nil {
			at, depth = at.FirstChild, depth+1
			continue
		}
		for at != nil && at.NextSibling == nil {
			at, depth = at.Parent, depth-1
		}
		if at != nil {
			at = at.NextSibling
		}
	}
	return total
}

// mainText finds the body's text in a page, and changes the page on the way.
// Captions are set apart.
func mainText(doc *html.Node, a *Article, m *meta) string {
	a.Captions = takeCaptions(doc)
	dropMenus(doc)
	address, err := url.Parse(or(a.URL, m.url))
	if err != nil {
		address = &url.URL{}
	}
	p := readability.NewParser()
	p.DisableJSONLD = true
	read, err := p.ParseAndMutate(doc, address)
	if err != nil || read.Node == nil {
		return ""
	}
	m.title = or(m.title, read.Title())
	m.publisher = or(m.publisher, read.SiteName())
	var b strings.Builder
	if err := read.RenderText(&b); err != nil {
		return ""
	}
	return b.String()
}

// takeCaptions removes the captions of pictures from a page and returns their text.
func takeCaptions(doc *html.Node) (captions []string) {
	var found []*html.Node
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.Data == "figcaption" {
			found = append(found, n)
		}
	}
	for _, n := range found {
		if text := line(innerText(n)); text != "" {
			captions = append(captions, text)
		}
		n.Parent.RemoveChild(n)
	}
	return captions
}

// dropMenus removes the table cells that hold nothing but links: the menus of
// pages laid out in tables, which stand beside the text in the same row.
func dropMenus(doc *html.Node) {
	var menus []*html.Node
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.Data == "td" && onlyLinks(n) {
			menus = append(menus, n)
		}
	}
	for _, n := range menus {
		n.Parent.RemoveChild(n)
	}
}

// onlyLinks reports whether all text under n is that of links, two or more.
func onlyLinks(n *html.Node) bool {
	links := 0
	for d := range n.Descendants() {
		switch {
		case d.Type == html.ElementNode && d.Data == "a":
			links++
		case d.Type == html.TextNode && strings.TrimSpace(d.Data) != "" && !within(d, "a"):
			return false
		}
	}
	return links > 1
}

// innerText returns all text under n.
func innerText(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
			b.WriteByte(' ')
		}
	}
	return b.String()
}
