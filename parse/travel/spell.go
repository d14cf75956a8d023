package travel

// spellIn reads presence from a stay's length: "after two days in Oslo".
var spellIn = Frame{Name: "spell-in"}

// longSpell is a number of days that no stay of a traveller lasts; who was two
// years in Oslo lived there.
const longSpell = 31

// spell reports whether a governor's place is where somebody was for a length of
// time that lies behind: "after two days in", "following a night in".
func (r *reader) spell(g *Governor) bool {
	if !placeable(g.Prep) {
		return false
	}
	k := int(r.timeAt[max(g.At-1, 0)]) - 1
	if k < 0 || g.At == 0 {
		return false
	}
	t := &r.m.Times[k]
	return t.Last == g.At && t.Days > 0 && t.Days < longSpell && r.Text.Is(t.First-1, "after", "following")
}
