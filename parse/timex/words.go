package timex

import "itinera/parse/token"

// words are the tokens of one sentence, to be read for tense.
type words struct {
	text   *token.Text
	lo, hi int
}

// reach is the number of tokens to which a verb is looked for: no clause of
// news is longer, and a text without full stops stays linear.
const reach = 80

func (w words) form(i int) form {
	if i < w.lo || i >= w.hi {
		return clauseBreak
	}
	return formOf(w.text.Tokens[i].Norm)
}

func (w words) is(i int, s ...string) bool { return i >= w.lo && i < w.hi && w.text.Is(i, s...) }

// opens reports whether token i begins its clause: "On Friday, he will…".
func (w words) opens(i int) bool {
	k := i - 1
	for k >= w.lo && k > i-reach && w.is(k, "on", "in", "by", "the", "at", "from", "late", "early", "and", "but", "\"", "“", "then", "for", "also", "_") {
		k--
	}
	return k < w.lo
}

// leftOf reads the nearest verb group before token i.
func (w words) leftOf(i int) (Clause, bool) {
	infinitive := false
	for k := i - 1; k >= w.lo && k > i-reach; k-- {
		f := w.form(k)
		switch f {
		case noForm, adverb, be:
			continue
		case clauseBreak:
			if infinitive {
				return Clause{Tense: Future}, true
			}
			if !w.is(k, "after", "before", "since", ":", ";") || k+1 < i && w.form(k+1) != going {
				return Clause{}, false
			}
			continue
		case toward:
			infinitive = infinitive || w.infinitive(k)
			continue
		}
		if infinitive {
			return w.governed(k, f)
		}
		if c, ok := w.group(k, f); ok {
			return c, true
		}
	}
	if infinitive {
		return Clause{Tense: Future}, true
	}
	return Clause{}, false
}

// rightOf reads the first verb group behind token i.
func (w words) rightOf(i int) (Clause, bool) {
	for k := i; k < w.hi && k < i+reach; k++ {
		switch f := w.form(k); f {
		case clauseBreak:
			if w.is(k, "who", "which", "whose", "whom", "where") { // "Kim, who heads the team, refused"
				for k+1 < w.hi && !w.is(k+1, ",") {
					k++
				}
			}
		case noForm, adverb, be, toward, going:
		case will, would, may, had, has, is, was:
			for k+1 < w.hi && (w.form(k+1) == adverb || w.form(k+1) == be) {
				k++
			}
			if g := w.form(k + 1); g == dueWord || g == pastVerb || g == going || g == reported || g == toward {
				k++
				return w.group(k, w.form(k))
			}
			return w.auxiliary(f, k)
		default:
			if c, ok := w.group(k, f); ok {
				return c, true
			}
		}
	}
	return Clause{}, false
}

// infinitive reports whether "to" at token k is followed by a verb's base form
// and not by a place: "to visit", "to be held"; "to the king", "to Seoul".
func (w words) infinitive(k int) bool {
	if k+1 >= w.hi {
		return false
	}
	t := w.text.Tokens[k+1]
	if t.Upper || t.Kind != token.Word || lexWords().find(&t).class == cardinal {
		return false
	}
	switch t.Norm {
	case "the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those", "him", "them", "it", "us", "reporters", "journalists", "talks", "power", "work", "office", "war", "peace", "date", "hospital", "prison", "jail", "court", "school", "safety", "church", "parliament", "victory", "death", "town", "bomb", "earth", "space", "about", "at", "some", "all", "and", "more", "less":
		return false
	}
	return true
}

// governed reads what governs an infinitive: "failed to appear" is past, "plans
// to meet", "agreed to meet", "Kerry to meet" look ahead.
func (w words) governed(k int, f form) (Clause, bool) {
	switch f {
	case hindered:
		return Clause{Tense: Past}, true
	case dueWord:
		return w.group(k, f)
	case had:
		return Clause{Tense: Past}, true
	case has:
		return Clause{Tense: Past}, w.is(k+1, "been")
	case pastVerb:
		return w.group(k, f) // "called in a strike to free them Saturday": the purpose was had then
	}
	return Clause{Tense: Future}, true
}

