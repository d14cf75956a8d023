package frozen

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"strings"
)

// Builder lays a Table out. Rows and names are kept in the order in which they
// are added, so that equal input gives equal bytes.
type Builder struct {
	rows  []Row
	names map[string]*name
}

type name struct {
	senses []int
	flags  Flag
}

// AddRow adds a place and returns its number.
func (b *Builder) AddRow(r Row) int {
	b.rows = append(b.rows, r)
	return len(b.rows) - 1
}

// AddName says that a key (folded words with a space between them) can mean the
// rows, in this order, after those already added.
func (b *Builder) AddName(key string, flags Flag, rows ...int) {
	if b.names == nil {
		b.names = map[string]*name{}
	}
	n := b.names[key]
	if n == nil {
		n = &name{}
		b.names[key] = n
	}
	n.flags |= flags
	for _, r := range rows {
		if !slices.Contains(n.senses, r) {
			n.senses = append(n.senses, r)
		}
	}
}

// Build lays out a table for Open.
func (b *Builder) Build() (string, error) {
	l := layout{text: map[string]int{}}
	keys := b.keys()
	for _, k := range slices.Backward(keys) { // a key's beginnings share its text
		l.add(k)
	}
	var nodes, senses, rows, zones []byte
	for _, k := range keys {
		n := b.names[k]
		if len(k) > math.MaxUint8 || len(n.senses) > math.MaxUint16 {
			return "", fmt.Errorf("the name %q is too long or has too many meanings", k)
		}
		nodes = binary.LittleEndian.AppendUint32(nodes, uint32(l.add(k)))
		nodes = append(nodes, byte(len(k)), byte(n.flags))
		nodes = binary.LittleEndian.AppendUint16(nodes, uint16(len(n.senses)))
		nodes = binary.LittleEndian.AppendUint32(nodes, uint32(len(senses)/senseSize))
		for _, r := range n.senses {
			senses = binary.LittleEndian.AppendUint32(senses, uint32(r))
		}
	}
	zoneNumber := map[string]int{}
	for _, r := range b.rows {
		if r.Zone != "" && zoneNumber[r.Zone] == 0 {
			zoneNumber[r.Zone] = len(zoneNumber) + 1
			zones = binary.LittleEndian.AppendUint32(zones, uint32(l.add(r.Zone)))
			zones = append(zones, byte(len(r.Zone)))
		}
		var err error
		if rows, err = l.row(rows, r, zoneNumber[r.Zone]); err != nil {
			return "", err
		}
	}
	slots := slotTable(keys)
	out := make([]byte, 0, headerSize+len(slots)+len(nodes)+len(senses)+len(rows)+len(zones)+l.out.Len())
	for _, n := range []int{magic, len(slots) / slotSize, len(keys), len(senses) / senseSize, len(b.rows), len(zones) / zoneSize, l.out.Len(), 0} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	out = slices.Concat(out, slots, nodes, senses, rows, zones, []byte(l.out.String()))
	return string(out), nil
}

// keys adds the beginnings of longer names and returns all keys sorted.
func (b *Builder) keys() []string {
	var full []string
	for k := range b.names {
		full = append(full, k)
	}
	slices.Sort(full)
	for _, k := range full {
		for i := strings.LastIndexByte(k, ' '); i > 0; i = strings.LastIndexByte(k[:i], ' ') {
			b.AddName(k[:i], Longer)
		}
	}
	keys := full[:0:0]
	for k := range b.names {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// slotTable is an open hash table with linear probing, at most half full.
func slotTable(keys []string) []byte {
	size := 16
	for size < 2*len(keys) {
		size *= 2
	}
	slots := make([]uint32, size)
	for n, k := range keys {
		h := hash(basis, k)
		i := int(h) & (size - 1)
		for slots[i] != 0 {
			i = (i + 1) & (size - 1)
		}
		slots[i] = h&0xff000000 | uint32(n+1)
	}
	out := make([]byte, 0, size*slotSize)
	for _, s := range slots {
		out = binary.LittleEndian.AppendUint32(out, s)
	}
	return out
}

// layout collects the text.
type layout struct {
	out  strings.Builder
	text map[string]int
}

// add returns the offset of s and of its beginnings at ends of words.
func (l *layout) add(s string) int {
	if at, ok := l.text[s]; ok {
		return at
	}
	at := l.out.Len()
	l.out.WriteString(s)
	l.text[s] = at
	for i, c := range s {
		if c == ' ' {
			if _, ok := l.text[s[:i]]; !ok {
				l.text[s[:i]] = at
			}
		}
	}
	return at
}

func (l *layout) row(out []byte, r Row, zone int) ([]byte, error) {
	if len(r.Name) > math.MaxUint8 || r.Code != "" && len(r.Code) != 2 {
		return nil, fmt.Errorf("the place %q has too long a name or a bad code %q", r.Name, r.Code)
	}
	code := [2]byte{}
	copy(code[:], r.Code)
	out = append(out, r.Kind, code[0], code[1], byte(r.Rank))
	out = binary.LittleEndian.AppendUint32(out, uint32(l.add(r.Name)))
	out = append(out, byte(len(r.Name)), 0)
	out = binary.LittleEndian.AppendUint16(out, uint16(zone))
	out = binary.LittleEndian.AppendUint32(out, uint32(int32(math.Round(r.Lat*degree))))
	out = binary.LittleEndian.AppendUint32(out, uint32(int32(math.Round(r.Lon*degree))))
	out = binary.LittleEndian.AppendUint32(out, uint32(r.Population))
	out = binary.LittleEndian.AppendUint32(out, uint32(r.ID))
	return binary.LittleEndian.AppendUint32(out, uint32(r.Parent+1)), nil
}
