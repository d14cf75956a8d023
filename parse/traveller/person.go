package traveller

// Person is somebody the text names or titles.
type Person struct {
	// Name is the fullest that the text gives: "Park Geun-hye", "Joseph R. Biden,
	// Jr."; of an unnamed person the title: "South Korean foreign minister".
	Name string
	// Surname is the part that later mentions use: "Park", "Biden", "de Hoop
	// Scheffer"; "" for an unnamed person.
	Surname string
	// JobTitle is the office as the text writes it, with its country or
	// organisation: "U.S. Secretary of State"; "" if none is given.
	JobTitle string
	// CountryCode is the ISO 3166-1 alpha-2 code of the country whose official
	// or national the person is; "" for those of organisations and where the
	// text does not tell.
	CountryCode string
	// Org is the organisation that the person serves instead of a country: "UN",
	// "EU", "NATO"; "" where none is told.
	Org  string
	Role Role
	// Female and Male say what title, name or pronoun told; neither if nothing did.
	Female, Male bool
	Unnamed      bool // only a title: "the South Korean foreign minister"
	Former       bool // held the office once: "former President Jimmy Carter"
	Mentions     int
	FirstToken   int // where the first mention begins

	Why     string // why this is a person: "title before name"
	HomeWhy string // where CountryCode was read: "demonym in title"; "" without one
}

// Role is what a person's office makes of him.
type Role uint8

// The roles.
const (
	Unknown      Role = iota
	Leader            // head of state or government, monarch, party leader
	Official          // minister, secretary, envoy, diplomat, lawmaker
	Spokesperson      // speaks for somebody, seldom travels himself
	Journalist        // journalist, correspondent, editor
	Expert            // analyst, professor, economist
	Clergy            // pope, patriarch, ayatollah
	Military          // general, admiral, commander
	Private           // businessman, athlete, relative, victim
)

var roleNames = [...]string{"unknown", "leader", "official", "spokesperson", "journalist", "expert", "clergy", "military", "private"}

// String returns the role's name as offices.tsv writes it.
func (r Role) String() string { return roleNames[r] }
