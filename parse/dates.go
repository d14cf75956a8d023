package parse

import "itinera/parse/article"

// Date is a temporal expression of an article, as `itinera dates` prints it.
// Start and End count Unicode code points of the article's plain text, End
// exclusive; Type and Value are TimeML's (DATE, TIME, DURATION, SET).
type Date struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
	Type  string `json:"type"`
	Value string `json:"value"`
	Rule  string `json:"rule"`
}

// Dates returns the temporal expressions of an article, in text order, resolved
// against its anchor day and the clauses that they stand in.
func Dates(a article.Article) []Date {
	d := begin(a)
	d.readTimes()
	out := make([]Date, 0, len(d.times))
	for _, x := range d.times {
		out = append(out, Date{
			Start: d.text.Offset(x.Start), End: d.text.Offset(x.End), Text: a.Text[x.Start:x.End],
			Type: x.Type.String(), Value: x.Value, Rule: x.Rule,
		})
	}
	return out
}
