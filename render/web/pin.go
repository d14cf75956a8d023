package web

import (
	"math"

	"itinera/timeline"
)

// pin is a stop's number on the map, beside its place where another pin is in
// the way.
type pin struct {
	Number string
	Class  string
	At     point // the place
	Pin    point // the middle of the number
	Apart  bool  // the pin is not on its place: a line leads there
	Title  string

	Label  string // the place's name, "" where it has no room
	Text   point
	Anchor string // start, middle or end
}

// The size of pins, in map units: on a phone they are drawn half as large again,
// and clear keeps them from touching there too.
const (
	pinClear  = 46 // between two pins' middles
	pinRadius = 14
)

// pins puts the stops' numbers on the map, in the order of the stops, each at
// its place or as near to it as there is room, then the names.
func (p projection) pins(t *timeline.Trip, stops []stop, legs []leg) []pin {
	var pins []pin
	for i := range t.Stops {
		at, ok := position(t.Stops[i].Place)
		if !ok {
			continue
		}
		n := pin{Number: stops[i].Number, Class: stops[i].Class, At: p.point(at), Label: stops[i].Place}
		n.Title = n.Number + " " + n.Label + ", " + stops[i].When
		n.Pin = free(n.At, pins)
		n.Apart = n.Pin != n.At
		pins = append(pins, n)
	}
	label(pins, legs)
	return pins
}

// free is the nearest point to at where no pin is in the way, on the map.
func free(at point, taken []pin) point {
	for ring := 0; ring < 8; ring++ {
		for side := range max(1, 8*ring) {
			angle := 2*math.Pi*float64(side)/float64(max(1, 8*ring)) - math.Pi/2
			d := float64(ring) * pinClear / 2
			to := point{math.Round(at.X + d*math.Cos(angle)), math.Round(at.Y + d*math.Sin(angle))}
			if ring == 0 {
				to = at
			}
			if onMap(to) && !crowded(to, taken) {
				return to
			}
		}
	}
	return at
}

func onMap(p point) bool {
	return p.X >= pinClear/2 && p.X <= mapWidth-pinClear/2 && p.Y >= pinClear/2 && p.Y <= mapHeight-pinClear/2
}

func crowded(p point, taken []pin) bool {
	for _, t := range taken {
		if distance(p, t.Pin) < pinClear {
			return true
		}
	}
	return false
}
