package render

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	ical "github.com/emersion/go-ical"

	"itinera/timeline"
)

// readBack reads a calendar with a library that we do not write with.
func readBack(t testing.TB, raw []byte) *ical.Calendar {
	t.Helper()
	c, err := ical.NewDecoder(bytes.NewReader(raw)).Decode()
	if err != nil {
		t.Fatalf("%v in\n%s", err, raw)
	}
	return c
}

// textOf is the unescaped value of a TEXT property, "" where there is none.
func textOf(t testing.TB, e *ical.Component, name string) string {
	t.Helper()
	p := e.Props.Get(name)
	if p == nil {
		return ""
	}
	s, err := p.Text()
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return s
}

func valueOf(e *ical.Component, name string) string {
	if p := e.Props.Get(name); p != nil {
		return p.Value
	}
	return ""
}

// TestICSReadsBack holds for every document that has days.
func TestICSReadsBack(t *testing.T) {
	for _, name := range append(documents(t), "thirty") {
		t.Run(name, func(t *testing.T) {
			d := thirty()
			if name != "thirty" {
				d = document(t, name)
			}
			var b bytes.Buffer
			if err := ICS(&b, d, Options{}); err != nil {
				t.Skip(err)
			}
			c := readBack(t, b.Bytes())
			for _, name := range []string{"METHOD", "UID"} {
				if p := c.Props.Get(name); p != nil {
					t.Errorf("the calendar has %s", name)
				}
			}
			events := map[string]*ical.Component{}
			for _, e := range c.Children {
				events[valueOf(e, "UID")] = e
				checkEvent(t, e)
			}
			if len(events) != len(c.Children) {
				t.Errorf("%d events have %d UIDs", len(c.Children), len(events))
			}
			want := 0
			for _, trip := range shownTrips(&d, Options{}) {
				for i := range trip.Stops {
					if s := &trip.Stops[i]; dated(s) {
						want++
						checkStop(t, events[s.ID+"@itinera"], s)
					}
				}
				if len(undated(trip)) > 0 && ranged(trip) {
					want++
				}
			}
			if len(events) != want {
				t.Errorf("%d events, want %d", len(events), want)
			}
		})
	}
}

// checkEvent looks at what holds for every event.
func checkEvent(t *testing.T, e *ical.Component) {
	t.Helper()
	uid := valueOf(e, "UID")
	for name, props := range e.Props {
		if len(props) > 1 {
			t.Errorf("%s: %s stands %d times", uid, name, len(props))
		}
	}
	for _, name := range []string{"ORGANIZER", "ATTENDEE", "X-EVIL"} {
		if e.Props.Get(name) != nil {
			t.Errorf("%s has %s", uid, name)
		}
	}
	if e.Name != "VEVENT" || len(e.Children) > 0 {
		t.Errorf("%s: a %s with %d components", uid, e.Name, len(e.Children))
	}
	if n := utf8.RuneCountInString(valueOf(e, "SUMMARY")); n == 0 || n > maxSummary {
		t.Errorf("%s: SUMMARY of %d characters", uid, n)
	}
	if n := utf8.RuneCountInString(textOf(t, e, "DESCRIPTION")); n == 0 || n > maxDescription {
		t.Errorf("%s: DESCRIPTION of %d characters", uid, n)
	}
	if valueOf(e, "TRANSP") != "TRANSPARENT" || valueOf(e, "DTSTAMP") != valueOf(e, "LAST-MODIFIED") {
		t.Errorf("%s: TRANSP %s, DTSTAMP %s, LAST-MODIFIED %s", uid, valueOf(e, "TRANSP"), valueOf(e, "DTSTAMP"), valueOf(e, "LAST-MODIFIED"))
	}
}

// checkStop compares an event with its stop.
func checkStop(t *testing.T, e *ical.Component, s *timeline.Stop) {
	t.Helper()
	if e == nil {
		t.Fatalf("no event for %s", s.ID)
	}
	compact := func(d timeline.Day) string { return strings.ReplaceAll(d.String(), "-", "") }
	if got, want := valueOf(e, "DTSTART"), compact(s.StartDate); got != want {
		t.Errorf("%s: DTSTART %s, want %s", s.ID, got, want)
	}
	if got, want := valueOf(e, "DTEND"), compact(s.EndDate+1); got != want {
		t.Errorf("%s: DTEND %s, want %s", s.ID, got, want)
	}
	if got, want := textOf(t, e, "LOCATION"), address(s.Place); got != want {
		t.Errorf("%s: LOCATION %q, want %q", s.ID, got, want)
	}
	description := textOf(t, e, "DESCRIPTION")
	for _, ev := range s.Evidence[:min(len(s.Evidence), 5)] {
		if want := disarmed(shorten(line(ev.Quote), 400)); !strings.Contains(description, want) {
			t.Errorf("%s: DESCRIPTION %q lacks the quote %q", s.ID, description, want)
		}
	}
	if description != "" && strings.ContainsFunc(strings.ReplaceAll(description, "\n", ""), steers) {
		t.Errorf("%s: DESCRIPTION %q steers", s.ID, description)
	}
}

