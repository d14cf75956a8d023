package timeline

import (
	"fmt"
	"strconv"
	"time"
)

// Day is a civil day of the proleptic Gregorian calendar, without a time zone:
// the number of days since 31 December of the year 0, so that 1 January of the
// year 1 is Day 1 and the zero Day means "no day". Adding an int moves by whole
// days and never meets a daylight-saving change.
type Day int32

// The first and last day that ParseDay reads and String prints.
const (
	MinDay Day = 1       // 0001-01-01
	MaxDay Day = 3652059 // 9999-12-31
)

// unixEpoch is 1970-01-01 as a Day.
const unixEpoch Day = 719163

// Date returns the Day of a year, month and day of the month, and whether such
// a day exists: Date(2014, 2, 30) answers false and the zero Day.
func Date(year, month, day int) (Day, bool) {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > DaysIn(year, month) {
		return 0, false
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return Day(t.Unix()/86400) + unixEpoch, true
}

// DaysIn returns the number of days of a month, 0 for a month that does not exist.
func DaysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	if month < 1 || month > 12 {
		return 0
	}
	return 31
}

// ParseDay reads an ISO 8601 calendar date, YYYY-MM-DD, and nothing else. The
// error names the text and what is wrong with it.
func ParseDay(s string) (Day, error) {
	if len(s) == 10 && s[4] == '-' && s[7] == '-' {
		y, errY := strconv.ParseUint(s[:4], 10, 16)
		m, errM := strconv.ParseUint(s[5:7], 10, 8)
		d, errD := strconv.ParseUint(s[8:], 10, 8)
		if errY == nil && errM == nil && errD == nil {
			if day, ok := Date(int(y), int(m), int(d)); ok {
				return day, nil
			}
			return 0, fmt.Errorf("there is no day %s in the calendar", s)
		}
	}
	return 0, fmt.Errorf("%q is not a day; write it as YYYY-MM-DD, for example 2014-02-14", s)
}

// DayOf returns the civil day that t shows in its own location.
func DayOf(t time.Time) Day {
	d, _ := Date(t.Year(), int(t.Month()), t.Day())
	return d
}

// IsZero reports whether d is no day.
func (d Day) IsZero() bool { return d == 0 }

// Time returns midnight UTC of the day, for formatting with package time.
func (d Day) Time() time.Time { return time.Unix(int64(d-unixEpoch)*86400, 0).UTC() }

// Date returns the year, the month (1 to 12) and the day of the month.
func (d Day) Date() (year, month, day int) {
	y, m, dd := d.Time().Date()
	return y, int(m), dd
}

// Weekday returns the weekday of d; time.Monday is 1. It means nothing for the zero Day.
func (d Day) Weekday() time.Weekday { return time.Weekday(((int(d) % 7) + 7) % 7) }

// Monday returns the Monday of the ISO 8601 week that holds d.
func (d Day) Monday() Day { return d - Day((int(d.Weekday())+6)%7) }

// String prints YYYY-MM-DD, and "" for the zero Day.
func (d Day) String() string {
	if d == 0 {
		return ""
	}
	b, _ := d.AppendText(nil)
	return string(b)
}

// AppendText appends YYYY-MM-DD; it implements encoding.TextAppender.
func (d Day) AppendText(b []byte) ([]byte, error) {
	if d == 0 {
		return b, nil
	}
	return d.Time().AppendFormat(b, time.DateOnly), nil
}

// MarshalText implements encoding.TextMarshaler; the zero Day is empty.
func (d Day) MarshalText() ([]byte, error) { return d.AppendText(make([]byte, 0, 10)) }

// UnmarshalText implements encoding.TextUnmarshaler by ParseDay; empty is the zero Day.
func (d *Day) UnmarshalText(b []byte) (err error) {
	if len(b) == 0 {
		*d = 0
		return nil
	}
	*d, err = ParseDay(string(b))
	return err
}
