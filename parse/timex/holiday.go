package timex

import (
	"time"

	"itinera/timeline"
)

// holidayRule reads feasts and holidays whose day English news takes as known.
var holidayRule = rule{
	name: "holiday",
	read: readHoliday,
	examples: `
		2014-04-14 | The pope will pray there on [Good Friday]. | DATE 2014-04-18 | 2014-04-18
		2014-04-14 | The pope will speak on [Easter Sunday]. | DATE 2014-04-20 | 2014-04-20
		2014-01-03 | They met on [Christmas Day]. | DATE 2013-12-25 | 2013-12-25
		2013-12-30 | They will dine on [New Year's Eve]. | DATE 2013-12-31 | 2013-12-31
		2013-12-30 | He will arrive on [New Year's Day]. | DATE 2014-01-01 | 2014-01-01
		2014-11-20 | He will return before [Thanksgiving]. | DATE 2014-11-27 | 2014-11-27
		2016-02-29 | He was there on [Christmas Eve]. | DATE 2015-12-24 | 2015-12-24
		2014-12-31 | He was there on [Christmas]. | DATE 2014-12-25 | 2014-12-25
		2014-04-20 | He spoke on [Easter Sunday]. | DATE 2014-04-20 | 2014-04-20
		2014-05-31 | The parade was held on [Memorial Day]. | DATE 2014-05-26 | 2014-05-26
		none | They met on [Christmas Day 2013]. | DATE 2013-12-25 | 2013-12-25
	`,
	rejects: `
		The new year's budget was read.
		The marchers remembered Bloody Sunday.
		A good Friday crowd came.
		They flew to Easter Island and met Christmas Moyo.
	`,
}

// holidayName is a holiday.
type holidayName int32

const (
	noHoliday holidayName = iota
	christmas
	christmasEve
	newYear
	newYearsEve
	easter
	goodFriday
	palmSunday
	maundyThursday
	holySaturday
	easterMonday
	ashWednesday
	thanksgiving
	halloween
	valentines
	boxingDay
	bastilleDay
	memorialDay
	laborDay
	veteransDay
)

// readHoliday reads a holiday's capitalised name.
func readHoliday(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveHoliday, unit: days}
	if !r.upper(i) {
		return x, false
	}
	name, words := r.holidayAt(i)
	x.n, x.last = int(name), i+words
	if y := r.yearAt(x.last); y != 0 {
		x.year = y
		x.last++
	}
	return x, words > 0 && name != noHoliday
}

// holidayAt returns the holiday that begins at token i and the number of its tokens.
func (r *reader) holidayAt(i int) (holidayName, int) {
	a, b := r.word(i), r.word(i+1)
	if !r.upper(i + 1) {
		b = ""
	}
	switch {
	case a == "christmas" && b == "eve":
		return christmasEve, 2
	case a == "christmas" && b == "day":
		return christmas, 2
	case a == "christmas" || a == "xmas":
		return christmas, r.alone(i, 1)
	case a == "easter" && b == "sunday":
		return easter, 2
	case a == "easter" && b == "monday":
		return easterMonday, 2
	case a == "easter":
		return easter, r.alone(i, 1)
	case a == "new" && b == "year" && r.is(i+2, genitive) && r.word(i+3) == "eve":
		return newYearsEve, 4
	case a == "new" && b == "year" && r.is(i+2, genitive) && r.word(i+3) == "day":
		return newYear, 4
	case a == "good" && b == "friday":
		return goodFriday, 2
	case a == "palm" && b == "sunday":
		return palmSunday, 2
	case (a == "maundy" || a == "holy") && b == "thursday":
		return maundyThursday, 2
	case a == "holy" && b == "saturday":
		return holySaturday, 2
	case a == "ash" && b == "wednesday":
		return ashWednesday, 2
	case a == "thanksgiving":
		if b == "day" {
			return thanksgiving, 2
		}
		return thanksgiving, r.alone(i, 1)
	case a == "halloween":
		return halloween, 1
	case a == "valentine" && r.is(i+1, genitive) && r.word(i+2) == "day":
		return valentines, 3
	case b != "day":
		return noHoliday, 0
	case a == "boxing":
		return boxingDay, 2
	case a == "bastille":
		return bastilleDay, 2
	case a == "memorial":
		return memorialDay, 2
	case a == "labor":
		return laborDay, 2
	case a == "veterans", a == "armistice":
		return veteransDay, 2
	}
	return noHoliday, 0
}

// alone returns n, or 0 where the name goes on with another capital: "Easter Island".
func (r *reader) alone(i, n int) int {
	if r.upper(i + n) {
		return 0
	}
	return n
}

func resolveHoliday(r *reader, x *reading, e *Expr) {
	e.Grain = Day
	if x.year != 0 {
		e.on(holidayName(x.n).in(x.year), timeline.Stated)
		return
	}
	if r.ctx.Anchor == 0 {
		e.Value = dateValue(0, 0, 0)
		return
	}
	year, _, _ := r.ctx.Anchor.Date()
	before, after := timeline.Day(0), timeline.Day(0)
	for y := year - 1; y <= year+1; y++ {
		d := holidayName(x.n).in(y)
		if d <= r.ctx.Anchor {
			before = d
		} else if after == 0 {
			after = d
		}
	}
	c := r.clause(x)
	day := before
	if c.forward() && before != r.ctx.Anchor || !c.past() && after-r.ctx.Anchor < r.ctx.Anchor-before {
		day = after
	}
	e.on(day, timeline.Resolved)
}

// in returns the day of the holiday in a year.
func (h holidayName) in(year int) timeline.Day {
	switch h {
	case christmas:
		return fixed(year, 12, 25)
	case christmasEve:
		return fixed(year, 12, 24)
	case boxingDay:
		return fixed(year, 12, 26)
	case newYear:
		return fixed(year, 1, 1)
	case newYearsEve:
		return fixed(year, 12, 31)
	case halloween:
		return fixed(year, 10, 31)
	case valentines:
		return fixed(year, 2, 14)
	case bastilleDay:
		return fixed(year, 7, 14)
	case veteransDay:
		return fixed(year, 11, 11)
	case thanksgiving: // the fourth Thursday of November
		return earliestAfter(fixed(year, 11, 21), time.Thursday)
	case laborDay: // the first Monday of September
		return earliestAfter(fixed(year, 8, 31), time.Monday)
	case memorialDay: // the last Monday of May
		return latestBefore(fixed(year, 6, 1), time.Monday)
	case goodFriday:
		return easterSunday(year) - 2
	case palmSunday:
		return easterSunday(year) - 7
	case maundyThursday:
		return easterSunday(year) - 3
	case holySaturday:
		return easterSunday(year) - 1
	case easterMonday:
		return easterSunday(year) + 1
	case ashWednesday:
		return easterSunday(year) - 46
	}
	return easterSunday(year)
}

func fixed(year, month, day int) timeline.Day {
	d, _ := timeline.Date(year, month, day)
	return d
}

// easterSunday returns the Western Easter by the anonymous Gregorian computus
// (Meeus, Astronomical Algorithms, chapter 8).
func easterSunday(year int) timeline.Day {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	month := (h + l - 7*m + 90) / 25
	day := (h + l - 7*m + 33*month + 19) % 32
	return fixed(year, month, day)
}
