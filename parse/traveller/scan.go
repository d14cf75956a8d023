package traveller

import "itinera/parse/token"

// scan reads the noun phrases of every sentence.
func (r *reader) scan() {
	for s := range r.text.Sentences {
		se := &r.text.Sentences[s]
		r.sentence, r.first, r.last = s, se.First, se.Last
		if se.Paragraph {
			r.quoted = false
		}
		r.headline = r.styled(se)
		r.scanSentence()
	}
}

// styled reports a sentence in which capital letters tell nothing: the
// headline, a line in capitals, a heading.
func (r *reader) styled(s *token.Sentence) bool {
	if s.First < r.options.Body {
		return true
	}
	stop := r.text.Tokens[s.Last-1].Norm == "."
	upper, lower := 0, 0
	for i := s.First; i < s.Last; i++ {
		t := &r.text.Tokens[i]
		if t.Kind != token.Word || t.Norm == "'s" {
			continue
		}
		if r.cls[i]&function != 0 {
			if stop && !t.Upper && auxiliary(t.Norm) {
				return false // "Dutch Foreign Minister Bart Kooiman is in Oslo."
			}
			continue
		}
		if t.Upper {
			upper++
		} else if lower++; stop {
			return false
		}
	}
	return upper >= 3 && lower*5 <= upper
}

// auxiliary reports a finite verb that sentences have and headlines with a full
// stop hardly do.
func auxiliary(n string) bool {
	switch n {
	case "is", "was", "are", "were", "will", "would", "has", "had", "have", "may", "might", "could":
		return true
	}
	return false
}

func (r *reader) scanSentence() {
	floor := r.first
	for i := r.first; i < r.last; {
		t := &r.text.Tokens[i]
		if t.Kind == token.Punct {
			r.quote(i)
			i++
			continue
		}
		if !t.Upper && r.cls[i]&(office|pronoun|number) == 0 {
			i++
			continue
		}
		next := r.read(i, floor)
		if next <= i {
			i++
			continue
		}
		i, floor = next, next
	}
}

// quote keeps track of quotation marks.
func (r *reader) quote(i int) {
	r.quoted = quotedAfter(r.text.Tokens[i].Norm, r.quoted)
}

// quotedAfter returns whether what follows a punctuation mark is quoted.
func quotedAfter(mark string, quoted bool) bool {
	switch mark {
	case "“":
		return true
	case "”":
		return false
	case "\"":
		return !quoted
	}
	return quoted
}

// read reads the phrase at token i, that no phrase before floor may overlap,
// and returns the token behind it; i where none begins.
func (r *reader) read(i, floor int) int {
	c := r.cls[i]
	switch {
	case i == r.first && r.text.Is(i+1, ":") && r.text.Is(i, "question", "q", "moderator", "interviewer"):
		r.add(phrase{first: i, last: i + 1, head: -1, surname: -1, same: -1, form: Full, maybe: true})
		return i + 1
	case c&pronoun != 0:
		return r.pronoun(i)
	case c&number != 0 && !r.upper(i+1):
		return r.group(i, floor)
	case r.upper(i) && c&function != 0 && c&(given|family|modifier|honorific) == 0:
		return i
	}
	if next := r.couple(i); next > i {
		return next
	}
	if c&honorific != 0 && r.upper(i) {
		return r.addressed(i, floor)
	}
	if h := r.head(i); h >= 0 {
		return r.titled(i, h, floor)
	}
	if r.upper(i) {
		return r.untitled(i)
	}
	return i
}

// add appends a phrase and fills in where it stands.
func (r *reader) add(p phrase) int {
	if n := len(r.phrases); n > 0 { // a country before "'s" may end the phrase before
		own := p.titleFirst >= p.first // not the shared title of several
		p.first = max(p.first, r.phrases[n-1].last)
		if own {
			p.titleFirst = min(max(p.titleFirst, p.first), p.titleLast)
		}
	}
	p.sentence, p.headline, p.quoted, p.person = r.sentence, r.headline, r.quoted, -1
	p.subject = r.subject(p.first, p.last)
	if n := len(r.phrases); n > 0 && p.first > 0 && r.norm(p.first-1) == "and" && r.phrases[n-1].last == p.first-1 && !r.verbBehind(p.last) {
		p.subject = r.phrases[n-1].subject // "met Xi and Wang"
	}
	p.turn = p.first == r.first && r.norm(p.last) == ":" && p.last > p.first
	if n := len(r.phrases); n > 0 && p.home.why == behindName && r.phrases[n-1].kind != p.kind && r.phrases[n-1].home.code == "" && r.phrases[n-1].titled() && r.norm(p.first-1) == "and" && r.phrases[n-1].last == p.first-1 {
		r.phrases[n-1].home = p.home // "President Ruto and First Lady Rachel Ruto of Kenya"
	}
	r.phrases = append(r.phrases, p)
	return len(r.phrases) - 1
}

// subject reports whether a phrase can be a clause's subject: no preposition
// and no verb governs it. "said Kerry" is a subject turned round.
func (r *reader) subject(first, last int) bool {
	i := first - 1
	for r.is(i, determiner) {
		i--
	}
	switch {
	case i < r.first, r.text.Tokens[i].Kind == token.Punct:
		return true
	case r.is(i, speech):
		return r.norm(i) == "said" || r.norm(i) == "says" || r.norm(i) == "added"
	case r.is(i, preposition):
		switch r.norm(i) {
		case "after", "before", "since", "until", "as", "than":
			return r.verbBehind(last)
		}
		return false
	case r.is(i, verb|meeting):
		return false
	}
	return true
}

// verbBehind reports whether a verb follows, past an adverb.
func (r *reader) verbBehind(i int) bool {
	for k := i; k < i+2; k++ {
		if r.is(k, verb|speech) {
			return true
		}
		switch n := r.norm(k); n {
		case "be", "who", "should", "did", "does":
			return true
		default:
			if auxiliary(n) {
				return true
			}
		}
	}
	return false
}
