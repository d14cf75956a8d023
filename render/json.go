package render

import (
	"bytes"
	"encoding/json"
	"io"

	"itinera/timeline"
)

// JSON writes d as one line of JSON that Schema describes, or indented with
// Options.Indent. It writes all trips whatever Options.All says.
func JSON(w io.Writer, d timeline.Document, o Options) error {
	var start []byte
	if b, ok := w.(interface{ AvailableBuffer() []byte }); ok {
		start = b.AvailableBuffer() // of a buffer: what is written there it need not copy
	}
	line := append(AppendJSON(start, &d), '\n')
	if o.Indent {
		var b bytes.Buffer
		if err := json.Indent(&b, line, "", "  "); err != nil {
			return err
		}
		line = b.Bytes()
	}
	_, err := w.Write(line)
	return err
}

// AppendJSON appends d as compact JSON, without a line end, for programs that
// write many documents into one buffer. Days, windows and ranges that are zero
// are left out, and so are empty strings and lists that the schema does not
// require. It is several times as fast as encoding/json, says the same, and
// escapes what would move the cursor or the reading direction of a terminal.
func AppendJSON(b []byte, d *timeline.Document) []byte {
	b = append(b, '{')
	b = optional(b, "id", d.ID)
	b = member(b, "schemaVersion", d.SchemaVersion)
	b = append(key(b, "generator"), '{')
	b = member(b, "name", d.Generator.Name)
	b = member(b, "version", d.Generator.Version)
	b = append(b, '}')
	b = array(b, "sources", d.Sources, appendSource)
	b = array(b, "trips", d.Trips, appendTrip)
	b = optionalArray(b, "unplaced", d.Unplaced, appendUnplaced)
	b = optionalArray(b, "warnings", d.Warnings, appendWarning)
	return append(b, '}')
}

func appendSource(b []byte, s *timeline.Source) []byte {
	b = append(b, '{')
	b = member(b, "id", s.ID)
	b = day(b, "anchor", s.Anchor)
	b = optional(b, "url", s.URL)
	b = optional(b, "path", s.Path)
	b = optional(b, "headline", s.Headline)
	b = optional(b, "publisher", s.Publisher)
	b = day(b, "published", s.Published)
	b = optional(b, "publishedBasis", s.PublishedBasis)
	b = optional(b, "text", s.Text)
	return append(b, '}')
}

func appendTrip(b []byte, t *timeline.Trip) []byte {
	b = append(b, '{')
	b = member(b, "id", t.ID)
	b = member(b, "name", t.Name)
	b = appendPerson(key(b, "traveller"), &t.Traveller)
	b = optionalArray(b, "companions", t.Companions, appendPerson)
	b = boolean(b, "background", t.Background)
	b = stated(b, t.Range)
	b = shownDays(b, t.StartDate, t.EndDate, t.EndDateExc)
	b = member(b, "status", string(t.Status))
	b = optional(b, "purpose", t.Purpose)
	b = array(b, "stops", t.Stops, appendStop)
	b = optionalArray(b, "conflicts", t.Conflicts, appendConflict)
	return append(b, '}')
}

func stated(b []byte, r timeline.Range) []byte {
	if r.IsZero() {
		return b
	}
	b = append(key(b, "range"), '{')
	b = member(b, "start", r.Start.String())
	b = member(b, "end", r.End.String())
	b = member(b, "basis", string(r.Basis))
	b = optional(b, "text", r.Text)
	return append(b, '}')
}

func appendStop(b []byte, s *timeline.Stop) []byte {
	b = append(b, '{')
	b = member(b, "id", s.ID)
	b = integer(b, "rank", s.Rank)
	b = appendPlace(key(b, "place"), &s.Place)
	b = member(b, "kind", string(s.Kind))
	b = window(b, "start", s.Start)
	b = window(b, "end", s.End)
	b = shownDays(b, s.StartDate, s.EndDate, s.EndDateExc)
	b = member(b, "status", string(s.Status))
	b = optional(b, "purpose", s.Purpose)
	b = optionalArray(b, "activities", s.Activities, appendActivity)
	b = number(b, "confidence", s.Confidence)
	b = array(b, "evidence", s.Evidence, appendEvidence)
	return append(b, '}')
}

