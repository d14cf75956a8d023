package traveller

// confirm makes people of names whose signs were weak where the text does more
// with them: a family name that acts as only people do, and again without "the".
func (r *reader) confirm() {
	var open []int
	for k := range r.phrases {
		if p := &r.phrases[k]; p.named() && p.maybe && p.person < 0 {
			open = append(open, k)
		}
	}
	if len(open) == 0 {
		return
	}
	seen := make(map[string]int, len(open)) // weight by the last word of the name
	for _, k := range open {
		p := &r.phrases[k]
		if p.headline {
			continue
		}
		w := 1 + 2*boolInt(p.human) + boolInt(p.subject && r.speaks(p))
		switch {
		case r.words(p.nameFirst, p.nameLast) > 1:
			w = boolInt(p.human)
		case p.first > 0 && r.cls[p.first-1]&determiner != 0:
			w = -9 // "the Marines"
		}
		seen[r.text.Tokens[p.nameLast-1].Norm] += w
	}
	for _, k := range open {
		p := &r.phrases[k]
		if p.headline || p.person >= 0 {
			continue
		}
		w := seen[r.text.Tokens[p.nameLast-1].Norm]
		n := r.words(p.nameFirst, p.nameLast)
		if n > 1 && p.why != "" && w >= 1 || n == 1 && w >= 4 && p.human {
			p.maybe = false
			if p.why == "" {
				p.why = "name that acts"
			}
			r.identify(k)
		}
	}
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// speaks reports a speech verb beside a phrase.
func (r *reader) speaks(p *phrase) bool {
	if p.last < len(r.cls) && r.cls[p.last]&speech != 0 {
		return true
	}
	if p.first > 0 {
		switch r.text.Tokens[p.first-1].Norm {
		case "said", "says", "added":
			return true
		}
	}
	return false
}
