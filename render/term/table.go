package term

import (
	"strings"

	"itinera/timeline"
)

// row is a stop's cells.
type row struct {
	number, when, where, status, what, quotes line
}

// rows are the cells of a trip's stops. quotes are the stops' footnotes.
func (p pen) rows(t *timeline.Trip, quotes []string) []row {
	c, order := calendarOf(t), ranks(t)
	rows := make([]row, len(t.Stops))
	for i := range t.Stops {
		s := &t.Stops[i]
		rows[i] = row{
			number: line{{order[i], faint}},
			when:   line{{p.own(c.when(s)), plain}},
			where:  where(s),
			status: line{p.status(s.Status)},
			what:   what(s),
			quotes: line{{p.own(quotes[i]), faint}},
		}
	}
	return rows
}

// The narrowest that columns may be made, and the widest that is good to read.
const (
	gap        = 2
	leastWhere = 16
	mostWhere  = 32
	leastWhen  = 17
	mostWhen   = 32
	leastWhat  = 30
	mostWhat   = 60
	goodText   = 80 // for text below a row, even if the table is narrower
)

// widths are the columns' of a table; what is 0 where it has no column of its own.
type widths struct{ number, when, where, status, what, quotes int }

func (w widths) total() int {
	n := w.number + w.when + w.where + w.status + w.quotes + 4*gap
	if w.what > 0 {
		n += gap + w.what
	}
	return n
}

// measure returns the widths that rows have in the pen's width, and false where
// only one cell below the other fits.
func (p pen) measure(rows []row) (w widths, ok bool) {
	w = widths{1, len("When"), len("Where"), len("Status"), 0, len("Quotes")}
	what := 0
	for _, r := range rows {
		w.number = max(w.number, r.number.width())
		w.when = max(w.when, min(r.when.width(), mostWhen))
		w.where = max(w.where, min(r.where.width(), mostWhere))
		w.status = max(w.status, r.status.width())
		w.quotes = max(w.quotes, r.quotes.width())
		what = max(what, r.what.width())
	}
	if what > 0 && p.width-w.total()-gap >= min(max(what, len("What")), leastWhat) {
		w.what = max(len("What"), min(what, mostWhat, p.width-w.total()-gap))
		return w, true
	}
	w.where -= min(max(w.total()-p.width, 0), max(w.where-leastWhere, 0))
	w.when -= min(max(w.total()-p.width, 0), max(w.when-leastWhen, 0))
	return w, w.total() <= p.width
}

// table is a trip's stops: a row each, with what the traveller does there under
// the row where the terminal is too narrow for a column of it; on a phone's
// width the cells are below each other.
func (p pen) table(rows []row) []line {
	w, ok := p.measure(rows)
	if !ok {
		return p.stack(rows)
	}
	lines := p.header(w)
	for _, r := range rows {
		cells := []cell{{r.number, w.number}, {r.when, w.when}, {r.where, w.where}, {r.status, w.status}}
		if w.what > 0 {
			cells = append(cells, cell{r.what, w.what})
		}
		lines = append(lines, beside(append(cells, cell{r.quotes, w.quotes}))...)
		if w.what == 0 && r.what.width() > 0 {
			lines = append(lines, p.under(r.what, w.number+2*gap, min(p.width, max(w.total(), goodText)))...)
		}
	}
	return lines
}

func (p pen) header(w widths) []line {
	cells := []cell{
		{line{{"#", faint}}, w.number}, {line{{"When", faint}}, w.when},
		{line{{"Where", faint}}, w.where}, {line{{"Status", faint}}, w.status},
	}
	if w.what > 0 {
		cells = append(cells, cell{line{{"What", faint}}, w.what})
	}
	cells = append(cells, cell{line{{"Quotes", faint}}, w.quotes})
	return append(beside(cells), p.rule(w.total()))
}

func (p pen) rule(width int) line {
	return line{{strings.Repeat(p.own("─"), min(width, p.width)), faint}}
}

// stack is the table for narrow terminals.
func (p pen) stack(rows []row) (lines []line) {
	number := 0
	for _, r := range rows {
		number = max(number, r.number.width())
	}
	for i, r := range rows {
		if i > 0 {
			lines = append(lines, nil)
		}
		lines = append(lines, beside([]cell{{r.number, number}, {r.when, p.width - number - gap}})...)
		status := r.status
		if r.quotes.width() > 0 {
			status = append(append(line{}, status...), span{" ", plain}, r.quotes[0])
		}
		for _, text := range []line{r.where, status, r.what} {
			if text.width() > 0 {
				lines = append(lines, p.under(text, number+gap, p.width)...)
			}
		}
	}
	return lines
}

// mostLines is how far a description goes on before it is cut.
const mostLines = 4

// under is text from column indent on, up to the column width.
func (p pen) under(text line, indent, width int) []line {
	return hang(span{strings.Repeat(" ", indent), plain}, p.shorten(flow(text, width-indent), mostLines, width-indent))
}

// cell is text in a column.
type cell struct {
	text  line
	width int
}

// beside puts cells side by side, each broken to its width.
func beside(cells []cell) []line {
	var lines []line
	left := 0 // the column where the cell begins
	for _, c := range cells {
		for i, l := range flow(c.text, c.width) {
			if i == len(lines) {
				lines = append(lines, nil)
			}
			if pad := left - lines[i].width(); pad > 0 && l.width() > 0 {
				lines[i] = lines[i].add(strings.Repeat(" ", pad), plain)
			}
			lines[i] = append(lines[i], l...)
		}
		left += c.width + gap
	}
	return lines
}
