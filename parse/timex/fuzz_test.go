package timex

import (
	"testing"
	"unicode/utf8"

	"itinera/parse/token"
	"itinera/timeline"
)

// FuzzTag checks what holds for any text: no panic, expressions in order and
// within the text, windows ordered, values never empty.
func FuzzTag(f *testing.F) {
	for _, r := range allRules() {
		for _, line := range lines(r.examples + r.rejects) {
			f.Add(line, int32(735278))
		}
	}
	f.Add(news, int32(735278))
	f.Fuzz(func(t *testing.T, text string, anchor int32) {
		if !utf8.ValidString(text) || len(text) > 1<<16 {
			return
		}
		if a := timeline.Day(anchor); a < 0 || a > timeline.MaxDay {
			return
		}
		scanned := token.Scan(text)
		end := 0
		for i, e := range Tag(scanned, Context{Anchor: timeline.Day(anchor)}) {
			if e.Start < end || e.End <= e.Start || e.End > len(text) || e.First >= e.Last {
				t.Fatalf("Tag(%q)[%d] = %d..%d, tokens %d..%d, after %d", text, i, e.Start, e.End, e.First, e.Last, end)
			}
			end = e.End
			if e.Value == "" || e.Rule == "" {
				t.Errorf("Tag(%q)[%d] %q has value %q and rule %q", text, i, text[e.Start:e.End], e.Value, e.Rule)
			}
			for _, w := range []timeline.Window{e.Window, e.Until} {
				if w.Latest < w.Earliest || w.Earliest < 0 || w.Latest > timeline.MaxDay || (w.Earliest == 0) != (w.Latest == 0) {
					t.Errorf("Tag(%q)[%d] %q has window %v..%v", text, i, text[e.Start:e.End], int(w.Earliest), int(w.Latest))
				}
			}
			if e.Until.Dated() && e.Until.Latest < e.Window.Earliest {
				t.Errorf("Tag(%q)[%d] %q ends before it begins", text, i, text[e.Start:e.End])
			}
		}
	})
}
