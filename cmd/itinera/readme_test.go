package main

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestReadme runs the command that the README shows: what it prints is what the
// README says that it prints. -update writes it there.
func TestReadme(t *testing.T) {
	const path, prompt = "../../README.md", "```\n$ itinera "
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, found := strings.Cut(lf(raw), prompt)
	if !found {
		t.Fatal("the README shows no run")
	}
	line, rest, _ := strings.Cut(rest, "\n")
	shown, tail, found := strings.Cut(rest, "```\n")
	if !found {
		t.Fatal("the README's run does not end")
	}
	cmd := exec.Command("itinera", append(strings.Fields(line), "-f", "table", "--width", "100")...)
	cmd.Dir = "../.."
	got, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(path, []byte(head+prompt+line+"\n"+string(got)+"```\n"+tail), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(shown, string(got)); diff != "" {
		t.Errorf("itinera %s (-README +now; make golden rewrites it):\n%s", line, diff)
	}
}
