package travel

import "itinera/parse/token"

// placeable reports the prepositions by which a visit or an event has its place.
func placeable(prep string) bool {
	switch prep {
	case "in", "at", "near", "outside", "inside":
		return true
	}
	return false
}

// longComplement is how many tokens what a visit is paid to or a meeting is about
// may have.
const longComplement = 14

// complemented returns the noun of a visit or an event whose complement ends at
// token j and begins no earlier than token first: "a visit to US troops | in Iraq",
// "a conference on Afghanistan | in Bonn"; -1 where there is none.
func (r *reader) complemented(j, first int) int {
	for i := j; i > first && i > j-longComplement; i-- {
		w, n := r.tags[i], r.Text.Norm(i)
		switch {
		case r.verbAt(i), r.Text.Tokens[i].Kind == token.Punct && n != "-" && n != "'":
			return -1
		case w == nil || w.pos&posPrep == 0:
			continue
		}
		head := r.tags[i-1]
		named := head != nil && head.pos&posNoun != 0 && r.asNoun(i-1)
		switch {
		case named && complements(head.kind, n):
			return i - 1
		case n != "of" || named:
			return -1
		}
	}
	return -1
}

// complements reports whether a preposition leads to what a kind of visit or
// event is paid to or about.
func complements(kind, prep string) bool {
	switch kind {
	case "visit", "tour":
		return prep == "to" || prep == "of" || prep == "with"
	case "talks", "summit", "event":
		switch prep {
		case "on", "about", "for", "of", "over", "to":
			return true
		}
	}
	return false
}