// group reads the verb group whose last word is token k. It returns false where the word is no verb of the clause after all.
func (w words) group(k int, f form) (Clause, bool) {
	aux, first := w.auxiliaryBefore(k)
	switch f {
	case reported:
		if aux == noForm || aux == was || aux == had || aux == has {
			return Clause{Tense: Past, Reporting: true}, true
		}
	case dueWord:
		return w.due(k, aux)
	case plansTo:
		if w.is(k+1, "to") || w.is(k, "plans", "expects", "hopes", "intends") {
			return Clause{Tense: Future}, true
		}
		return Clause{Tense: Past}, true
	case going:
		if aux == is || aux == noForm && w.is(k, "opening", "beginning", "starting") && !w.is(k-1, ",") { // "the summit opening here Saturday"
			return Clause{Tense: Present, Motion: true}, true
		}
		if aux == noForm {
			return Clause{}, false // "after visiting", "a meeting": the verb is farther on
		}
	case goes:
		if aux == noForm {
			return Clause{Tense: Present, Motion: true}, w.finite(k)
		}
	case will, would, may, had, has, is, was:
		if (f == is || f == was) && w.is(k+1, "to") {
			return Clause{Due: true}, true
		}
		return w.auxiliary(f, k)
	case pastVerb, hindered:
		if aux == noForm && k > w.lo && w.attributive(k) {
			return Clause{}, false
		}
		if aux == is {
			return Clause{Tense: Present}, true
		}
	}
	switch aux {
	case toward:
		return w.leftOf(first + 1)
	case noForm:
		return Clause{Tense: Past}, true
	}
	return w.auxiliary(aux, first)
}

// auxiliaryBefore returns the auxiliary, or "to", of the verb at token k and its
// token: noForm and k for none.
func (w words) auxiliaryBefore(k int) (form, int) {
	for j := k - 1; j >= w.lo && j > k-5; j-- {
		switch f := w.form(j); f {
		case adverb, be:
		case will, would, may, had, has, is, was, toward:
			return f, j
		default:
			return noForm, k
		}
	}
	return noForm, k
}

// due reads "due", "set", "scheduled"… at token k.
func (w words) due(k int, aux form) (Clause, bool) {
	if aux == noForm && w.is(k, "set", "likely", "planned", "ready", "bound", "prepared") && !w.is(k+1, "to", "for") {
		return Clause{}, false // "a set of rules"
	}
	if aux == had {
		return Clause{Tense: PastPerfect, Due: true}, true
	}
	if aux == was && w.is(k, "supposed") { // "was supposed to leave Friday, but…"
		return Clause{Tense: Past}, true
	}
	return Clause{Due: true}, true
}

// attributive reports a past participle that describes a noun: "the wounded
// men", "meet wounded soldiers".
func (w words) attributive(k int) bool {
	k--
	for k > w.lo && w.form(k) == adverb {
		k--
	}
	switch w.text.Tokens[k].Norm {
	case "the", "a", "an", "of", "with", "his", "her", "its", "their", "for", "in", "on", "by", "from", "some", "many", "other":
		return true
	}
	return false
}

// finite reports whether the word at token k is a verb with a subject: "heads",
// or a base form behind a plural ("the ministers meet", "he and Abbas meet").
func (w words) finite(k int) bool {
	if v := w.text.Tokens[k].Norm; v[len(v)-1] == 's' {
		return true
	}
	if k-1 < w.lo {
		return false
	}
	n := w.text.Tokens[k-1].Norm
	return len(n) > 3 && n[len(n)-1] == 's' && n != "this" || n == "they" || n == "both" || w.text.Tokens[k-1].Upper && w.is(k, "meet", "arrive", "depart", "gather")
}

// auxiliary returns the tense of the auxiliary at token k.
func (w words) auxiliary(f form, k int) (Clause, bool) {
	switch f {
	case will, may:
		return Clause{Tense: Future}, true
	case would:
		for w.form(k+1) == adverb || w.form(k+1) == be {
			k++
		}
		return Clause{Tense: Conditional, Motion: k+1 < w.hi && moves(w.text.Tokens[k+1].Norm)}, true
	case had:
		return Clause{Tense: PastPerfect}, true
	case has, was:
		return Clause{Tense: Past}, true
	case is:
		return Clause{Tense: Present}, true
	}
	return Clause{}, false
}

// around reads the clause around a reading from its words alone: the verb group
// before it, or the one behind it where it opens the clause.
func (w words) around(x *reading) Clause {
	if !w.opens(x.first) {
		if c, ok := w.leftOf(x.first); ok {
			return c
		}
	}
	c, _ := w.rightOf(x.last)
	return c
}
