package traveller

import "itinera/parse/token"

// apposition reads the office behind the name of phrase k: "Hua Chunying, a
// Foreign Ministry spokeswoman", "Tan Tee How (permanent secretary …)". It adds
// a phrase of the same person and returns the token behind it, 0 without one.
func (r *reader) apposition(k int) int {
	p := r.phrases[k]
	at, copula := r.appositionStart(p.last)
	if at == 0 {
		return 0
	}
	i := at
	for r.is(i, determiner) {
		i++
	}
	h := r.head(i)
	if h < 0 || r.is(h, plural) {
		return 0
	}
	end, head := r.titleEnd(h)
	if first, last := r.personAt(end); last > first && !r.is(head, relation) {
		return 0
	}
	if c, first, last := r.extend(end, head); last > first {
		return 0
	} else if c > end {
		end = c
	}
	if e := r.secondOffice(end, head); e > end {
		if first, last := r.personAt(e); last > first {
			return 0
		}
		end = e
	}
	if !r.closes(at, end, copula) {
		return 0
	}
	title, first, a := r.leftEdge(i, at)
	w := r.word(head)
	q := phrase{
		first: min(first, at), last: end, nameFirst: at, nameLast: at, titleFirst: title, titleLast: end, head: head, surname: -1, same: k,
		article: a, form: Office, gender: w.gender, kind: r.kind(head), why: "title behind name",
	}
	q.role = r.roleOf(q.kind, head)
	q.home = r.titleHome(&q)
	r.owner(&q)
	r.add(q)
	return end
}

// appositionStart returns where an office behind a name at i may begin, and
// whether a form of "be" links it; 0 if none may.
func (r *reader) appositionStart(i int) (at int, copula bool) {
	switch r.norm(i) {
	case ",", "(":
		at = i + 1
	case "is", "was", "became", "who":
		at, copula = i+1, true
	default:
		return 0, false
	}
	if r.norm(at) == "who" {
		at, copula = at+1, true
	}
	if copula && r.text.Is(at, "is", "was", "became", "serves", "served", "heads") {
		at++
	}
	if at+1 < r.last && r.text.Tokens[at].Kind == token.Number && r.norm(at+1) == "," {
		at += 2
	}
	for r.text.Is(at, "now", "then", "formerly", "currently", "also", "himself", "herself", "as") && at < r.last {
		at++
	}
	if at >= r.last {
		return 0, false
	}
	return at, copula
}

// closes reports whether what stands at end closes an apposition that began at at.
func (r *reader) closes(at, end int, copula bool) bool {
	if end >= r.last {
		return true
	}
	if r.possessive(end) {
		return false // "who was the pope's guide"
	}
	if copula {
		return r.is(at, determiner) || r.norm(end-1) != ""
	}
	if r.text.Tokens[end].Kind == token.Punct {
		return !r.hyphen(end)
	}
	switch r.norm(end) {
	case "and", "or":
		return r.text.Is(at, "a", "an")
	}
	if r.text.Is(end, "is", "was", "will", "has", "had") {
		return !r.is(at, determiner) // "Bryce, Governor-General of Australia is set to"
	}
	if r.is(end, speech|verb) {
		return r.text.Is(at, "a", "an") || r.text.Is(end, "responsible", "based")
	}
	return r.is(end, preposition) || r.text.Is(end, "who", "whose", "that", "based", "who's")
}

// appositiveName returns the name behind a comma at k: "the EU's foreign policy
// chief, Federica Mogherini,".
func (r *reader) appositiveName(k int) (first, last int) {
	if r.norm(k) != "," || !r.upper(k+1) && !r.is(k+1, particle) {
		return k, k
	}
	first, last = r.personAt(k + 1)
	if last == first || r.hint[first] != 0 && !r.is(first, given) {
		return k, k
	}
	if r.words(first, last) < 2 && r.cls[first] != 0 && r.cls[first]&family == 0 {
		return k, k
	}
	if last >= r.last {
		return first, last
	}
	switch r.norm(last) {
	case ",", ".", ";", ":", ")", "—", "–", "?", "!":
		return first, last
	}
	return k, k
}
