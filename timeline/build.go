package timeline

// GeneratorName is the name of the program in every Document's generator.
const GeneratorName = "itinera"

// Options says what Build makes of the claims. The zero value is all trips of
// all sources, as of the newest.
type Options struct {
	// AsOf leaves out the sources published after this day; zero keeps all.
	AsOf Day
	// Version is the program's version in the Document's generator; "" is "dev".
	Version string
}

// Build turns the claims of one or many sources into a Document: trips with
// their ordered stops, what could not be placed, and warnings. The order of
// sources and claims and a claim given twice change nothing; the days on which
// the sources were published do: they are read oldest first, those of one day
// as one, and what a reading makes of a trip never depends on later ones.
//
// Claims of a source that is not among sources, or without evidence, are left out.
func Build(sources []Source, claims []Claim, o Options) Document {
	origins := originsOf(sources, o.AsOf)
	b := builder{}
	told := statementsOf(origins, claims)
	for i := 0; i < len(origins); {
		last := i
		for last < len(origins) && origins[last].day == origins[i].day {
			b.reach(origins[last])
			last++
		}
		n := 0
		for n < len(told) && told[n].src.order < last {
			n++
		}
		b.read(told[:n])
		told, i = told[n:], last
	}
	version := o.Version
	if version == "" {
		version = "dev"
	}
	trips := b.trips() // before unplaced and warnings, which it adds to
	return Document{
		SchemaVersion: SchemaVersion,
		Generator:     Generator{Name: GeneratorName, Version: version},
		Sources:       listed(origins),
		Trips:         trips,
		Unplaced:      b.unplaced,
		Warnings:      b.warnings(origins),
	}
}

func listed(origins []*origin) []Source {
	out := make([]Source, len(origins))
	for i, o := range origins {
		out[i] = *o.Source
	}
	return out
}

// builder holds what has been read so far.
type builder struct {
	cast     cast
	journeys []*journey
	ids      map[string]int // how many trips have an id of this stem
	now      Day            // the newest source's own day so far
	unplaced []Unplaced
}

// reach moves now to a source's own day.
func (b *builder) reach(o *origin) { b.now = max(b.now, o.today) }

// trips returns all trips in the order in which they
// were first told of; those told in passing come last.
func (b *builder) trips() []Trip {
	out := make([]Trip, 0, len(b.journeys))
	for _, passing := range []bool{false, true} {
		for _, j := range b.journeys {
			if j.main == passing {
				continue
			}
			if len(j.visits) == 0 {
				b.leave(j.whole, "no-stop", "no stop of this trip is told")
				continue
			}
			out = append(out, j.trip)
		}
	}
	return out
}
