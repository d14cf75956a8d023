package article

import "testing"

func TestDateline(t *testing.T) {
	tests := []struct {
		text                string
		place, date, agency string
		rest                string // what follows it
	}{
		{"BEIJING, Feb. 14 (Xinhua) -- The envoy landed.", "BEIJING", "Feb. 14", "Xinhua", "The envoy landed."},
		{"WASHINGTON (AP) — The envoy left.", "WASHINGTON", "", "AP", "The envoy left."},
		{"BRUSSELS 1996-08-22 The envoy left.", "BRUSSELS", "1996-08-22", "", "The envoy left."},
		{"SEOUL, South Korea, March 3 (Reuters) - The envoy left.", "SEOUL, South Korea", "March 3", "Reuters", "The envoy left."},
		{"NEW DELHI, April 18, 1997 (AFP) -- A minister", "NEW DELHI", "April 18, 1997", "AFP", "A minister"},
		{"ST. PETERSBURG, Russia (AP) _ A minister", "ST. PETERSBURG, Russia", "", "AP", "A minister"},
		{"JERUSALEM/GAZA (Reuters) - A minister", "JERUSALEM/GAZA", "", "Reuters", "A minister"},
		{"Feb 9 (Reuters) - A minister", "", "Feb 9", "Reuters", "A minister"},
		{"(Reuters) - A minister", "", "", "Reuters", "A minister"},
		{"Moscow, 14 February /TASS/. The minister", "Moscow", "14 February", "TASS", "The minister"},
		{"Berlin (dpa) - A minister", "Berlin", "", "dpa", "A minister"},
		{"PARIS — A minister", "PARIS", "", "", "A minister"},
		{"NEW DELHI: A minister", "NEW DELHI", "", "", "A minister"},
		{"Islamabad, Feb 14: A minister", "Islamabad", "Feb 14", "", "A minister"},
		{"ROME, Tuesday (AFP) - A minister", "ROME", "Tuesday", "AFP", "A minister"},
		{"LIMA, Nov. 7(Xinhua)-- A minister", "LIMA", "Nov. 7", "Xinhua", "A minister"},
		{"LIMA, Nov. 7 (Xinhua) -- QUITO, Nov. 6 (Xinhua) -- A minister", "QUITO", "Nov. 6", "Xinhua", "A minister"},
		{"MAR DEL PLATA, Argentina, Nov. 4, 2005 (Xinhua) -- Riots", "MAR DEL PLATA, Argentina", "Nov. 4, 2005", "Xinhua", "Riots"},
		{"The headline of it all\nBy JANE DOE\nOSLO, Norway (AP) — A minister", "OSLO, Norway", "", "AP", "A minister"},
		{"WASHINGTON, D.C. -- A minister", "WASHINGTON, D.C.", "", "", "A minister"},
		{"PRAGUE, Feb 14 (CTK) - A minister", "PRAGUE", "Feb 14", "CTK", "A minister"},
		{"Tokyo, March 3, 2014\nThe minister", "Tokyo", "March 3, 2014", "", "\nThe minister"},

		{text: "Kerry - a former senator - left for Rome."},
		{text: "THE PRESIDENT: Thank you all."},
		{text: "UPDATE: The minister left."},
		{text: "The minister (68) - in Rome since Friday - left."},
		{text: "May visit: the minister - at last - left."},
		{text: "IBM announced a plan on Friday."},
		{text: "A U.S.-led force left."},
		{text: "On June 10-11, the minister was in Rome."},
		{text: "From September 30 – October 2, the minister was in Rome."},
		{text: "Marin's May 7-9 visit was the first."},
		{text: "NATO - the alliance - met."},
	}
	for _, tt := range tests {
		d := findDateline(tt.text, 0)
		if d.Place != tt.place || d.Date != tt.date || d.Agency != tt.agency {
			t.Errorf("findDateline(%q) = %q, %q, %q, want %q, %q, %q", tt.text, d.Place, d.Date, d.Agency, tt.place, tt.date, tt.agency)
		}
		if rest := tt.text[d.End:]; tt.rest != "" && rest != tt.rest {
			t.Errorf("findDateline(%q) leaves %q, want %q", tt.text, rest, tt.rest)
		}
	}
}
