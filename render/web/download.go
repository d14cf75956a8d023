package web

import (
	"bytes"
	"encoding/base64"
	"errors"
	"html/template"
	"strings"

	"itinera/render"
	"itinera/timeline"
)

// download is a file that the page carries in itself.
type download struct {
	Name  string // "john-kerry-2014-02.ics"
	Label string
	Href  template.URL // a data: URL
}

// downloads are the document as a calendar, unless no day is known, and as JSON.
func downloads(d timeline.Document, o Options) ([]download, error) {
	name := fileName(d, o)
	how := render.Options{All: o.All, Indent: true}
	var all []download
	var b bytes.Buffer
	var noDays *render.NoDaysError
	var noTrips *render.NoTripsError
	switch err := render.ICS(&b, d, how); {
	case err == nil:
		all = append(all, download{name + ".ics", "Calendar (.ics)", dataURL("text/calendar", b.Bytes())})
	case !errors.As(err, &noDays) && !errors.As(err, &noTrips):
		return nil, err
	}
	b.Reset()
	if err := render.JSON(&b, d, how); err != nil {
		return nil, err
	}
	return append(all, download{name + ".json", "Data (.json)", dataURL("application/json", b.Bytes())}), nil
}

// dataURL is RFC 2397's. The bytes are base64, so that nothing in them can end it.
func dataURL(mediaType string, b []byte) template.URL {
	return template.URL("data:" + mediaType + ";charset=utf-8;base64," + base64.StdEncoding.EncodeToString(b))
}

// fileName is the only trip's id, as far as it is letters, digits and hyphens,
// else "trips".
func fileName(d timeline.Document, o Options) string {
	id, n := "", 0
	for i := range d.Trips {
		if o.All || !d.Trips[i].Background {
			id, n = d.Trips[i].ID, n+1
		}
	}
	id = strings.Trim(strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '-' {
			return r
		}
		return -1
	}, id), "-")
	if n != 1 || id == "" || len(id) > 100 {
		return "trips"
	}
	return id
}
