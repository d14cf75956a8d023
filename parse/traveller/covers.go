package traveller

import "slices"

// general reports an office that stands for others: "the leader", "the head of
// government", "the top diplomat".
func (r *reader) general(p *phrase) bool {
	return r.cls[p.head]&generic != 0 || p.kind == "leader"
}

// covers reports whether the general word of p covers one of a person's offices.
func (r *reader) covers(p *phrase, q *someone) bool {
	switch p.kind {
	case "leader":
		if r.headsCountry(p.head) {
			return r.rules(q, r.text.Is(p.head+2, "state"))
		}
		return q.Role == Leader && !slices.Contains(q.kinds, "lady")
	case "lawmaker":
		return slices.ContainsFunc(q.kinds, func(k string) bool { return k == "senator" || k == "congressman" || k == "lawmaker" || k == "speaker" })
	case "diplomat":
		return slices.ContainsFunc(q.kinds, func(k string) bool {
			return sent(k) || k == "minister" || k == "secretary" || k == "diplomat" || k == "consul" || k == "counselor"
		})
	case "envoy":
		return slices.ContainsFunc(q.kinds, func(k string) bool { return sent(k) && k != "negotiator" })
	case "official", "politician", "aide":
		return q.Role == Official || q.Role == Leader && p.kind == "politician"
	case "cleric":
		return q.Role == Clergy
	case "athlete":
		return q.Role == Private && slices.Contains(q.kinds, "athlete")
	case "monarch":
		return slices.Contains(q.kinds, p.kind)
	}
	return false
}

// sent reports the kind of an office that is sent somewhere.
func sent(kind string) bool {
	switch kind {
	case "ambassador", "envoy", "representative", "negotiator", "coordinator":
		return true
	}
	return false
}

// rules reports whether a person can be a head of state, or else of government.
func (r *reader) rules(q *someone, state bool) bool {
	return slices.ContainsFunc(q.kinds, func(k string) bool {
		switch k {
		case "president", "leader":
			return true
		case "monarch", "pope":
			return state
		case "premier", "chancellor":
			return !state
		}
		return false
	})
}

// leads reports whether a person heads an organisation, so that "the UN chief"
// can mean him: its secretary-general, president or director.
func (r *reader) leads(q *someone, org string) bool {
	if q.title < 0 || q.Former {
		return false
	}
	t := &r.phrases[q.title]
	switch r.office(t) {
	case "secretary general":
	case "president", "director", "chairman", "leader":
		if q.org() == "" {
			return false
		}
	default:
		return false
	}
	return !r.ranked(t) && (q.org() == org || q.org() == "" && q.homeCode() == "")
}
