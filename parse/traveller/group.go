package traveller

// group reads several people told as one: "the two leaders", "both men", "the
// three foreign ministers". It returns i where token i begins no such phrase.
func (r *reader) group(i, floor int) int {
	n := r.norm(i)
	k := i + 1
	for r.is(k, modifier) && !r.is(k, office) || r.country(k) != nil && r.country(k).Demonym {
		k++
	}
	w := r.word(min(k, r.last-1))
	switch {
	case r.is(k, plural):
	case r.text.Is(k, "men", "women", "sides") && k < r.last:
		if r.norm(k) == "sides" {
			return i
		}
	default:
		return i
	}
	if first, last := r.personAt(k + 1); last > first { // "two ministers Bush and Blair"
		return i
	}
	p := phrase{
		first: i, last: k + 1, nameFirst: i, nameLast: i, titleFirst: i + 1, titleLast: k + 1, head: -1, surname: -1, same: -1,
		form: Group, plural: true, kind: w.kind, role: w.role, gender: w.gender, why: "group",
	}
	if r.norm(i-1) == "the" || r.norm(i-1) == "these" {
		p.first, p.article = i-1, definite
	}
	p.count = counted(n)
	if p.first < floor || p.article != definite && n != "both" && (n != "two" || !r.upper(i)) {
		return k + 1
	}
	if r.norm(k) == "men" {
		p.gender = male
	}
	if r.norm(k) == "women" {
		p.gender = female
	}
	r.add(p)
	return k + 1
}

// counted returns the number that a word of the class number tells.
func counted(n string) int {
	switch n {
	case "three":
		return 3
	case "four":
		return 4
	case "five":
		return 5
	}
	return 2
}

// couple reads two given names that share a family name: "Bill and Hillary
// Clinton". It adds the first and returns the token of the second, or i.
func (r *reader) couple(i int) int {
	if !r.is(i, given) || !r.upper(i) || r.norm(i+1) != "and" || !r.is(i+2, given) || !r.upper(i+2) || !r.upper(i+3) {
		return i
	}
	first, last := r.name(i+2, true)
	if r.words(first, last) < 2 || r.hint[i] != 0 {
		return i
	}
	r.add(phrase{
		first: i, last: i + 1, nameFirst: i, nameLast: i + 1, titleFirst: i, titleLast: i, head: -1, surname: last - 1, same: -1,
		form: Full, gender: r.word(i).gender, why: "given name before a shared family name",
	})
	return i + 2
}
