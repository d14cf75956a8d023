package main

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// smallDisk is a directory in which 16 KB have room.
func smallDisk(t *testing.T) string {
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=16k"); err != nil {
		t.Skipf("mounting a small file system: %v", err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(dir, 0) })
	return dir
}

// TestBatchFullDisk: what was done before the disk was full is kept, in whole lines.
func TestBatchFullDisk(t *testing.T) {
	path := filepath.Join(smallDisk(t), "out.json")
	var lines strings.Builder
	for n := range 1000 {
		lines.WriteString(articleLine(n))
	}
	cmd := exec.Command("itinera", "batch", "-o", path)
	cmd.Stdin = strings.NewReader(lines.String())
	said, err := cmd.CombinedOutput()
	if cmd.ProcessState.ExitCode() != exitFailed || !strings.Contains(string(said), "no space left on the disk") || !strings.Contains(string(said), "in "+path+".part") {
		t.Errorf("%v: %s", err, said)
	}
	part, err := os.ReadFile(path + ".part")
	if err != nil || !strings.HasPrefix(string(part), `{"id":"0"`) || !strings.HasSuffix(string(part), "}\n") {
		t.Errorf("the part is %d bytes, %v", len(part), err)
	}
	if left, _ := os.ReadDir(filepath.Dir(path)); len(left) != 1 {
		t.Errorf("left behind: %v", left)
	}
}

// TestWriteFileFullDisk writes to a file system that is full.
func TestWriteFileFullDisk(t *testing.T) {
	dir := smallDisk(t)
	path := filepath.Join(dir, "trip.ics")
	if err := os.WriteFile(path, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	err := writeFile(path, func(w io.Writer) error {
		_, err := io.WriteString(w, strings.Repeat("x", 1<<20))
		return err
	})
	if err == nil || !strings.Contains(err.Error(), "writing "+path) || !strings.Contains(err.Error(), "no space left") {
		t.Errorf("error %v", err)
	}
	if got, _ := os.ReadFile(path); string(got) != "old" {
		t.Errorf("the old file holds %q now", got)
	}
	if left, _ := os.ReadDir(dir); len(left) != 1 {
		t.Errorf("left behind: %v", left)
	}
}
