package web

import (
	"math"
	"unicode/utf8"

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

// The sizes of pins and labels, in map units: on a phone pins are drawn as large
// as clear, so that they do not touch there either.
const (
	pinClear    = 46 // between two pins' middles
	pinRadius   = 14
	letterWidth = 8
	lineHeight  = 18
)

// pins puts the stops' numbers on the map, in the order of the stops, each at
// its place or as near to it as there is room, then the names.
func (p projection) pins(t *timeline.Trip, stops []stop) []pin {
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
	label(pins)
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

// box is a rectangle on the map.
type box struct{ left, top, right, bottom float64 }

func (b box) meets(o box) bool {
	return b.left < o.right && o.left < b.right && b.top < o.bottom && o.top < b.bottom
}

// label gives each pin's name the first of four sides that is free, each name
// once; where none is free the pin has no name.
func label(pins []pin) {
	var taken []box
	for _, n := range pins {
		taken = append(taken, box{n.Pin.X - pinRadius, n.Pin.Y - pinRadius, n.Pin.X + pinRadius, n.Pin.Y + pinRadius})
	}
	named := map[point]bool{}
	for i := range pins {
		n := &pins[i]
		name := n.Label
		n.Label = ""
		if named[n.At] || name == "" {
			continue
		}
		wide := textWidth(name)
		for _, side := range []struct {
			anchor      string
			x, y, shift float64
		}{{"start", pinRadius + 5, 5, 0}, {"end", -pinRadius - 5, 5, 1}, {"middle", 0, pinRadius + 17, .5}, {"middle", 0, -pinRadius - 7, .5}} {
			at := point{n.Pin.X + side.x, n.Pin.Y + side.y}
			b := box{at.X - side.shift*wide, at.Y - lineHeight + 4, at.X + (1-side.shift)*wide, at.Y + 4}
			if b.left < 4 || b.right > mapWidth-4 || b.top < 4 || b.bottom > mapHeight-4 || meetsAny(b, taken) {
				continue
			}
			n.Label, n.Text, n.Anchor = name, at, side.anchor
			taken = append(taken, b)
			named[n.At] = true
			break
		}
	}
}

func meetsAny(b box, others []box) bool {
	for _, o := range others {
		if b.meets(o) {
			return true
		}
	}
	return false
}

// textWidth is about how wide a name is drawn; letters outside the Latin,
// Greek, Cyrillic, Hebrew and Arabic alphabets are taken to be twice as wide.
func textWidth(s string) float64 {
	w := 0.0
	for _, r := range s {
		w += letterWidth
		if utf8.RuneLen(r) > 2 {
			w += letterWidth
		}
	}
	return w
}
