package traveller

// class is the set of things that a word can be in titles and names.
type class uint32

const (
	given        class = 1 << iota // a given name
	family                         // a family name that stands first
	plain                          // the name is an English word or a place too
	honorific                      // "Mr.", "Dr.", "Gen."
	office                         // "minister": the head of a title
	plural                         // "ministers"
	generic                        // "leader", "official": covers other offices of its role
	high                           // a person even without a name: "the premier"
	headOf                         // an office only with "of" or before a name: "head of"
	titleOnly                      // an office only before a name: "General Powell"
	firstOnly                      // an office only as "first lady"
	style                          // "Majesty"
	relation                       // "wife", "counterpart": to somebody named before
	modifier                       // "deputy", "foreign": before an office
	post                           // "general", "designate": behind an office
	particle                       // "al", "van", "bin" within names
	suffix                         // "Jr.", "II"
	organization                   // "ministry", "party": what it ends is no person
	noName                         // other capital words that are no names
	calendar                       // months, weekdays
	function                       // function words
	determiner                     // "the", "his"
	number                         // "two", "both"
	surname                        // an English word that is a family name too
	speech                         // "said"
	verb                           // other verbs beside people: "arrived"
	humanVerb                      // verbs that only people do
	meeting                        // words before the one who is met: "with", "met"
	pronoun                        // "he", "they", "I"
	institution                    // begins a phrase of institutions.tsv
	preposition                    // "of", "with"
)

var classNames = map[string]class{
	"calendar": calendar, "determiner": determiner, "function": function, "modifier": modifier, "particle": particle,
	"suffix": suffix, "post": post, "organization": organization, "noname": noName, "number": number, "surname": surname,
	"speech": speech, "verb": verb, "person-verb": humanVerb | verb, "meeting": meeting, "honorific": honorific,
	"honorific-male": honorific, "honorific-female": honorific, "honorific-military": honorific, "honorific-official": honorific,
	"preposition": preposition, "pronoun-male": pronoun, "pronoun-female": pronoun, "pronoun-group": pronoun, "pronoun-self": pronoun,
}

// gender is what a word tells of a person's sex.
type gender uint8

const (
	male gender = 1 << iota
	female
)

func genderOf(s string) gender {
	switch s {
	case "m":
		return male
	case "f":
		return female
	}
	return 0
}

// word is what the lexicon knows of one word form.
type word struct {
	text     string // as Norm has it
	class    class
	gender   gender // of a title, a pronoun or a given name
	role     Role   // of an office
	singular string // of an office in the plural
	kind     string // of an office or a pronoun: offices of one kind stand for each other
	origin   string // of a family name that stands first: "zh", "ko,zh"
	row      int32  // first row of institutions that begins with the word
}
