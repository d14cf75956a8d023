package timex

// around reads the clause around a reading from its words alone: the verb group
// before it, or the one behind it where it opens the clause.
func (w words) around(x *reading) Clause {
	if !w.opens(x.first) {
		if c, ok := w.leftOf(x.first); ok {
			return c
		}
	}
	c, _ := w.rightOf(x.last)
	return c
}
