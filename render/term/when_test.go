package term

import (
	"strings"
	"testing"

	"itinera/timeline"
)

func day(t *testing.T, s string) timeline.Day {
	t.Helper()
	d, err := timeline.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// window reads "2014-02-14", "2014-02-14/2014-02-16", a weekday, and "~" before
// what is inferred.
func window(t *testing.T, s string) (w timeline.Window) {
	t.Helper()
	if s == "" {
		return w
	}
	w.Basis = timeline.Resolved
	if rest, ok := strings.CutPrefix(s, "~"); ok {
		s, w.Basis = rest, timeline.Inferred
	}
	if _, ok := timeline.ParseWeekday(s); ok {
		w.Weekday = s
		return w
	}
	from, to, ok := strings.Cut(s, "/")
	if !ok {
		to = from
	}
	w.Earliest, w.Latest = day(t, from), day(t, to)
	return w
}

func TestWhen(t *testing.T) {
	for _, c := range []struct{ start, end, shown, want string }{
		{"2014-02-14", "", "2014-02-14", "Fri 14 Feb"},
		{"2014-02-15", "2014-02-17", "2014-02-17", "Sat 15 – Mon 17 Feb"},
		{"2014-02-28", "2014-03-02", "2014-03-02", "Fri 28 Feb – Sun 2 Mar"},
		{"2014-02-15", "2014-02-15", "2014-02-15", "Sat 15 Feb"},
		{"2014-02-15", "~2014-02-16/2014-02-17", "2014-02-16", "Sat 15 – ~Sun 16 Feb"},
		{"2014-02-15", "~2014-02-15/2014-02-16", "2014-02-15", "Sat 15 Feb"},
		{"~2014-02-13/2014-02-14", "2014-02-16", "2014-02-16", "~Thu 13 or Fri 14 Feb, until Sun 16 Feb"},
		{"~2014-02-13", "", "2014-02-13", "~Thu 13 Feb"},
		{"2014-03-03/2014-03-09", "", "2014-03-09", "week of 3 Mar"},
		{"2014-03-08/2014-03-09", "", "2014-03-09", "weekend of 8 Mar"},
		{"2014-03-01/2014-03-31", "", "2014-03-31", "in March"},
		{"2014-03-01/2014-03-10", "", "2014-03-10", "early March"},
		{"2014-03-11/2014-03-20", "", "2014-03-20", "mid-March"},
		{"2014-02-21/2014-02-28", "", "2014-02-28", "late February"},
		{"2014-01-01/2014-12-31", "", "2014-12-31", "in 2014"},
		{"2014-02-14/2014-02-15", "", "2014-02-15", "Fri 14 or Sat 15 Feb"},
		{"2014-02-14/2014-02-16", "", "2014-02-16", "within Fri 14 – Sun 16 Feb"},
		{"2014-02-10/2014-02-16", "2014-02-20", "2014-02-20", "week of 10 Feb, until Thu 20 Feb"},
		{"", "2014-02-14", "2014-02-14", "until Fri 14 Feb"},
		{"", "~2014-02-13/2014-02-14", "2014-02-13", "by ~Fri 14 Feb"},
		{"Friday", "", "", "Friday"},
		{"Friday", "Sunday", "", "Friday – Sunday"},
		{"", "Monday", "", "until Monday"},
		{"", "", "", "day unknown"},
		{"", "", "2014-02-14", "~Fri 14 Feb"},
	} {
		s := timeline.Stop{Start: window(t, c.start), End: window(t, c.end)}
		if c.shown != "" {
			s.EndDate = day(t, c.shown)
			s.StartDate = s.EndDate
		}
		if got := strings.ReplaceAll((calendar{}).when(&s), noBreak, " "); got != c.want {
			t.Errorf("when(%q, %q) = %q, want %q", c.start, c.end, got, c.want)
		}
	}
}

func TestPartOfDay(t *testing.T) {
	s := timeline.Stop{Start: window(t, "2014-12-31"), End: window(t, "2015-01-02")}
	s.Start.PartOfDay, s.End.Time = "early", "18:00"
	want := "Wed 31 Dec 2014, early – Fri 2 Jan 2015, 18:00"
	if got := strings.ReplaceAll((calendar{years: true}).when(&s), noBreak, " "); got != want {
		t.Errorf("when = %q, want %q", got, want)
	}
}

// TestYears: years stand in the rows only where the head line cannot say one for all.
func TestYears(t *testing.T) {
	trip := timeline.Trip{StartDate: day(t, "2014-12-30"), EndDate: day(t, "2014-12-31")}
	if calendarOf(&trip).years {
		t.Error("years in the rows of a trip within 2014")
	}
	trip.Stops = []timeline.Stop{{Start: window(t, "2015-01-01")}}
	if !calendarOf(&trip).years {
		t.Error("no years in the rows of a trip from 2014 to 2015")
	}
	if !calendarOf(&timeline.Trip{}).years {
		t.Error("no years in the rows of a trip whose head line has none")
	}
}

// TestDays: the head line's days.
func TestDays(t *testing.T) {
	told := timeline.Stop{Start: window(t, "2014-02-13"), StartDate: day(t, "2014-02-13"), EndDate: day(t, "2014-02-13")}
	guessed := timeline.Stop{Start: window(t, "~2014-02-17"), StartDate: day(t, "2014-02-17"), EndDate: day(t, "2014-02-18")}
	stops := timeline.Trip{Stops: []timeline.Stop{told, guessed}, StartDate: told.StartDate, EndDate: guessed.EndDate}
	within, beyond := stops, stops
	within.Range = timeline.Range{Start: day(t, "2014-02-12"), End: day(t, "2014-02-18")}
	beyond.Range = timeline.Range{Start: day(t, "2014-02-13"), End: day(t, "2014-02-17")}
	for _, c := range []struct {
		name string
		trip timeline.Trip
		want string
	}{
		{"stops", stops, "Thu 13 – ~Tue 18 Feb 2014"},
		{"a range that holds them", within, "Wed 12 – Tue 18 Feb 2014"},
		{"a range that they leave", beyond, "Thu 13 – ~Tue 18 Feb 2014"},
		{"a range alone", timeline.Trip{Range: beyond.Range}, "Thu 13 – Mon 17 Feb 2014"},
		{"nothing", timeline.Trip{}, "days unknown"},
	} {
		if got := strings.ReplaceAll(days(&c.trip), noBreak, " "); got != c.want {
			t.Errorf("days of %s = %q, want %q", c.name, got, c.want)
		}
	}
}
