package web

import "unicode/utf8"

// The size of letters, in map units.
const (
	letterWidth = 8
	lineHeight  = 18
)

// box is a rectangle on the map.
type box struct{ left, top, right, bottom float64 }

func (b box) meets(o box) bool {
	return b.left < o.right && o.left < b.right && b.top < o.bottom && o.top < b.bottom
}

// crosses reports whether the line from p to q passes through b: whether what is
// left of it is more than nothing after each side has cut it (Liang and Barsky).
func (b box) crosses(p, q point) bool {
	from, to := 0.0, 1.0
	dx, dy := q.X-p.X, q.Y-p.Y
	for _, side := range [4][2]float64{{-dx, p.X - b.left}, {dx, b.right - p.X}, {-dy, p.Y - b.top}, {dy, b.bottom - p.Y}} {
		switch d, room := side[0], side[1]; {
		case d == 0 && room < 0:
			return false
		case d < 0:
			from = max(from, room/d)
		case d > 0:
			to = min(to, room/d)
		}
	}
	return from < to
}

// spot is a way to put a name beside a pin.
type spot struct {
	anchor string  // SVG's text-anchor
	x, y   float64 // from the pin
	shift  float64 // the part of the name that is left of x
}

// label gives each place's name a spot beside its pin that is free, of legs too
// if there is one; where none is free the pin has no name.
func label(pins []pin, legs []leg) {
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
		s, b, ok := choose(n.Pin, textWidth(name), taken, legs)
		if !ok {
			continue
		}
		n.Label, n.Anchor, n.Text = name, s.anchor, point{n.Pin.X + s.x, n.Pin.Y + s.y}
		taken = append(taken, b)
		named[n.At] = true
	}
}

// choose returns the first spot for a name of a width that is free of legs and
// all else, or else the first that is free of all else.
func choose(pin point, wide float64, taken []box, legs []leg) (best spot, at box, ok bool) {
	for _, s := range [...]spot{
		{"start", pinRadius + 5, 5, 0},
		{"end", -pinRadius - 5, 5, 1},
		{"middle", 0, pinRadius + 17, .5},
		{"middle", 0, -pinRadius - 7, .5},
	} {
		left, base := pin.X+s.x-s.shift*wide, pin.Y+s.y
		b := box{left, base - lineHeight + 4, left + wide, base + 4}
		if b.left < 4 || b.right > mapWidth-4 || b.top < 4 || b.bottom > mapHeight-4 || meetsAny(b, taken) {
			continue
		}
		if !crossedByAny(b, legs) {
			return s, b, true
		}
		if !ok {
			best, at, ok = s, b, true
		}
	}
	return best, at, ok
}

func meetsAny(b box, others []box) bool {
	for _, o := range others {
		if b.meets(o) {
			return true
		}
	}
	return false
}

func crossedByAny(b box, legs []leg) bool {
	for _, l := range legs {
		for i := 1; i < len(l.way); i++ {
			if b.crosses(l.way[i-1], l.way[i]) {
				return true
			}
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
