package parse

import (
	"itinera/parse/article"
	"itinera/timeline"
)

// Options says how to read. The zero value is fine.
type Options struct {
	// Source is the id of the article's Source and of its evidence; "" is "s1".
	Source string
}

// Reading is what one article says: claims for timeline.Build, and what was
// read but not used.
type Reading struct {
	Source   timeline.Source
	Claims   []timeline.Claim
	Unplaced []timeline.Unplaced
	Warnings []timeline.Warning
}

// Read reads an article. Its time is linear in the text; it never fails: prose
// that cannot be read is in Unplaced with its reason.
func Read(a article.Article, o Options) Reading {
	if o.Source == "" {
		o.Source = "s1"
	}
	m := memories.Get().(*memory)
	d := m.scan(a)
	d.decide()
	r := Reading{Source: source(a, o)}
	r.Source.Anchor = d.anchor
	r.Claims, r.Unplaced = d.claims(o.Source)
	for _, w := range a.Warnings {
		w.Source = o.Source
		r.Warnings = append(r.Warnings, w)
	}
	m.giveBack()
	return r
}

func source(a article.Article, o Options) timeline.Source {
	return timeline.Source{
		ID: o.Source, URL: a.URL, Path: a.Path, Headline: a.Title, Publisher: a.Publisher,
		Published: a.Published, PublishedBasis: string(a.PublishedBasis),
	}
}
