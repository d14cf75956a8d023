// Package frozen is the gazetteer's index as one string: names, what they can
// mean, and the places. It is laid out when the tables are rebuilt and read in
// place, so that a program that embeds it starts at no cost and shares it
// between goroutines without locks.
//
// Layout, all numbers little-endian: a header of eight uint32 (magic, number of
// slots, nodes, senses, rows, zones, length of the text, 0), then the sections
// in that order. A node is a name, or the first words of a longer name; the
// slots are an open hash table of nodes. Strings are stretches of the text.
package frozen

// Table is a laid-out index. The empty Table finds nothing.
type Table string

const (
	magic      = 0x315a4147 // "GAZ1"
	headerSize = 32
	slotSize   = 4  // tag of 8 bits, node number plus one of 24 bits
	nodeSize   = 12 // text offset, key length, flags, first sense, number of senses
	senseSize  = 4  // row
	rowSize    = 32
	zoneSize   = 5 // text offset, length
)

// Flag says something of a name, whatever it means.
type Flag uint8

// The flags of names.
const (
	Longer  Flag = 1 << iota // begins a longer name
	Small                    // its last word is written small: "NATO headquarters"
	Word                     // an English word too: needs its country beside it, or more
	Given                    // a given name too: Florence, Sofia
	Surname                  // a surname too: Lincoln, Austin
	Known                    // news names it without a hint
	Caps                     // only in capitals: "US", "UK"
)

func (t Table) u32(at int) uint32 {
	_ = t[at+3]
	return uint32(t[at]) | uint32(t[at+1])<<8 | uint32(t[at+2])<<16 | uint32(t[at+3])<<24
}

func (t Table) u16(at int) int { return int(t[at]) | int(t[at+1])<<8 }

func (t Table) count(section int) int {
	if len(t) < headerSize {
		return 0
	}
	return int(t.u32(4 * section))
}

func (t Table) slots() int  { return t.count(1) }
func (t Table) nodeAt() int { return headerSize + t.count(1)*slotSize }
func (t Table) senseAt() int {
	return t.nodeAt() + t.count(2)*nodeSize
}
func (t Table) rowAt() int  { return t.senseAt() + t.count(3)*senseSize }
func (t Table) zoneAt() int { return t.rowAt() + t.count(4)*rowSize }
func (t Table) textAt() int { return t.zoneAt() + t.count(5)*zoneSize }

func (t Table) text(offset, length int) string {
	from := t.textAt() + offset
	return string(t[from : from+length])
}

// Rows returns the number of places.
func (t Table) Rows() int { return t.count(4) }
