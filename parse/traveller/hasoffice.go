package traveller

import "slices"

// free reports whether phrase k can be an official of a country: the country has
// such an office, and nobody else of the text holds it there.
func (r *reader) free(k int, code string) bool {
	p := &r.phrases[k]
	if r.ranked(p) || r.former(p) {
		return hasOffice(code, p.kind) || p.kind == "president"
	}
	if !hasOffice(code, p.kind) && !(p.kind == "president" && p.titleFirst < p.head && !r.is(p.head-1, modifier)) {
		return false // but there are presidents of other things, "COP26 President"
	}
	switch p.kind {
	case "president", "premier", "chancellor":
	default:
		return true
	}
	for who := range r.people[:min(len(r.people), crowd)] {
		q := &r.people[who]
		if who == p.person || q.Former || q.title < 0 || !slices.Contains(q.kinds, p.kind) || q.homeCode() != code {
			continue
		}
		if t := &r.phrases[q.title]; t.kind == p.kind && !r.ranked(t) && !r.regional(t) {
			return false
		}
	}
	return true
}

// regional reports an office of a part of a country: "Alberta Premier".
func (r *reader) regional(p *phrase) bool {
	for i := p.titleFirst; i < p.titleLast; i++ {
		if c := r.hinted(i); c != nil && c.Inner {
			return true
		}
	}
	return false
}

// hasOffice reports whether a country can have an office of the kind: nobody
// is prime minister of the United States, or president of Japan or Hong Kong.
func hasOffice(code, kind string) bool {
	switch kind {
	case "monarch":
		return monarchy(code)
	case "president":
		return !monarchy(code) && !ofAnother(code) || code == "AE" || code == "NP" // Nepal has had presidents since 2008
	case "minister", "prince", "princess":
		return code != "US" && !ofAnother(code)
	case "premier":
		return !presidential(code) && !ofAnother(code)
	case "chancellor":
		return code == "DE" || code == "AT" || code == "GB"
	case "senator", "congressman":
		return code != "GB" && code != "CN" && code != "IL" && code != "RU"
	}
	return true
}

// ofAnother reports a part of another country with a code of its own.
func ofAnother(code string) bool { return code == "HK" || code == "MO" }

// monarchy reports a country whose head of state is a monarch.
func monarchy(code string) bool {
	switch code {
	case "GB", "CA", "AU", "NZ", "JM", "PG", "NL", "BE", "LU", "DK", "NO", "SE", "ES", "MC", "LI", "JP", "TH", "KH", "MY", "BN", "BT", "NP",
		"SA", "JO", "KW", "QA", "BH", "OM", "AE", "MA", "LS", "SZ", "TO":
		return true
	}
	return false
}

// presidential reports a country without a prime minister.
func presidential(code string) bool {
	switch code {
	case "US", "MX", "BR", "AR", "CL", "CO", "VE", "EC", "UY", "PY", "BO", "CR", "PA", "GT", "HN", "SV", "NI", "DO", "PH", "ID", "CY", "GH", "NG", "LR":
		return true
	}
	return false
}
