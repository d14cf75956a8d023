package travel

import (
	_ "embed"
	"strings"
	"sync"
)

// pos is the set of word classes that a word form can have.
type pos uint16

const (
	posVerb   pos = 1 << iota
	posNoun       // a trigger noun of nouns.tsv
	posPrep       // preposition
	posDet        // determiner or possessive pronoun
	posCoord      // and, or, but
	posSub        // subordinating conjunction
	posRel        // relative pronoun or adverb
	posPron       // personal pronoun as a subject
	posModal      // will, would, may …
	posAdv        // adverb that stands within a verb group
	posNeg        // not, never, no longer
	posAdj        // adjective that stands between a determiner and a noun of travel
	posOffice     // noun for a person by office: president, envoy
)

// form is the set of inflections that a word form can be.
type form uint8

const (
	formBase form = 1 << iota
	formS         // visits
	formPast      // visited, went
	formPart      // past participle: visited, gone
	formIng       // visiting
)

// class groups verbs that frames and tense treat alike.
type class uint32

const (
	classAux class = 1 << iota
	classReport
	classPlan
	classWish   // want, hope, consider: nothing is decided
	classAvert  // refuse, prevent, skip: it does not come about
	classUrge   // urge, press: others want it
	classMotion // arrive, go, depart, visit, stop: present tense can mean the future
	classCancel
	classPostpone
	classBegin
	classEnd
	classTopic // discuss, underscore, criticize: the place behind them is what it is about
)

// word is what the lexicon knows of one word form.
type word struct {
	pos   pos
	form  form
	class class
	lemma string // of the verb
	noun  string // singular of the trigger noun
	kind  string // class of the trigger noun
}

//go:embed verbs.tsv
var verbTable string

//go:embed nouns.tsv
var nounTable string

//go:embed words.tsv
var wordTable string

// lexicon returns the words by their Norm. It is made at first use: three
// tables of about a thousand lemmas.
var lexicon = sync.OnceValue(func() *lookup {
	x := make(map[string]*word, 4096)
	at := func(s string) *word {
		w := x[s]
		if w == nil {
			w = &word{}
			x[s] = w
		}
		return w
	}
	eachRow(verbTable, func(f []string) {
		addVerb(at, f[0], f[1], f[2], verbClass(f[3]))
	})
	eachRow(nounTable, func(f []string) {
		for _, s := range []string{f[0], f[1]} {
			if s == "-" {
				continue
			}
			w := at(s)
			w.pos |= posNoun
			w.noun, w.kind = f[0], f[2]
		}
	})
	eachRow(wordTable, func(f []string) {
		for s := range strings.FieldsSeq(f[1]) {
			at(s).pos |= wordPos[f[0]]
		}
	})
	return newLookup(x)
})

var wordPos = map[string]pos{
	"preposition": posPrep, "determiner": posDet, "coordinator": posCoord, "subordinator": posSub, "relative": posRel,
	"pronoun": posPron, "modal": posModal, "adverb": posAdv, "negation": posNeg, "adjective": posAdj, "office": posOffice,
}

// eachRow calls f with the columns of each row below the header.
func eachRow(table string, f func([]string)) {
	header := true
	for line := range strings.Lines(table) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		if header {
			header = false
			continue
		}
		f(strings.Split(line, "\t"))
	}
}

func verbClass(names string) (c class) {
	for name := range strings.SplitSeq(names, ",") {
		switch name {
		case "aux":
			c |= classAux
		case "report":
			c |= classReport
		case "plan":
			c |= classPlan
		case "wish":
			c |= classWish
		case "avert":
			c |= classAvert
		case "urge":
			c |= classUrge
		case "arrive", "go", "depart", "visit", "stop", "return":
			c |= classMotion
		case "cancel":
			c |= classCancel
		case "postpone":
			c |= classPostpone
		case "begin":
			c |= classBegin
		case "end":
			c |= classEnd
		case "topic":
			c |= classTopic
		}
	}
	return c
}

// addVerb enters all forms of a verb.
func addVerb(at func(string) *word, lemma, past, part string, c class) {
	put := func(s string, f form) {
		w := at(s)
		if w.lemma != "" && w.lemma != lemma && f&(formBase|formS) == 0 {
			return // "saw", "left", "found": the first verb of the table keeps the form
		}
		w.pos |= posVerb
		w.form |= f
		w.class |= c
		w.lemma = lemma
	}
	put(lemma, formBase)
	put(thirdPerson(lemma), formS)
	for _, s := range ings(lemma) {
		put(s, formIng)
	}
	if past == "-" {
		for _, s := range pasts(lemma) {
			put(s, formPast|formPart)
		}
		return
	}
	for s := range strings.SplitSeq(past, "/") {
		put(s, formPast)
	}
	for s := range strings.SplitSeq(part, "/") {
		put(s, formPart)
	}
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func thirdPerson(w string) string {
	n := len(w)
	switch {
	case w == "be":
		return "is"
	case w == "have":
		return "has"
	case w[n-1] == 'y' && !vowel(w[n-2]):
		return w[:n-1] + "ies"
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "sh"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "z"), strings.HasSuffix(w, "o"):
		return w + "es"
	}
	return w + "s"
}

// doubles reports whether the last consonant doubles before -ed and -ing:
// "stopped", "planned", but "visited", "opened", "traveled".
func doubles(w string) bool {
	n := len(w)
	if n < 3 || vowel(w[n-1]) || !vowel(w[n-2]) || vowel(w[n-3]) || strings.IndexByte("wxy", w[n-1]) >= 0 {
		return false
	}
	switch w {
	case "begin", "defer", "confer", "refer", "prefer", "commit", "submit", "permit", "occur", "control", "admit", "refuel":
		return true
	}
	return n <= 4 && !vowel(w[0]) // "open" has two syllables
}

func ing(w string) string {
	n := len(w)
	switch {
	case w == "be":
		return "being"
	case strings.HasSuffix(w, "ie"):
		return w[:n-2] + "ying"
	case w[n-1] == 'e' && !strings.HasSuffix(w, "ee") && !strings.HasSuffix(w, "oe"):
		return w[:n-1] + "ing"
	case doubles(w):
		return w + w[n-1:] + "ing"
	}
	return w + "ing"
}

// ings returns the forms in -ing: American and British where they differ.
func ings(w string) []string {
	if strings.HasSuffix(w, "el") || strings.HasSuffix(w, "al") {
		return []string{w + "ing", w + "ling"}
	}
	return []string{ing(w)}
}

func pasts(w string) []string {
	n := len(w)
	switch {
	case w[n-1] == 'e':
		return []string{w + "d"}
	case w[n-1] == 'y' && !vowel(w[n-2]):
		return []string{w[:n-1] + "ied"}
	case doubles(w):
		return []string{w + w[n-1:] + "ed"}
	case strings.HasSuffix(w, "el"), strings.HasSuffix(w, "al"):
		return []string{w + "ed", w + "led"} // American and British: traveled, travelled
	}
	return []string{w + "ed"}
}
