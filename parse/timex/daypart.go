package timex

import "itinera/timeline"

// dayPartRule reads a part of the anchor's day, or of the day told last.
var dayPartRule = rule{
	name: "part-of-day",
	read: readDayPart,
	examples: `
		2014-02-14 | He arrived [this morning]. | TIME 2014-02-14TMO | 2014-02-14
		2014-03-01 | He arrived [last night]. | TIME 2014-02-28TNI | 2014-02-28
		2014-02-14 | They dine [tonight]. | TIME 2014-02-14TNI | 2014-02-14
		2014-02-14 | They meet [later this afternoon]. | TIME 2014-02-14TAF | 2014-02-14
		2014-02-14 | He met them on Thursday and spoke to them in [the evening]. | TIME 2014-02-13TEV | 2014-02-13
		2014-02-16 | He flew home [this evening]. | TIME 2014-02-16TEV | 2014-02-16
		2014-01-01 | He flew home [last night]. | TIME 2013-12-31TNI | 2013-12-31
		2014-03-30 | Shots were heard [overnight]. | TIME 2014-03-29TNI | 2014-03-29..2014-03-30
		2016-02-29 | He left on Monday and came back [that night]. | TIME 2016-02-29TNI | 2016-02-29
		none | They dine [tonight]. | TIME XXXX-XX-XXTNI |
	`,
	rejects: `
		It was an evening gown.
		The Good Morning show was cut.
	`,
}

// readDayPart reads [mod] this/last/tomorrow PART | tonight | in the PART | at noon.
func readDayPart(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveDayPart, unit: days}
	j := r.mod(i, &x)
	if r.at(j) == (lexeme{partOfDay, int32(tonight)}) {
		x.part, x.rel, x.last = tonight, this, j+1
		return x, true
	}
	if r.isRel(j, last, this, same, previous, following, next) {
		x.rel = rel(r.lex[j].n)
		j++
		if x.rel == this && r.word(j-1) != "this" {
			return x, false
		}
	} else if r.at(j) == (lexeme{article, 0}) {
		if j++; r.isRel(j, same, previous, following, next) {
			x.rel = rel(r.lex[j].n)
			j++
		} else if !r.partPreposition(i - 1) {
			return x, false
		}
	}
	if r.is(j, modifier) && !r.is(j-1, modifier) {
		x.mod = mod(r.lex[j].n)
		j++
		if r.hyphenated(j) {
			j++
		}
	}
	if !r.is(j, partOfDay) {
		return x, false
	}
	x.part, x.last = part(r.lex[j].n), j+1
	switch x.part {
	case overnight:
		return x, x.rel == noRel && j == i && !r.is(i-1, article) && r.word(i+1) != "stay" && r.word(i+1) != "flight"
	case noon, midnight, midday, dawn, dusk:
		return x, x.rel != noRel || r.partPreposition(i-1) || x.mod != noMod
	}
	return x, x.rel != noRel || j > i && x.mod == noMod || x.mod == mid
}

// partPreposition reports whether token i is a preposition of parts of days.
func (r *reader) partPreposition(i int) bool {
	switch r.word(i) {
	case "in", "at", "by", "before", "after", "until", "during", "since", "from", "around", "late":
		return true
	}
	return false
}

func resolveDayPart(r *reader, x *reading, e *Expr) {
	e.Type, e.Grain = Time, Day
	if r.ctx.Anchor == 0 {
		e.Value = "XXXX-XX-XX" + x.part.suffix()
		return
	}
	day := r.ctx.Anchor
	switch x.rel {
	case last:
		day--
	case previous:
		day = r.told.dayOr(day) - 1
	case following, next:
		day = r.told.dayOr(day) + 1
	case same, noRel:
		if x.part == overnight && x.rel == noRel {
			day = r.told.near(r, x, day)
			e.on(day-1, timeline.Resolved)
			e.Window.Latest = day // an arrival overnight falls on either side of midnight
			return
		}
		day = r.told.near(r, x, day)
	}
	e.on(day, timeline.Resolved)
}

// near returns the day told last if that was in this sentence or the one
// before, else d.
func (m *memory) near(r *reader, x *reading, d timeline.Day) timeline.Day {
	if m.day != 0 && m.sentence+1 >= r.text.SentenceOf(x.first) {
		return m.day
	}
	return d
}
