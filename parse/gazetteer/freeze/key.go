package main

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"itinera/parse/gazetteer/frozen"
	"itinera/parse/token"
)

// keys returns the forms under which a name is looked up: its words as the
// tokenizer cuts and folds them, without hyphens and commas; with "Saint" and
// "Mount" also short, and also without apostrophes.
func keys(name string) []string {
	var words []string
	t := token.Scan(name)
	for i := range t.Tokens {
		if t.Tokens[i].Kind != token.Punct {
			words = append(words, t.Tokens[i].Norm)
		}
	}
	key := strings.Join(words, " ")
	out := []string{key}
	for long, short := range map[string]string{"saint ": "st ", "mount ": "mt ", "fort ": "ft "} {
		if rest, ok := strings.CutPrefix(key, long); ok {
			out = append(out, short+rest)
		}
		if rest, ok := strings.CutPrefix(key, short); ok {
			out = append(out, long+rest)
		}
	}
	for _, k := range out {
		if plain := strings.NewReplacer(" 's", "s", "'", "").Replace(k); plain != k {
			out = append(out, plain)
		}
	}
	return out
}

// flags tells how a name must be written: "UK" in capitals; "NATO headquarters"
// may end small.
func flags(name string) frozen.Flag {
	last := name[strings.LastIndexByte(name, ' ')+1:]
	r, _ := utf8.DecodeRuneInString(last)
	switch {
	case len(name) > 1 && len(name) <= 4 && strings.ToUpper(name) == name && strings.ToLower(name) != name && !strings.Contains(name, "."):
		return frozen.Caps
	case unicode.IsLower(r):
		return frozen.Small
	}
	return 0
}
