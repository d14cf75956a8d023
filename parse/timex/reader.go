package timex

import (
	"time"

	"itinera/parse/token"
	"itinera/timeline"
)

// reader reads one text. Rules look at the tokens of one sentence through it
// and see nothing beyond the sentence's ends.
type reader struct {
	text    *token.Text
	ctx     Context
	lex     []lexeme
	lo, hi  int // the sentence that rules may see, hi exclusive
	found   []reading
	told    memory
	instant instant
}

// reading is what a rule has recognised: a span and its meaning, before days
// are known. Each rule fills what it needs and its resolve function reads it.
type reading struct {
	first, last int // tokens, last exclusive
	rule        *rule
	resolve     func(*reader, *reading, *Expr)

	typ   Type
	unit  unit
	rel   rel
	outer rel // of what it is a part of: "June last year", "Tuesday of next week"
	mod   mod
	part  part

	n     int  // a number of units, of quarters, of days from the anchor
	half  bool // and half a unit; half a year for a quarter
	vague bool // a number without a value: "several days", "weeks"

	year, month, day int // 0 where not told
	weekday          weekdayNumber

	clockFirst, clockLast int // tokens of a clock time
	baseFirst             int // "a week from Friday": the token where Friday begins

	// A second day that shares the first one's month: "Feb. 13-18".
	tailFirst, tailLast, tailDay int

	opens, closes bool // the ends of a range

	clause Clause // the clause around it, once asked for
	asked  bool
}

// at returns the lexeme of token i, none outside the sentence.
func (r *reader) at(i int) lexeme {
	if i < r.lo || i >= r.hi {
		return lexeme{}
	}
	return r.lex[i]
}

// is reports whether token i is of the class.
func (r *reader) is(i int, c class) bool { return r.at(i).class == c }

// isRel reports whether token i is one of the relative words.
func (r *reader) isRel(i int, rels ...rel) bool {
	l := r.at(i)
	if l.class != relative {
		return false
	}
	for _, x := range rels {
		if rel(l.n) == x {
			return true
		}
	}
	return false
}

// word returns the Norm of token i, "" outside the sentence.
func (r *reader) word(i int) string {
	if i < r.lo || i >= r.hi {
		return ""
	}
	return r.text.Tokens[i].Norm
}

// upper reports whether token i begins with a capital.
func (r *reader) upper(i int) bool { return i >= r.lo && i < r.hi && r.text.Tokens[i].Upper }

// hyphenated reports whether token i is a hyphen that joins its neighbours.
func (r *reader) hyphenated(i int) bool {
	return r.is(i, hyphen) && i+1 < r.hi && !r.text.Tokens[i].Space && !r.text.Tokens[i+1].Space
}

// width returns the number of bytes of token i.
func (r *reader) width(i int) int { return int(r.text.Tokens[i].End - r.text.Tokens[i].Start) }

// weekdayNumber is a time.Weekday plus one, so that 0 is none.
type weekdayNumber uint8

const noWeekday weekdayNumber = 0

// numberOf returns the number of a weekday lexeme.
func numberOf(l lexeme) weekdayNumber { return weekdayNumber(l.n + 1) }

// day returns the weekday; it means nothing for noWeekday.
func (n weekdayNumber) day() time.Weekday { return time.Weekday(n - 1) }

// memory is what the text has told so far: what "the following day" and "a year
// earlier" count from.
type memory struct {
	day      timeline.Day
	sentence int
	point    timeline.Day // the day, or the first of the month or year, last told by name

	year, quarter, quarterSentence int
}
