package render

import (
	"math"
	"testing"
)

func TestGreatCircle(t *testing.T) {
	tests := []struct {
		name     string
		from, to Position
		pieces   int
		via      Position // a position that the way comes near
	}{
		{"one place", Position{10, 50}, Position{10, 50}, 0, Position{}},
		{"along the equator", Position{0, 0}, Position{90, 0}, 1, Position{45, 0}},
		{"along a meridian", Position{20, -30}, Position{20, 30}, 1, Position{20, 0}},
		{"Seoul to Beijing", Position{126.9784, 37.566}, Position{116.3972, 39.9075}, 1, Position{121.77, 38.86}},
		{"Washington to Seoul, by the far north", Position{-77, 38.9}, Position{127, 37.6}, 2, Position{-157.41, 75.21}},
		{"Auckland to Honolulu, eastward", Position{174.76, -36.85}, Position{-157.86, 21.31}, 2, Position{-170.49, -7.99}},
		{"Honolulu to Auckland, westward", Position{-157.86, 21.31}, Position{174.76, -36.85}, 2, Position{-170.49, -7.99}},
		{"from the line itself", Position{180, 10}, Position{170, 20}, 1, Position{175, 15}},
		{"from its other name", Position{-180, 10}, Position{170, 20}, 1, Position{175, 15}},
		{"to the line itself", Position{170, 10}, Position{180, 20}, 1, Position{175, 15}},
		{"to its other name", Position{170, 10}, Position{-180, 20}, 1, Position{175, 15}},
		{"antipodes", Position{10, 50}, Position{-170, -50}, 1, Position{10, 80}},
		{"pole to pole", Position{0, 90}, Position{0, -90}, 1, Position{0, 0}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			way := greatCircle(tt.from, tt.to)
			if len(way) != tt.pieces {
				t.Fatalf("%d pieces, want %d: %v", len(way), tt.pieces, way)
			}
			if tt.pieces == 0 {
				return
			}
			checkWay(t, way, tt.from, tt.to)
			if d := nearest(way, tt.via); d > 2 {
				t.Errorf("the way stays %.1f degrees away from %v: %v", d, tt.via, way)
			}
		})
	}
}

// checkWay: ends, length, step, and pieces that meet on 180°.
func checkWay(t *testing.T, way [][]Position, from, to Position) {
	t.Helper()
	last := way[len(way)-1]
	if apart(way[0][0], from) > 1e-4 || apart(last[len(last)-1], to) > 1e-4 {
		t.Errorf("leads from %v to %v, want %v to %v", way[0][0], last[len(last)-1], from, to)
	}
	length := 0.0
	for i, piece := range way {
		if len(piece) < 2 {
			t.Errorf("piece %d has %d positions", i, len(piece))
		}
		for j, p := range piece {
			if math.Abs(p[0]) > 180 || math.Abs(p[1]) > 90 {
				t.Errorf("%v is not on the earth", p)
			}
			if j == 0 {
				continue
			}
			step := apart(piece[j-1], p)
			length += step
			if step > 2.01 || math.Abs(p[0]-piece[j-1][0]) > 180 {
				t.Errorf("step of %.2f degrees from %v to %v", step, piece[j-1], p)
			}
		}
		if i > 0 {
			before := way[i-1][len(way[i-1])-1]
			if before[0] != -piece[0][0] || math.Abs(before[0]) != 180 || before[1] != piece[0][1] {
				t.Errorf("pieces meet at %v and %v", before, piece[0])
			}
		}
	}
	if want := apart(from, to); math.Abs(length-want) > 0.01 {
		t.Errorf("is %.3f degrees long, want %.3f", length, want)
	}
}

// apart is the angle between two positions in degrees.
func apart(a, b Position) float64 {
	v, w := a.vector(), b.vector()
	return math.Atan2(v.cross(w).length(), v.dot(w)) * 180 / math.Pi
}

func nearest(way [][]Position, p Position) float64 {
	least := math.Inf(1)
	for _, piece := range way {
		for _, q := range piece {
			least = min(least, apart(p, q))
		}
	}
	return least
}
