package web

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"flag"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/emersion/go-ical"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"itinera/timeline"
)

var update = flag.Bool("update", false, "rewrite the goldens")

// documents returns the documents of this room's and of render's testdata, which
// every format has to take, by name.
func documents(t testing.TB) map[string]timeline.Document {
	t.Helper()
	all := map[string]timeline.Document{}
	for _, pattern := range []string{"testdata/*.json", "../testdata/documents/*.json"} {
		paths, err := filepath.Glob(pattern)
		if err != nil || len(paths) == 0 {
			t.Fatalf("no %s: %v", pattern, err)
		}
		for _, path := range paths {
			raw, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			var d timeline.Document
			if err := json.Unmarshal(raw, &d); err != nil {
				t.Fatalf("%s: %v", path, err)
			}
			all[filepath.Base(filepath.Dir(path))+"/"+filepath.Base(path)] = d
		}
	}
	return all
}

func drawn(t testing.TB, d timeline.Document, o Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, d, o); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// parsed is a page as golang.org/x/net/html reads it.
func parsed(t testing.TB, page []byte) *html.Node {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return root
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// elements are those of a name, of every name for "".
func elements(root *html.Node, name string) (all []*html.Node) {
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && (name == "" || n.Data == name) {
			all = append(all, n)
		}
	}
	return all
}

func textOf(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}

// bulk is what a golden leaves out: the land, the same on every page, and the
// files, which package render's own goldens show.
var bulk = regexp.MustCompile(`(<path id="land"[^>]* d="|;base64,)[^"]*`)

