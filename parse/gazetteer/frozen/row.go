package frozen

// Row is a place, a people or an organization.
type Row struct {
	Kind       uint8  // the gazetteer's Kind
	Code       string // ISO 3166-1 alpha-2, or empty
	Rank       Rank
	Name       string
	Lat, Lon   float64 // degrees
	Population int
	Zone       string // IANA name
	ID         int    // GeoNames id, 0 for places of our own tables
	Parent     int    // the row of a city's state or a venue's city, -1 without one
}

// Rank is a city's standing.
type Rank uint8

// The ranks. Capital is a country's, Seat a first-order region's.
const (
	Town Rank = iota
	Seat
	Capital
)

const degree = 1e4 // stored coordinates are in ten-thousandths of a degree

// Row returns a place by its number, 0 to Rows()-1.
func (t *Table) Row(i int) Row {
	at := t.rowAt + i*rowSize
	r := Row{
		Kind:       t.data[at],
		Rank:       Rank(t.data[at+3]),
		Name:       t.text(int(t.u32(at+4)), int(t.data[at+8])),
		Lat:        float64(int32(t.u32(at+12))) / degree,
		Lon:        float64(int32(t.u32(at+16))) / degree,
		Population: int(t.u32(at + 20)),
		Zone:       t.zone(t.u16(at + 10)),
		ID:         int(t.u32(at + 24)),
		Parent:     int(t.u32(at+28)) - 1,
	}
	r.Code = t.Code(i)
	return r
}

// Code returns the row's country code without building the row.
func (t *Table) Code(i int) string {
	at := t.rowAt + i*rowSize
	if t.data[at+1] == 0 {
		return ""
	}
	return t.data[at+1 : at+3]
}

// Kind returns the row's kind without building the row.
func (t *Table) Kind(i int) uint8 { return t.data[t.rowAt+i*rowSize] }

// Rank returns the row's standing without building the row.
func (t *Table) Rank(i int) Rank { return Rank(t.data[t.rowAt+i*rowSize+3]) }

// Population returns the row's population without building the row.
func (t *Table) Population(i int) int { return int(t.u32(t.rowAt + i*rowSize + 20)) }

// Name returns the row's name without building the row.
func (t *Table) Name(i int) string {
	at := t.rowAt + i*rowSize
	return t.text(int(t.u32(at+4)), int(t.data[at+8]))
}

func (t *Table) zone(i int) string {
	if i == 0 {
		return ""
	}
	at := t.zoneAt + (i-1)*zoneSize
	return t.text(int(t.u32(at)), int(t.data[at+4]))
}
