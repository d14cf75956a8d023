package timex

// join puts a clock time and the day beside it into one reading: "10 p.m.
// Wednesday", "0600 GMT on Friday", "Wednesday at 10 p.m."
func (r *reader) join() {
	out := r.found[:0]
	for _, x := range r.found {
		if n := len(out); n > 0 && r.joins(&out[n-1], &x) {
			out[n-1] = merged(out[n-1], x)
			continue
		}
		out = append(out, x)
	}
	r.found = out
}

// joins reports whether one of two neighbours is a clock time and the other its day.
func (r *reader) joins(x, y *reading) bool {
	if (x.clockLast != 0) == (y.clockLast != 0) || x.typ > Time || y.typ > Time {
		return false
	}
	day := x
	if x.clockLast != 0 {
		day = y
	}
	if day.unit != days {
		return false
	}
	if r.text.SentenceOf(x.first) != r.text.SentenceOf(y.first) {
		return false
	}
	switch gap := y.first - x.last; gap {
	case 0:
		return true
	case 1:
		if x.clockLast != 0 {
			return r.text.Is(x.last, "on", ",", "of")
		}
		return r.text.Is(x.last, "at", ",", "around", "about")
	case 2:
		return r.text.Is(x.last, ",") && r.text.Is(x.last+1, "at", "on")
	}
	return false
}

// merged returns the day's reading over both spans with the clock time in it.
func merged(x, y reading) reading {
	day, clock := x, y
	if x.clockLast != 0 {
		day, clock = y, x
	}
	day.clockFirst, day.clockLast = clock.clockFirst, clock.clockLast
	day.first, day.last = x.first, y.last
	return day
}
