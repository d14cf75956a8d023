package timeline

import (
	"encoding/json"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestParseDay(t *testing.T) {
	for _, test := range []struct {
		text string
		ok   bool
	}{
		{"2014-02-14", true}, {"2000-02-29", true}, {"1900-02-29", false}, {"2014-02-30", false}, {"0001-01-01", true}, {"9999-12-31", true},
		{"0000-12-31", false}, {"2014-2-14", false}, {"2014-02-14T00:00", false}, {"14-02-2014", false}, {"+014-02-14", false}, {"", false},
	} {
		d, err := ParseDay(test.text)
		if (err == nil) != test.ok || test.ok && d.String() != test.text {
			t.Errorf("ParseDay(%q) = %s, %v", test.text, d, err)
		}
	}
	if first, _ := ParseDay("0001-01-01"); first != MinDay {
		t.Errorf("the first day is %d, want %d", first, MinDay)
	}
	if last, _ := ParseDay("9999-12-31"); last != MaxDay {
		t.Errorf("the last day is %d, want %d", last, MaxDay)
	}
}

func TestDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := Day(rapid.IntRange(int(MinDay), int(MaxDay)).Draw(t, "day"))
		y, m, n := d.Date()
		if got, ok := Date(y, m, n); !ok || got != d {
			t.Fatalf("Date(%d, %d, %d) = %d, want %d", y, m, n, got, d)
		}
		if d.Weekday() != d.Time().Weekday() {
			t.Fatalf("%s is a %s, want %s", d, d.Weekday(), d.Time().Weekday())
		}
		if mon := d.Monday(); mon.Weekday() != time.Monday || mon > d || d-mon > 6 {
			t.Fatalf("Monday of %s is %s", d, mon)
		}
		if n > DaysIn(y, m) {
			t.Fatalf("%s: DaysIn(%d, %d) = %d", d, y, m, DaysIn(y, m))
		}
		b, err := json.Marshal(d)
		var back Day
		if err != nil || json.Unmarshal(b, &back) != nil || back != d {
			t.Fatalf("%s read back from %s as %s", d, b, back)
		}
	})
}

// A day is the one that the clock's own zone shows.
func TestDayOf(t *testing.T) {
	utc := time.Date(2014, 2, 14, 23, 30, 0, 0, time.UTC)
	for _, test := range []struct {
		zone *time.Location
		want string
	}{
		{time.UTC, "2014-02-14"}, {time.FixedZone("Seoul", 9*3600), "2014-02-15"}, {time.FixedZone("Washington", -5*3600), "2014-02-14"},
	} {
		if got := DayOf(utc.In(test.zone)).String(); got != test.want {
			t.Errorf("DayOf in %s = %s, want %s", test.zone, got, test.want)
		}
	}
}
