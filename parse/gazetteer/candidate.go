package gazetteer

import (
	"slices"

	"itinera/parse/gazetteer/frozen"
	"itinera/parse/token"
)

// candidate is a stretch of tokens that may name a place: a name in the index,
// or a noun that can stand for one.
type candidate struct {
	first, last int
	node        frozen.Node
	name        int    // the number of its name among the scene's
	noun        string // of an anaphor: "capital", "there"; empty for names
	row         int    // the place it means, -1 while undecided
	why         string // the reason for row, or against any
	person      string // why it may be a part of a person's name, empty where nothing says so
	accepted    bool
	thing       bool // a treaty, a paper, a body named after the place
	epithet     bool // "the Chinese capital"
	with        int  // the candidate that stands beside it as its country, 0 for none
	town        int  // tokens first to town name a town that the index has not, in the place of row; 0 for none
}

// starts appends to out, for each token, where the search for a name that begins
// with it starts.
func starts(out []frozen.Start, t *token.Text) []frozen.Start {
	out = slices.Grow(out, len(t.Tokens))
	for i := range t.Tokens {
		var s frozen.Start
		if k := &t.Tokens[i]; k.Kind == token.Word && k.Upper {
			s = table.Start(k.Norm)
		}
		out = append(out, s)
	}
	return out
}

// candidates appends the longest names of the text, and the nouns between them,
// left to right.
func candidates(out []candidate, t *token.Text, at []frozen.Start) []candidate {
	out = slices.Grow(out, len(t.Tokens)/10+8)
	for i := 0; i < len(t.Tokens); i++ {
		k := &t.Tokens[i]
		if k.Kind != token.Word {
			continue
		}
		if k.Upper {
			if node, last := longest(t, i, at[i]); last > 0 {
				out = append(out, candidate{first: i, last: last, node: node, row: -1})
				i = last - 1
				continue
			}
		}
		if n := noun(k.Norm); n != "" {
			out = append(out, candidate{first: i, last: i + 1, noun: n, row: -1})
		}
	}
	return out
}

// longest returns the longest name that begins with token i, and the token
// after it; 0 where none begins.
func longest(t *token.Text, i int, at frozen.Start) (name frozen.Node, end int) {
	node, ok := table.BeginAt(at, t.Tokens[i].Norm)
	for last := i + 1; ok; {
		if node.Len() > 0 && written(t, i, last, node.Flags) {
			name, end = node, last
		}
		if node.Flags&frozen.Longer == 0 {
			break
		}
		if last = afterHyphen(t, last); last == len(t.Tokens) {
			break
		}
		node, ok = table.Next(node, t.Tokens[last].Norm)
		last++
	}
	return name, end
}

// afterHyphen steps over a hyphen within a word: "Port-au-Prince" is found as
// "Port au Prince" is. The answer is len(t.Tokens) at the end.
func afterHyphen(t *token.Text, i int) int {
	if i+1 < len(t.Tokens) && t.Tokens[i].Norm == "-" && !t.Tokens[i].Space && !t.Tokens[i+1].Space {
		return i + 1
	}
	return i
}

// written reports whether tokens first to last are written as the name must be:
// "US" in capitals; the last word with a capital, unless the name has it small
// ("NATO headquarters") or a hyphen joins it ("Sharm el-sheikh").
func written(t *token.Text, first, last int, flags frozen.Flag) bool {
	end := &t.Tokens[last-1]
	switch {
	case flags&frozen.Caps != 0:
		return t.Tokens[first].Caps
	case end.Upper || flags&frozen.Small != 0 || end.Kind == token.Number:
		return true
	case end.Norm == "'s":
		return last-first > 1 && t.Tokens[last-2].Upper
	}
	return last-first > 1 && t.Tokens[last-2].Norm == "-"
}
