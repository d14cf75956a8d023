package parse

import (
	"strings"
	"testing"

	"itinera/parse/article"
	"itinera/timeline"
)

// told reads a text published on a day and returns its stops as
// "Oslo 2012-05-10 2012-05-12; Riga - -": first and last days as the text gives
// them. Everybody who may be at a place is taken to be there.
func told(t *testing.T, published, text string) string {
	t.Helper()
	day, err := timeline.ParseDay(published)
	if err != nil {
		t.Fatal(err)
	}
	d := scan(article.New(article.Fields{Text: text, Published: day}))
	d.decide()
	for k := range d.found {
		d.found[k].accepted = len(d.found[k].who) > 0
	}
	d.linkDays()
	claims, _ := d.claims("s1")
	var out []string
	for _, trip := range timeline.Build([]timeline.Source{{ID: "s1", Published: day, Anchor: day}}, claims, timeline.Options{}).Trips {
		for _, s := range trip.Stops {
			out = append(out, s.Place.Name+" "+days(s.Start)+" "+days(s.End))
		}
	}
	return strings.Join(out, "; ")
}

func days(w timeline.Window) string {
	if w.Basis == timeline.Inferred {
		return "-"
	}
	if s := shown(w, timeline.Window{}); s != "" {
		return s
	}
	return "-"
}

