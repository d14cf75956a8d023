package timex

import "strings"

// form is what a word can be in a verb group, as far as tense needs it.
type form uint8

const (
	noForm      form = iota
	will             // will, shall, 'll
	would            // would, could, might: decide nothing
	may              // may, must, should, can: look ahead
	had              // had
	has              // has, have
	is               // is, are, am
	was              // was, were
	be               // be, been, being
	toward           // to
	dueWord          // due, scheduled, set, expected
	plansTo          // plans, intends, hopes: before "to"
	reported         // said, told, announced
	pastVerb         // arrived, met
	goes             // heads, visits, meets: the present of what is scheduled
	going            // heading, visiting, meeting
	hindered         // failed, managed, began: what follows "to" is as past as they are
	clauseBreak      // who, which, when, after: another clause begins
	adverb           // not, also, -ly
)

// formOf returns what a lower-case word can be in a verb group.
func formOf(w string) form {
	switch w {
	case "will", "shall", "'ll", "won't", "he'll", "she'll", "they'll", "we'll", "it'll", "i'll", "you'll":
		return will
	case "would", "could", "might", "wouldn't", "couldn't":
		return would
	case "may", "must", "should", "can":
		return may
	case "had", "hadn't":
		return had
	case "has", "have", "hasn't", "haven't", "having", "i've", "we've", "they've":
		return has
	case "is", "are", "am", "isn't", "aren't", "it's", "he's", "she's", "they're", "we're", "i'm":
		return is
	case "was", "were", "wasn't", "weren't":
		return was
	case "be", "been", "being":
		return be
	case "to":
		return toward
	case "due", "scheduled", "set", "expected", "slated", "planned", "poised", "likely", "prepared", "supposed", "tentatively", "bound", "ready", "preparing", "planning":
		return dueWord
	case "plans", "plan", "intends", "intend", "hopes", "hope", "expects", "expect", "wants", "agreed", "decided", "vowed", "promised", "pledged", "invited", "threatened", "hoped", "ordered", "urged", "asked", "offered", "aims", "aimed", "seeks", "sought", "vows", "promises", "prepares":
		return plansTo
	case "said", "told", "announced", "reported", "added", "stated", "declared", "confirmed", "acknowledged", "warned", "quoted", "says", "denied", "claimed", "disclosed":
		return reported
	case "failed", "managed", "began", "continued", "came", "forced", "used", "helped", "able", "refused", "appeared", "seemed":
		return hindered
	case "heads", "visits", "travels", "arrives", "leaves", "flies", "meets", "goes", "begins", "starts", "opens", "returns", "departs", "hosts", "resumes", "convenes", "tours", "attends",
		"wraps", "addresses", "holds", "comes", "moves", "gathers", "takes", "expires", "falls", "celebrates", "ends", "concludes", "kicks", "continues", "embarks", "welcomes", "receives", "joins",
		"meet", "leave", "arrive", "head", "travel", "begin", "depart", "gather":
		return goes
	case "heading", "visiting", "travelling", "traveling", "arriving", "leaving", "flying", "meeting", "going", "beginning", "starting", "opening", "returning", "departing", "hosting", "coming", "holding":
		return going
	case "who", "whom", "which", "when", "while", "after", "before", "if", "because", "although", "though", "where", "since", "whose", "but", "unless", "whether", ";", ":", "—", "--":
		return clauseBreak
	case "not", "also", "now", "then", "still", "already", "soon", "never", "just", "later", "earlier", "first", "both", "all", "only", "next", "n't", "again":
		return adverb
	}
	switch {
	case irregularPast(w):
		return pastVerb
	case len(w) > 3 && strings.HasSuffix(w, "ed") && !edNoun(w):
		return pastVerb
	case len(w) > 4 && strings.HasSuffix(w, "ly"):
		return adverb
	}
	return noForm
}

// moves reports the base forms, and participles behind "be", of verbs of moving,
// visiting and meeting.
func moves(w string) bool {
	switch w {
	case "arrive", "leave", "visit", "travel", "fly", "go", "come", "return", "depart", "head", "meet", "hold", "held", "begin", "start", "open", "attend", "address", "join", "tour", "stop", "move",
		"receive", "host", "resume", "land", "sail", "drive", "embark", "set", "take", "speak", "convene", "stay", "end", "wrap", "conclude", "proceed", "continue":
		return true
	}
	return false
}

// irregularPast reports the past forms of the irregular verbs of news.
func irregularPast(w string) bool {
	switch w {
	case "met", "went", "flew", "left", "took", "held", "made", "gave", "saw", "spoke", "won", "lost", "fell", "rose", "broke", "got", "became", "led", "paid", "sent", "brought",
		"built", "bought", "sold", "thought", "found", "knew", "kept", "felt", "stood", "ran", "drove", "rode", "shot", "fought", "struck", "sought", "wrote", "drew", "withdrew",
		"fled", "swore", "chose", "hid", "hit", "cut", "put", "slipped", "grew", "blew", "threw", "showed", "ate", "did", "didn't", "wound", "bound", "laid", "lay", "sat", "slid",
		"sank", "sprang", "stole", "swept", "swung", "tore", "woke", "wore", "dealt", "dug", "heard", "hung", "meant", "read", "sang", "shook", "slept", "spent", "taught", "understood", "died", "beat", "closed", "gone", "done", "taken", "given", "seen", "spoken", "flown", "begun", "known", "shown", "written", "drawn", "withdrawn", "fallen", "risen", "driven", "stolen", "killed":
		return true
	}
	return false
}

// edNoun reports words in -ed that are no past tense.
func edNoun(w string) bool {
	switch w {
	case "need", "speed", "indeed", "feed", "bleed", "seed", "hundred", "united", "breed", "exceed", "proceed", "succeed", "armed", "deed", "greed", "creed", "unprecedented", "mohammed", "ahmed", "mohamed", "shed", "crossbred":
		return true
	}
	return false
}
