package travel

// phrasal returns the verb of clause k, with its second word where the two mean
// something else than the first alone: "touch-down", "set-foot".
func (r *reader) phrasal(k int) string {
	c := &r.Clauses[k]
	switch {
	case c.Verb == "touch" && r.Text.Is(c.VerbLast, "down"):
		return "touch-down"
	case c.Verb == "set" && r.Text.Is(c.VerbLast, "foot"):
		return "set-foot"
	}
	return c.Verb
}