func TestGoldens(t *testing.T) {
	for _, name := range []string{"envoy", "hostile"} {
		t.Run(name, func(t *testing.T) {
			page := drawn(t, documents(t)["testdata/"+name+".json"], Options{WithText: true})
			page = bulk.ReplaceAll(page, []byte("$1…"))
			page = bytes.Replace(page, []byte(style), []byte("…"), 1)
			path := filepath.Join("testdata", name+".html")
			if *update {
				if err := os.WriteFile(path, page, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(string(page), "\n")); diff != "" {
				t.Errorf("-want +got (rewrite with -update):\n%s", diff)
			}
		})
	}
}

// mostBytes is how large a page without long articles may be.
const mostBytes = 250_000

func TestPages(t *testing.T) {
	for name, d := range documents(t) {
		for _, o := range []Options{{}, {All: true, WithText: true}} {
			page := drawn(t, d, o)
			if again := drawn(t, d, o); !bytes.Equal(page, again) {
				t.Errorf("%s: two pages of one document differ", name)
			}
			if len(page) > mostBytes {
				t.Errorf("%s: %d bytes, more than %d", name, len(page), mostBytes)
			}
			for _, fault := range faults(parsed(t, page)) {
				t.Errorf("%s, %+v: %s", name, o, fault)
			}
		}
	}
}

// harmless are the elements that the template has. What else a page has came
// from a document.
const harmless = " html head meta title style body a svg defs path header p h1 h2 h3 nav main section figure g use polygon circle text ol ul li div span b bdi time blockquote figcaption cite strong article mark sup footer "

// faults is what is wrong with a page: outside requests, scripts, dead or
// doubled anchors, skipped headings.
func faults(root *html.Node) (found []string) {
	ids := map[string]bool{}
	for _, n := range elements(root, "") {
		if id := attr(n, "id"); id != "" {
			if ids[id] {
				found = append(found, "two elements have the id "+id)
			}
			ids[id] = true
		}
	}
	level := 0
	for _, n := range elements(root, "") {
		if !strings.Contains(harmless, " "+n.Data+" ") {
			found = append(found, "element "+n.Data)
		}
		if len(n.Data) == 2 && n.Data[0] == 'h' && n.Data[1] != 'r' {
			if next := int(n.Data[1] - '0'); next > level+1 {
				found = append(found, "heading "+n.Data+" skips a level: "+textOf(n))
			} else {
				level = next
			}
		}
		for _, a := range n.Attr {
			switch {
			case strings.HasPrefix(a.Key, "on"), a.Key == "src", a.Key == "srcset", a.Key == "action":
				found = append(found, "attribute "+a.Key)
			case a.Key == "href" && strings.HasPrefix(a.Val, "#"):
				if !ids[a.Val[1:]] {
					found = append(found, "dead link "+a.Val)
				}
			case a.Key == "href" && !allowed(n, a.Val):
				found = append(found, "link "+a.Val)
			}
		}
	}
	for _, name := range []string{"title", "h1", "main", "footer"} {
		if n := len(elements(root, name)); name == "title" && n == 0 || name != "title" && n != 1 {
			found = append(found, "not one "+name)
		}
	}
	return found
}

// allowed reports whether a link leads to the web, or is a download's.
func allowed(n *html.Node, href string) bool {
	if attr(n, "download") != "" {
		return strings.HasPrefix(href, "data:text/calendar;") || strings.HasPrefix(href, "data:application/json;")
	}
	u, err := url.Parse(href)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" && u.User == nil
}

// TestPolicy looks for the policy that forbids what the page does not need.
func TestPolicy(t *testing.T) {
	root := parsed(t, drawn(t, documents(t)["testdata/envoy.json"], Options{}))
	for _, n := range elements(root, "meta") {
		if attr(n, "http-equiv") == "Content-Security-Policy" && strings.HasPrefix(attr(n, "content"), "default-src 'none';") {
			return
		}
	}
	t.Error("no Content-Security-Policy")
}

// TestHostileIsText: what looks like markup is on the page as text.
func TestHostileIsText(t *testing.T) {
	d := documents(t)["testdata/hostile.json"]
	root := parsed(t, drawn(t, d, Options{WithText: true}))
	if got, want := textOf(elements(root, "h1")[0]), d.Trips[0].Traveller.Name; got != want {
		t.Errorf("heading = %q, want %q", got, want)
	}
	for _, r := range textOf(root) {
		if r < ' ' && r != '\n' || r == '\u202e' || r == '\x7f' {
			t.Errorf("the page has %U", r)
		}
	}
}

func TestDownloads(t *testing.T) {
	d := documents(t)["testdata/envoy.json"]
	for _, withText := range []bool{true, false} {
		files := map[string][]byte{}
		for _, n := range elements(parsed(t, drawn(t, d, Options{WithText: withText})), "a") {
			if name := attr(n, "download"); name != "" {
				_, code, _ := strings.Cut(attr(n, "href"), ";base64,")
				b, err := base64.StdEncoding.DecodeString(code)
				if err != nil {
					t.Fatalf("%s: %v", name, err)
				}
				files[name] = b
			}
		}
		var got timeline.Document
		if err := json.Unmarshal(files["noor-haddad-2022-05.json"], &got); err != nil {
			t.Fatalf("JSON: %v", err)
		}
		want := d
		if !withText {
			want = textless(d)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("with text %v: the JSON is another document: -want +got\n%s", withText, diff)
		}
		c, err := ical.NewDecoder(bytes.NewReader(files["noor-haddad-2022-05.ics"])).Decode()
		if err != nil {
			t.Fatalf("calendar: %v", err)
		}
		if n := len(c.Events()); n == 0 {
			t.Error("the calendar has no event")
		}
	}
}

// TestNoCalendar: where no day is known there is no calendar to download, and
// the page is there all the same.
func TestNoCalendar(t *testing.T) {
	page := string(drawn(t, documents(t)["documents/nodays.json"], Options{}))
	if strings.Contains(page, "text/calendar") || !strings.Contains(page, "application/json") {
		t.Error("want the JSON alone to download")
	}
}

func TestBackground(t *testing.T) {
	d := timeline.Document{Trips: []timeline.Trip{{ID: "a", Traveller: timeline.Person{Name: "Passing Envoy"}, Background: true}}}
	for all, want := range map[bool]bool{true: true, false: false} {
		if got := bytes.Contains(drawn(t, d, Options{All: all}), []byte("Passing Envoy</h1>")); got != want {
			t.Errorf("with All %v the background trip is shown: %v", all, got)
		}
	}
}

// TestHref: only web addresses can be clicked.
func TestHref(t *testing.T) {
	for in, want := range map[string]string{
		"https://news.example/a?b=1&c=2": "https://news.example/a?b=1&c=2",
		"http://u:p@news.example/":       "http://news.example/",
		"javascript:alert(1)":            "",
		"JaVaScRiPt:alert(1)":            "",
		"data:text/html,x":               "",
		"//news.example/a":               "",
		"file:///etc/hosts":              "",
		"https:":                         "",
		"https://a\"b.example/":          "",
		"https://news.example/\"><b>":    "https://news.example/%22%3E%3Cb%3E",
		"":                               "",
	} {
		if got := href(in); got != want {
			t.Errorf("href(%q) = %q, want %q", in, got, want)
		}
	}
}

// FuzzWrite: whatever a document says, the page is sound.
func FuzzWrite(f *testing.F) {
	f.Add("Envoy", "Oslo", "went to Oslo", "https://news.example/", 59.9, 10.7, 0, 5)
	f.Add("</title><script>", "\"onload=x", "</style><!--", "javascript:x", -89.0, 179.9, 3, 99)
	f.Add("{{.}}", "]]>", "&#x3c;", "https://x/\"><b>", 1e300, -1e300, -1, 2)
	f.Fuzz(func(t *testing.T, name, place, quote, link string, lat, lon float64, start, end int) {
		s := timeline.Stop{Rank: start, Place: timeline.Place{Name: place, Country: name, Latitude: lat, Longitude: lon}, StartDate: 1, EndDate: 3, Status: timeline.Status(link)}
		s.Evidence = []timeline.Evidence{{Source: "s1", Quote: quote, Start: start, End: end}, {Source: "s1", Quote: "o", Start: 4, End: 5}}
		d := timeline.Document{
			Sources: []timeline.Source{{ID: "s1", Headline: quote, URL: link, Text: "went to " + quote + "\n" + name}},
			Trips:   []timeline.Trip{{ID: name, Traveller: timeline.Person{Name: name, JobTitle: quote}, Stops: []timeline.Stop{s, s}}},
		}
		var b bytes.Buffer
		if err := Write(&b, d, Options{WithText: true}); err != nil {
			t.Skip(err)
		}
		if found := faults(parsed(t, b.Bytes())); found != nil {
			t.Error(slices.Compact(found))
		}
	})
}
