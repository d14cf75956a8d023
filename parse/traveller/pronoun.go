package traveller

// pronoun adds the pronoun at token i.
func (r *reader) pronoun(i int) int {
	n := r.norm(i)
	if r.is(i, determiner) && (r.is(i+1, style) || r.is(i+1, honorific)) && r.upper(i+1) { // "His Majesty", "Her Excellency"
		return r.styleOf(i)
	}
	if n == "i" && (!r.upper(i) || r.upper(i-1) && i-1 > r.first && r.cls[i-1]&(function|verb|speech) == 0) { // "Elizabeth I"
		return i + 1
	}
	if (n == "her" || n == "him" || n == "his") && r.upper(i) && i > r.first && r.upper(i+1) && !r.headline {
		return i + 1 // a work's title
	}
	w := r.word(i)
	p := phrase{first: i, last: i + 1, nameFirst: i, nameLast: i, titleFirst: i, titleLast: i, head: -1, surname: -1, same: -1, form: Pronoun, gender: w.gender, kind: w.kind}
	switch w.kind {
	case "group":
		p.form, p.plural = Group, true
	case "self":
		p.form = Self
	}
	p.why = n
	k := r.add(p)
	switch n {
	case "he", "she", "they", "i":
		r.phrases[k].subject = true
	default:
		r.phrases[k].subject = false
	}
	return i + 1
}

// styleOf reads "His Majesty King Abdullah", "His Holiness", "Her Excellency Dr. Amina Mohamed".
func (r *reader) styleOf(i int) int {
	k := i + 1
	for r.is(k, style) || r.norm(k) == "royal" || r.norm(k) == "imperial" || r.is(k, honorific) {
		k++
	}
	if r.norm(k) == "the" {
		k++
	}
	if h := r.head(k); h >= 0 && h < k+8 {
		return r.titled(k, h, k)
	}
	first, last := r.name(k, true)
	if last == first {
		return r.styleAlone(i, k)
	}
	s := r.word(i + 1)
	p := phrase{first: i, titleFirst: i, titleLast: k, head: i + 1, surname: -1, same: -1, gender: r.word(i).gender, role: s.role, kind: s.kind}
	if s.kind == "style" || s.kind == "" {
		p.head, p.titleLast = -1, i
	}
	p.home = home{}
	return r.named(p, first, last, "style before name")
}

// styleAlone reads a style that names nobody, from i to k: "Her Majesty will
// travel to Cork". It is an office of somebody told before.
func (r *reader) styleAlone(i, k int) int {
	h := k - 1
	if !r.is(h, style) || r.upper(k) || r.possessive(k) && r.upper(k+1) { // "His Majesty's Government"
		return k
	}
	w := r.word(h)
	if w.kind == "style" {
		return k
	}
	p := phrase{
		first: i, last: k, nameFirst: i, nameLast: i, titleFirst: i + 1, titleLast: k, head: h, surname: -1, same: -1,
		article: definite, form: Office, gender: r.word(i).gender, role: w.role, kind: w.kind, why: "style",
	}
	if r.is(h, plural) {
		p.form, p.head, p.plural = Group, -1, true
	}
	r.add(p)
	return k
}
