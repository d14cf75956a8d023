package timex

import (
	"strings"
	"sync"
	"time"

	"itinera/parse/token"
)

// wordTable is an open-addressing hash table of the words below.
type wordTable struct {
	slots   [2048]uint16 // the number of a word from 1
	words   []string
	lexemes []lexeme
}

// lexWords is the table, made at first use.
var lexWords = sync.OnceValue(func() *wordTable {
	x := &wordTable{words: make([]string, 1, 512), lexemes: make([]lexeme, 1, 512)}
	for _, row := range wordLexemes {
		for s := range strings.FieldsSeq(row.words) {
			i := token.Hash(s) % uint32(len(x.slots))
			for x.slots[i] != 0 {
				i = (i + 1) % uint32(len(x.slots))
			}
			x.slots[i] = uint16(len(x.words))
			x.words, x.lexemes = append(x.words, s), append(x.lexemes, lexeme{row.class, row.n})
		}
	}
	return x
})

// find returns what a word can be.
func (x *wordTable) find(t *token.Token) lexeme {
	for i := t.Hash % uint32(len(x.slots)); ; i = (i + 1) % uint32(len(x.slots)) {
		k := x.slots[i]
		if k == 0 {
			return lexeme{}
		}
		if x.words[k] == t.Norm {
			return x.lexemes[k]
		}
	}
}

