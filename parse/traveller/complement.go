package traveller

import "strings"

// complement returns the token behind what an office is over: "of State for
// African Affairs", "to the United Nations". It returns from where nothing
// follows. It stops where a person's name begins.
func (r *reader) complement(from, head int) int {
	if !r.governs(from, head) {
		return from
	}
	end, lowers := from+1, 0
	for r.is(end, determiner) {
		end++
	}
	start := end
	for end < r.last && end < from+24 {
		switch n := r.norm(end); {
		case r.hyphen(end):
			end++
		case n == "," && r.departments(end):
		case r.acronym(end):
			end += 2
		case r.possessive(end) && !r.is(end+1, office|function) && (r.hint[end-1] != 0 || r.is(end-1, organization|modifier|noName)): // "leader of Iraq's largest Shiite party"
			lowers = -3
		case n == "of" || n == "the" || n == "and" || n == "&" || n == "for" || n == "to" || n == "in":
			if end == start || !r.goesOn(end) {
				return r.trim(end, from)
			}
		case r.bodyAt(end) > 0:
			end += r.bodyAt(end) - 1
		case r.is(end, honorific|calendar|pronoun) && !r.is(end, modifier):
			return r.trim(end, from)
		case r.is(end, office) && (!r.is(end, modifier|organization) || r.cls[end]&titleOnly == 0 && r.upper(end+1) && r.head(start) == end && !r.is(end+1, office|modifier|organization)):
			if r.head(start) == end && !r.courtesy(end) && !r.rankOnly(end) {
				return from // "envoy of UN Secretary General Kofi Annan": another person
			}
			return r.trim(end, from)
		case r.upper(end):
			if r.is(end, function) && !r.is(end, modifier) || end > start && r.norm(end-1) != "of" && r.startsName(end) {
				return r.trim(end, from)
			}
		case r.is(end, modifier):
		case r.lower(end) && !r.is(end, function|determiner|verb|speech|preposition|number) && (lowers < 1 || r.is(end, organization)) && r.norm(from) == "of":
			lowers++
		default:
			return r.trim(end, from)
		}
		end++
	}
	return r.trim(end, from)
}

// courtesy reports an office that stands before a name behind another office:
// "Special Representative for Afghanistan Reconciliation Ambassador Khalilzad".
func (r *reader) courtesy(i int) bool {
	switch r.word(i).kind {
	case "ambassador", "general", "admiral", "professor", "doctor", "senator":
		return r.upper(i)
	}
	return false
}

// bodyAt returns how many tokens at i are an institution whose name holds an
// office: "Joint Chiefs of Staff", "Office of the President"; 0 for none.
func (r *reader) bodyAt(i int) int {
	if r.text.Is(i, "office", "bureau", "cabinet") && r.norm(i+1) == "of" {
		k := i + 2
		if r.norm(k) == "the" {
			k++
		}
		if h := r.head(k); h >= 0 && r.upper(k) {
			end, _ := r.titleEnd(h)
			return end - i
		}
	}
	if b, n := r.institutionAt(i); b != nil && r.hint[i] == 0 && n > 1 && b.strength != "weak" {
		return n
	}
	if r.norm(i) == "joint" && r.norm(i+1) == "chiefs" {
		if r.norm(i+2) == "of" {
			return 4
		}
		return 2
	}
	return 0
}

// governs reports whether the preposition at i belongs to the office.
func (r *reader) governs(i, head int) bool {
	w := r.word(head)
	switch r.norm(i) {
	case "of":
		return true
	case "for":
		switch w.kind {
		case "minister", "secretary", "representative", "envoy", "commissioner", "coordinator", "director", "adviser", "ambassador", "rapporteur", "chief", "spokesman", "general", "diplomat":
			return r.is(i+1, modifier) || r.upper(i+1) || r.is(i+1, determiner) && (r.upper(i+2) || r.is(i+2, modifier))
		}
	case "to":
		switch w.kind {
		case "ambassador", "envoy", "representative", "adviser", "commissioner", "assistant", "aide", "observer", "delegate", "chief", "counselor":
			return r.upper(i+1) || r.is(i+1, determiner) && r.upper(i+2)
		}
	case "at", "with", "in", "on":
		return (w.role == Expert || w.role == Private || w.role == Journalist || w.kind == "rapporteur" || w.kind == "representative") && (r.upper(i+1) || r.norm(i+1) == "the" && r.upper(i+2))
	}
	return false
}

