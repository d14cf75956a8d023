package timex

// nearby reads the tense around an expression where no clause reader is given.
func (r *reader) nearby(x *reading) Clause { return Clause{} }