// wordLexemes says what lower-case words can be.
var wordLexemes = [...]struct {
	words string
	class class
	n     int32
}{
	{"sunday", weekday, int32(time.Sunday)},
	{"monday", weekday, int32(time.Monday)},
	{"tuesday", weekday, int32(time.Tuesday)},
	{"wednesday", weekday, int32(time.Wednesday)},
	{"thursday", weekday, int32(time.Thursday)},
	{"friday", weekday, int32(time.Friday)},
	{"saturday", weekday, int32(time.Saturday)},
	{"sundays", weekdays, int32(time.Sunday)},
	{"mondays", weekdays, int32(time.Monday)},
	{"tuesdays", weekdays, int32(time.Tuesday)},
	{"wednesdays", weekdays, int32(time.Wednesday)},
	{"thursdays", weekdays, int32(time.Thursday)},
	{"fridays", weekdays, int32(time.Friday)},
	{"saturdays", weekdays, int32(time.Saturday)},
	{"sun", weekdayAb, int32(time.Sunday)},
	{"mon", weekdayAb, int32(time.Monday)},
	{"tue tues", weekdayAb, int32(time.Tuesday)},
	{"wed weds", weekdayAb, int32(time.Wednesday)},
	{"thu thur thurs", weekdayAb, int32(time.Thursday)},
	{"fri", weekdayAb, int32(time.Friday)},
	{"sat", weekdayAb, int32(time.Saturday)},

	{"january jan", month, 1},
	{"february feb", month, 2},
	{"march mar", month, 3},
	{"april apr", month, 4},
	{"may", month, 5},
	{"june jun", month, 6},
	{"july jul", month, 7},
	{"august aug", month, 8},
	{"september sept sep", month, 9},
	{"october oct", month, 10},
	{"november nov", month, 11},
	{"december dec", month, 12},

	{"second", ordinal, 2},
	{"seconds", unitNames, int32(seconds)},
	{"minute", unitName, int32(minutes)},
	{"minutes", unitNames, int32(minutes)},
	{"hour", unitName, int32(hours)},
	{"hours", unitNames, int32(hours)},
	{"day", unitName, int32(days)},
	{"days", unitNames, int32(days)},
	{"night", partOfDay, int32(night)},
	{"nights", unitNames, int32(nights)},
	{"weekend", unitName, int32(weekends)},
	{"weekends", unitNames, int32(weekends)},
	{"week", unitName, int32(weeks)},
	{"weeks", unitNames, int32(weeks)},
	{"fortnight", unitName, int32(fortnights)},
	{"fortnights", unitNames, int32(fortnights)},
	{"month", unitName, int32(months)},
	{"months", unitNames, int32(months)},
	{"quarter", unitName, int32(quarters)},
	{"quarters", unitNames, int32(quarters)},
	{"year", unitName, int32(years)},
	{"years", unitNames, int32(years)},
	{"decade", unitName, int32(decades)},
	{"decades", unitNames, int32(decades)},
	{"century", unitName, int32(centuries)},
	{"centuries", unitNames, int32(centuries)},
	{"millennium", unitName, int32(millennia)},
	{"millennia millenniums", unitNames, int32(millennia)},
	{"daylong", unitLong, int32(days)},
	{"weeklong", unitLong, int32(weeks)},
	{"monthlong", unitLong, int32(months)},
	{"yearlong", unitLong, int32(years)},
	{"spring", season, 0},
	{"summer summers", season, 1},
	{"fall autumn", season, 2},
	{"winter winters", season, 3},

	{"today", dayWord, 0},
	{"yesterday", dayWord, -1},
	{"tomorrow", dayWord, 1},
	{"tonight", partOfDay, int32(tonight)},
	{"morning mornings", partOfDay, int32(morning)},
	{"afternoon afternoons", partOfDay, int32(afternoon)},
	{"evening evenings", partOfDay, int32(evening)},
	{"noon noontime", partOfDay, int32(noon)},
	{"midday lunchtime", partOfDay, int32(midday)},
	{"midnight", partOfDay, int32(midnight)},
	{"dawn daybreak sunrise", partOfDay, int32(dawn)},
	{"dusk sunset nightfall", partOfDay, int32(dusk)},
	{"overnight", partOfDay, int32(overnight)},

	{"one", cardinal, 1},
	{"two", cardinal, 2},
	{"three", cardinal, 3},
	{"four", cardinal, 4},
	{"five", cardinal, 5},
	{"six", cardinal, 6},
	{"seven", cardinal, 7},
	{"eight", cardinal, 8},
	{"nine", cardinal, 9},
	{"ten", cardinal, 10},
	{"eleven", cardinal, 11},
	{"twelve", cardinal, 12},
	{"thirteen", cardinal, 13},
	{"fourteen", cardinal, 14},
	{"fifteen", cardinal, 15},
	{"sixteen", cardinal, 16},
	{"seventeen", cardinal, 17},
	{"eighteen", cardinal, 18},
	{"nineteen", cardinal, 19},
	{"twenty", cardinal, 20},
	{"thirty", cardinal, 30},
	{"forty", cardinal, 40},
	{"fifty", cardinal, 50},
	{"sixty", cardinal, 60},
	{"seventy", cardinal, 70},
	{"eighty", cardinal, 80},
	{"ninety", cardinal, 90},
	{"hundred", scale, 100},
	{"thousand", scale, 1000},
	{"several few many some", vague, 0},
	{"couple", couple, 2},
	{"dozen", couple, 12},
	{"half", halfYear, 0},
	{"twenties", decade, 20},
	{"thirties", decade, 30},
	{"forties", decade, 40},
	{"fifties", decade, 50},
	{"sixties", decade, 60},
	{"seventies", decade, 70},
	{"eighties", decade, 80},
	{"nineties", decade, 90},

	{"first", ordinal, 1},
	{"third", ordinal, 3},
	{"fourth", ordinal, 4},
	{"fifth", ordinal, 5},
	{"sixth", ordinal, 6},
	{"seventh", ordinal, 7},
	{"eighth", ordinal, 8},
	{"ninth", ordinal, 9},
	{"tenth", ordinal, 10},
	{"eleventh", ordinal, 11},
	{"twelfth", ordinal, 12},
	{"thirteenth", ordinal, 13},
	{"fourteenth", ordinal, 14},
	{"fifteenth", ordinal, 15},
	{"sixteenth", ordinal, 16},
	{"seventeenth", ordinal, 17},
	{"eighteenth", ordinal, 18},
	{"nineteenth", ordinal, 19},
	{"twentieth", ordinal, 20},
	{"thirtieth", ordinal, 30},

	{"the", article, 0},
	{"a an", article, 1},
	{"its his her their our my", article, 2},
	{"last", relative, int32(last)},
	{"next", relative, int32(next)},
	{"this current these", relative, int32(this)},
	{"past", relative, int32(past)},
	{"coming upcoming", relative, int32(coming)},
	{"following ensuing", relative, int32(following)},
	{"previous preceding prior", relative, int32(previous)},
	{"same that those", relative, int32(same)},
	{"latest", relative, int32(latest)},
	{"recent", relative, int32(recent)},
	{"early", modifier, int32(early)},
	{"late", modifier, int32(late)},
	{"mid", modifier, int32(mid)},
	{"earlier", modifier, int32(earlier)},
	{"later", modifier, int32(later)},
	{"beginning start", modifier, int32(startOf)},
	{"middle", modifier, int32(middleOf)},
	{"end", modifier, int32(endOf)},
	{"rest remainder", modifier, int32(restOf)},
	{"about around nearly almost over approximately roughly exactly at up more less fewer no", approx, 0},
	{"each every", each, 0},
	{"ago", ago, 0},
	{"a.m am", meridiem, 0},
	{"p.m pm", meridiem, 12},
	{"gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist jst kst hkt msk", zone, 0},
	{"of", of, 0},
	{"to through until till thru", link, linkTo},
	{"and", link, linkAnd},
	{"or", link, linkOr},
	{"from", link, linkFrom},
	{"between", link, linkBetween},
	{"after", link, linkAfter},
	{"before", link, linkBefore},
	{"on", link, linkOn},
	{"in", link, linkIn},
	{"'s", genitive, 0},
	{"fiscal", fiscal, 0},
	{"full whole entire additional further extra straight consecutive successive trading working business calendar solid comparable corresponding", filler, 0},

	{"now currently nowadays presently", reference, present},
	{"recently lately", reference, pastRef},
	{"soon", reference, futureRef},
	{"near short long immediate foreseeable distant", nearness, 0},
	{"period", periodNoun, 0},
	{"present moment", timeNoun, present},
	{"future", timeNoun, futureRef},

	{"daily", frequency, int32(days)},
	{"nightly", frequency, int32(nights)},
	{"hourly", frequency, int32(hours)},
	{"weekly", frequency, int32(weeks)},
	{"monthly", frequency, int32(months)},
	{"quarterly", frequency, int32(quarters)},
	{"annually yearly", frequency, int32(years)},
	{"once", times, 1},
	{"twice times", times, 2},

	{"christmas xmas", holiday, int32(christmas)},
	{"easter", holiday, int32(easter)},
	{"thanksgiving", holiday, int32(thanksgiving)},
	{"good new palm ash black holy maundy independence bastille boxing valentine labor memorial veterans columbus armistice halloween bloody", holiday, 0},
}
