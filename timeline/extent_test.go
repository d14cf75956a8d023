package timeline

import "testing"

func TestExtent(t *testing.T) {
	stop := Stop{StartDate: 10, EndDate: 12}
	for _, c := range []struct {
		name        string
		trip        Trip
		first, last Day
	}{
		{"nothing", Trip{}, 0, 0},
		{"stops", Trip{Stops: []Stop{stop, {}, {StartDate: 5, EndDate: 5}}}, 5, 12},
		{"shown days", Trip{StartDate: 9, EndDate: 11, Stops: []Stop{stop}}, 9, 12},
		{"a wider range", Trip{Range: Range{Start: 8, End: 20}, Stops: []Stop{stop}}, 8, 20},
		{"a stop beyond the range", Trip{Range: Range{Start: 11, End: 11}, Stops: []Stop{stop}}, 10, 12},
		{"backwards", Trip{StartDate: 9, EndDate: 3, Range: Range{End: 4}, Stops: []Stop{{StartDate: 7, EndDate: 6}}}, 0, 0},
	} {
		if first, last := c.trip.Extent(); first != c.first || last != c.last {
			t.Errorf("extent of %s = %d to %d, want %d to %d", c.name, first, last, c.first, c.last)
		}
	}
	if stop := (&Stop{StartDate: 7, EndDate: 6}); stop.Dated() {
		t.Error("a stop that ends before it begins is dated")
	}
}
