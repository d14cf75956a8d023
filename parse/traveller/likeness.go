package traveller

import (
	"slices"
	"strings"
)

// known returns the person that a name means, -1 for a new one.
func (r *reader) known(p *phrase, parts []string) int {
	best, score := -1, 0
	for _, part := range parts {
		asked := 0
		for l := r.index[part]; l != 0 && asked < kin; l = r.links[l].next {
			asked++
			who := int(r.links[l].person)
			if s := r.likeness(p, parts, &r.people[who]); s > score || s == score && s > 0 && who != best && r.people[who].last > r.people[best].last {
				best, score = who, s
			}
		}
	}
	return best
}

// likeness weighs whether a named phrase means a person; 0 excludes it.
func (r *reader) likeness(p *phrase, parts []string, q *someone) int {
	if p.gender != 0 && q.gender != 0 && p.gender != q.gender {
		return 0
	}
	if len(parts) > 1 {
		if len(q.parts) > 1 && !sameName(parts, q.parts) || len(q.parts) == 1 && !r.singleOf(parts, q) {
			return 0
		}
		if r.parted(p, q) && !slices.Equal(parts, q.parts) {
			return 0
		}
		s := 10
		if slices.Equal(parts, q.parts) {
			s = 20
		}
		return s
	}
	return r.singleLikeness(p, parts[0], q)
}

// singleOf reports whether a full name completes a person known by one word.
func (r *reader) singleOf(parts []string, q *someone) bool {
	return parts[len(parts)-1] == q.parts[0] || strings.EqualFold(q.Surname, parts[0])
}

// singleLikeness weighs a name of one word.
func (r *reader) singleLikeness(p *phrase, part string, q *someone) int {
	s := 0
	for i, w := range q.parts {
		if w != part {
			continue
		}
		switch {
		case strings.EqualFold(q.Surname, part) || surnameEnds(q.Surname, part):
			s = 8
		case len(q.parts) == 1, i == len(q.parts)-1:
			s = 7
		case r.x.words[r.x.find(w)].class&given == 0:
			s = 5
		case i == 0 && !p.titled():
			s = 3
		default:
			s = 2
		}
	}
	if s == 0 {
		return 0
	}
	if p.titled() {
		switch {
		case slices.Contains(q.kinds, p.kind):
			s += 4
		case r.parted(p, q):
			return 0
		}
	}
	if p.home.code != "" && p.home.weight >= once && q.homeCode() != "" && p.home.code != q.homeCode() {
		return 0
	}
	if q.Former {
		s--
	}
	s += min(q.phrases, 4) / 4 // of two people of one name the text means the one it is about
	return s
}

// surnameEnds reports whether part is the last word of a family name of several.
func surnameEnds(surname, part string) bool {
	i := strings.LastIndexAny(surname, " -")
	return i >= 0 && strings.EqualFold(surname[i+1:], part)
}

// parted reports that two titles cannot be one person's: a king and a
// president, a wife and a president, a former and a sitting one.
func (r *reader) parted(p *phrase, q *someone) bool {
	if !p.titled() || len(q.kinds) == 0 {
		return false
	}
	if r.former(p) != q.Former && slices.Contains(q.kinds, p.kind) && (r.former(p) || q.Former) {
		return len(q.parts) > 1 && q.parts[0] != r.text.Tokens[p.nameFirst].Norm
	}
	if slices.Contains(q.kinds, p.kind) || p.role == Unknown || p.role == Private || p.role == Expert {
		return false
	}
	for _, k := range q.kinds {
		if exclusive(k, p.kind) {
			return true
		}
	}
	return false
}

// exclusive reports two kinds of office that nobody is given at once.
func exclusive(a, b string) bool {
	for range 2 {
		switch a {
		case "monarch", "prince", "princess", "pope":
			switch b {
			case "president", "premier", "minister", "secretary", "spokesman", "general", "ambassador", "envoy", "chancellor", "senator":
				return true
			}
		case "lady":
			switch b {
			case "president", "premier", "minister", "governor":
				return true
			}
		case "spokesman", "journalist":
			switch b {
			case "president", "premier", "minister", "secretary", "chancellor", "ambassador", "envoy":
				return true
			}
		case "president":
			if b == "minister" || b == "ambassador" || b == "secretary" {
				return true
			}
		}
		a, b = b, a
	}
	return false
}

// former reports a title that was: "former President", "ex-premier", "late King".
func (r *reader) former(p *phrase) bool {
	for i := p.titleFirst; i < p.head; i++ {
		switch r.text.Tokens[i].Norm {
		case "former", "ex", "late", "onetime", "deposed", "ousted", "then":
			return true
		}
	}
	return false
}
