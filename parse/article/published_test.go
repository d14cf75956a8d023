package article

import (
	"strings"
	"testing"

	"itinera/timeline"
)

// prose is what every page of the test has for a body.
const prose = `<p>The minister flew to the island on Friday for two days of talks, her office said, and will go on to the capital from there.</p>`

// ldjson wraps JSON-LD in its script.
func ldjson(s string) string { return `<script type="application/ld+json">` + s + `</script>` }

// page makes a page of what is in its head and before the prose.
func page(head, top string) string {
	return "<html><head><title>Minister flies to the island</title>" + head + "</head><body><article><h1>Minister flies to the island</h1>" +
		top + prose + "</article></body></html>"
}

func TestPublishedOfPages(t *testing.T) {
	tests := []struct {
		name, html, url string
		flag            string
		want            string
		basis           Basis
		warns           bool
	}{
		{name: "nothing tells it", html: page("", "")},
		{name: "JSON-LD", html: page(ldjson(`{"@type":"NewsArticle","headline":"H","datePublished":"2019-03-05T09:00:00+01:00"}`), ""), want: "2019-03-05", basis: FromMetadata},
		{name: "the article's in @graph, not the page's", html: page(ldjson(`{"@graph":[{"@type":"WebPage","datePublished":"2019-01-01"},{"@type":["Thing","NewsArticle"],"datePublished":"2019-03-05"}]}`), ""), want: "2019-03-05", basis: FromMetadata},
		{name: "the page's where there is no article", html: page(ldjson(`{"@graph":[{"@type":"WebPage","datePublished":"2019-03-05"},{"@type":"Organization"}]}`), ""), want: "2019-03-05", basis: FromMetadata},
		{name: "the article within a page's mainEntity", html: page(ldjson(`[{"@type":"WebPage","datePublished":"2018-01-01","mainEntity":{"@type":"ReportageNewsArticle","datePublished":"2019-03-05"}}]`), ""), want: "2019-03-05", basis: FromMetadata},
		{name: "a list of other articles is not this one", html: page(ldjson(`{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2011-01-01"}]}`), "")},
		{name: "broken JSON-LD says nothing", html: page(ldjson(`{"@type":"NewsArticle","datePublished":`)+`<meta property="article:published_time" content="2019-03-05">`, ""), want: "2019-03-05", basis: FromMetadata},
		{name: "modified is not published", html: page(ldjson(`{"@type":"NewsArticle","dateModified":"2019-03-07"}`)+`<meta property="article:modified_time" content="2019-03-07T10:00:00Z"><meta name="last-modified" content="2019-03-07">`, "")},
		{name: "article:published_time", html: page(`<meta property="article:published_time" content="2019-03-05T23:10:00-05:00">`, ""), want: "2019-03-05", basis: FromMetadata},
		{name: "a kin of it, without a time", html: page(`<meta name="parsely-pub-date" content="2019-03-05">`, ""), want: "2019-03-05", basis: FromMetadata},
		{name: "Dublin Core in RFC 5322", html: page(`<meta name="DC.date.issued" content="Tue, 05 Mar 2019 08:15:00 GMT">`, ""), want: "2019-03-05", basis: FromMetadata},
		{name: "itemprop with eight digits", html: page(`<meta itemprop="datePublished" content="20190305">`, ""), want: "2019-03-05", basis: FromMetadata},
		{name: "seconds since 1970", html: page(`<meta name="publish-date" content="1551794400">`, ""), want: "2019-03-05", basis: FromMetadata},
		{name: "<time>", html: page("", `<time datetime="2019-03-05T07:30:00+09:00">5 March</time>`), want: "2019-03-05", basis: FromMetadata},
		{name: "<time> of the last change", html: page("", `<p>Updated <time datetime="2019-03-07">7 March</time></p><p>Published <time datetime="2019-03-05">5 March</time></p>`), want: "2019-03-05", basis: FromMetadata},
		{name: "<time> of a related story", html: page("", `<aside><ul><li><time datetime="2011-01-01">then</time></li></ul></aside>`)},
		{name: "dateline with its year", html: strings.Replace(page("", ""), "The minister flew", "OSLO, March 5, 2019 (AP) — The minister flew", 1), want: "2019-03-05", basis: FromDateline},
		{name: "the address", html: page("", ""), url: "https://news.example/world/2019/03/05/island.html", want: "2019-03-05", basis: FromURL},
		{name: "the address with the month's name", html: page("", ""), url: "https://news.example/world/2019/mar/05/island", want: "2019-03-05", basis: FromURL},
		{name: "an article's number is no day", html: page("", ""), url: "https://news.example/story/19990399/island-20191350"},
		{name: "the canonical address of a saved page", html: page(`<link rel="canonical" href="https://news.example/2019-03-05-island">`, ""), want: "2019-03-05", basis: FromURL},
		{name: "a Published line", html: page("", `<p>Published March 5, 2019 at 7:10 AM</p>`), want: "2019-03-05", basis: FromText},
		{name: "an Updated line", html: page("", `<p>Updated March 7, 2019</p>`)},
		{name: "--published beats the page and warns", html: page(`<meta property="article:published_time" content="2019-03-05">`, ""), flag: "2019-03-09", want: "2019-03-09", basis: FromFlag, warns: true},
		{name: "metadata and address apart", html: page(`<meta property="article:published_time" content="2019-03-05">`, ""), url: "https://news.example/2019/02/20/island", want: "2019-03-05", basis: FromMetadata, warns: true},
		{name: "metadata and address a night apart", html: page(`<meta property="article:published_time" content="2019-03-05">`, ""), url: "https://news.example/2019/03/04/island", want: "2019-03-05", basis: FromMetadata},
		{name: "after midnight in UTC, the evening before at the page's clock", html: page(ldjson(`{"@type":"NewsArticle","datePublished":"2019-03-06T01:20:00Z"}`)+`<meta property="article:published_time" content="2019-03-05T20:20:00-05:00">`, ""), want: "2019-03-05", basis: FromMetadata},
		{name: "before midnight in UTC, the next morning at the page's clock", html: page(ldjson(`{"@type":"NewsArticle","datePublished":"2019-03-04T22:30:00+00:00"}`), `<p>Published 5 March 2019, 7:30 AM</p>`), want: "2019-03-05", basis: FromMetadata},
		{name: "a day that the instant cannot be", html: page(ldjson(`{"@type":"NewsArticle","datePublished":"2019-03-05T20:00:00Z"}`), ""), url: "https://news.example/2019/03/04/island", want: "2019-03-05", basis: FromMetadata},
		{name: "the zone at the other side of midnight counts", html: page(`<meta property="article:published_time" content="2019-03-05T00:10:00+13:00">`, ""), want: "2019-03-05", basis: FromMetadata},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := Options{URL: tt.url}
			if tt.flag != "" {
				o.Published, _ = timeline.ParseDay(tt.flag)
			}
			a, err := Read([]byte(tt.html), o)
			if err != nil {
				t.Fatal(err)
			}
			if a.Published.String() != tt.want || a.PublishedBasis != tt.basis {
				t.Errorf("published %q by %q, want %q by %q", a.Published, a.PublishedBasis, tt.want, tt.basis)
			}
			if warned := len(a.Warnings) > 0; warned != tt.warns {
				t.Errorf("warnings %v, want any: %v", a.Warnings, tt.warns)
			}
			if !strings.Contains(a.Text, "The minister flew to the island on Friday") {
				t.Errorf("the body is not in %q", a.Text)
			}
		})
	}
}

