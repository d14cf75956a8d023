package timex

// setRule reads what recurs.
var setRule = rule{
	name: "set",
	read: readSet,
	examples: `
		2014-02-14 | They meet [every Friday]. | SET XXXX-WXX-5 |
		2014-02-14 | They meet on [Tuesday nights]. | SET XXXX-WXX-2TNI |
		2014-02-14 | They meet [each July]. | SET XXXX-07 |
		2014-02-14 | They meet [every two weeks]. | SET P2W |
		2014-02-14 | They meet [twice a week]. | SET P1W |
		2014-02-14 | They meet [daily]. | SET XXXX-XX-XX |
		2014-02-16 | They meet [every other week]. | SET P2W |
		none | They meet [every morning]. | SET XXXX-XX-XXTMO |
		none | The shop is closed on [Mondays]. | SET XXXX-WXX-1 |
	`,
	rejects: `
		Every man left.
		He stayed a year.
		They pay $3 a year.
		There are four flights a week.
		The Daily Mirror reported it.
	`,
}

// readSet reads each|every [other|NUMBER] UNIT|WEEKDAY|MONTH, "Mondays", "daily", "$3 a year".
func readSet(r *reader, i int) (reading, bool) {
	x := reading{resolve: resolveSet, typ: Set, n: 1}
	switch l := r.at(i); l.class {
	case each:
		return x, r.recurring(i+1, &x)
	case weekdays:
		x.unit, x.weekday, x.last = days, numberOf(l), i+1
		return x, true
	case weekday:
		if r.at(i+1) == (lexeme{link, linkAnd}) && r.is(i+2, weekday) && r.at(i+3) == (lexeme{unitNames, int32(nights)}) {
			x.part, x.unit, x.weekday, x.last = night, days, numberOf(l), i+1
			return x, true
		}
		if r.at(i+1) == (lexeme{unitNames, int32(nights)}) {
			x.part, x.unit, x.weekday, x.last = night, days, numberOf(l), i+2
			return x, true
		}
		if l := r.at(i + 1); l.class == partOfDay && len(r.word(i+1)) > 7 && r.word(i + 1)[len(r.word(i+1))-1] == 's' {
			x.part, x.unit, x.weekday, x.last = part(l.n), days, numberOf(r.lex[i]), i+2
			return x, true
		}
	case frequency:
		x.unit, x.last, x.vague = unit(l.n), i+1, true
		return x, !r.upper(i) && !r.is(i-1, hyphen) && unit(l.n) != quarters && r.phraseEnds(i+1)
	case times:
		if l.n == 1 || r.word(i) == "twice" {
			if r.at(i+1) == (lexeme{article, 1}) && r.is(i+2, unitName) {
				x.unit, x.last = unit(r.lex[i+2].n), i+3
				return x, true
			}
		}
	}
	return x, false
}

// recurring reads what stands behind "every".
func (r *reader) recurring(j int, x *reading) bool {
	if r.word(j) == "other" {
		x.n = 2
		j++
	} else if q, ok := r.quantity(j); ok && !q.word {
		x.n = q.n
		j = q.next
	}
	x.last = j + 1
	switch l := r.at(j); l.class {
	case unitName, unitNames:
		x.unit = unit(l.n)
		return x.n > 0
	case weekday:
		x.unit, x.weekday = days, numberOf(l)
		if l := r.at(j + 1); l.class == partOfDay {
			x.part, x.last = part(l.n), j+2
		}
		return true
	case month:
		x.unit, x.month = months, int(l.n)
		return r.upper(j)
	case season:
		x.unit, x.month = seasons, int(l.n)
		return true
	case partOfDay:
		x.unit, x.part = nights, part(l.n)
		return true
	}
	return false
}

func resolveSet(_ *reader, x *reading, e *Expr) {
	e.Grain = x.unit.grain()
	switch {
	case x.weekday != noWeekday:
		e.Value = "XXXX-WXX-" + string([]byte{isoWeekday(x.weekday.day())}) + x.part.suffix()
	case x.unit == seasons:
		e.Value = "XXXX" + seasonLetters[x.month]
	case x.month != 0:
		e.Value = monthValue(0, x.month)
	case x.part != noPart:
		e.Value = "XXXX-XX-XX" + x.part.suffix()
	case x.vague:
		e.Value = frequencyValue(x.unit)
	default:
		e.Value = durationValue(x.n, false, x.unit)
	}
}

// frequencyValue returns the value of "daily", "monthly".
func frequencyValue(u unit) string {
	switch u {
	case hours:
		return "PT1H"
	case days:
		return "XXXX-XX-XX"
	case nights:
		return "XXXX-XX-XXTNI"
	case weeks:
		return "XXXX-WXX"
	case months:
		return "XXXX-XX"
	case quarters:
		return "XXXX-QX"
	}
	return "XXXX"
}
