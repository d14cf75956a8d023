package timex

import (
	"strconv"

	"itinera/timeline"
)

// The values of expressions that point nowhere in the calendar.
var refValues = [...]string{present: "PRESENT_REF", pastRef: "PAST_REF", futureRef: "FUTURE_REF"}

// weekValue returns the ISO 8601 week that holds d, "2014-W07".
func weekValue(d timeline.Day) string {
	thursday := d.Monday() + 3
	year, _, _ := thursday.Date()
	jan1, _ := timeline.Date(year, 1, 1)
	week := int(thursday-jan1)/7 + 1
	return string(appendPadded(append(appendPadded(nil, year, 4), "-W"...), week, 2))
}

// monthValue returns "2014-02", with an X for what is 0.
func monthValue(year, month int) string {
	return string(appendPadded(append(appendPadded(make([]byte, 0, 12), year, 4), '-'), month, 2))
}

// dateValue returns "2014-02-14", with an X for what is 0.
func dateValue(year, month, day int) string {
	b := appendPadded(append(appendPadded(make([]byte, 0, 12), year, 4), '-'), month, 2)
	return string(appendPadded(append(b, '-'), day, 2))
}

// yearValue returns "2014", "XXXX" for 0.
func yearValue(year int) string { return string(appendPadded(nil, year, 4)) }

// quarterValue returns "2014-Q1".
func quarterValue(year, quarter int) string {
	return string(append(appendPadded(make([]byte, 0, 8), year, 4), '-', 'Q', '0'+byte(quarter)))
}

// appendPadded appends n in width digits, or as many X where n is 0 or before the era.
func appendPadded(b []byte, n, width int) []byte {
	if n <= 0 {
		return append(b, "XXXX"[:width]...)
	}
	for limit := pow10(width - 1); n < limit && limit > 1; limit /= 10 {
		b = append(b, '0')
	}
	return strconv.AppendInt(b, int64(n), 10)
}

func pow10(n int) int {
	p := 1
	for ; n > 0; n-- {
		p *= 10
	}
	return p
}

// durationValue returns the ISO 8601 duration of n units and a half, "P2Y6M";
// the number is an X where n is 0.
func durationValue(n int, half bool, u unit) string {
	times, letters := u.letters()
	b := append(make([]byte, 0, 12), 'P')
	if u.clock() {
		b = append(b, 'T')
	}
	switch {
	case n != 0:
		b = append(strconv.AppendInt(b, int64(n*times), 10), letters...)
	case !half:
		b = append(append(b, 'X'), letters...)
	}
	if h, of := u.half(); half && h != 0 {
		_, letters := of.letters()
		if of.clock() && !u.clock() {
			b = append(b, 'T')
		}
		b = append(strconv.AppendInt(b, int64(h), 10), letters...)
	}
	return string(b)
}

// suffix returns TimeML's letters for the part of a day, "" where it has none.
func (p part) suffix() string {
	switch p {
	case morning, dawn:
		return "TMO"
	case afternoon:
		return "TAF"
	case evening, dusk:
		return "TEV"
	case night, overnight, tonight:
		return "TNI"
	case midday:
		return "TMI"
	case noon:
		return "T12:00"
	case midnight:
		return "T24:00"
	}
	return ""
}

// word returns the part of day in the words of timeline.Window.
func (p part) word() string {
	switch p {
	case morning, dawn:
		return "morning"
	case afternoon:
		return "afternoon"
	case evening, dusk:
		return "evening"
	case night, overnight, tonight, midnight:
		return "night"
	case midday, noon:
		return "midday"
	}
	return ""
}
