package frozen

import (
	"fmt"
	"testing"
)

func built(t *testing.T, b *Builder) Table {
	t.Helper()
	data, err := b.Build()
	if err != nil {
		t.Fatal(err)
	}
	table := Open(data)
	if table.Rows() == 0 {
		t.Fatal("Open does not know what Build wrote")
	}
	return table
}

func TestRowComesBack(t *testing.T) {
	var b Builder
	want := Row{Kind: 3, Code: "CL", Rank: Capital, Name: "Santiago", Lat: -33.4569, Lon: -70.6483, Population: 4837295, Zone: "America/Santiago", ID: 3871336, Parent: 1}
	b.AddRow(want)
	b.AddRow(Row{Name: "Nowhere", Parent: -1})
	table := built(t, &b)
	if got := table.Row(0); got != want {
		t.Errorf("Row(0) = %+v, want %+v", got, want)
	}
	if got := table.Row(1); got != (Row{Name: "Nowhere", Parent: -1}) {
		t.Errorf("Row(1) = %+v", got)
	}
}

func TestNames(t *testing.T) {
	var b Builder
	for i := range 400 {
		b.AddRow(Row{Name: fmt.Sprint("place ", i), Parent: -1})
		b.AddName(fmt.Sprintf("place %d", i), 0, i)
	}
	b.AddName("new york", Known, 7, 8)
	b.AddName("new york times", Small, 9)
	table := built(t, &b)

	for i := range 400 {
		n, ok := table.Begin("place")
		if ok {
			n, ok = table.Next(n, fmt.Sprint(i))
		}
		if !ok || n.Len() != 1 || table.Sense(n, 0) != i {
			t.Fatalf("place %d: found %v, %d senses", i, ok, n.Len())
		}
	}
	n, ok := table.Begin("new")
	if !ok || n.Len() != 0 || n.Flags != Longer {
		t.Fatalf(`Begin("new") = %+v, %v; want a mere beginning`, n, ok)
	}
	n, _ = table.Next(n, "york")
	if n.Key() != "new york" || n.Len() != 2 || table.Sense(n, 1) != 8 || n.Flags != Known|Longer {
		t.Errorf(`"new york" = %+v`, n)
	}
	if _, ok := table.Next(n, "post"); ok {
		t.Error(`found "new york post"`)
	}
	n, ok = table.Next(n, "times")
	if !ok || n.Flags != Small {
		t.Errorf(`"new york times" = %+v, %v`, n, ok)
	}
	if _, ok := table.Next(n, "square"); ok {
		t.Error("went on after the end of a name")
	}
	if _, ok := table.Begin("york"); ok {
		t.Error(`found "york", the end of a name`)
	}
}

func TestBuildIsStable(t *testing.T) {
	build := func() string {
		var b Builder
		for _, s := range []string{"oslo", "bergen", "oslo airport", "bodo"} {
			b.AddName(s, 0, b.AddRow(Row{Name: s, Zone: "Europe/Oslo", Parent: -1}))
		}
		data, err := b.Build()
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	if first, again := build(), build(); first != again {
		t.Error("equal input gives different bytes")
	}
}

func TestOpenRefusesOtherData(t *testing.T) {
	for _, s := range []string{"", "GAZ1", "no table at all, but longer than a header is"} {
		table := Open(s)
		if _, ok := table.Begin("oslo"); ok || table.Rows() != 0 {
			t.Errorf("Open(%q) finds something", s)
		}
	}
}

func TestBuildRefusesBadCode(t *testing.T) {
	var b Builder
	b.AddRow(Row{Name: "Oslo", Code: "NOR"})
	if _, err := b.Build(); err == nil {
		t.Error("a code of three letters was taken")
	}
}
