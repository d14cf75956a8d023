package traveller

import "slices"

// namesakes finds later mentions of people whose family name is a place too:
// after "Michael Jordan", "Jordan said" is the man and "in Jordan" is not.
func (r *reader) namesakes() {
	var places []string
	for k := range r.phrases {
		p := &r.phrases[k]
		if p.named() && !p.maybe && p.nameLast-p.nameFirst > 1 && r.hint[p.nameLast-1] != 0 {
			if n := r.text.Tokens[p.nameLast-1].Norm; !slices.Contains(places, n) {
				places = append(places, n)
			}
		}
	}
	if len(places) == 0 {
		return
	}
	for s := range r.text.Sentences {
		r.sentence, r.first, r.last = s, r.text.Sentences[s].First, r.text.Sentences[s].Last
		for i := r.first; i < r.last; i++ {
			if r.hint[i] != 0 && slices.Contains(places, r.text.Tokens[i].Norm) && r.meansPerson(i) {
				r.insert(i)
			}
		}
	}
}

// meansPerson reports whether a place's name at token i does what only a person does.
func (r *reader) meansPerson(i int) bool {
	if c := r.country(i); c.Last-c.First > 1 || r.is(i-1, preposition) || r.upper(i-1) {
		return false
	}
	return r.is(i+1, humanVerb|speech) || r.text.Is(i+1, "who", "himself", "herself") || r.norm(i-1) == "said"
}

// insert adds a phrase for the name at token i among those already read.
func (r *reader) insert(i int) {
	at, found := slices.BinarySearchFunc(r.phrases, i, func(p phrase, i int) int {
		switch {
		case p.last <= i:
			return -1
		case p.first > i:
			return 1
		}
		return 0
	})
	if found {
		return
	}
	p := phrase{
		first: i, last: i + 1, nameFirst: i, nameLast: i + 1, titleFirst: i, titleLast: i, head: -1, surname: -1, same: -1, person: -1,
		form: Full, maybe: true, human: true, sentence: r.sentence, subject: r.subject(i, i+1),
	}
	r.phrases = slices.Insert(r.phrases, at, p)
	for k := range r.phrases {
		if r.phrases[k].same >= at && r.phrases[k].same >= 0 {
			r.phrases[k].same++
		}
	}
}
