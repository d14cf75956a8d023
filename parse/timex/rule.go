package timex

// rule is one construct of English dates: what it may begin with, how it is
// read, and the sentences that prove it.
type rule struct {
	name string // kebab-case and stable: evidence carries it
	// read looks for the construct from token i on. It returns false where
	// there is none and never looks at found readings.
	read func(r *reader, i int) (reading, bool)
	// examples: a line each of "anchor | sentence with [expression] | TYPE value | window".
	examples string
	// rejects: sentences, a line each, in which the rule reads nothing.
	rejects string
}

// better reports whether reading x is to be kept rather than y: the one that
// reaches farther.
func (x *reading) better(y *reading) bool { return max(x.last, x.tailLast) > max(y.last, y.tailLast) }
