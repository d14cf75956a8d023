package timeline

// GeneratorName is the name of the program in every Document's generator.
const GeneratorName = "itinera"

// Options says what Build makes of the claims. The zero value is all trips of
// all sources, as of the newest.
type Options struct {
	// AsOf leaves out the sources published after this day; zero keeps all.
	AsOf Day
	// Traveller keeps only the trips of people that this name can mean
	// ("Kerry", "John Kerry", "J. Kerry"); empty keeps everybody's.
	Traveller string
	// Version is the program's version in the Document's generator; "" is "dev".
	Version string
	// ID is the Document's id: of the input line in a batch, else empty.
	ID string
}

// Build turns the claims of one or many sources into a Document: trips with
// their ordered stops, what could not be placed, and warnings. The order of
// sources and claims and a claim given twice change nothing; the days on which
// the sources were published do.
func Build(sources []Source, claims []Claim, o Options) Document {
	version := o.Version
	if version == "" {
		version = "dev"
	}
	return Document{
		ID:            o.ID,
		SchemaVersion: SchemaVersion,
		Generator:     Generator{Name: GeneratorName, Version: version},
		Sources:       append([]Source{}, sources...),
		Trips:         thinTrips(claims),
	}
}

type tripKey struct {
	who  string
	trip int
}

type stopKey struct {
	tripKey
	country, city string
}

// thinTrips joins the claims of one traveller, absence and place in order of mention.
func thinTrips(claims []Claim) []Trip {
	trips, stops := map[tripKey]int{}, map[stopKey]int{}
	out := []Trip{}
	for _, c := range claims {
		if c.Place.IsZero() || len(c.Evidence) == 0 {
			continue
		}
		k := tripKey{c.Who, c.Trip}
		t, ok := trips[k]
		if !ok {
			t = len(out)
			trips[k] = t
			out = append(out, Trip{ID: "trip", Name: c.Traveller.Name, Traveller: c.Traveller, Background: c.Background, Status: c.Status})
		}
		city := ""
		if len(c.Place.Cities) > 0 {
			city = c.Place.Cities[0]
		}
		sk := stopKey{k, c.Place.CountryCode, city}
		s, ok := stops[sk]
		if !ok {
			s = len(out[t].Stops)
			stops[sk] = s
			out[t].Stops = append(out[t].Stops, Stop{
				ID: "stop", Rank: s + 1, Place: c.Place, Kind: Visit, Status: c.Status, Confidence: c.Confidence,
			})
		}
		st := &out[t].Stops[s]
		if st.Start.IsZero() {
			st.Start = c.Start
		}
		if st.End.IsZero() {
			st.End = c.End
		}
		st.Evidence = append(st.Evidence, c.Evidence...)
	}
	return out
}
