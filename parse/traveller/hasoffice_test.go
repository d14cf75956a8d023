package traveller

import "testing"

func TestHasOffice(t *testing.T) {
	for _, tt := range []struct {
		country, kind string
		want          bool
	}{
		{"US", "premier", false}, {"US", "president", true}, {"US", "minister", false},
		{"JP", "president", false}, {"JP", "monarch", true}, {"JP", "premier", true},
		{"NP", "president", true}, {"NP", "monarch", true}, {"AE", "president", true},
		{"HK", "premier", false}, {"DE", "chancellor", true}, {"FR", "chancellor", false},
		{"PE", "envoy", true},
	} {
		if got := hasOffice(tt.country, tt.kind); got != tt.want {
			t.Errorf("hasOffice(%q, %q) = %v, want %v", tt.country, tt.kind, got, tt.want)
		}
	}
}
