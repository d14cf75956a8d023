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

// classOf returns the class that words.tsv names.
func classOf(name string) class {
	switch name {
	case "calendar":
		return calendar
	case "determiner":
		return determiner
	case "function":
		return function
	case "honorific", "honorific-male", "honorific-female", "honorific-military", "honorific-official":
		return honorific
	case "meeting":
		return meeting
	case "modifier":
		return modifier
	case "noname":
		return noName
	case "number":
		return number
	case "organization":
		return organization
	case "particle":
		return particle
	case "person-verb":
		return humanVerb | verb
	case "post":
		return post
	case "preposition":
		return preposition
	case "pronoun-male", "pronoun-female", "pronoun-group", "pronoun-self":
		return pronoun
	case "speech":
		return speech
	case "suffix":
		return suffix
	case "surname":
		return surname
	case "verb":
		return verb
	}
	return 0
}

// officeClass returns the class that a flag of offices.tsv names.
func officeClass(flag string) class {
	switch flag {
	case "high":
		return high
	case "generic":
		return generic
	case "of":
		return headOf
	case "mod":
		return modifier
	case "title":
		return titleOnly
	case "first":
		return firstOnly
	case "style":
		return style
	case "relation":
		return relation
	}
	return 0
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
	text   string // as Norm has it
	kind   string // of an office or a pronoun: offices of one kind stand for each other
	class  class
	row    int32  // first row of institutions that begins with the word
	base   uint16 // the singular of an office in the plural
	origin origin // of a family name that stands first
	role   Role   // of an office
	gender gender // of a title, a pronoun or a given name
}
