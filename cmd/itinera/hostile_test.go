package main

import (
	"bytes"
	"fmt"
	"os/exec"
	"strings"
	"testing"
	"time"

	"itinera/timeline/growth"
)

// hostile are texts that grow by repeating what readers may look back over.
var hostile = []struct{ name, again string }{
	{"no full stop", "Norwegian Foreign Minister Ine Soreide arrived in Quito on Tuesday and will go on to Lima on Friday and "},
	{"one sentence", "Norwegian Foreign Minister Ine Soreide arrived in Quito on Tuesday and will go on to Lima on Friday. "},
	{"one line", "Norwegian Foreign Minister Ine Soreide arrived in Quito on Tuesday.\n"},
	{"one word", "x"},
	{"capitals", "Quito Lima Kerry "},
	{"quotes", "\"'(“"},
	{"days", "Tuesday, Friday and 3 March "},
	{"numbers", "1 2,3.4 5-6 7/8 "},
	{"pronouns", "He "},
	{"commas", "the minister, "},
	{"new people", "Minister Abcdef Ghijkl, "},
	{"hyphens", "three-day-"},
	{"accents", "e\u0301"},
	{"escapes", "\x1b[31m\u202e"},
}

// TestTimeIsLinear: eight times the text takes about eight times the processor's
// time.
func TestTimeIsLinear(t *testing.T) {
	if testing.Short() || underRace {
		t.Skip("reads megabytes")
	}
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			growth.Linear(t, 250_000, func(size int) time.Duration { return processorTime(t, h.again, size) })
		})
	}
}

// processorTime reads size bytes of a repeated text as a whole command.
func processorTime(t *testing.T, again string, size int) time.Duration {
	t.Helper()
	cmd := exec.Command("itinera", "-f", "json")
	cmd.Stdin = strings.NewReader("Published: 2019-03-05\n\n" + strings.Repeat(again, size/len(again)))
	var messages bytes.Buffer
	cmd.Stderr = &messages
	if err := cmd.Run(); err != nil && cmd.ProcessState.ExitCode() != exitNoTrip {
		t.Fatalf("%v: %s", err, messages.Bytes())
	}
	return cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
}

// TestTooLarge: a text above the limit is refused by name, not cut.
func TestTooLarge(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 64 MB")
	}
	cmd := exec.Command("itinera")
	cmd.Stdin = strings.NewReader(strings.Repeat("word ", maxInput/5+1))
	out, err := cmd.CombinedOutput()
	if cmd.ProcessState.ExitCode() != exitFailed || !strings.Contains(string(out), fmt.Sprintf("larger than %d MB", maxInput>>20)) {
		t.Errorf("%v: %.200s", err, out)
	}
}
