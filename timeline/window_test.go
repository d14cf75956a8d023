package timeline

import "testing"

func TestNarrower(t *testing.T) {
	const d Day = 735000
	day, early := On(d, Resolved), On(d, Resolved)
	early.PartOfDay = "early"
	for _, test := range []struct {
		name string
		a, b Window
	}{
		{"a day than a week", day, Between(d-3, d+3, Stated)},
		{"a part of the day", early, day},
		{"a stated day than a resolved one", On(d, Stated), day},
		{"a day than a weekday", day, Window{Weekday: "Friday"}},
	} {
		if !narrower(test.a, test.b) || narrower(test.b, test.a) {
			t.Errorf("%s: narrower = %v, and the other way round %v", test.name, narrower(test.a, test.b), narrower(test.b, test.a))
		}
	}
	if narrower(day, day) {
		t.Error("a window is not narrower than itself")
	}
}

func TestEarlierAndLater(t *testing.T) {
	const d Day = 735000
	week, fri, mon := Between(d, d+6, Resolved), On(d+4, Resolved), On(d+7, Resolved)
	for _, test := range []struct {
		name           string
		a, b           Window
		earlier, later Window
	}{
		{"one is unknown", Window{}, fri, fri, fri},
		{"one lies within the other", week, fri, fri, fri},
		{"two days", fri, mon, fri, mon},
		{"a stretch and a day behind it", week, mon, week, mon},
	} {
		if got := earlier(test.a, test.b); got != test.earlier {
			t.Errorf("%s: earlier = %v, want %v", test.name, got, test.earlier)
		}
		if got := earlier(test.b, test.a); got != test.earlier {
			t.Errorf("%s: earlier, the other way round = %v, want %v", test.name, got, test.earlier)
		}
		if got := later(test.a, test.b); got != test.later {
			t.Errorf("%s: later = %v, want %v", test.name, got, test.later)
		}
		if got := later(test.b, test.a); got != test.later {
			t.Errorf("%s: later, the other way round = %v, want %v", test.name, got, test.later)
		}
	}
}

func TestWindowText(t *testing.T) {
	day := func(s string) Day {
		d, err := ParseDay(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, test := range []struct {
		w           Window
		text, short string
	}{
		{On(day("2014-02-15"), Stated), "2014-02-15", "15 Feb"},
		{Between(day("2014-02-15"), day("2014-02-17"), Stated), "2014-02-15 to 2014-02-17", "15–17 Feb"},
		{Between(day("2014-02-28"), day("2014-03-02"), Stated), "2014-02-28 to 2014-03-02", "28 Feb – 2 Mar"},
		{Window{Weekday: "Friday"}, "Friday", "Friday"},
	} {
		if test.w.text() != test.text || test.w.short() != test.short {
			t.Errorf("%v: text %q, short %q; want %q, %q", test.w, test.w.text(), test.w.short(), test.text, test.short)
		}
	}
}
