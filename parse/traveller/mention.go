package traveller

// Form is how a mention names its person.
type Form uint8

// The forms.
const (
	Full    Form = iota // a name, with a title or without: "U.S. Secretary of State John Kerry"
	Surname             // a part of a name told before: "Kerry", "Mr. Kerry"
	Office              // "the secretary", "the Russian leader"
	Pronoun             // "he", "she", "him", "his", "her"
	Group               // "the two leaders", "they", "both men"
	Self                // "I", "my": the speaker of a quote, a statement or a transcript
)

var formNames = [...]string{"full", "surname", "office", "pronoun", "group", "self"}

// String returns the form's name.
func (f Form) String() string { return formNames[f] }

// Mention is one place where the text means a person.
type Mention struct {
	First, Last int // tokens of the noun phrase with title and name, Last exclusive, without "'s"
	// NameFirst and NameLast are the name's own tokens, NameLast exclusive;
	// equal where the mention has no name.
	NameFirst, NameLast int
	Person              int   // index of the person, -1 if unresolved
	Also                []int // the other people of a group
	Form                Form
	Possessive          bool   // "Kerry's", "the leaders'", "his", "her"
	Why                 string // why this person: "surname of earlier mention"
}
