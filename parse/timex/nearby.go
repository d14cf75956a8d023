package timex

// nearby reads the clause around a reading from its words alone: the verb group
// before it, or the one behind it where it opens the clause.
func (r *reader) nearby(x *reading) Clause {
	s := r.text.Sentences[r.text.SentenceOf(x.first)]
	w := words{r.text, s.First, s.Last}
	if c, ok := w.beside(x); ok {
		return c
	}
	if !w.opens(x.first) {
		if c, ok := w.leftOf(x.first); ok {
			return c
		}
	}
	c, _ := w.rightOf(x.last)
	return c
}
