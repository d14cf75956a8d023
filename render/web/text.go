package web

import (
	"slices"
	"strconv"
	"strings"

	"itinera/timeline"
)

// text is an article's, in paragraphs, with the quotes marked.
type text struct {
	Title      string
	Paragraphs [][]piece
}

// piece is a stretch of text that the same quotes cover.
type piece struct {
	Text    string
	Marked  bool
	Anchors []string // the ids of the quotes that begin here
	Refs    []ref    // the stops of the quotes that end here
}

// ref is a link from a quote to its stop.
type ref struct{ Number, Href, Title string }

// article is a source with its text's code points, which offsets count.
type article struct {
	source  *timeline.Source
	letters []rune
}

// articles are a document's sources by their ids.
type articles map[string]*article

func articlesOf(d *timeline.Document) articles {
	all := make(articles, len(d.Sources))
	for i := range d.Sources {
		s := &d.Sources[i]
		all[s.ID] = &article{s, []rune(s.Text)}
	}
	return all
}

// holds reports whether a quote stands in the text where it says.
func (a *article) holds(e timeline.Evidence) bool {
	return 0 <= e.Start && e.Start < e.End && e.End <= len(a.letters) && string(a.letters[e.Start:e.End]) == e.Quote
}

// citation is a quote of a source with the stops that it supports.
type citation struct {
	evidence timeline.Evidence
	anchor   string
	refs     []ref
}

// citations are the distinct quotes of a document, in the order of its stops.
type citations struct {
	all []*citation
	of  map[citationKey]*citation
}

type citationKey struct {
	source, quote string
	start, end    int
}

// add returns the anchor of a quote that supports a stop.
func (c *citations) add(e timeline.Evidence, r ref) string {
	k := citationKey{e.Source, e.Quote, e.Start, e.End}
	known := c.of[k]
	if known == nil {
		known = &citation{evidence: e, anchor: "quote-" + strconv.Itoa(len(c.all)+1)}
		if c.of == nil {
			c.of = map[citationKey]*citation{}
		}
		c.of[k] = known
		c.all = append(c.all, known)
	}
	if !slices.Contains(known.refs, r) {
		known.refs = append(known.refs, r)
	}
	return known.anchor
}

// in returns the quotes that stand in an article, by their beginning.
func (c *citations) in(a *article) []*citation {
	var found []*citation
	for _, q := range c.all {
		if q.evidence.Source == a.source.ID && a.holds(q.evidence) {
			found = append(found, q)
		}
	}
	slices.SortStableFunc(found, func(a, b *citation) int { return a.evidence.Start - b.evidence.Start })
	return found
}

// newText marks the quotes in an article.
func newText(a *article, title string, c *citations) text {
	quotes := sweep{ahead: c.in(a)}
	out := text{Title: title}
	for start := 0; start < len(a.letters); {
		end := paragraphEnd(a.letters, start)
		if p := pieces(a.letters, start, end, quotes.over(start, end)); len(p) > 0 {
			out.Paragraphs = append(out.Paragraphs, p)
		}
		start = end + 1
	}
	return out
}

// paragraphEnd is the offset of the first line end at or after start: articles
// have a paragraph a line.
func paragraphEnd(letters []rune, start int) int {
	if i := slices.Index(letters[start:], '\n'); i >= 0 {
		return start + i
	}
	return len(letters)
}

// pieces cuts a paragraph where quotes begin and end, however they overlap; nil
// for a blank one.
func pieces(letters []rune, start, end int, quotes []*citation) []piece {
	if strings.TrimSpace(string(letters[start:end])) == "" {
		return nil
	}
	edges := []int{start, end}
	for _, q := range quotes {
		for _, at := range []int{q.evidence.Start, q.evidence.End} {
			if start < at && at < end {
				edges = append(edges, at)
			}
		}
	}
	slices.Sort(edges)
	edges = slices.Compact(edges)
	within := sweep{ahead: quotes}
	var all []piece
	for i := 1; i < len(edges); i++ {
		from, to := edges[i-1], edges[i]
		all = append(all, newPiece(letters, from, to, within.over(from, to)))
	}
	return all
}

// sweep goes through a text once from its beginning with its quotes, which are
// sorted by theirs, so that no stretch looks at those far from it.
type sweep struct{ open, ahead []*citation }

// over returns the quotes that may cover a part of a stretch. Stretches come in order.
func (s *sweep) over(from, to int) []*citation {
	s.open = slices.DeleteFunc(s.open, func(q *citation) bool { return q.evidence.End <= from })
	for len(s.ahead) > 0 && s.ahead[0].evidence.Start < to {
		s.open, s.ahead = append(s.open, s.ahead[0]), s.ahead[1:]
	}
	return s.open
}

// newPiece is the text from one edge to the next: no quote begins or ends inside.
// A quote that ends with a line end is closed in the paragraph before it.
func newPiece(letters []rune, from, to int, quotes []*citation) piece {
	p := piece{Text: steerless(string(letters[from:to]))}
	for _, q := range quotes {
		start, end := q.evidence.Start, q.evidence.End
		if start >= to || end <= from {
			continue
		}
		p.Marked = true
		if start >= from {
			p.Anchors = append(p.Anchors, q.anchor)
		}
		if end <= to || end == to+1 && to < len(letters) && letters[to] == '\n' {
			p.Refs = appendNew(p.Refs, q.refs)
		}
	}
	return p
}

func appendNew(to, refs []ref) []ref {
	for _, r := range refs {
		if !slices.Contains(to, r) {
			to = append(to, r)
		}
	}
	return to
}
