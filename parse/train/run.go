package main

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"itinera/parse"
	"itinera/parse/travel"
)

// run trains both scorers and writes them, or cross-validates them.
func run(data []gold, out string, folds int) error {
	names := map[travel.Feature]string{}
	presence, links := examples(data, names)
	for _, task := range []struct {
		file, title string
		examples    []example
	}{
		{"presence.tsv", "presence scorer", presence},
		{"link.tsv", "day scorer", links},
	} {
		if folds > 0 {
			crossValidate(task.title, task.examples, folds)
			continue
		}
		w := fit(task.examples)
		if err := write(filepath.Join(out, task.file), task.title, w, names); err != nil {
			return err
		}
		fmt.Printf("%s: %d examples\n", task.title, len(task.examples))
	}
	return nil
}

// examples asks every article's questions and answers them from the gold.
func examples(data []gold, names map[travel.Feature]string) (presence, links []example) {
	for i, g := range data {
		ps, ls := parse.Samples(g.article, names)
		stops := map[int]*goldStop{}
		for _, s := range ps {
			l, st := presenceLabel(g, s)
			if st != nil {
				stops[s.Slot] = st
			}
			if l != unsure {
				presence = append(presence, example{s.Features, l == yes, i})
			}
		}
		for _, s := range ls {
			if st := stops[s.Slot]; st != nil {
				links = append(links, example{s.Features, linkLabel(st, s) == yes, i})
			}
		}
	}
	return presence, links
}

// crossValidate prints how well a scorer answers for articles it has not seen.
func crossValidate(title string, es []example, folds int) {
	tp, fp, fn, loss := 0, 0, 0, 0.0
	for k := range folds {
		var train []example
		for _, e := range es {
			if e.article%folds != k {
				train = append(train, e)
			}
		}
		w := fit(train)
		for _, e := range es {
			if e.article%folds != k {
				continue
			}
			p := probability(w, e.features)
			if e.positive {
				loss -= math.Log(p)
			} else {
				loss -= math.Log(1 - p)
			}
			switch got := p >= 0.5; {
			case got && e.positive:
				tp++
			case got:
				fp++
			case e.positive:
				fn++
			}
		}
	}
	p, r := float64(tp)/float64(tp+fp), float64(tp)/float64(tp+fn)
	fmt.Printf("%-16s %d examples   precision %.3f  recall %.3f  F1 %.3f  log loss %.4f\n", title, len(es), p, r, 2*p*r/(p+r), loss/float64(len(es)))
}

// smallest is the weight below which a feature is left out of the table.
const smallest = 0.02

// write writes a table of weights, sorted by name.
func write(path, title string, w map[travel.Feature]float64, names map[travel.Feature]string) error {
	var rows []string
	for f, x := range w {
		if math.Abs(x) >= smallest {
			rows = append(rows, fmt.Sprintf("%s\t%.3f\n", clean(names[f]), x))
		}
	}
	slices.Sort(rows)
	var b bytes.Buffer
	fmt.Fprintf(&b, "# Weights of the %s: feature, weight. Learned by `make train`.\nfeature\tweight\n", title)
	b.WriteString(strings.Join(rows, ""))
	return os.WriteFile(path, b.Bytes(), 0o644)
}

func clean(name string) string { return strings.NewReplacer("\t", " ", "\n", " ").Replace(name) }