func shownDays(b []byte, start, end, exclusive timeline.Day) []byte {
	b = day(b, "startDate", start)
	b = day(b, "endDate", end)
	return day(b, "endDateExclusive", exclusive)
}

func appendPlace(b []byte, p *timeline.Place) []byte {
	b = append(b, '{')
	b = member(b, "name", p.Name)
	b = member(b, "kind", string(p.Kind))
	b = texts(b, "cities", p.Cities)
	b = optional(b, "venue", p.Venue)
	b = member(b, "country", p.Country)
	b = member(b, "countryCode", p.CountryCode)
	if located(*p) { // the equator and the prime meridian have places too
		b = number(b, "latitude", p.Latitude)
		b = number(b, "longitude", p.Longitude)
	}
	b = optional(b, "timezone", p.Timezone)
	if p.GeonamesID != 0 {
		b = integer(b, "geonamesId", p.GeonamesID)
	}
	b = optional(b, "precision", p.Precision)
	b = optional(b, "mention", p.Mention)
	return append(b, '}')
}

func appendPerson(b []byte, p *timeline.Person) []byte {
	b = append(b, '{')
	b = member(b, "name", p.Name)
	b = optional(b, "jobTitle", p.JobTitle)
	b = optional(b, "countryCode", p.CountryCode)
	return append(b, '}')
}

func appendActivity(b []byte, a *timeline.Activity) []byte {
	b = append(b, '{')
	b = member(b, "kind", a.Kind)
	b = member(b, "text", a.Text)
	b = optionalArray(b, "with", a.With, appendPerson)
	b = optional(b, "venue", a.Venue)
	b = window(b, "when", a.When)
	b = optionalArray(b, "evidence", a.Evidence, appendEvidence)
	return append(b, '}')
}

func appendEvidence(b []byte, e *timeline.Evidence) []byte {
	b = append(b, '{')
	b = member(b, "source", e.Source)
	b = member(b, "quote", e.Quote)
	b = integer(b, "start", e.Start)
	b = integer(b, "end", e.End)
	b = texts(b, "supports", e.Supports)
	b = optional(b, "rule", e.Rule)
	return append(b, '}')
}

func appendConflict(b []byte, c *timeline.Conflict) []byte {
	b = append(b, '{')
	b = optional(b, "stop", c.Stop)
	b = member(b, "field", c.Field)
	b = member(b, "kept", c.Kept)
	b = array(b, "others", c.Others, appendConflictValue)
	b = member(b, "message", c.Message)
	return append(b, '}')
}

func appendConflictValue(b []byte, v *timeline.ConflictValue) []byte {
	b = append(b, '{')
	b = member(b, "value", v.Value)
	b = member(b, "source", v.Source)
	return append(b, '}')
}

func appendUnplaced(b []byte, u *timeline.Unplaced) []byte {
	b = append(b, '{')
	b = member(b, "reason", u.Reason)
	b = optional(b, "message", u.Message)
	b = appendEvidence(key(b, "evidence"), &u.Evidence)
	return append(b, '}')
}

func appendWarning(b []byte, w *timeline.Warning) []byte {
	b = append(b, '{')
	b = member(b, "code", w.Code)
	b = member(b, "message", w.Message)
	b = optional(b, "source", w.Source)
	b = optional(b, "trip", w.Trip)
	b = optional(b, "stop", w.Stop)
	return append(b, '}')
}

func window(b []byte, name string, w timeline.Window) []byte {
	if w.IsZero() {
		return b
	}
	b = append(key(b, name), '{')
	b = day(b, "earliest", w.Earliest)
	b = day(b, "latest", w.Latest)
	b = optional(b, "weekday", w.Weekday)
	b = optional(b, "partOfDay", w.PartOfDay)
	b = optional(b, "time", w.Time)
	b = member(b, "basis", string(w.Basis))
	b = optional(b, "text", w.Text)
	return append(b, '}')
}
