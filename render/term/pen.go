package term

import (
	"io"
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"itinera/timeline"
)

// ink is what a stretch of text means; the theme gives it a look.
type ink int

// The inks. Whatever they tell is told by a word or a symbol too.
const (
	plain ink = iota
	strong
	faint
	done
	underway
	ahead
	unsure
	off
	struck // the name of a place that is no longer to be visited
	inks
)

// pen writes in one theme to one width.
type pen struct {
	width int
	ascii bool
	theme [inks]lipgloss.Style
}

func newPen(o Options) pen {
	r := o.Renderer
	if r == nil {
		r = lipgloss.NewRenderer(io.Discard)
		r.SetColorProfile(termenv.Ascii)
		r.SetHasDarkBackground(true)
	}
	p := pen{width: o.Width, ascii: o.ASCII, theme: newTheme(r)}
	if p.width <= 0 {
		p.width = defaultWidth
	}
	p.width = max(p.width, leastWidth)
	return p
}

// newTheme is the one theme: each colour has at least the contrast 4.5:1 on
// white and on black.
func newTheme(r *lipgloss.Renderer) (t [inks]lipgloss.Style) {
	colour := func(light, dark string) lipgloss.Style {
		return r.NewStyle().Foreground(lipgloss.AdaptiveColor{Light: light, Dark: dark})
	}
	t[plain] = r.NewStyle()
	t[strong] = r.NewStyle().Bold(true)
	t[faint] = colour("#5f6b7a", "#94a3b8")
	t[done] = colour("#15703a", "#5fd787")
	t[underway] = colour("#0b62c4", "#6cb6ff").Bold(true)
	t[ahead] = colour("#7a4d00", "#e3b341")
	t[unsure] = colour("#8a3ba8", "#d7a3ff")
	t[off] = colour("#b3261e", "#ff8a80")
	t[struck] = t[off].Strikethrough(true)
	return t
}

// own returns s, which is this package's and not the document's, in the
// characters that the terminal may have.
func (p pen) own(s string) string {
	if p.ascii {
		return inASCII.Replace(s)
	}
	return s
}

// inASCII has every character outside ASCII that the package draws.
var inASCII = strings.NewReplacer(
	"–", "-", "—", "--", "·", "|", "…", "...", "“", `"`, "”", `"`,
	"─", "-", "━", "=", "┄", ".", "×", "x", "»", ">",
	"✓", "+", "●", "*", "○", "o", "✗", "x",
)

// mark is a status's symbol, ink and the line that fills its days in the bar
// where the day is told.
type mark struct {
	symbol string
	ink    ink
	fill   string
}

func markOf(s timeline.Status) mark {
	switch s {
	case timeline.Completed:
		return mark{"✓", done, "━"}
	case timeline.Underway:
		return mark{"●", underway, "━"}
	case timeline.Planned:
		return mark{"○", ahead, "━"}
	case timeline.Tentative:
		return mark{"?", unsure, "━"}
	case timeline.Cancelled:
		return mark{"✗", off, "×"}
	case timeline.Postponed:
		return mark{"»", unsure, "»"}
	}
	return mark{"?", plain, "━"}
}

// status is a status as symbol and word.
func (p pen) status(s timeline.Status) span {
	m := markOf(s)
	return span{p.own(m.symbol) + " " + clean(string(s)), m.ink}
}
