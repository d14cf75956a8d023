// Command itinera reads news articles about the travel of leaders and diplomats
// and prints their trips. `itinera --help` begins with examples.
package main

import "os"

func main() {
	os.Exit(run(os.Args[1:], streams{in: os.Stdin, out: os.Stdout, err: os.Stderr}))
}