// thirty is a trip of thirty stops over a year's end.
func thirty() timeline.Document {
	day, _ := timeline.Date(2019, 11, 20)
	trip := timeline.Trip{ID: "ida-voss-2019-11", Name: "Ida Voss: thirty towns", Traveller: timeline.Person{Name: "Ida Voss"}, Status: timeline.Planned}
	for i := range 30 {
		from := day + timeline.Day(2*i)
		town := fmt.Sprintf("Town %d; north, by the sea", i+1)
		trip.Stops = append(trip.Stops, timeline.Stop{
			ID: fmt.Sprintf("ida-voss-2019-11-town-%d-1", i+1), Rank: i + 1, Kind: timeline.Visit, Status: timeline.Planned,
			Place:     timeline.Place{Name: town, Kind: timeline.City, Country: "Landland", CountryCode: "DE", Latitude: float64(i*5 - 70), Longitude: float64(i*12 - 175)},
			Start:     timeline.On(from, timeline.Stated),
			StartDate: from, EndDate: from + 1, EndDateExc: from + 2,
			Evidence: []timeline.Evidence{{Source: "s1", Quote: strings.Repeat("ab, ", i) + town, Supports: []string{"place"}}},
		})
	}
	return timeline.Document{SchemaVersion: timeline.SchemaVersion, Generator: timeline.Generator{Name: "itinera", Version: "1"}, Sources: []timeline.Source{{ID: "s1"}}, Trips: []timeline.Trip{trip}}
}

// TestICSUpdate: what a subscriber or importer relies on when a trip is read
// again with a newer article.
func TestICSUpdate(t *testing.T) {
	before := thirty()
	published := mustDay(t, "2019-11-01")
	before.Sources[0].Published = published
	after := thirty()
	after.Sources = append(before.Sources[:1:1], timeline.Source{ID: "s2", Published: published + 9})
	moved := &after.Trips[0].Stops[3]
	moved.StartDate, moved.EndDate, moved.Sequence = moved.StartDate+1, moved.EndDate+1, 1
	dropped := &after.Trips[0].Stops[4]
	dropped.Status, dropped.Sequence = timeline.Cancelled, 2

	read := func(d timeline.Document) []*ical.Component {
		var b bytes.Buffer
		if err := ICS(&b, d, Options{}); err != nil {
			t.Fatal(err)
		}
		return readBack(t, b.Bytes()).Children
	}
	old, now := read(before), read(after)
	for i, e := range now {
		uid := valueOf(e, "UID")
		if uid != valueOf(old[i], "UID") {
			t.Errorf("UID %s became %s", valueOf(old[i], "UID"), uid)
		}
		if got := valueOf(e, "DTSTAMP"); got != "20191110T000000Z" {
			t.Errorf("%s: DTSTAMP %s", uid, got)
		}
		want, same := "0", true
		switch i {
		case 3:
			want, same = "1", false
		case 4:
			want, same = "2", false
			if got := valueOf(e, "STATUS") + " " + textOf(t, e, "SUMMARY"); !strings.HasPrefix(got, "CANCELLED Cancelled: ") {
				t.Errorf("%s: %s", uid, got)
			}
		}
		if got := valueOf(e, "SEQUENCE"); got != want {
			t.Errorf("%s: SEQUENCE %s, want %s", uid, got, want)
		}
		for _, name := range []string{"SUMMARY", "DESCRIPTION", "LOCATION", "DTSTART", "STATUS", "URL"} {
			if same && valueOf(e, name) != valueOf(old[i], name) {
				t.Errorf("%s: %s changed without the stop: %q, %q", uid, name, valueOf(old[i], name), valueOf(e, name))
			}
		}
	}
}

