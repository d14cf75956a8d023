package main

// near returns the name that word was probably meant to be, "" if none is near:
// the one that the fewest typing errors turn into it, at most a third of its letters.
func near(word string, names []string) string {
	best, least := "", 1+max(1, len(word)/3)
	for _, n := range names {
		if d := distance(word, n); d < least {
			best, least = n, d
		}
	}
	return best
}

// distance is the number of bytes to insert, delete, replace or swap with the
// next one to turn a into b.
func distance(a, b string) int {
	before, last, now := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		now[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			now[j] = min(last[j]+1, now[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				now[j] = min(now[j], before[j-2]+1)
			}
		}
		before, last, now = last, now, before
	}
	return last[len(b)]
}

// didYouMean is the end of a message about an unknown word, "" if no name is near.
func didYouMean(word string, names []string) string {
	if n := near(word, names); n != "" {
		return "; did you mean " + n + "?"
	}
	return ""
}