func TestPublishedOfTexts(t *testing.T) {
	tests := []struct {
		text, flag, want string
		basis            Basis
	}{
		{text: "Title: Minister flies\nPublished: 2019-03-05\n\nThe minister flew.", want: "2019-03-05", basis: FromInput},
		{text: "Published: 2019-03-05T10:00:00+09:00\n\nThe minister flew.", want: "2019-03-05", basis: FromInput},
		{text: "Published: 2019-03-05\n\nThe minister flew.", flag: "2019-03-09", want: "2019-03-05", basis: FromInput},
		{text: "URL: https://news.example/2019/03/05/island\n\nThe minister flew.", want: "2019-03-05", basis: FromURL},
		{text: "The minister flew.", flag: "2019-03-09", want: "2019-03-09", basis: FromFlag},
		{text: "The minister flew.\n"},
		{text: "OSLO, March 5, 2019 (AP) — The minister flew.", want: "2019-03-05", basis: FromDateline},
		{text: "BRUSSELS 2019-03-05 The minister flew.", want: "2019-03-05", basis: FromDateline},
		{text: "OSLO, March 5 (AP) — The minister flew."},
		{text: "Minister flies to the island\nTuesday, March 5, 2019\nThe minister flew.", want: "2019-03-05", basis: FromText},
		{text: "Minister flies to the island\nMarch 5, 2019, 0710 GMT\nThe minister flew.", want: "2019-03-05", basis: FromText},
		{text: "Minister flies to the island\nMarch 5, 2019 was the day it began.\nThe minister flew."},
		{text: "Minister flies to the island\nLast updated March 5, 2019\nThe minister flew."},
	}
	for _, tt := range tests {
		var o Options
		if tt.flag != "" {
			o.Published, _ = timeline.ParseDay(tt.flag)
		}
		a, err := Read([]byte(tt.text), o)
		if err != nil {
			t.Fatalf("Read(%q): %v", tt.text, err)
		}
		if a.Published.String() != tt.want || a.PublishedBasis != tt.basis {
			t.Errorf("Read(%q) is published %q by %q, want %q by %q", tt.text, a.Published, a.PublishedBasis, tt.want, tt.basis)
		}
	}
}
