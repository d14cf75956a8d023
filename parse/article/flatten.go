package article

import (
	"strings"

	"golang.org/x/net/html"
)

// flatten returns all text that a page shows, one block a paragraph, in one
// pass over its tags and whatever their nesting.
func flatten(source string) string {
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(source))
	hidden := 0 // open elements whose text is not shown
	for {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.TextToken:
			if hidden == 0 {
				writeWords(&b, string(z.Text()))
			}
		case html.StartTagToken:
			tag, _ := z.TagName()
			if unseen(string(tag)) {
				hidden++
			}
			breakBlock(&b, string(tag))
		case html.EndTagToken:
			tag, _ := z.TagName()
			if unseen(string(tag)) && hidden > 0 {
				hidden--
			}
			breakBlock(&b, string(tag))
		case html.SelfClosingTagToken:
			tag, _ := z.TagName()
			breakBlock(&b, string(tag))
		}
	}
}

// writeWords writes text with its white space as single spaces.
func writeWords(b *strings.Builder, text string) {
	for i, w := range strings.Fields(text) {
		if i > 0 || startsWithSpace(text) {
			space(b)
		}
		b.WriteString(w)
	}
	if text != "" && strings.TrimRight(text, " \t\r\n") != text {
		space(b)
	}
}

func startsWithSpace(text string) bool { return strings.IndexByte(" \t\r\n", text[0]) >= 0 }

// space writes a space unless one, or a line's end, stands there.
func space(b *strings.Builder) {
	if s := b.String(); s != "" && s[len(s)-1] != ' ' && s[len(s)-1] != '\n' {
		b.WriteByte(' ')
	}
}

// breakBlock ends the paragraph where a block's tag stands, the line at <br>.
func breakBlock(b *strings.Builder, tag string) {
	s := b.String()
	switch {
	case s == "" || strings.HasSuffix(s, "\n\n"):
	case tag == "br" && !strings.HasSuffix(s, "\n"):
		b.WriteByte('\n')
	case block(tag) && strings.HasSuffix(s, "\n"):
		b.WriteByte('\n')
	case block(tag):
		b.WriteString("\n\n")
	}
}

// block reports whether an element is a paragraph of its own.
func block(tag string) bool {
	switch tag {
	case "address", "article", "aside", "blockquote", "body", "caption", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure",
		"footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section",
		"table", "td", "th", "tr", "ul", "time":
		return true
	}
	return false
}

// unseen reports whether an element's text is not part of what a page tells.
func unseen(tag string) bool {
	switch tag {
	case "script", "style", "noscript", "template", "head", "nav", "svg", "button", "select", "textarea", "iframe", "object":
		return true
	}
	return false
}
