// Command train learns the weights of the presence and day scorers of
// parse/travel from articles with hand-made timelines, and nothing else. The
// same input gives the same weights.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"

	"itinera/parse/article"
)

// gold is one article with its hand-made trips.
type gold struct {
	article article.Article
	trips   []goldTrip
}

type goldTrip struct {
	Traveller  string     `json:"traveller"`
	Background bool       `json:"background"`
	Stops      []goldStop `json:"stops"`
}

type goldStop struct {
	Country  string   `json:"country"`
	Cities   []string `json:"cities"`
	Start    []string `json:"start"`
	End      []string `json:"end"`
	Status   string   `json:"status"`
	Optional bool     `json:"optional"`
}

func main() {
	articles := flag.String("articles", "", "JSON lines of articles")
	golds := flag.String("gold", "", "JSON lines of their timelines")
	out := flag.String("out", "", "the folder that the weights are written to")
	folds := flag.Int("folds", 0, "cross-validate in this many parts instead of writing weights")
	flag.Parse()
	data, err := load(*articles, *golds)
	if err == nil {
		err = run(data, *out, *folds)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

// load joins articles and gold by id.
func load(articles, golds string) ([]gold, error) {
	trips := map[string][]goldTrip{}
	err := eachLine(golds, func(b []byte) error {
		var g struct {
			ID    string     `json:"id"`
			Trips []goldTrip `json:"trips"`
		}
		err := json.Unmarshal(b, &g)
		trips[g.ID] = g.Trips
		return err
	})
	if err != nil {
		return nil, err
	}
	var out []gold
	err = eachLine(articles, func(b []byte) error {
		a, err := article.FromLine(b)
		out = append(out, gold{a, trips[a.ID]})
		return err
	})
	return out, err
}

func eachLine(path string, f func([]byte) error) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	s := bufio.NewScanner(file)
	s.Buffer(nil, 64<<20)
	for n := 1; s.Scan(); n++ {
		if err := f(s.Bytes()); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
	}
	return s.Err()
}
