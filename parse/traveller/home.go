package traveller

// How much a reading of somebody's home counts.
const (
	hintOnly = 1  // from the words around
	likely   = 2  // from the person beside, from whose text it is
	usual    = 10 // from an office that one country is known for: "Secretary of State"
	once     = 40 // from a former office
	strong   = 60 // from the title itself
)

// behindName tells a home read from "of Australia" behind the name.
const behindName = "country behind name"

// home is a country or an organisation that a person serves.
type home struct {
	code, org string
	weight    int
	why       string
}

// titleHome reads the country or organisation in a title: the one before the
// office ("Russian foreign minister", "NATO Secretary-General") or behind "of"
// ("president of Brazil"). Behind "to" and "for" is where an envoy is sent.
func (r *reader) titleHome(p *phrase) home {
	weak := home{}
	told := strong
	if r.former(p) {
		told = once
	}
	for i := p.titleFirst; i < p.titleLast; {
		behind := i > p.head
		if behind && !r.homely(i, p) {
			break
		}
		if b, n := r.institutionAt(i); b != nil && !r.sided(i, i+n) {
			h := home{code: b.code, org: b.org, weight: told, why: "institution in title"}
			switch {
			case b.strength == "weak":
				h.weight = usual
				if weak.weight == 0 {
					weak = h
				}
			case !behind || weak.weight == 0:
				return h
			}
			i += n
			continue
		}
		if c := r.country(i); c != nil {
			if c.Code != "" && r.sided(i, c.Last) {
				i = c.Last
				continue
			}
			if c.Code != "" && (!behind || r.norm(p.titleLast) != "'s") {
				return home{code: c.Code, weight: told, why: "country in title"}
			}
			i = max(c.Last, i+1)
			continue
		}
		i++
	}
	if weak.weight == 0 && p.kind == "pope" {
		return home{code: "VA", weight: told, why: "office"}
	}
	return weak
}

// homely reports whether the country at token i behind the office is the one
// that the office serves.
func (r *reader) homely(i int, p *phrase) bool {
	switch r.norm(i) {
	case "in", "at":
		switch p.kind {
		case "chief", "leader", "chairman", "director", "president", "minister":
			return true
		}
		return false
	case "to", "for", "on", "with":
		return p.kind == "minister" || p.kind == "secretary" && r.norm(i) == "for"
	}
	return true
}

// institutionAt returns the institution whose words begin at token i, and how
// many they are.
func (r *reader) institutionAt(i int) (*body, int) {
	if !r.is(i, institution) {
		return nil, 0
	}
	var best *body
	for k := int(r.word(i).row); k < len(r.x.institutions); k++ {
		b := &r.x.institutions[k]
		if b.words[0] != r.word(i).text {
			break
		}
		if r.matches(i, b.words) && (best == nil || len(b.words) > len(best.words)) {
			best = b
		}
	}
	if best == nil {
		return nil, 0
	}
	return best, len(best.words)
}

// matches reports whether the words stand at token i.
func (r *reader) matches(i int, words []string) bool {
	if len(words) == 1 && !r.upper(i) {
		return false
	}
	for k, w := range words {
		if r.norm(i+k) != w {
			return false
		}
	}
	return true
}

// sided reports a country that is only part of an adjective: "anti-US",
// "pro-Iranian", "Osaka-based".
func (r *reader) sided(first, last int) bool {
	if r.hyphen(first-1) && r.text.Is(first-2, "anti", "pro", "non", "trans") {
		return true
	}
	return r.hyphen(last) && r.lower(last+1)
}

// tell adds what a mention tells of a person's home; no text that means
// something tells it more than a hundred times.
func (q *someone) tell(h home) {
	if len(q.homes) < 100 {
		q.homes = append(q.homes, h)
	}
}

// homeCode returns the country told most strongly so far.
func (q *someone) homeCode() string {
	best := home{}
	for _, h := range q.homes {
		if h.weight >= once && h.weight > best.weight {
			best = h
		}
	}
	return best.code
}

// org returns the organisation told most strongly so far.
func (q *someone) org() string {
	for _, h := range q.homes {
		if h.org != "" && h.weight >= once {
			return h.org
		}
	}
	return ""
}

// likelyCode returns the country that the words around suggest, "" for none.
func (q *someone) likelyCode() string {
	for _, h := range q.homes {
		if h.code != "" {
			return h.code
		}
	}
	return ""
}
