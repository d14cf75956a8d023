package traveller

import "slices"

// speaker returns who says what is quoted at phrase k: the person beside the
// sentence's verb of speech, else the last one who spoke; -1 for nobody.
func (r *reader) speaker(k int) int {
	p := &r.phrases[k]
	if !p.quoted {
		if who, ok := r.turnOf(k); ok {
			return who
		}
		if r.author >= 0 {
			return r.author
		}
	}
	for i := k + 1; i < len(r.phrases) && r.phrases[i].sentence <= p.sentence+1; i++ {
		if c := &r.phrases[i]; c.person >= 0 && !c.quoted && c.form != Group && r.speaks(c) {
			return c.person
		}
	}
	for i := k - 1; i >= 0 && p.sentence-r.phrases[i].sentence <= 4; i-- {
		if c := &r.phrases[i]; c.person >= 0 && !c.quoted && c.form != Group && r.speaks(c) {
			return c.person
		}
	}
	return -1
}

// turnOf returns whose turn it is in a transcript at phrase k; ok is false
// where no turn was marked.
func (r *reader) turnOf(k int) (who int, ok bool) {
	if len(r.turns) == 0 || r.turns[0] > k {
		return -1, false
	}
	i, _ := slices.BinarySearch(r.turns, k+1)
	return r.phrases[r.turns[i-1]].person, true
}

// voices notes the turns of a transcript and who signs a statement.
func (r *reader) voices() {
	r.author = -1
	for k := range r.phrases {
		p := &r.phrases[k]
		if p.turn && !p.quoted {
			r.turns = append(r.turns, k)
		}
		if r.author < 0 && p.sentence == 0 && p.person >= 0 && p.first > 0 && r.text.Is(p.first-1, "by", "from") && r.text.Is(0, "statement", "remarks", "message", "letter", "speech", "address") {
			r.author = p.person
		}
	}
}