func TestICSCalendarName(t *testing.T) {
	named, err := written(t, "travellers", "ics", Options{})
	if err != nil {
		t.Fatal(err)
	}
	const want = "Trips: Lars Holm, Kofi Mensah and the U.N. envoy"
	c := readBack(t, named)
	for _, name := range []string{"NAME", "X-WR-CALNAME"} {
		if got := textOf(t, c.Component, name); got != want {
			t.Errorf("%s = %q, want %q", name, got, want)
		}
	}
	nameless, err := written(t, "travellers", "ics", Options{NoCalname: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"NAME", "X-WR-CALNAME"} {
		if readBack(t, nameless).Props.Get(name) != nil {
			t.Errorf("%s is there with NoCalname", name)
		}
	}
}

// TestRefusals: typed errors, each saying what to do.
func TestRefusals(t *testing.T) {
	for _, format := range []string{"ics", "timelinejs"} {
		_, err := written(t, "nodays", format, Options{})
		var noDays *NoDaysError
		if !errors.As(err, &noDays) || noDays.Stops != 1 || !strings.Contains(err.Error(), "--published YYYY-MM-DD") {
			t.Errorf("nodays as %s: %v", format, err)
		}
		dayless := document(t, "nodays")
		dayless.Sources[0].Published = mustDay(t, "2016-01-01")
		f, _ := Formats().Lookup(format)
		err = f.Write(&bytes.Buffer{}, dayless, Options{})
		if !errors.As(err, &noDays) || strings.Contains(err.Error(), "--published") {
			t.Errorf("a dated article without a dated stop as %s: %v", format, err)
		}
		_, err = written(t, "empty", format, Options{})
		var noTrips *NoTripsError
		if !errors.As(err, &noTrips) || noTrips.Background != 0 || strings.Contains(err.Error(), "--all") {
			t.Errorf("empty as %s: %v", format, err)
		}
		d := document(t, "travellers")
		d.Trips = d.Trips[3:]
		if !f.NeedsDays {
			t.Errorf("%s does not say that it needs days", format)
		}
		err = f.Write(&bytes.Buffer{}, d, Options{})
		if !errors.As(err, &noTrips) || noTrips.Background != 1 || !strings.Contains(err.Error(), "--all") {
			t.Errorf("only background trips as %s: %v", format, err)
		}
	}
}

// TestOmits: stops that are left out are named, unless all are.
func TestOmits(t *testing.T) {
	for _, f := range Formats() {
		var got []string
		for _, w := range f.Warnings(document(t, "undated"), Options{}) {
			got = append(got, w.Code+" "+w.Trip+" "+w.Message)
		}
		want := ""
		if f.NeedsDays {
			want = "stop-without-day otto-brandt trip of Otto Brandt: Vienna, Prague and Bratislava are not in the " + f.Name + ", as the days are not known"
		}
		if strings.Join(got, "\n") != want {
			t.Errorf("%s omits %q, want %q", f.Name, got, want)
		}
		if got := f.Warnings(document(t, "nodays"), Options{}); got != nil {
			t.Errorf("%s, which refuses, warns of %v", f.Name, got)
		}
	}
}

// TestLastDay: the day after the last one cannot be written, and is not.
func TestLastDay(t *testing.T) {
	d := thirty()
	d.Trips[0].Stops = d.Trips[0].Stops[:1]
	d.Trips[0].Stops[0].StartDate, d.Trips[0].Stops[0].EndDate = timeline.MaxDay, timeline.MaxDay
	var b bytes.Buffer
	if err := ICS(&b, d, Options{}); err != nil {
		t.Fatal(err)
	}
	e := readBack(t, b.Bytes()).Children[0]
	if got := valueOf(e, "DTSTART") + valueOf(e, "DTEND"); got != "99991231" {
		t.Errorf("DTSTART and DTEND are %s", got)
	}
}

func TestSummaryFits(t *testing.T) {
	tests := []struct{ who, name, country, want string }{
		{"Ana", "Lima", "Peru", "Ana: Lima, Peru"},
		{"Ana", strings.Repeat("long ", 14) + "town", "Peru", "Ana: " + strings.Repeat("long ", 14) + "town"},
		{"Ana", strings.Repeat("long ", 16) + "town", "Peru", "Ana: long long long long long long long long long long long long long long…"},
		{strings.Repeat("Ana ", 20), "Lima", "Peru", "Ana Ana Ana Ana Ana Ana Ana Ana Ana Ana Ana Ana Ana Ana Ana Ana Ana Ana…: Lima"},
		{strings.Repeat(`\`, 80), strings.Repeat(",", 80), "", strings.Repeat(`\`, 37) + "…: …"},
	}
	for _, tt := range tests {
		s := timeline.Stop{Place: timeline.Place{Name: tt.name, Country: tt.country}}
		got := summary("", tt.who, &s)
		if n := writtenLen(got); n > maxSummary {
			t.Errorf("summary(%q, %q) has %d characters", tt.who, tt.name, n)
		}
		if got != tt.want {
			t.Errorf("summary(%q, %q) = %q, want %q", tt.who, tt.name, got, tt.want)
		}
	}
}

func TestCheckLines(t *testing.T) {
	tests := []struct{ in, want string }{
		{"A:b\r\n c\r\n", ""},
		{"A:b\r\nC:d\n", "line 2 does not end in CRLF"},
		{"A:" + strings.Repeat("x", 74) + "\r\n", "line 1 has 76 octets"},
		{"A:\xc3\r\n \xa9\r\n", "line 1 is folded inside a character"},
		{"A:b\x07\r\n", "line 1 has a control character"},
	}
	for _, tt := range tests {
		got := ""
		if err := checkLines([]byte(tt.in)); err != nil {
			got = err.Error()
		}
		if !strings.Contains(got, tt.want) || tt.want == "" && got != "" {
			t.Errorf("checkLines(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}
