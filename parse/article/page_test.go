package article

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestPages reads each page of testdata/pages. In a page, <!-- body: … --> says
// what its text must hold, <!-- title: … --> what its title is, <!-- not: … -->
// what its text must not hold, and <!-- caption: … --> what is kept apart.
func TestPages(t *testing.T) {
	paths, err := filepath.Glob("testdata/pages/*.html")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".html"), func(t *testing.T) {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			a, err := Read(data, Options{Path: path})
			if err != nil {
				t.Fatal(err)
			}
			checks := 0
			for _, c := range comments(string(data)) {
				key, want, _ := strings.Cut(c, ": ")
				checks++
				switch key {
				case "title":
					if a.Title != want {
						t.Errorf("title %q, want %q", a.Title, want)
					}
				case "body":
					if !strings.Contains(a.Text, want) {
						t.Errorf("the text does not hold %q:\n%s", want, a.Text)
					}
				case "not":
					if strings.Contains(a.Text, want) {
						t.Errorf("the text holds %q:\n%s", want, a.Text)
					}
				case "caption":
					if !strings.Contains(strings.Join(a.Captions, "\n"), want) {
						t.Errorf("captions %q, want %q among them", a.Captions, want)
					}
				default:
					checks--
				}
			}
			if checks < 3 {
				t.Errorf("%d checks in the page, want at least 3", checks)
			}
		})
	}
}

// comments returns the HTML comments of a page.
func comments(page string) (all []string) {
	for {
		_, rest, found := strings.Cut(page, "<!-- ")
		if !found {
			return all
		}
		var c string
		c, page, _ = strings.Cut(rest, " -->")
		all = append(all, c)
	}
}
