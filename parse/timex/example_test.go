package timex_test

import (
	"fmt"
	"time"

	"github.com/olebedev/when"

	"itinera/parse/timex"
	"itinera/parse/token"
	"itinera/timeline"
)

// A plain `when` parser reads a bare weekday as the next one; with our rules it
// reads it as news means it.
func ExampleRules() {
	published := time.Date(2014, 2, 14, 9, 0, 0, 0, time.UTC) // a Friday

	w := when.New(nil)
	w.Add(timex.Rules()...)
	for _, text := range []string{
		"The secretary of state arrived early Friday.",
		"He visits Indonesia on Saturday.",
		"He left Seoul on Thursday.",
		"The summit will open on March 3, 2027, at 10:30 a.m.",
	} {
		r, err := w.Parse(text, published)
		if err != nil || r == nil {
			fmt.Println(text, err)
			continue
		}
		fmt.Printf("%s: %s\n", r.Text, r.Time.Format("Mon 2006-01-02 15:04"))
	}
	// Output:
	// early Friday: Fri 2014-02-14 09:00
	// Saturday: Sat 2014-02-15 09:00
	// Thursday: Thu 2014-02-13 09:00
	// March 3, 2027, at 10:30 a.m.: Wed 2027-03-03 10:30
}

func ExampleTag() {
	anchor, _ := timeline.ParseDay("2014-02-14")
	text := token.Scan("Kerry will visit Seoul and Beijing from Thursday to February 18, a spokesman said earlier this week.")
	for _, e := range timex.Tag(text, timex.Context{Anchor: anchor}) {
		fmt.Printf("%s | %s %s | %s to %s\n", text.Span(e.First, e.Last), e.Type, e.Value, e.Window.Earliest, max(e.Window.Latest, e.Until.Latest))
	}
	// Output:
	// Thursday | DATE 2014-02-13 | 2014-02-13 to 2014-02-18
	// February 18 | DATE 2014-02-18 | 2014-02-18 to 2014-02-18
	// earlier this week | DATE 2014-W07 | 2014-02-10 to 2014-02-13
}
