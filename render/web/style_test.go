package web

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var variable = regexp.MustCompile(`--([a-z]+): (#[0-9a-f]{6});`)

// themes are the colours of style.css by name, light and dark.
func themes(t *testing.T) map[string]map[string]string {
	t.Helper()
	light, rest, ok := strings.Cut(style, "@media (prefers-color-scheme: dark)")
	if !ok {
		t.Fatal("style.css has no dark theme")
	}
	dark, _, _ := strings.Cut(rest, "}")
	all := map[string]map[string]string{}
	for name, css := range map[string]string{"light": light, "dark": dark} {
		all[name] = map[string]string{}
		for _, m := range variable.FindAllStringSubmatch(css, -1) {
			all[name][m[1]] = m[2]
		}
	}
	return all
}

// luminance is WCAG 2.2's relative luminance.
func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, err := strconv.ParseUint(hex[1+2*i:3+2*i], 16, 8)
		if err != nil {
			t.Fatal(hex, err)
		}
		c := float64(n) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		sum += weight * c
	}
	return sum
}

// TestContrast: text has WCAG's AA contrast of 4.5, lines on the map have 3.
func TestContrast(t *testing.T) {
	statuses := []string{"completed", "underway", "planned", "tentative", "cancelled", "postponed"}
	type pairing struct {
		front, back string
		least       float64
	}
	pairs := []pairing{{"ink", "paper", 4.5}, {"soft", "paper", 4.5}, {"accent", "paper", 4.5}, {"ink", "mark", 4.5}, {"ink", "panel", 4.5}, {"soft", "panel", 4.5}, {"accent", "panel", 4.5}, {"ink", "sea", 4.5}, {"ink", "land", 4.5}, {"accent", "mark", 4.5}}
	for _, s := range statuses {
		pairs = append(pairs, pairing{s, "paper", 4.5}, pairing{s, "panel", 4.5}, pairing{s, "sea", 3}, pairing{s, "land", 3})
	}
	for name, colours := range themes(t) {
		for _, p := range pairs {
			front, back := colours[p.front], colours[p.back]
			if front == "" || back == "" {
				t.Fatalf("%s has no %s or %s", name, p.front, p.back)
			}
			a, b := luminance(t, front)+0.05, luminance(t, back)+0.05
			if got := max(a, b) / min(a, b); got < p.least {
				t.Errorf("%s: %s on %s has a contrast of %.2f, want %.1f", name, p.front, p.back, got, p.least)
			}
		}
	}
}
