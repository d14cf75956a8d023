package article

import (
	"strings"

	"itinera/timeline"
)

// printedDay is a day as agencies print it: "Feb. 14", "14 February 2014",
// "1996-08-22", "Friday, Feb. 14, 2014", "Tuesday".
type printedDay struct {
	end int          // byte offset behind it
	day timeline.Day // zero where the year is not printed
}

// scanDay reads a printed day at the beginning of s; end is 0 where there is none.
func scanDay(s string) (d printedDay) {
	if y, m, dd, ok := isoDate(s); ok {
		d.day, _ = timeline.Date(y, m, dd)
		d.end = 10
		return d
	}
	p := scanner{s: s}
	weekday := p.weekday()
	if weekday {
		p.skip(" ,")
	}
	at := p.pos
	month, day := 0, 0
	if month = p.month(); month > 0 {
		p.skip(" ")
		day = p.dayNumber()
	} else if day = p.dayNumber(); day > 0 {
		p.skip(" ")
		p.word("of ")
		month = p.month()
	}
	if month == 0 || day == 0 {
		if weekday {
			p.pos = at
			return printedDay{end: len(strings.TrimRight(s[:at], " ,"))}
		}
		return printedDay{}
	}
	d.end = p.pos
	p.skip(" ,")
	if year := p.year(); year > 0 {
		d.end = p.pos
		d.day, _ = timeline.Date(year, month, day)
	}
	return d
}

// isoDate reads YYYY-MM-DD, a day of news, at the beginning of s.
func isoDate(s string) (year, month, day int, ok bool) {
	if len(s) < 10 || s[4] != '-' || s[7] != '-' || len(s) > 10 && digit(s[10]) {
		return 0, 0, 0, false
	}
	year, okY := number(s[:4])
	month, okM := number(s[5:7])
	day, okD := number(s[8:10])
	d, _ := timeline.Date(year, month, day)
	return year, month, day, okY && okM && okD && ofNews(d)
}

// number reads s, all digits.
func number(s string) (n int, ok bool) {
	for i := 0; i < len(s); i++ {
		if !digit(s[i]) {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, s != ""
}

func digit(c byte) bool  { return '0' <= c && c <= '9' }
func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// scanner reads the parts of a printed day.
type scanner struct {
	s   string
	pos int
}

// skip passes over the characters of set.
func (p *scanner) skip(set string) {
	for p.pos < len(p.s) && strings.IndexByte(set, p.s[p.pos]) >= 0 {
		p.pos++
	}
}

// word passes over an exact word and reports whether it stood there.
func (p *scanner) word(w string) bool {
	if !strings.HasPrefix(p.s[p.pos:], w) {
		return false
	}
	p.pos += len(w)
	return true
}

// letters returns the run of ASCII letters at pos, without passing over it.
func (p *scanner) letters() string {
	end := p.pos
	for end < len(p.s) && letter(p.s[end]) {
		end++
	}
	return p.s[p.pos:end]
}

// weekday passes over a weekday's name, whole or with three letters, and its dot.
func (p *scanner) weekday() bool {
	w := p.letters()
	switch strings.ToLower(w) {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun":
		p.pos += len(w)
		p.word(".")
		return true
	}
	return false
}

// month passes over a capitalised month's name or abbreviation and its dot.
func (p *scanner) month() int {
	w := p.letters()
	if len(w) < 3 || w[0] > 'Z' {
		return 0
	}
	m := monthNumber(strings.ToLower(w))
	if m > 0 {
		p.pos += len(w)
		p.word(".")
	}
	return m
}

// monthNumber returns 1 to 12 for a month's English name or abbreviation in lower case.
func monthNumber(w string) int {
	switch w {
	case "january", "jan":
		return 1
	case "february", "feb", "febr":
		return 2
	case "march", "mar":
		return 3
	case "april", "apr":
		return 4
	case "may":
		return 5
	case "june", "jun":
		return 6
	case "july", "jul":
		return 7
	case "august", "aug":
		return 8
	case "september", "sept", "sep":
		return 9
	case "october", "oct":
		return 10
	case "november", "nov":
		return 11
	case "december", "dec":
		return 12
	}
	return 0
}

// dayNumber passes over 1 to 31, with "st", "nd", "rd" or "th".
func (p *scanner) dayNumber() int {
	n := p.digits(2)
	if n < 1 || n > 31 {
		return 0
	}
	switch p.letters() {
	case "st", "nd", "rd", "th":
		p.pos += 2
	}
	return n
}

// year passes over a year of four digits, 1800 to 2199.
func (p *scanner) year() int {
	at := p.pos
	if n := p.digits(4); n >= 1800 && n < 2200 {
		return n
	}
	p.pos = at
	return 0
}

// digits passes over at most most digits that no further one follows; 0 is none.
func (p *scanner) digits(most int) (n int) {
	end := p.pos
	for end < len(p.s) && digit(p.s[end]) {
		end++
	}
	if end-p.pos > most {
		return 0
	}
	n, _ = number(p.s[p.pos:end])
	p.pos = end
	return n
}
