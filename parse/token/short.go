package token

import (
	"encoding/binary"
	"math/bits"
)

// eight times a byte, for arithmetic on eight bytes at once.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// short is a word of up to seven ASCII letters, read eight bytes at once: most
// words of news are such words.
type short struct {
	n      int    // letters, 0 where it is no short word
	low    uint64 // in lower case, first letter in the lowest byte
	uppers uint64 // the high bit of each byte that is a capital
}

// shortWord returns the short word at byte i, if what stands behind it is white
// space, a comma or the like that cannot belong to it.
func shortWord(src string, i int) (w short) {
	if i+8 > len(src) {
		return w
	}
	x := eight(src[i:])
	y := x | 0x20*ones // letters in lower case
	low7 := y &^ highs
	letters := (low7 + (0x80-'a')*ones) &^ (low7 + (0x7f-'z')*ones) &^ x & highs
	n := bits.TrailingZeros64(letters^highs) / 8
	if n == 8 {
		return w
	}
	switch src[i+n] {
	case ' ', ',', '\n', '-', ';', ':', ')', '"', '?', '!':
	default:
		return w
	}
	within := uint64(1)<<(8*n) - 1
	w.n, w.low, w.uppers = n, y&within, highs&within&^(x<<2)
	return w
}

// short takes a short word.
func (s *scanner) short(i int, w short) {
	t := Token{Start: int32(i), End: int32(i + w.n), Kind: Word, Space: s.space, Hash: mix(w.low, 0, w.n)}
	s.space = false
	if w.uppers == 0 {
		t.Norm = s.text.Source[i : i+w.n]
	} else {
		var b [8]byte
		binary.LittleEndian.PutUint64(b[:], w.low)
		t.Norm = s.keep(b[:w.n])
		t.Upper = w.uppers&0x80 != 0
		t.Caps = t.Upper && w.n > 1 && bits.OnesCount64(w.uppers) == w.n
	}
	s.text.Tokens = append(s.text.Tokens, t)
}

// keep returns b as a string that lasts.
func (s *scanner) keep(b []byte) string {
	if s.low.Cap()-s.low.Len() < len(b) {
		s.low.Reset() // what was written stays where it is
		s.low.Grow(max(len(s.text.Source)/8, 64, len(b)))
	}
	from := s.low.Len()
	s.low.Write(b)
	return s.low.String()[from:]
}
