package main

import (
	"cmp"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

var data = os.DirFS("../data")

// TestIndexIsCurrent fails when a table was changed without running freeze.
func TestIndexIsCurrent(t *testing.T) {
	want, err := compile(data)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../index.bin")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("index.bin is not what the tables say: run go run ./parse/gazetteer/freeze in the top directory")
	}
}

func TestTablesTellTheirSource(t *testing.T) {
	for _, file := range files(t) {
		b, err := fs.ReadFile(data, file)
		if err != nil {
			t.Fatal(err)
		}
		head, _, _ := strings.Cut(string(b), "\t")
		if !strings.HasPrefix(head, "# ") || !strings.Contains(head, "Source") && !strings.Contains(head, "Ours") && !strings.Contains(head, "ours") {
			t.Errorf("%s does not begin with a comment on its source", file)
		}
	}
}

func files(t *testing.T) []string {
	t.Helper()
	names, err := fs.Glob(data, "*.tsv")
	if err != nil || len(names) == 0 {
		t.Fatalf("no tables: %v", err)
	}
	return names
}

// TestTablesAreSorted also finds duplicates. Only the countries of one name keep
// an order of their own.
func TestTablesAreSorted(t *testing.T) {
	keys := map[string][]string{
		"areas.tsv": {"name"}, "cities.tsv": {"country", "name", "id"}, "countries.tsv": {"code"}, "country-names.tsv": {"name"},
		"demonyms.tsv": {"word", "code"}, "exonyms.tsv": {"name", "code", "city"}, "known.tsv": {"name", "code"}, "names.tsv": {"name", "use"},
		"organizations.tsv": {"name"}, "regions.tsv": {"name", "code"}, "towns.tsv": {"name", "code"}, "venues.tsv": {"name"},
	}
	for _, file := range files(t) {
		columns := keys[file]
		if columns == nil {
			t.Errorf("%s: no order is set for it in this test", file)
			continue
		}
		records, err := readTable(data, file)
		if err != nil {
			t.Fatal(err)
		}
		seen := map[string]int{}
		for i, r := range records {
			whole := strings.Join([]string{r.get("name"), r.get("word"), r.get("code"), r.get("country"), r.get("id"), r.get("use"), r.get("city")}, "\t")
			if before, ok := seen[whole]; ok {
				t.Errorf("%s:%d repeats line %d", file, r.line, before)
			}
			seen[whole] = r.line
			if i > 0 && order(records[i-1], r, columns) > 0 {
				t.Errorf("%s:%d: %q is not in order", file, r.line, r.get(columns[0]))
			}
		}
	}
}

func order(a, b record, columns []string) int {
	for _, c := range columns {
		if c == "id" {
			x, _ := a.integer(c)
			y, _ := b.integer(c)
			return cmp.Compare(x, y)
		}
		if n := strings.Compare(a.get(c), b.get(c)); n != 0 {
			return n
		}
	}
	return 0
}

// TestPlacesLieInTheirCountry checks coordinates against the box of the
// country's land, with a degree for islands that the outline has not. compile
// has checked the codes.
func TestPlacesLieInTheirCountry(t *testing.T) {
	countries, err := readTable(data, "countries.tsv")
	if err != nil {
		t.Fatal(err)
	}
	boxes := map[string]record{}
	for _, r := range countries {
		if r.get("south") != "" {
			boxes[r.get("code")] = r
		}
	}
	for _, file := range []string{"cities.tsv", "regions.tsv", "towns.tsv", "venues.tsv"} {
		records, err := readTable(data, file)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range records {
			code := r.get("code") + r.get("country")
			box, ok := boxes[code]
			if !ok || r.get("lat") == "" || r.get("name") == "Enewetak" { // the outline has the nearer Marshall Islands only
				continue
			}
			lat, errLat := r.float("lat")
			lon, errLon := r.float("lon")
			if errLat != nil || errLon != nil || !holds(box, lat, lon) {
				t.Errorf("%s:%d: %s lies outside %s: %s, %s", file, r.line, r.get("name"), code, r.get("lat"), r.get("lon"))
			}
		}
	}
}

func holds(box record, lat, lon float64) bool {
	edge := func(column string) float64 { x, _ := box.float(column); return x }
	south, west, north, east := edge("south")-1, edge("west")-1, edge("north")+1, edge("east")+1
	if lat < south || lat > north {
		return false
	}
	if west > east {
		return lon >= west || lon <= east
	}
	return lon >= west && lon <= east
}

func TestReadTable(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"# x\nname\tcode\nOslo\tNO\n", ""},
		{"name\tcode\nOslo\n", "x.tsv:2: 1 fields, the header has 2"},
	} {
		_, err := readTable(fstest.MapFS{"x.tsv": {Data: []byte(tt.text)}}, "x.tsv")
		got := ""
		if err != nil {
			got = err.Error()
		}
		if got != tt.want {
			t.Errorf("readTable(%q): %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestKeys(t *testing.T) {
	for _, tt := range []struct {
		name string
		want []string
	}{
		{"Port-au-Prince", []string{"port au prince"}},
		{"Saint Petersburg", []string{"saint petersburg", "st petersburg"}},
		{"St. John's", []string{"st john 's", "saint john 's", "st johns", "saint johns"}},
		{"Xi'an", []string{"xi'an", "xian"}},
		{"Łódź", []string{"lodz"}},
	} {
		if got := keys(tt.name); !slices.Equal(got, tt.want) {
			t.Errorf("keys(%q) = %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestPlain(t *testing.T) {
	for _, tt := range []struct{ country, name, want string }{
		{"PL", "Łódź", "Lodz"}, {"RU", "Nazran’", "Nazran"}, {"FR", "L’Haÿ-les-Roses", "L'Hay-les-Roses"}, {"YE", "Ta‘izz", "Taizz"}, {"IS", "Þorlákshöfn", "Thorlakshofn"},
	} {
		if got := plain(tt.country, tt.name); got != tt.want {
			t.Errorf("plain(%s, %q) = %q, want %q", tt.country, tt.name, got, tt.want)
		}
	}
}
