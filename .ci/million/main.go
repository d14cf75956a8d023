// Command million sends the articles of testdata, over and over, through
// `itinera batch` and says how long that took, how much memory, and whether every
// line was answered in its place.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

func main() {
	n := flag.Int("n", 1_000_000, "lines")
	jobs := flag.Int("j", 0, "articles at a time; 0 is a core each")
	flag.Parse()
	if err := run(*n, *jobs); err != nil {
		fmt.Fprintln(os.Stderr, "million:", err)
		os.Exit(1)
	}
}

func run(n, jobs int) error {
	lines, err := articles()
	if err != nil {
		return err
	}
	args := []string{"batch"}
	if jobs > 0 {
		args = append(args, "-j", fmt.Sprint(jobs))
	}
	cmd := exec.Command("bin/itinera", args...)
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	start := time.Now()
	if err := cmd.Start(); err != nil {
		return err
	}
	sent := 0
	go func() {
		defer in.Close()
		w := bufio.NewWriterSize(in, 1<<20)
		defer w.Flush()
		for i := range n {
			c, _ := fmt.Fprintf(w, `{"id":"%d",%s`, i, lines[i%len(lines)])
			sent += c
		}
	}()
	answered, err := count(out)
	if err != nil {
		return err
	}
	if err := cmd.Wait(); err != nil {
		return err
	}
	took := time.Since(start)
	fmt.Printf("lines sent %d, answered in their places %d\n", n, answered)
	fmt.Printf("%.1f s, %.1f MB of lines, %.1f MB/s, %.0f lines/s\n", took.Seconds(), float64(sent)/1e6, float64(sent)/1e6/took.Seconds(), float64(n)/took.Seconds())
	fmt.Printf("processor time %.1f s, most memory %s\n", (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds(), memory(cmd.ProcessState))
	if answered != n {
		return fmt.Errorf("%d lines are missing", n-answered)
	}
	return nil
}

// count counts the answers and checks that each has the next id.
func count(r io.Reader) (n int, err error) {
	s := bufio.NewReaderSize(r, 1<<20)
	for {
		line, err := s.ReadSlice('\n')
		if err == bufio.ErrBufferFull {
			return n, fmt.Errorf("answer %d is very long", n)
		}
		if len(line) > 0 {
			if want := fmt.Sprintf(`{"id":"%d",`, n); !bytes.HasPrefix(line, []byte(want)) {
				return n, fmt.Errorf("answer %d begins %.40s", n, line)
			}
			n++
		}
		if err == io.EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

// articles returns the articles of testdata as JSON objects, without the id and
// the brace that they begin with.
func articles() ([]string, error) {
	alone, _ := filepath.Glob("testdata/articles/*.txt")
	together, _ := filepath.Glob("testdata/articles/*/*.txt")
	var lines []string
	for _, path := range append(alone, together...) {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		object, err := json.Marshal(map[string]string{"published": "2014-02-14", "text": string(text)})
		if err != nil {
			return nil, err
		}
		lines = append(lines, string(object[1:])+"\n")
	}
	if len(lines) == 0 {
		return nil, fmt.Errorf("no articles in testdata/articles")
	}
	return lines, nil
}
