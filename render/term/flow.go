package term

import (
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
)

// noBreak is a space that flow does not break at. No document's text has one:
// clean makes it a space.
const noBreak = "\u00a0"

// span is a stretch of clean text in one ink.
type span struct {
	text string
	ink  ink
}

// line is one line of spans.
type line []span

func (l line) width() int {
	n := 0
	for _, s := range l {
		n += lipgloss.Width(s.text)
	}
	return n
}

// add appends text, to the last span where the ink is the same.
func (l line) add(text string, i ink) line {
	if n := len(l); n > 0 && l[n-1].ink == i {
		l[n-1].text += text
		return l
	}
	return append(l, span{text, i})
}

// flow breaks text into lines of at most width columns, between words where it
// can, and within a word that is wider than a line (a URL, Chinese).
func flow(text line, width int) []line {
	var lines []line
	var now line
	used, gap := 0, ink(-1) // gap: the ink of a space that is due
	for _, s := range text {
		for i, word := range strings.Split(s.text, " ") {
			if i > 0 {
				gap = s.ink
			}
			if word == "" {
				continue
			}
			if w := lipgloss.Width(word); gap >= 0 && used > 0 && used+1+w <= width {
				now, used = now.add(" ", gap), used+1
			} else if gap >= 0 && used > 0 {
				lines, now, used = append(lines, now), nil, 0
			}
			gap = -1
			for word != "" {
				head, w := fit(word, width-used, used == 0)
				if head == "" {
					lines, now, used = append(lines, now), nil, 0
					continue
				}
				now, used, word = now.add(head, s.ink), used+w, word[len(head):]
			}
		}
	}
	if len(now) > 0 || len(lines) == 0 {
		lines = append(lines, now)
	}
	return lines
}

// fit returns the longest beginning of a word that is no wider than width, and
// its width; no letter is parted from its marks. Something is returned even of
// what never fits if must is set: an emoji of two columns in a line of one.
func fit(word string, width int, must bool) (string, int) {
	end, used := 0, 0
	for end < len(word) {
		letter, _ := ansi.FirstGraphemeCluster(word[end:], ansi.GraphemeWidth)
		w := lipgloss.Width(letter)
		if used+w > width && !(must && end == 0) {
			break
		}
		end, used = end+len(letter), used+w
	}
	return word[:end], used
}

// hang puts first before the first line and as many blanks before the others.
func hang(first span, lines []line) []line {
	for i, l := range lines {
		lines[i] = append(line{first}, l...)
		first = span{strings.Repeat(" ", lipgloss.Width(first.text)), plain}
	}
	return lines
}

// paint returns the line with its colours.
func (p pen) paint(l line) string {
	var b strings.Builder
	for i, s := range l {
		if i == len(l)-1 {
			s.text = strings.TrimRight(s.text, " ")
		}
		b.WriteString(p.theme[s.ink].Render(s.text))
	}
	return strings.ReplaceAll(b.String(), noBreak, " ")
}

// shorten cuts lines to at most n, the last of them ending in "…".
func (p pen) shorten(lines []line, n, width int) []line {
	if len(lines) <= n {
		return lines
	}
	more := p.own("…")
	lines = lines[:n]
	last := lines[n-1]
	for last.width()+lipgloss.Width(more) > width && len(last) > 0 {
		i := len(last) - 1
		cut := strings.LastIndexByte(last[i].text, ' ')
		if cut < 0 {
			head, _ := fit(last[i].text, width-line(last[:i]).width()-lipgloss.Width(more), false)
			cut = len(head)
		}
		last[i].text = last[i].text[:cut]
		if cut == 0 {
			last = last[:i]
		}
	}
	lines[n-1] = last.add(more, faint)
	return lines
}
