package article

import (
	"encoding/json"
	"strings"
)

// linked is what a page's JSON-LD says: of its article, and of the page around it.
type linked struct {
	headline, publisher, body string
	article, page             []stamp
}

// stamps returns the article's stamps, and only without any the page's.
func (l *linked) stamps() []stamp {
	if len(l.article) > 0 {
		return l.article
	}
	return l.page
}

// read reads one script. JSON that is broken says nothing.
func (l *linked) read(script string) {
	var v any
	script = strings.TrimSpace(script)
	script = strings.TrimSuffix(strings.TrimPrefix(script, "<![CDATA["), "]]>")
	if json.Unmarshal([]byte(script), &v) == nil {
		l.visit(v, 0)
	}
}

// visit looks for the article at the top, in @graph, and where a page names
// its main entity. Lists of other articles hang elsewhere.
func (l *linked) visit(v any, depth int) {
	if depth > 6 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			l.visit(e, depth+1)
		}
	case map[string]any:
		l.object(v)
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			l.visit(v[key], depth+1)
		}
	}
}

func (l *linked) object(o map[string]any) {
	kind := typeOf(o["@type"])
	switch {
	case isArticle(kind):
		l.headline = or(l.headline, text(o["headline"]), text(o["name"]))
		l.body = or(l.body, text(o["articleBody"]))
		l.publisher = or(l.publisher, nameOf(o["publisher"]))
		l.article = appendStamp(l.article, or(text(o["datePublished"]), text(o["dateCreated"])), "the page's JSON-LD")
	case strings.HasSuffix(kind, "Page"):
		l.page = appendStamp(l.page, text(o["datePublished"]), "the page's JSON-LD")
	}
}

// isArticle reports whether a schema.org type is an article's.
func isArticle(kind string) bool {
	return strings.HasSuffix(kind, "Article") || strings.HasSuffix(kind, "Posting") || kind == "Report" || kind == "CreativeWork"
}

// typeOf returns the type of an object; of several the article's.
func typeOf(v any) string {
	if list, ok := v.([]any); ok {
		first := ""
		for _, e := range list {
			t := text(e)
			if isArticle(t) {
				return t
			}
			first = or(first, t)
		}
		return first
	}
	return strings.TrimPrefix(text(v), "schema:")
}

func text(v any) string {
	s, _ := v.(string)
	return s
}

// nameOf returns a publisher's name, given as text or as an object.
func nameOf(v any) string {
	if o, ok := v.(map[string]any); ok {
		return text(o["name"])
	}
	return text(v)
}
