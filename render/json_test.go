package render

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"itinera/timeline"
)

// contract is Schema compiled by a validator that is not ours.
func contract(t testing.TB) *jsonschema.Schema {
	t.Helper()
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("timeline.json", parsed); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("timeline.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestContract validates every JSON golden.
func TestContract(t *testing.T) {
	schema := contract(t)
	paths, _ := filepath.Glob("testdata/golden/*.json")
	if len(paths) == 0 {
		t.Fatal("no goldens")
	}
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		if err := schema.Validate(value); err != nil {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// TestContractIsStrict: a validator that accepts everything would prove nothing.
func TestContractIsStrict(t *testing.T) {
	schema := contract(t)
	for _, broken := range []func(*timeline.Document){
		func(d *timeline.Document) { d.Trips[0].Status = "over" },
		func(d *timeline.Document) { d.Trips[0].Stops[0].Evidence = nil },
		func(d *timeline.Document) { d.Trips[0].Stops[0].Rank = 0 },
		func(d *timeline.Document) { d.Trips[0].Stops[0].Start.Basis = "" },
		func(d *timeline.Document) { d.Generator.Name = "other" },
	} {
		d := document(t, "tour")
		broken(&d)
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(AppendJSON(nil, &d)))
		if err != nil {
			t.Fatal(err)
		}
		if schema.Validate(value) == nil {
			t.Errorf("a broken document is valid: %s", AppendJSON(nil, &d))
		}
	}
}

// TestAppendJSONSaysAll fills every field that the vocabulary has, so that a
// new one which json.go does not know fails here.
func TestAppendJSONSaysAll(t *testing.T) {
	var d timeline.Document
	n := 0
	fill(reflect.ValueOf(&d).Elem(), &n)
	var got timeline.Document
	if err := json.Unmarshal(AppendJSON(nil, &d), &got); err != nil {
		t.Fatal(err)
	}
	forgetSequence(&d)
	if diff := cmp.Diff(d, got); diff != "" {
		t.Errorf("read back (-want +got):\n%s", diff)
	}
}

// fill sets every field below v to something of its own.
func fill(v reflect.Value, n *int) {
	*n++
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), n)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0), n)
		fill(v.Index(1), n)
	case reflect.String:
		v.SetString("text " + strings.Repeat("é\"\\\x01\u2028\u009b<", *n%3))
	case reflect.Int, reflect.Int32:
		v.SetInt(int64(735000 + *n))
	case reflect.Float64:
		v.SetFloat(float64(*n) / 8)
	case reflect.Bool:
		v.SetBool(true)
	default:
		panic("fill has no value for a " + v.Kind().String())
	}
}

// forgetSequence clears what the JSON format has no room for.
func forgetSequence(d *timeline.Document) {
	for i := range d.Trips {
		for j := range d.Trips[i].Stops {
			d.Trips[i].Stops[j].Sequence = 0
		}
	}
}

// TestAppendJSONAgrees compares with encoding/json, member by member.
func TestAppendJSONAgrees(t *testing.T) {
	for _, name := range documents(t) {
		d := document(t, name)
		theirs, err := json.Marshal(d)
		if err != nil {
			t.Fatal(err)
		}
		var got, want any
		if err := json.Unmarshal(AppendJSON(nil, &d), &got); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if err := json.Unmarshal(theirs, &want); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" && name != "hostile" { // its longitude 0 is a place's: see below
			t.Errorf("%s (-encoding/json +ours):\n%s", name, diff)
		}
	}
}

// TestZeroCoordinates: a latitude never stands without its longitude.
func TestZeroCoordinates(t *testing.T) {
	tests := []struct {
		lat, lon float64
		want     string
	}{
		{0, 32.5, `"latitude":0,"longitude":32.5`},
		{51.48, 0, `"latitude":51.48,"longitude":0`},
		{0, 0, `"countryCode":""}`},
	}
	for _, tt := range tests {
		got := string(appendPlace(nil, &timeline.Place{Latitude: tt.lat, Longitude: tt.lon}))
		if !strings.Contains(got, tt.want) {
			t.Errorf("appendPlace(%v, %v) = %s, want %s", tt.lat, tt.lon, got, tt.want)
		}
	}
}

// TestEmptyLists: what the schema requires is there, as a list.
func TestEmptyLists(t *testing.T) {
	const want = `{"schemaVersion":"","generator":{"name":"","version":""},"sources":[],"trips":[]}`
	if got := string(AppendJSON(nil, &timeline.Document{})); got != want {
		t.Errorf("AppendJSON(zero) = %s, want %s", got, want)
	}
}

func FuzzQuoted(f *testing.F) {
	f.Add("met in \"Oslo\"\n\x00\x1b\x7f\u009b\u2028\u202e\\ 👍 \xff")
	f.Fuzz(func(t *testing.T, s string) {
		b := quoted(nil, s)
		var got string
		if err := json.Unmarshal(b, &got); err != nil {
			t.Fatalf("quoted(%q) = %s: %v", s, b, err)
		}
		if want := string([]rune(s)); got != want {
			t.Errorf("quoted(%q) reads back as %q", s, got)
		}
		if bytes.ContainsFunc(b, steers) {
			t.Errorf("quoted(%q) = %q steers", s, b)
		}
	})
}

func BenchmarkJSON(b *testing.B) {
	d := document(b, "tour")
	b.SetBytes(int64(len(AppendJSON(nil, &d))))
	b.ReportAllocs()
	for b.Loop() {
		if err := JSON(io.Discard, d, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkICS(b *testing.B) {
	d := document(b, "tour")
	b.ReportAllocs()
	for b.Loop() {
		if err := ICS(io.Discard, d, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
