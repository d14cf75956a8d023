package render

import "itinera/timeline"

// shownTrips returns the trips that formats for people have: those that are the
// sources' subject, with Options.All the background trips too.
func shownTrips(d *timeline.Document, o Options) []*timeline.Trip {
	trips := make([]*timeline.Trip, 0, len(d.Trips))
	for i := range d.Trips {
		if o.All || !d.Trips[i].Background {
			trips = append(trips, &d.Trips[i])
		}
	}
	return trips
}

// dated reports whether a stop can be drawn on a calendar.
func dated(s *timeline.Stop) bool { return s.StartDate != 0 && s.EndDate >= s.StartDate }

// ranged reports whether the sources state the days of the whole trip.
func ranged(t *timeline.Trip) bool { return t.Range.Start != 0 && t.Range.End >= t.Range.Start }

// undated returns the stops of a trip that no day is known of, in order.
func undated(t *timeline.Trip) []*timeline.Stop {
	var stops []*timeline.Stop
	for i := range t.Stops {
		if !dated(&t.Stops[i]) {
			stops = append(stops, &t.Stops[i])
		}
	}
	return stops
}

// drawable answers why trips cannot be drawn by days, nil if at least one can:
// a stop has a day, or the trip has a range to list its stops in.
func drawable(format string, d *timeline.Document, trips []*timeline.Trip) error {
	if len(trips) == 0 {
		return &NoTripsError{Format: format, Background: len(d.Trips)}
	}
	stops := 0
	for _, t := range trips {
		if len(undated(t)) < len(t.Stops) || ranged(t) {
			return nil
		}
		stops += len(t.Stops)
	}
	return &NoDaysError{Format: format, Stops: stops, Anchored: anchored(d)}
}

// anchored reports whether every source has a day to read relative ones against.
func anchored(d *timeline.Document) bool {
	for _, s := range d.Sources {
		if s.Anchor == 0 && s.Published == 0 {
			return false
		}
	}
	return true
}

// withoutDay warns of the stops that a format of days leaves out: those without
// a day in trips without a range, a warning a trip. Where the format refuses the
// whole document its error says enough.
func withoutDay(format string) func(timeline.Document, Options) []timeline.Warning {
	return func(d timeline.Document, o Options) []timeline.Warning {
		trips := shownTrips(&d, o)
		if drawable(format, &d, trips) != nil {
			return nil
		}
		var warnings []timeline.Warning
		for _, t := range trips {
			if stops := undated(t); len(stops) > 0 && !ranged(t) {
				warnings = append(warnings, timeline.Warning{Code: "stop-without-day", Message: leftOut(format, t, stops), Trip: t.ID})
			}
		}
		return warnings
	}
}

// leftOut says which stops of a trip are not in a format.
func leftOut(format string, t *timeline.Trip, stops []*timeline.Stop) string {
	places := make([]string, len(stops))
	for i, s := range stops {
		places[i] = line(s.Place.Name)
	}
	is, day := "are", "days are"
	if len(stops) == 1 {
		is, day = "is", "day is"
	}
	return "trip of " + line(t.Traveller.Name) + ": " + asList(places) + " " + is + " not in the " + format + ", as the " + day + " not known"
}
