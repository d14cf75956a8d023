package render

import (
	"testing"

	"itinera/timeline"
)

func mustDay(t testing.TB, s string) timeline.Day {
	t.Helper()
	if s == "" {
		return 0
	}
	d, err := timeline.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// stopOn is a stop with the windows of four days and the shown days.
func stopOn(t testing.TB, days [4]string, startBasis, endBasis timeline.Basis, shown [2]string) timeline.Stop {
	t.Helper()
	s := timeline.Stop{StartDate: mustDay(t, shown[0]), EndDate: mustDay(t, shown[1])}
	if days[0] != "" {
		s.Start = timeline.Between(mustDay(t, days[0]), mustDay(t, days[1]), startBasis)
	}
	if days[2] != "" {
		s.End = timeline.Between(mustDay(t, days[2]), mustDay(t, days[3]), endBasis)
	}
	return s
}

func TestWhen(t *testing.T) {
	const (
		told = timeline.Resolved
		inf  = timeline.Inferred
	)
	tests := []struct {
		days        [4]string // start earliest, latest, end earliest, latest
		start, end  timeline.Basis
		shown       [2]string
		want, doubt string
	}{
		{[4]string{"2014-02-14", "2014-02-14"}, told, "", [2]string{"2014-02-14", "2014-02-14"}, "Fri 14 Feb 2014", ""},
		{[4]string{"2014-02-15", "2014-02-15", "2014-02-17", "2014-02-17"}, told, told, [2]string{"2014-02-15", "2014-02-17"}, "Sat 15 – Mon 17 Feb 2014", ""},
		{[4]string{"2014-02-27", "2014-02-27", "2014-03-02", "2014-03-02"}, told, told, [2]string{"2014-02-27", "2014-03-02"}, "Thu 27 Feb – Sun 2 Mar 2014", ""},
		{[4]string{"2013-12-31", "2013-12-31", "2014-01-01", "2014-01-01"}, told, told, [2]string{"2013-12-31", "2014-01-01"}, "Tue 31 Dec 2013 – Wed 1 Jan 2014", ""},
		{[4]string{"2014-02-14", "2014-02-14", "2014-02-14", "2014-02-14"}, told, told, [2]string{"2014-02-14", "2014-02-14"}, "Fri 14 Feb 2014", ""},
		{[4]string{"2014-03-03", "2014-03-09"}, told, "", [2]string{"2014-03-03", "2014-03-09"}, "week of 3 Mar 2014", "day not fixed"},
		{[4]string{"2014-03-08", "2014-03-09"}, told, "", [2]string{"2014-03-08", "2014-03-09"}, "weekend of 8 Mar 2014", "day not fixed"},
		{[4]string{"2014-03-06", "2014-03-07"}, told, "", [2]string{"2014-03-06", "2014-03-07"}, "Thu 6 or Fri 7 Mar 2014", "day not fixed"},
		{[4]string{"2014-03-05", "2014-03-09"}, told, "", [2]string{"2014-03-05", "2014-03-09"}, "between Wed 5 and Sun 9 Mar 2014", "day not fixed"},
		{[4]string{"2016-02-01", "2016-02-29"}, told, "", [2]string{"2016-02-01", "2016-02-29"}, "in February 2016", "day not fixed"},
		{[4]string{"2015-02-01", "2015-02-10"}, told, "", [2]string{"2015-02-01", "2015-02-10"}, "early February 2015", "day not fixed"},
		{[4]string{"2015-02-11", "2015-02-20"}, told, "", [2]string{"2015-02-11", "2015-02-20"}, "mid-February 2015", "day not fixed"},
		{[4]string{"2015-02-21", "2015-02-28"}, told, "", [2]string{"2015-02-21", "2015-02-28"}, "late February 2015", "day not fixed"},
		{[4]string{"2015-01-01", "2015-12-31"}, told, "", [2]string{"2015-01-01", "2015-12-31"}, "in 2015", "day not fixed"},
		{[4]string{"2015-02-01", "2015-02-28", "2015-02-01", "2015-02-28"}, told, told, [2]string{"2015-02-01", "2015-02-28"}, "in February 2015", "day not fixed"},
		{[4]string{"2014-02-14", "2014-02-14", "2014-02-16", "2014-02-18"}, told, inf, [2]string{"2014-02-14", "2014-02-16"}, "Fri 14 Feb 2014, until about Sun 16 Feb 2014, inferred", "end inferred"},
		{[4]string{"2014-02-14", "2014-02-14", "2014-02-14", "2014-02-15"}, told, inf, [2]string{"2014-02-14", "2014-02-14"}, "Fri 14 Feb 2014", ""},
		{[4]string{"2014-02-14", "2014-02-14", "2014-02-16", "2014-02-18"}, told, told, [2]string{"2014-02-14", "2014-02-18"}, "Fri 14 Feb 2014, until between Sun 16 and Tue 18 Feb 2014", "end not fixed"},
		{[4]string{"", "", "2014-02-13", "2014-02-14"}, "", inf, [2]string{"2014-02-13", "2014-02-13"}, "by Fri 14 Feb 2014, inferred", "days inferred"},
		{[4]string{"", "", "2014-02-13", "2014-02-13"}, "", told, [2]string{"2014-02-13", "2014-02-13"}, "until Thu 13 Feb 2014", ""},
		{[4]string{"2014-02-13", "2014-02-14", "", ""}, inf, "", [2]string{"2014-02-13", "2014-02-14"}, "Thu 13 or Fri 14 Feb 2014, inferred", "days inferred"},
		{[4]string{}, "", "", [2]string{"2014-02-13", "2014-02-14"}, "Thu 13 – Fri 14 Feb 2014", ""},
		{[4]string{}, "", "", [2]string{}, "", ""},
	}
	for _, tt := range tests {
		s := stopOn(t, tt.days, tt.start, tt.end, tt.shown)
		if got := When(s); got != tt.want {
			t.Errorf("When(%v) = %q, want %q", tt.days, got, tt.want)
		}
		if got := Certainty(s); got != tt.doubt {
			t.Errorf("Certainty(%v) = %q, want %q", tt.days, got, tt.doubt)
		}
	}
}

func TestWhenWithoutDays(t *testing.T) {
	tests := []struct {
		start, end timeline.Window
		want       string
	}{
		{timeline.Window{Weekday: "Friday", PartOfDay: "early"}, timeline.Window{}, "on a Friday, early"},
		{timeline.Window{Weekday: "Friday", Time: "09:30"}, timeline.Window{Weekday: "Monday"}, "on a Friday, 09:30"},
		{timeline.Window{}, timeline.Window{Weekday: "Monday"}, "until a Monday"},
	}
	for _, tt := range tests {
		if got := When(timeline.Stop{Start: tt.start, End: tt.end}); got != tt.want {
			t.Errorf("When(%v, %v) = %q, want %q", tt.start, tt.end, got, tt.want)
		}
	}
}
