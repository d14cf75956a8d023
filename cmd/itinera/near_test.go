package main

import "testing"

func TestNear(t *testing.T) {
	names := []string{"batch", "dates", "diff", "explain", "json", "ics"}
	tests := []struct{ word, want string }{
		{"bach", "batch"}, {"bathc", "batch"}, {"date", "dates"}, {"dif", "diff"}, {"explian", "explain"}, {"jsno", "json"}, {"iks", "ics"},
		{"article", ""}, {"x", ""}, {"", ""}, {"qqqq", ""},
	}
	for _, tt := range tests {
		if got := near(tt.word, names); got != tt.want {
			t.Errorf("near(%q) = %q, want %q", tt.word, got, tt.want)
		}
	}
}
