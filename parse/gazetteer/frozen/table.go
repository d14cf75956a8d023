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

// Table is a laid-out index. The zero Table finds nothing.
type Table struct {
	data                                         string
	slots                                        int // a power of two
	nodeAt, senseAt, rowAt, zoneAt, textAt, rows int
}

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
	Longer   Flag = 1 << iota // begins a longer name
	Small                     // its last word is written small: "NATO headquarters"
	Word                      // an English word too: needs its country beside it, or more
	Given                     // a given name too: Florence, Sofia
	Surname                   // a surname too: Lincoln, Austin
	Known                     // news names it without a hint
	Caps                      // only in capitals: "US", "UK"
	Spelling                  // another spelling of the place's name, as good as it: "Odesa"
)

// Open reads a table in place; it costs a few additions. Data that no Builder
// wrote give the zero Table.
func Open(data string) Table {
	if len(data) < headerSize || u32(data, 0) != magic {
		return Table{}
	}
	count := func(section int) int { return int(u32(data, 4*section)) }
	t := Table{data: data, slots: count(1), rows: count(4)}
	t.nodeAt = headerSize + t.slots*slotSize
	t.senseAt = t.nodeAt + count(2)*nodeSize
	t.rowAt = t.senseAt + count(3)*senseSize
	t.zoneAt = t.rowAt + t.rows*rowSize
	t.textAt = t.zoneAt + count(5)*zoneSize
	if t.textAt+count(6) != len(data) {
		return Table{}
	}
	return t
}

func u32(data string, at int) uint32 {
	b := data[at : at+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

func (t *Table) u32(at int) uint32 { return u32(t.data, at) }

func (t *Table) u16(at int) int { return int(t.data[at]) | int(t.data[at+1])<<8 }

func (t *Table) text(offset, length int) string {
	from := t.textAt + offset
	return t.data[from : from+length]
}

// Rows returns the number of places.
func (t *Table) Rows() int { return t.rows }
