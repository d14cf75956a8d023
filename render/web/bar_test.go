package web

import (
	"strconv"
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

// barOf is the bar of stops given as "first last".
func barOf(t *testing.T, days ...string) *bar {
	t.Helper()
	var trip timeline.Trip
	for _, s := range days {
		from, to, _ := strings.Cut(s, " ")
		trip.Stops = append(trip.Stops, timeline.Stop{StartDate: day(t, from), EndDate: day(t, to)})
	}
	return newBar(&trip, make([]stop, len(days)))
}

func TestBar(t *testing.T) {
	for _, c := range []struct {
		days []string
		want string // left+width@lane of each stop
	}{
		{[]string{"2024-02-28 2024-02-28", "2024-02-29 2024-03-02"}, "0%+25%@1 25%+75%@1"},
		{[]string{"2024-02-28 2024-02-29", "2024-02-29 2024-03-02"}, "0%+50%@1 25%+75%@2"},
		{[]string{"2024-01-01 2024-01-01", "2024-01-02 2024-01-02", "2024-12-30 2024-12-30"}, "0%+0.274%@1 0.274%+0.274%@2 99.726%+0.274%@1"},
	} {
		var got []string
		for _, i := range barOf(t, c.days...).Items {
			got = append(got, i.Left+"+"+i.Width+"@"+strconv.Itoa(i.Lane))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("bar of %v = %s, want %s", c.days, s, c.want)
		}
	}
	if b := barOf(t, "2024-02-28 2024-02-28"); b != nil {
		t.Errorf("a single day has a bar: %+v", b)
	}
}

func TestTicks(t *testing.T) {
	for _, c := range []struct{ first, last, want string }{
		{"2014-02-13", "2014-02-15", "Thu 13, Fri 14, Sat 15"},
		{"2014-02-13", "2014-02-24", "Th 13, Fr 14, Sa 15, Su 16, Mo 17, Tu 18, We 19, Th 20, Fr 21, Sa 22, Su 23, Mo 24"},
		{"2014-02-13", "2014-03-05", "Feb 13, Feb 17, Feb 24, Mar 3"},
		{"2013-12-15", "2014-03-05", "2014 Jan, 2014 Feb, 2014 Mar"},
		{"2010-06-01", "2013-03-05", " 2011,  2012,  2013"},
	} {
		var got []string
		for _, k := range ticks(day(t, c.first), day(t, c.last)) {
			got = append(got, k.Upper+" "+k.Text)
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("ticks(%s, %s) = %s, want %s", c.first, c.last, s, c.want)
		}
	}
	if n := len(ticks(timeline.MinDay, timeline.MaxDay)); n > 2*roomForNumbers {
		t.Errorf("all the days of the calendar have %d ticks", n)
	}
}
