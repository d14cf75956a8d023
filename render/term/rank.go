package term

import (
	"strconv"

	"itinera/timeline"
)

// ranks are the stops' numbers: "2=" for stops of one rank, whose order the
// sources do not fix.
func ranks(t *timeline.Trip) []string {
	of := map[int]int{}
	for _, s := range t.Stops {
		of[s.Rank]++
	}
	numbers := make([]string, len(t.Stops))
	for i, s := range t.Stops {
		numbers[i] = strconv.Itoa(s.Rank)
		if of[s.Rank] > 1 {
			numbers[i] += "="
		}
	}
	return numbers
}