// May 10, 2012 was a Thursday.
func TestDays(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"behind a city and its country", "Norwegian Prime Minister Jane Berg will travel to Riga, Latvia, from May 14 to 16.", "Riga 2012-05-14 2012-05-16"},
		{"of the cities of one country", "Norwegian Prime Minister Jane Berg will travel to Lyon, Lille, and Paris from May 14 to 16.", "Lyon, Lille and Paris 2012-05-14 2012-05-16"},
		{"of a whole trip", "Norwegian Prime Minister Jane Berg will travel to Latvia, Estonia, and Finland from May 14 to 18.", "Latvia - -; Estonia - -; Finland - -"},
		{"between verb and place", "Norwegian Prime Minister Jane Berg will fly on Monday to Riga.", "Riga 2012-05-14 -"},
		{"of two meetings", "Norwegian Prime Minister Jane Berg will meet Latvian President Karl Ozols in Riga on Tuesday and Estonian President Mart Kask the following day in Tallinn.", "Riga 2012-05-15 -; Tallinn 2012-05-16 -"},
		{"of another clause", "Norwegian Prime Minister Jane Berg spoke to parliament on Monday before she flew to Riga.", "Riga - -"},
		{"of the announcement", "The government said on Wednesday that Norwegian Prime Minister Jane Berg will visit Riga.", "Riga - -"},
		{"of the announcement behind it", "Norwegian Prime Minister Jane Berg will visit Riga for talks, a ministry official said Wednesday.", "Riga - -"},
		{"of the report", "RIGA, May 10 (AP) -- Norwegian Prime Minister Jane Berg is in Latvia for a state visit.", "Latvia - -"},
		{"within a quote", "\"I will be home tomorrow,\" Norwegian Prime Minister Jane Berg said during a visit to Riga.", "Riga - -"},
		{"length and arrival apart", "Norwegian Prime Minister Jane Berg is in Latvia for a four-day state visit. Berg arrived in Latvia on Wednesday.", "Latvia 2012-05-09 2012-05-12"},
		{"end of a visit", "Norwegian Prime Minister Jane Berg on Thursday wrapped up a three-day visit to Latvia.", "Latvia 2012-05-08 2012-05-10"},
		{"during is no first day", "Norwegian Prime Minister Jane Berg met farmers on Thursday during a three-day visit to Latvia. She arrived in Latvia on Wednesday.", "Latvia 2012-05-09 2012-05-11"},
		{"moving on the next day", "Norwegian Prime Minister Jane Berg will travel to Riga on May 14. She will then travel to Tallinn on May 15.", "Riga 2012-05-14 2012-05-15; Tallinn 2012-05-15 -"},
		{"elsewhere the day after", "Norwegian Prime Minister Jane Berg will travel to Riga on May 14. On May 15, she will travel to Tallinn.", "Riga 2012-05-14 -; Tallinn 2012-05-15 -"},
		{"told to hosts", "Norwegian Prime Minister Jane Berg told her hosts Tuesday in Riga that trade will grow.", "Riga 2012-05-08 -"},
		{"leaving here", "RIGA, May 10 (AP) -- Norwegian Prime Minister Jane Berg arrived here on Wednesday. Berg will leave here on Friday.", "Riga 2012-05-09 2012-05-11"},
		{"of a list before", "Norwegian Prime Minister Jane Berg will visit Sweden, Estonia and Latvia from May 14 to 18, and she will also attend a summit in Riga.", "Sweden - -; Estonia - -; Riga - -"},
		{"what was said there", "Norwegian Prime Minister Jane Berg said on Thursday that trade will grow. \"It grows,\" Berg told a meeting in Riga.", "Riga 2012-05-10 -"},
		{"within the visit's phrase", "During her May 9 visit to Riga, Norwegian Prime Minister Jane Berg met farmers.", "Riga 2012-05-09 -"},
		{"event by length and first day", "Norwegian Prime Minister Jane Berg arrived in Riga on Wednesday for a three-day energy summit opening there on Thursday.", "Riga 2012-05-09 2012-05-12"},
		{"beginning a stay", "Norwegian Prime Minister Jane Berg met Latvian President Karl Ozols in Riga on Thursday. Berg is starting a four-day visit to Latvia.", "Riga 2012-05-10 2012-05-13"},
		{"of a trip to an area", "Norwegian Prime Minister Jane Berg will visit the Middle East from May 14 to 18. Berg will begin her trip in Jordan. She will then travel to Iraq.", "Jordan 2012-05-14 -; Iraq - -"},
		{"of a series that is no list", "Norwegian Prime Minister Jane Berg will travel to Latvia (LV), Estonia, and Finland from May 14 to 18.", "Latvia - -"},
		{"inserted", "Norwegian Prime Minister Jane Berg, who will start a week-long visit to Latvia on Sunday, said trade will grow.", "Latvia 2012-05-13 2012-05-19"},
		{"moving on after a gap", "Norwegian Prime Minister Jane Berg will travel to Riga on May 14. On May 18, she will travel to Tallinn.", "Riga 2012-05-14 -; Tallinn 2012-05-18 -"},
		{"of an event that he goes to attend", "Norwegian Prime Minister Jane Berg will travel to Riga on Monday to attend the May 16-17 energy summit.", "Riga 2012-05-14 2012-05-17"},
		{"of a meeting there", "Norwegian Prime Minister Jane Berg flew to Riga on Tuesday, where she met Latvian President Karl Ozols on Wednesday.", "Riga 2012-05-08 2012-05-09"},
		{"between two places", "Norwegian Prime Minister Jane Berg will leave Latvia on Monday for Estonia.", "Latvia - 2012-05-14; Estonia 2012-05-14 -"},
		{"stay elsewhere before", "Norwegian Prime Minister Jane Berg will leave Latvia on Monday after a two-day visit for Estonia.", "Latvia 2012-05-13 2012-05-14; Estonia 2012-05-14 -"},
		{"length with its first day", "Norwegian Prime Minister Jane Berg will visit Latvia for three days from May 14.", "Latvia 2012-05-14 2012-05-16"},
		{"return to her own country", "Norwegian Prime Minister Jane Berg will visit Latvia on May 14. Berg will return to Oslo on May 16.", "Latvia 2012-05-14 2012-05-16"},
		{"end of the visit in a sentence of its own", "Norwegian Prime Minister Jane Berg arrived in Latvia on Wednesday. The visit will end on Saturday.", "Latvia 2012-05-09 2012-05-12"},
		{"talks with the host", "Norwegian Prime Minister Jane Berg arrived in Latvia on Tuesday. Berg held talks with Latvian President Karl Ozols on Wednesday.", "Latvia 2012-05-08 2012-05-09"},
		{"where the trip begins", "Norwegian Prime Minister Jane Berg will travel to Latvia, Estonia, and Finland from May 14 to 18. Berg will begin her trip in Latvia.", "Latvia 2012-05-14 -; Estonia - -; Finland - -"},
	} {
		if got := told(t, "2012-05-10", tt.text); got != tt.want {
			t.Errorf("%s: %s\n got %s\nwant %s", tt.name, tt.text, got, tt.want)
		}
	}
}
