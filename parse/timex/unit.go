package timex

// unit is a unit of time. The order is that of size.
type unit uint8

const (
	noUnit unit = iota
	seconds
	minutes
	hours
	days
	nights
	weekends
	weeks
	fortnights
	months
	quarters
	seasons
	years
	decades
	centuries
	millennia
)

// letters returns how an ISO 8601 duration of n such units is written after
// "P": the number to print per unit, and the letters. Decades, centuries and
// millennia are TimeML's extensions (TIMEX3 annotation guidelines §2.2.5).
func (u unit) letters() (times int, letters string) {
	switch u {
	case seconds:
		return 1, "S"
	case minutes:
		return 1, "M"
	case hours:
		return 1, "H"
	case days, nights:
		return 1, "D"
	case weekends:
		return 1, "WE"
	case weeks:
		return 1, "W"
	case fortnights:
		return 2, "W"
	case months:
		return 1, "M"
	case quarters:
		return 1, "Q"
	case decades:
		return 1, "DE"
	case centuries:
		return 1, "CE"
	case millennia:
		return 1, "ML"
	}
	return 1, "Y"
}

// clock reports whether the unit is shorter than a day.
func (u unit) clock() bool { return u == seconds || u == minutes || u == hours }

// half returns the unit and the number of them in half of u: half a day is 12
// hours, half a year 6 months. n is 0 where the half is not a whole number.
func (u unit) half() (n int, of unit) {
	switch u {
	case minutes:
		return 30, seconds
	case hours:
		return 30, minutes
	case days:
		return 12, hours
	case weeks:
		return 84, hours
	case fortnights:
		return 1, weeks
	case months:
		return 15, days
	case years:
		return 6, months
	case decades:
		return 5, years
	case centuries:
		return 50, years
	}
	return 0, u
}

// grain returns the Grain of one such unit.
func (u unit) grain() Grain {
	switch u {
	case seconds:
		return Second
	case minutes:
		return Minute
	case hours:
		return Hour
	case days, nights:
		return Day
	case weekends:
		return Weekend
	case weeks, fortnights:
		return Week
	case months:
		return Month
	case quarters:
		return Quarter
	case seasons:
		return Season
	case years:
		return Year
	case decades:
		return Decade
	case centuries:
		return Century
	case millennia:
		return Millennium
	}
	return NoGrain
}
