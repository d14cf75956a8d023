package timeline

import (
	"iter"
	"slices"
	"strings"
)

// wording is one of the names that a traveller is told of under.
type wording struct {
	name name
	of   *traveller
}

// wordings finds the names that are like a name without asking all. The zero
// value holds none.
type wordings struct {
	all []wording // while there are few; then the indexes take over
	// whole names, all words, last words and how those sound
	byName, byWord, byLast, bySound index
}

// few is how many wordings are looked through one by one.
const few = 16

// mostNamesakes bounds what is looked at under one key: people of one surname,
// activities of one kind with people of one surname. A whole name is found
// beyond it.
const mostNamesakes = 64

// mostWordings bounds the wordings under one key, several of them a person's.
const mostWordings = 2 * mostNamesakes

// index finds wordings by a key. Those of one traveller stand together; those of
// the traveller whose name was learned last come last.
type index map[string][]wording

func (x index) add(key string, w wording) {
	list := x[key]
	if n := len(list); n > 0 && list[n-1].of != w.of {
		slices.SortStableFunc(list, func(a, b wording) int { return compareBools(a.of == w.of, b.of == w.of) })
	}
	if len(list) == mostWordings {
		list = slices.Delete(list, 0, 1)
	}
	x[key] = append(list, w)
}

// near yields lists that hold, perhaps twice, every wording that can be like
// the name: with its last word, or one that sounds like it, or with a last word
// that is among its words.
func (w *wordings) near(n name) iter.Seq[[]wording] {
	return func(yield func([]wording) bool) {
		if len(n) == 0 {
			return
		}
		if w.byName == nil {
			yield(w.all)
			return
		}
		if !yield(w.byName[n.key()]) || !yield(w.byWord[n.last()]) || !yield(w.bySound[skeleton(n.last())]) {
			return
		}
		for _, word := range n[:len(n)-1] {
			if !yield(w.byLast[word]) {
				return
			}
		}
	}
}

// key is the whole name.
func (n name) key() string { return strings.Join(n, " ") }

// enter adds a traveller's name; one that is known already changes nothing.
func (w *wordings) enter(n name, t *traveller) {
	if len(n) == 0 {
		return
	}
	entry := wording{n, t}
	known := w.all
	if w.byName != nil {
		known = w.byName[n.key()]
	}
	if slices.ContainsFunc(known, func(o wording) bool { return o.of == t && slices.Equal(o.name, n) }) {
		return
	}
	if w.byName != nil {
		w.index(entry)
		return
	}
	w.all = append(w.all, entry)
	if len(w.all) > few {
		w.byName, w.byWord, w.byLast, w.bySound = index{}, index{}, index{}, index{}
		for _, o := range w.all {
			w.index(o)
		}
		w.all = nil
	}
}

// index puts a wording under its keys.
func (w *wordings) index(o wording) {
	w.byName.add(o.name.key(), o)
	w.byLast.add(o.name.last(), o)
	w.bySound.add(skeleton(o.name.last()), o)
	for i, word := range o.name {
		if !slices.Contains(o.name[:i], word) {
			w.byWord.add(word, o)
		}
	}
}
