// Command freeze lays the tables of parse/gazetteer/data out as the index that
// the program embeds. Run it in the repository's top directory after any change
// of a table; it needs no network:
//
//	go run ./parse/gazetteer/freeze
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	if err := run("parse/gazetteer"); err != nil {
		fmt.Fprintln(os.Stderr, "freeze:", err)
		os.Exit(1)
	}
}

// run writes the index of the gazetteer in dir.
func run(dir string) error {
	t, err := compile(os.DirFS(filepath.Join(dir, "data")))
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "index.bin"), []byte(t), 0o644)
}
