package timex

import (
	"strings"
	"sync"
	"testing"
	"time"
	_ "time/tzdata"

	"github.com/olebedev/when"

	"itinera/parse/token"
	"itinera/timeline"
)

// at is nine in the morning of a day in a zone.
func at(t *testing.T, day timeline.Day, zone string) time.Time {
	t.Helper()
	loc, err := time.LoadLocation(zone)
	if err != nil {
		t.Fatal(err)
	}
	y, m, d := day.Date()
	return time.Date(y, time.Month(m), d, 9, 0, 0, 0, loc)
}

// firstExact returns the first expression of a text that is a point in time
// whatever its anchor.
func firstExact(text string, anchor timeline.Day) (Expr, bool) {
	r := reader{text: token.Scan(text)}
	r.scan()
	i := r.firstPoint()
	if i < 0 {
		return Expr{}, false
	}
	return r.resolve(nil, Context{Anchor: anchor})[i], true
}

// TestRulesAgree checks that a `when` parser with our rules reads the day that
// Tag reads, in zones whose clocks change on some of the anchors.
func TestRulesAgree(t *testing.T) {
	w := when.New(nil)
	w.Add(Rules()...)
	var sentences []string
	for _, r := range allRules() {
		sentences = append(sentences, lines(r.examples)...)
	}
	for _, line := range append(sentences, lines(corpus)...) {
		cells := strings.Split(line, " | ")
		anchor, err := timeline.ParseDay(cells[0])
		if err != nil {
			continue
		}
		text := strings.NewReplacer("[", "", "]", "").Replace(cells[1])
		want, ok := firstExact(text, anchor)
		for _, zone := range []string{"UTC", "America/New_York", "Europe/Berlin", "Pacific/Apia"} {
			got, err := w.Parse(text, at(t, anchor, zone))
			switch {
			case err != nil:
				t.Fatal(err)
			case !ok || !want.Window.Dated():
				if got != nil && !strings.Contains(got.Text, "hour") {
					t.Errorf("Parse(%q) = %q, want nothing", text, got.Text)
				}
			case got == nil:
				t.Errorf("Parse(%q) = nothing, want %s", text, want.Value)
			case timeline.DayOf(got.Time) != want.Window.Earliest || got.Text != text[want.Start:want.End]:
				t.Errorf("Parse(%q) in %s = %q %s, want %q %s", text, zone, got.Text, got.Time, text[want.Start:want.End], want.Value)
			case want.Window.Time != "" && got.Time.Format("15:04") != want.Window.Time && !skipped(got.Time, want.Window.Time):
				t.Errorf("Parse(%q) in %s = %s, want the clock at %s", text, zone, got.Time, want.Window.Time)
			}
		}
	}
}

// skipped reports a clock time that does not exist on the night on which the
// clocks go forward.
func skipped(t time.Time, clock string) bool {
	y, m, d := t.Date()
	c, _ := time.Parse("15:04", clock)
	return time.Date(y, m, d, c.Hour(), c.Minute(), 0, 0, t.Location()).Hour() != c.Hour()
}

func TestRulesClock(t *testing.T) {
	w := when.New(nil)
	w.Add(Rules()...)
	base := time.Date(2014, 2, 14, 9, 15, 0, 0, time.UTC)
	for _, tt := range []struct{ text, want string }{
		{"He arrived on Tuesday.", "2014-02-11 09:15"},
		{"He arrived Tuesday morning.", "2014-02-11 08:00"},
		{"He arrived Tuesday night.", "2014-02-11 23:00"},
		{"He will arrive on Tuesday at noon.", "2014-02-18 12:00"},
		{"He arrived at 0600 GMT on Friday.", "2014-02-14 06:00"},
		{"He will arrive in two hours.", "2014-02-14 11:15"},
		{"He will arrive in 45 minutes.", "2014-02-14 10:00"},
		{"He may march in May.", ""},
		{"He will stay for two weeks.", ""},
		{"They won 2-1; some 10-15 people came.", ""},
	} {
		got := ""
		if r, err := w.Parse(tt.text, base); err != nil {
			t.Error(err)
		} else if r != nil {
			got = r.Time.Format("2006-01-02 15:04")
		}
		if got != tt.want {
			t.Errorf("Parse(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

// TestRulesShared asks one parser's rules from many goroutines.
func TestRulesShared(t *testing.T) {
	shared := Rules()
	base := time.Date(2014, 2, 14, 9, 0, 0, 0, time.UTC)
	var wg sync.WaitGroup
	for _, text := range []string{"He arrived early Friday.", "He left on Tuesday.", "He left on Feb. 3."} {
		for range 4 {
			wg.Go(func() {
				w := when.New(nil)
				w.Add(shared...)
				want, _ := firstExact(text, timeline.DayOf(base))
				for range 50 {
					r, err := w.Parse(text, base)
					if err != nil || r == nil || timeline.DayOf(r.Time) != want.Window.Earliest {
						t.Errorf("Parse(%q) = %v, %v; want %s", text, r, err, want.Value)
						return
					}
				}
			})
		}
	}
	wg.Wait()
}
