package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"itinera/render"
	"itinera/timeline"
)

// articleLine is a line for batch.
func articleLine(n int) string {
	return fmt.Sprintf(`{"id": "%d", "published": "2019-03-05", "text": "The minister arrived in Quito on Tuesday."}`, n) + "\n"
}

// patience is how long a loaded machine may take for what needs no time.
const patience = time.Minute

// filled waits until a file of that name holds something.
func filled(pattern string) bool {
	for until := time.Now().Add(patience); time.Now().Before(until); time.Sleep(10 * time.Millisecond) {
		found, _ := filepath.Glob(pattern)
		for _, name := range found {
			if info, err := os.Stat(name); err == nil && info.Size() > 0 {
				return true
			}
		}
	}
	return false
}

// TestBatchAnswersAtOnce: a program that sends one line and waits gets its answer.
func TestBatchAnswersAtOnce(t *testing.T) {
	cmd := exec.Command("itinera", "batch")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	answers := bufio.NewScanner(out)
	for n := range 3 {
		fmt.Fprint(in, articleLine(n))
		if !answers.Scan() || !strings.HasPrefix(answers.Text(), fmt.Sprintf(`{"id":"%d"`, n)) {
			t.Fatalf("line %d was answered by %q", n, answers.Text())
		}
	}
	in.Close()
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
}

// TestBatchInterrupted: Ctrl-C ends the work with what was done written, even
// while the input is waited for.
func TestBatchInterrupted(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no interrupt for another process")
	}
	cmd := exec.Command("itinera", "batch")
	var messages bytes.Buffer
	cmd.Stderr = &messages
	in, _ := cmd.StdinPipe()
	out, _ := cmd.StdoutPipe()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	fmt.Fprint(in, articleLine(1), articleLine(2))
	answers := bufio.NewScanner(out)
	answers.Scan()
	answers.Scan()
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error)
	go func() { ended <- cmd.Wait() }()
	select {
	case err := <-ended:
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.ExitCode() != exitInterrupted {
			t.Errorf("ended with %v, want exit code %d", err, exitInterrupted)
		}
	case <-time.After(patience):
		_ = cmd.Process.Kill()
		t.Fatal("it goes on after the interrupt")
	}
	if !strings.Contains(messages.String(), "interrupted after line 2; everything up to it is written") {
		t.Errorf("stderr: %s", messages.String())
	}
}

// TestBatchInterruptedFile: with -o an interrupt leaves no file that could be
// taken for the whole, and loses nothing.
func TestBatchInterruptedFile(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no interrupt for another process")
	}
	dir := t.TempDir()
	cmd := exec.Command("itinera", "batch", "-o", filepath.Join(dir, "out.json"))
	in, _ := cmd.StdinPipe()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	fmt.Fprint(in, articleLine(1))
	if !filled(filepath.Join(dir, ".out.json.*.tmp")) {
		_ = cmd.Process.Kill()
		t.Fatal("the line is not written")
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
	left, err := os.ReadDir(dir)
	if err != nil || len(left) != 1 || left[0].Name() != "out.json.part" {
		t.Fatalf("left behind: %v, %v", left, err)
	}
	part, err := os.ReadFile(filepath.Join(dir, "out.json.part"))
	if err != nil || !strings.HasPrefix(string(part), `{"id":"1"`) {
		t.Errorf("the part holds %q, %v", part, err)
	}
}

// TestWriteInterrupted: Ctrl-C while a file is written leaves the old one, and
// nothing else.
func TestWriteInterrupted(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no interrupt for another process")
	}
	path := filepath.Join(t.TempDir(), "trip.json")
	if err := os.WriteFile(path, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	endless := func(w io.Writer, _ timeline.Document, _ render.Options) error {
		self, err := os.FindProcess(os.Getpid())
		if err == nil {
			err = self.Signal(os.Interrupt)
		}
		for until := time.Now().Add(patience); err == nil && time.Now().Before(until); {
			_, err = io.WriteString(w, "half a file")
		}
		return err
	}
	err := output{path: path, format: render.Format{Write: endless}}.write(streams{}, timeline.Document{})
	if exitCode(err) != exitInterrupted || !strings.Contains(err.Error(), path+" is not written") {
		t.Errorf("ended with %v, want exit code %d", err, exitInterrupted)
	}
	if got, _ := os.ReadFile(path); string(got) != "old" {
		t.Errorf("the old file holds %.20q now", got)
	}
	if left, _ := os.ReadDir(filepath.Dir(path)); len(left) != 1 {
		t.Errorf("left behind: %v", left)
	}
}

// TestBatchClosedPipe: a reader that has enough ends the work without a word.
func TestBatchClosedPipe(t *testing.T) {
	cmd := exec.Command("itinera", "batch")
	var messages bytes.Buffer
	cmd.Stderr = &messages
	in, _ := cmd.StdinPipe()
	out, _ := cmd.StdoutPipe()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		for n := 0; ; n++ {
			if _, err := fmt.Fprint(in, articleLine(n)); err != nil {
				return
			}
		}
	}()
	bufio.NewScanner(out).Scan()
	out.Close()
	ended := make(chan error)
	go func() { ended <- cmd.Wait() }()
	select {
	case <-ended:
	case <-time.After(patience):
		_ = cmd.Process.Kill()
		t.Fatal("it goes on after its reader is gone")
	}
	if messages.Len() > 0 {
		t.Errorf("stderr: %s", messages.String())
	}
}

// TestFullDisk: what does not fit is an error, and no half of it stays.
func TestFullDisk(t *testing.T) {
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("no /dev/full here")
	}
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer full.Close()
	for _, args := range [][]string{{"--help"}, {"schema"}, {"batch"}, {"-f", "json"}, {"dates"}} {
		cmd := exec.Command("itinera", args...)
		cmd.Stdin = strings.NewReader(articleLine(1))
		cmd.Stdout = full
		var messages bytes.Buffer
		cmd.Stderr = &messages
		err := cmd.Run()
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.ExitCode() != exitFailed || !strings.Contains(messages.String(), "no space left") {
			t.Errorf("itinera %v: %v, %s", args, err, messages.String())
		}
	}
}
