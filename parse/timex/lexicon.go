package timex

import "itinera/parse/token"

// class is what a token can be within a temporal expression. Most tokens of an
// article have none and cost one lookup.
type class uint8

const (
	none class = iota

	// Heads: what an expression is about.
	weekday    // n: time.Weekday
	weekdays   // "Mondays"
	weekdayAb  // "Fri"
	month      // n: 1 to 12; "may", "march" and other words too: see monthName
	unitName   // n: unit
	unitNames  // plural
	unitLong   // n: unit: "weeklong"
	season     // n: 0 spring to 3 winter
	partOfDay  // n: part
	dayWord    // n: days from the anchor: "yesterday" -1
	reference  // n: present, pastRef, futureRef: "now", "recently", "soon"
	nearness   // "near", "foreseeable": before "future"
	periodNoun // "period": a quarter or year that was told
	timeNoun   // n: the same: "the future"
	frequency  // n: unit: "daily", "monthly"
	times      // "once", "twice", "three times"
	holiday    // n: holiday, 0 where the next words decide: "Good Friday"
	halfYear   // "half" as a noun or a number

	// Numbers.
	number     // n: digits alone
	numeral    // n: digits with grouping commas: never a year
	decimal    // n: ten times the value: "3.5"
	minuteHalf // the end of "10:30pm"
	dottedDate // n: the date as 20140213: "13.02.2014"
	dotted     // n: minutes of the day: "10.30", a clock time only before "a.m." or a zone
	ordinal    // n: "17th", "third"
	decade     // n: "1990s" 1990, "80s" 80, "nineties" 90
	clockTime  // n: minutes of the day: "7pm", "10.30am"
	cardinal   // n: 1 to 99 in words
	scale      // n: 100, 1000
	vague      // "several", "few"
	couple     // "couple", "dozen": n is the number

	// What stands around a head.
	article    // n: 0 the, 1 a, an, 2 possessives
	relative   // n: rel
	modifier   // n: mod
	approx     // "about", "nearly"
	each       // "each", "every"
	ago        // "ago"
	meridiem   // "a.m", "p.m": n is 0 or 12
	zone       // "gmt", "est"
	of         // "of"
	link       // n: linkTo, linkAnd...
	hyphen     // "-", "–"
	comma      // ","
	slash      // "/"
	colon      // ":"
	apostrophe // "'80s"
	genitive   // "'s"
	fiscal     // "fiscal"
	filler     // what may stand between a number and its unit: "full", "working"
	classes    // their number
)

// lexeme is a token's class and what it counts.
type lexeme struct {
	class class
	n     int32
}

// rel places a unit, weekday or month against the anchor or what was told last.
type rel uint8

const (
	noRel     rel = iota
	last          // last Friday, last week
	next          // next Friday
	this          // this week; the present one
	past          // the past week, this past Friday
	coming        // the coming days
	following     // the following day: after what was told last
	previous      // the previous day: before what was told last
	same          // the same day, that day: what was told last
	latest        // the latest quarter
	recent        // recent weeks
)

// mod narrows an expression to a part of it.
type mod uint8

const (
	noMod mod = iota
	early
	mid
	late
	earlier
	later
	startOf
	middleOf
	endOf
	restOf
)

// part is a part of a day, in TimeML's letters and the contract's words.
type part uint8

const (
	noPart part = iota
	morning
	afternoon
	evening
	night
	midday
	noon
	midnight
	dawn
	dusk
	overnight
	tonight
)

// What a reference without a calendar value points to.
const (
	present int32 = iota
	pastRef
	futureRef
)

// The links that join two expressions.
const (
	linkTo int32 = iota // to, through, until, till, thru
	linkAnd
	linkOr
	linkFrom
	linkBetween
	linkAfter
	linkBefore
	linkAt
	linkOn
	linkIn
)

// lex returns what a token that is no word can be.
func lex(t *token.Token) lexeme {
	switch t.Kind {
	case token.Number:
		return lexNumber(t.Norm)
	}
	switch t.Norm {
	case "-", "–", "‑", "—":
		return lexeme{hyphen, 0}
	case ",":
		return lexeme{comma, 0}
	case "'":
		return lexeme{apostrophe, 0}
	case "/":
		return lexeme{slash, 0}
	case ":":
		return lexeme{colon, 0}
	}
	return lexeme{}
}