// goesOn reports whether the small word at i is within a department's name.
func (r *reader) goesOn(i int) bool {
	next := i + 1
	if r.norm(next) == "the" || r.norm(next) == "his" || r.norm(next) == "her" {
		next++
	}
	if !r.upper(next) && !r.is(next, modifier) {
		return false
	}
	switch r.norm(i) {
	case "and", "&":
		return !r.is(next, office|honorific) && !r.startsName(next) && ((r.hint[next] == 0) == (r.hint[i-1] == 0 || r.norm(i-1) == ",") || r.vocabulary(next+1) || r.vocabulary(next))
	case "to":
		switch r.norm(i - 1) {
		case "mission", "delegation", "embassy", "ambassador", "envoy", "representative":
			return true
		}
		return false
	case "for", "in":
		return r.hint[i-1] == 0 && !r.startsName(next)
	}
	return true
}

// departments reports a comma in a department's list: "Democracy, Human Rights, and Labor".
func (r *reader) departments(i int) bool {
	if !r.upper(i-1) || r.hint[i-1] != 0 {
		return false
	}
	next := i + 1
	if r.text.Is(next, "and", "&") {
		return r.department(next + 1)
	}
	if !r.department(next) {
		return false
	}
	for k := next; k < next+8; k++ {
		if r.text.Is(k, "and", "&") {
			return r.department(k + 1)
		}
		if r.lower(k) && !r.is(k, modifier|preposition) || r.hint[min(k, r.last-1)] != 0 {
			return false
		}
	}
	return false
}

// department reports whether a department's name can go on at i.
func (r *reader) department(i int) bool {
	if r.norm(i) == "the" {
		i++
	}
	return r.upper(i) && r.hint[i] == 0 && !r.is(i, office|honorific|function) && !r.startsName(i)
}

// vocabulary reports whether token i is a word of departments rather than a
// name: by the tables or by an ending that English nouns have.
func (r *reader) vocabulary(i int) bool {
	if i < r.first || i >= r.last {
		return false
	}
	c := r.cls[i]
	if c&(modifier|organization) != 0 && c&(given|family) == 0 {
		return true
	}
	if c&(given|family) != 0 {
		return false
	}
	n := r.text.Tokens[i].Norm
	if len(n) > 6 && n[len(n)-1] == 's' && !strings.HasSuffix(n, "ies") {
		n = n[:len(n)-1]
	}
	for _, s := range nounEndings {
		if len(n) > len(s)+2 && strings.HasSuffix(n, s) {
			return true
		}
	}
	return false
}

// nounEndings end English nouns of departments, and hardly any names.
var nounEndings = [...]string{"tion", "sion", "ment", "ity", "ies", "ness", "ism", "ic", "ence", "ance", "cy", "ship", "ture", "ing", "logy", "dom", "onse", "ource"}

// startsName reports whether a person's name rather than a department goes on at i.
func (r *reader) startsName(i int) bool {
	if !r.upper(i) {
		return false
	}
	c := r.cls[i]
	next := r.upper(i+1) || r.hyphen(i+1) || r.is(i+1, particle)
	switch {
	case c&honorific != 0:
		return true
	case c&(organization|modifier|calendar) != 0 && c&(given|family) == 0:
		return false
	case r.initial(i):
		return r.upper(i + 1)
	case c&given != 0:
		return next && (c&plain == 0 && r.hint[i] == 0 || r.hint[i+1] == 0 && !r.is(i+1, modifier|organization|function))
	case c&family != 0 && c&(plain|modifier) == 0 && r.hint[i] == 0:
		return next
	}
	return false
}

// initial reports a letter with its dot: "J.", "H.W.".
func (r *reader) initial(i int) bool {
	if i < r.first || i >= r.last {
		return false
	}
	t := &r.text.Tokens[i]
	return t.Upper && r.hint[i] == 0 && (t.Dot && len(t.Norm) <= 3 && (len(t.Norm) == 1 || t.Norm[1] == '.') || len(t.Norm) == 1 && t.Norm != "a" && t.Norm != "i")
}

// trim takes small words off the end of a complement that began at from.
func (r *reader) trim(end, from int) int {
	for end > from+1 {
		switch r.norm(end - 1) {
		case "of", "the", "and", "&", "for", "to", "in", ",", "a", "an", "his", "her", "'s", "'":
			end--
			continue
		}
		break
	}
	if end <= from+1 || r.possessive(end) && r.lower(end-1) {
		return from
	}
	return end
}

// split returns where a name begins within a complement that ran into it, or
// its end: the words behind the last word of a department's name.
func (r *reader) split(from, end int) int {
	if r.upper(end) {
		return end
	}
	for k := end - 1; k > from; k-- {
		if r.vocabulary(k) || r.hint[k] != 0 || !r.upper(k) && !r.hyphen(k) {
			if r.lower(k) && r.is(k, organization) {
				return end // "the pipeline company Severgas"
			}
			n := end - k - 1
			if n >= 2 && n <= 4 && (r.vocabulary(k) || r.hint[k] != 0 || r.norm(k) == ")") || n == 1 && (r.hint[k] != 0 || r.vocabulary(k) && r.cls[k+1] == 0) {
				return k + 1
			}
			return end
		}
	}
	return end
}
