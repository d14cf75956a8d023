package timeline

// SchemaVersion is the version of the JSON contract that Document obeys.
const SchemaVersion = "1.0"

// Document is what itinera prints: the trips of one article or of many, with
// their sources. Its JSON is the contract of `itinera schema`.
type Document struct {
	ID            string     `json:"id,omitempty"` // batch only: the id of the input line
	SchemaVersion string     `json:"schemaVersion"`
	Generator     Generator  `json:"generator"`
	Sources       []Source   `json:"sources"`
	Trips         []Trip     `json:"trips"`
	Unplaced      []Unplaced `json:"unplaced,omitempty"`
	Warnings      []Warning  `json:"warnings,omitempty"`
}

// Generator names the program that wrote a Document.
type Generator struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// Source is an article that trips were read from.
type Source struct {
	ID             string `json:"id"`
	Anchor         Day    `json:"anchor,omitzero"` // the day that relative dates were read against
	URL            string `json:"url,omitempty"`
	Path           string `json:"path,omitempty"`
	Headline       string `json:"headline,omitempty"`
	Publisher      string `json:"publisher,omitempty"`
	Published      Day    `json:"published,omitzero"`
	PublishedBasis string `json:"publishedBasis,omitempty"` // flag, input, metadata, dateline, url or text
	Text           string `json:"text,omitempty"`           // the plain text the offsets count in; only on request
}

// Unplaced is a travel mention that was read but not used.
type Unplaced struct {
	Reason   string   `json:"reason"` // kebab-case
	Message  string   `json:"message,omitempty"`
	Evidence Evidence `json:"evidence"`
}

// Warning is something the reader of a Document should know.
type Warning struct {
	Code    string `json:"code"` // kebab-case
	Message string `json:"message"`
	Source  string `json:"source,omitempty"`
	Trip    string `json:"trip,omitempty"`
	Stop    string `json:"stop,omitempty"`
}
