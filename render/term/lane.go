package term

import (
	"math/bits"
	"strings"
)

// lanes are lines in which pieces lie side by side, a column or more apart.
type lanes struct {
	lines []line
	// tree[leaves+i] is the column where lane i ends, -1 if nothing lies there;
	// above, tree[k] is the lesser of tree[2*k] and tree[2*k+1].
	tree   []int
	leaves int
}

// newLanes makes room for n pieces.
func newLanes(n int) *lanes {
	l := &lanes{leaves: 1 << bits.Len(uint(n))}
	l.tree = make([]int, 2*l.leaves)
	for k := range l.tree {
		l.tree[k] = -1
	}
	return l
}

// lay puts text at column from of the first lane that is free there.
func (l *lanes) lay(text line, from int) {
	from = max(from, 0)
	k := 1
	for k < l.leaves {
		if k *= 2; l.tree[k] >= from {
			k++
		}
	}
	if k-l.leaves == len(l.lines) {
		l.lines = append(l.lines, nil)
	}
	lane := &l.lines[k-l.leaves]
	if gap := from - max(l.tree[k], 0); gap > 0 {
		*lane = lane.add(strings.Repeat(" ", gap), plain)
	}
	*lane = append(*lane, text...)
	l.tree[k] = from + text.width()
	for k /= 2; k > 0; k /= 2 {
		l.tree[k] = min(l.tree[2*k], l.tree[2*k+1])
	}
}
