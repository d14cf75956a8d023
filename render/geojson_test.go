package render

import (
	"encoding/json"
	"strings"
	"testing"

	"itinera/timeline"
)

// TestGeoJSONFeatures: a point a stop, located or not, and the legs that are known.
func TestGeoJSONFeatures(t *testing.T) {
	tests := []struct{ name, want string }{
		{"empty", ""},
		{"pacific", "Point Point Point MultiLineString MultiLineString"},
		{"travellers", "Point Point Point Point Point"},                         // two stops of rank 2: no leg to either
		{"undated", "Point Point Point LineString Point Point null LineString"}, // no leg to the cancelled and the unlocated one
	}
	for _, tt := range tests {
		raw, err := written(t, tt.name, "geojson", Options{})
		if err != nil {
			t.Fatal(err)
		}
		var c struct {
			Features []struct {
				ID       string
				Geometry *struct{ Type string }
			}
		}
		if err := json.Unmarshal(raw, &c); err != nil {
			t.Fatal(err)
		}
		ids := map[string]bool{}
		var got []string
		for _, f := range c.Features {
			if ids[f.ID] {
				t.Errorf("%s: id %s twice", tt.name, f.ID)
			}
			ids[f.ID] = true
			if f.Geometry == nil {
				got = append(got, "null")
				continue
			}
			got = append(got, f.Geometry.Type)
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s has %v, want %s", tt.name, got, tt.want)
		}
	}
}

func TestLegs(t *testing.T) {
	at := func(id string, rank int, lon float64, status timeline.Status) timeline.Stop {
		return timeline.Stop{ID: id, Rank: rank, Status: status, Place: timeline.Place{Name: id, Latitude: 10, Longitude: lon}}
	}
	tests := []struct {
		name  string
		stops []timeline.Stop
		want  string
	}{
		{"none", nil, ""},
		{"one", []timeline.Stop{at("a", 1, 1, timeline.Planned)}, ""},
		{"three", []timeline.Stop{at("a", 1, 1, timeline.Planned), at("b", 2, 2, timeline.Planned), at("c", 3, 3, timeline.Planned)}, "ab bc"},
		{"equal ranks", []timeline.Stop{at("a", 1, 1, timeline.Planned), at("b", 2, 2, timeline.Planned), at("c", 2, 3, timeline.Planned), at("d", 3, 4, timeline.Planned)}, ""},
		{"cancelled", []timeline.Stop{at("a", 1, 1, timeline.Planned), at("b", 2, 2, timeline.Cancelled), at("c", 3, 3, timeline.Planned)}, "ac"},
		{"the cancelled one of two", []timeline.Stop{at("a", 1, 1, timeline.Planned), at("b", 2, 2, timeline.Postponed), at("c", 2, 3, timeline.Planned)}, "ac"},
		{"nowhere", []timeline.Stop{at("a", 1, 1, timeline.Planned), {ID: "b", Rank: 2}, at("c", 3, 3, timeline.Planned)}, ""},
		{"the same place", []timeline.Stop{at("a", 1, 1, timeline.Planned), at("b", 2, 1, timeline.Planned)}, ""},
	}
	for _, tt := range tests {
		var got []string
		for _, l := range Legs(&timeline.Trip{Stops: tt.stops}) {
			got = append(got, l.From.ID+l.To.ID)
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("Legs(%s) = %v, want %s", tt.name, got, tt.want)
		}
	}
}
