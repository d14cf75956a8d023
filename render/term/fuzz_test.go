package term

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/lipgloss"

	"itinera/timeline"
)

// FuzzWrite puts one text into every word of a document and any days into its
// stops: no line is wider than asked for, and none steers the terminal.
func FuzzWrite(f *testing.F) {
	f.Add("Oslo", 80, 735000, 735002)
	f.Add("\x1b]8;;http://x\x07\u202e\u009b31m\r\n\t\x00 end", 20, 0, 0)
	f.Add("https://news.example/"+strings.Repeat("北京é👩\u200d🚀", 40), 33, 1, 3652059)
	f.Add("e\u0301\u00ad\u200b\ufeff \xff ﷽ \u2028", 140, 735000, 735000)
	f.Fuzz(func(t *testing.T, s string, width, start, end int) {
		if width < 20 || width > 200 || len(s) > 1<<12 || start < 0 || end < start || end > int(timeline.MaxDay) {
			return
		}
		days := timeline.Between(timeline.Day(start), timeline.Day(end), timeline.Inferred)
		days.Text, days.PartOfDay, days.Time, days.Weekday = s, s, s, s
		stop := timeline.Stop{
			Rank: 1, Status: timeline.Planned, Place: timeline.Place{Name: s, Country: s, Venue: s, CountryCode: s}, Purpose: s,
			Start: days, End: days, StartDate: timeline.Day(start), EndDate: timeline.Day(end),
			Activities: []timeline.Activity{{Kind: s, Text: s, When: days}},
			Evidence:   []timeline.Evidence{{Source: "s1", Quote: s, Rule: s, Supports: []string{s}}},
		}
		d := timeline.Document{
			Sources: []timeline.Source{{ID: "s1", Headline: s, URL: s, Publisher: s, Path: s, Published: timeline.Day(start)}},
			Trips: []timeline.Trip{{
				ID: s, Name: s, Purpose: s, Traveller: timeline.Person{Name: s, JobTitle: s}, Status: timeline.Status(s),
				StartDate: timeline.Day(start), EndDate: timeline.Day(end), Stops: []timeline.Stop{stop, stop},
				Conflicts: []timeline.Conflict{{Message: s}},
			}},
		}
		got := drawn(t, d, Options{Width: width, Evidence: true})
		if !utf8.ValidString(got) {
			t.Errorf("not UTF-8: %q", got)
		}
		for _, l := range strings.Split(got, "\n") {
			if w := lipgloss.Width(l); w > width {
				t.Errorf("at %d: %d columns: %q", width, w, l)
			}
			if at := strings.IndexFunc(l, steers); at >= 0 {
				t.Errorf("at %d: steers: %q", width, l[at:])
			}
		}
	})
}
