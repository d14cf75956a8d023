package article

import (
	"strings"

	"golang.org/x/net/html"
)

// meta is what a page's metadata say.
type meta struct {
	title, publisher, url string
	articleBody           string  // of its JSON-LD, for pages that show nothing without scripts
	stamps                []stamp // in the order they are trusted
}

// readMeta reads JSON-LD, meta elements and <time>, in this order of trust.
func readMeta(doc *html.Node) (m meta) {
	var elements, times []stamp
	var ld linked
	var title, heading, ogTitle, site string
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "script":
			if strings.EqualFold(strings.TrimSpace(attr(n, "type")), "application/ld+json") && n.FirstChild != nil {
				ld.read(n.FirstChild.Data)
			}
		case "meta":
			name, content := strings.ToLower(or(attr(n, "property"), attr(n, "name"), attr(n, "itemprop"))), attr(n, "content")
			switch name {
			case "og:title":
				ogTitle = or(ogTitle, content)
			case "og:site_name":
				site = or(site, content)
			case "og:url":
				m.url = or(m.url, content)
			}
			if publishedMeta(name) {
				elements = appendStamp(elements, content, "the page's "+name)
			}
		case "link":
			if strings.EqualFold(attr(n, "rel"), "canonical") {
				m.url = or(attr(n, "href"), m.url)
			}
		case "title":
			title = or(title, line(innerText(n)))
		case "h1":
			heading = or(heading, line(innerText(n)))
		case "time":
			if publishedTime(n) {
				times = appendStamp(times, or(attr(n, "datetime"), line(innerText(n))), "the page's <time>")
			}
		}
	}
	m.publisher = or(ld.publisher, site)
	m.title = withoutSite(or(ld.headline, ogTitle, heading, title), m.publisher, heading)
	m.articleBody = ld.body
	if !strings.HasPrefix(m.url, "http") {
		m.url = ""
	}
	m.stamps = append(append(ld.stamps(), elements...), times...)
	return m
}

// appendStamp appends what content says; what is no time stamp says nothing.
func appendStamp(to []stamp, content, where string) []stamp {
	s, ok := parseStamp(content)
	if !ok {
		return to
	}
	s.basis, s.where = FromMetadata, where
	return append(to, s)
}

// publishedMeta reports whether a meta element's name means the time of
// publication. Those that mean the last change are left out on purpose.
func publishedMeta(name string) bool {
	switch name {
	case "article:published_time", "article:published", "og:article:published_time", "og:published_time", "og:pubdate",
		"datepublished", "date_published", "published", "published_date", "publish-date", "publish_date", "published-date", "publishdate",
		"pubdate", "pub_date", "pub-date", "publication_date", "publicationdate", "parsely-pub-date", "sailthru.date",
		"dc.date", "dc.date.issued", "dc.date.created", "dcterms.date", "dcterms.issued", "dcterms.created", "dcterms.available", "dc.issued",
		"date", "article.published", "article_date_original", "originalpublicationdate", "cxenseparse:recs:publishtime",
		"citation_publication_date", "citation_online_date", "displaydate", "date.issued", "prism.publicationdate", "bt:pubdate", "ptime",
		"cxenseparse:publishtime", "vr:published_time", "rnews:datepublished", "iso-8601-publish-date", "created", "datecreated":
		return true
	}
	return false
}

// publishedTime reports whether a <time> element is the article's own: by its
// attributes, or in the article's head. One in a list of other articles, or for
// the last change, is not.
func publishedTime(n *html.Node) bool {
	marks := strings.ToLower(attr(n, "itemprop") + " " + attr(n, "class") + " " + attr(n, "id"))
	if strings.Contains(marks, "modif") || strings.Contains(marks, "updat") {
		return false
	}
	if strings.Contains(marks, "publish") || strings.Contains(marks, "pubdate") || hasAttr(n, "pubdate") {
		return !within(n, "aside", "nav", "footer", "li")
	}
	return within(n, "article", "main", "header", "h1") && !within(n, "aside", "nav", "footer", "li", "section", "blockquote") &&
		!updated(n)
}

// updated reports whether the words before an element say that it tells the last change.
func updated(n *html.Node) bool {
	for p, steps := n.PrevSibling, 0; p != nil && steps < 4; p, steps = p.PrevSibling, steps+1 {
		before := p.Data
		if p.Type == html.ElementNode {
			before = innerText(p)
		}
		if before = strings.ToLower(strings.TrimSpace(before)); before != "" {
			return strings.Contains(before, "updated") || strings.Contains(before, "modified")
		}
	}
	return false
}

// within reports whether n stands in one of the elements.
func within(n *html.Node, tags ...string) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		for _, t := range tags {
			if p.Type == html.ElementNode && p.Data == t {
				return true
			}
		}
	}
	return false
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}

func hasAttr(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

// withoutSite cuts the site's name off a title: "Visit begins | The Daily".
// Where the page's heading begins the title, the rest is the site's.
func withoutSite(title, site, heading string) string {
	for _, sep := range []string{" | ", " - ", " – ", " — ", " :: ", " » "} {
		i := strings.LastIndex(title, sep)
		if i <= 0 {
			continue
		}
		head, tail := title[:i], title[i+len(sep):]
		if strings.EqualFold(tail, site) || strings.EqualFold(head, heading) || sep == " | " && len(strings.Fields(tail)) <= 3 {
			return strings.TrimSpace(head)
		}
	}
	return title
}
