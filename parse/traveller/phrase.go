package traveller

// article is the determiner before a phrase.
type article uint8

const (
	bare       article = iota
	definite           // the, this, that
	indefinite         // a, an, any
	owned              // his, her, "Kerry's"
)

// phrase is a noun phrase that may mean people, as the scan read it. Token
// ranges exclude their last; an empty range is absent.
type phrase struct {
	first, last           int // with determiner, title and name
	nameFirst, nameLast   int
	titleFirst, titleLast int // without determiner and honorific
	head                  int // the office's token, -1 without one
	surname               int // a token elsewhere that completes the name, "Bill and Hillary Clinton"; -1 without one
	article               article
	form                  Form
	gender                gender
	role                  Role
	kind                  string
	home                  home
	same                  int  // the phrase that it is in apposition to, -1 for none
	maybe                 bool // a name only if the text shows it elsewhere
	human                 bool // a weak name beside a verb that only people do
	plural                bool
	headline              bool
	quoted                bool
	subject               bool
	turn                  bool // "SECRETARY BLINKEN:": who speaks from here on
	sentence              int
	why                   string // why it is a person; once it has one, why this person

	person int   // the person it means, -1 for none
	with   []int // the other people of a group
	count  int   // how many people a group is, 0 if the text does not count them
}

// named reports whether the phrase has a name.
func (p *phrase) named() bool { return p.nameLast > p.nameFirst }

// titled reports whether the phrase has an office.
func (p *phrase) titled() bool { return p.head >= 0 }

// told reports whether the phrase is a mention: of a person, or of one that a
// pronoun means and the text does not tell.
func (p *phrase) told() bool {
	return p.person >= 0 || p.form == Pronoun || p.form == Group || p.form == Self
}
