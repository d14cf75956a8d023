package term

import (
	"strings"
	"testing"

	"github.com/charmbracelet/lipgloss"
)

func text(lines []line) string {
	var all []string
	for _, l := range lines {
		s := ""
		for _, part := range l {
			s += part.text
		}
		all = append(all, s)
	}
	return strings.Join(all, "|")
}

func TestFlow(t *testing.T) {
	for _, c := range []struct {
		in    line
		width int
		want  string
	}{
		{line{{"one two three", plain}}, 80, "one two three"},
		{line{{"one two three", plain}}, 7, "one two|three"},
		{line{{"one two three", plain}}, 6, "one|two|three"},
		{line{{"Rome", strong}, {", Italy", plain}}, 20, "Rome, Italy"},
		{line{{"Rome", strong}, {", Italy", plain}}, 6, "Rome,|Italy"},
		{line{{"abcdefgh ij", plain}}, 5, "abcde|fgh|ij"},
		{line{{"北京人民大会堂", plain}}, 5, "北京|人民|大会|堂"},
		{line{{"a北京", plain}}, 4, "a北|京"},
		{line{{"서울에서 회담", plain}}, 8, "서울에서|회담"},
		{line{{"👩‍🚀👩‍🚀👩‍🚀", plain}}, 4, "👩‍🚀👩‍🚀|👩‍🚀"},
		{line{{"Sat" + noBreak + "15 – Mon" + noBreak + "17", plain}}, 9, "Sat" + noBreak + "15 –|Mon" + noBreak + "17"},
		{line{{"", plain}}, 5, ""},
		{nil, 5, ""},
	} {
		lines := flow(c.in, c.width)
		if got := text(lines); got != c.want {
			t.Errorf("flow(%v, %d) = %q, want %q", c.in, c.width, got, c.want)
		}
	}
}

func TestShorten(t *testing.T) {
	p := newPen(Options{})
	for _, c := range []struct {
		in       string
		n, width int
		want     string
	}{
		{"one two three four", 2, 9, "one two|three…"},
		{"one two", 2, 9, "one two"},
		{"one twothreefour five", 1, 3, "on…"},
		{"北京人民大会堂", 1, 6, "北京…"},
	} {
		if got := text(p.shorten(flow(line{{c.in, plain}}, c.width), c.n, c.width)); got != c.want {
			t.Errorf("shorten(%q, %d lines of %d) = %q, want %q", c.in, c.n, c.width, got, c.want)
		}
	}
}

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"plain":                         "plain",
		"  a \t\r\n b  ":                "a b",
		"\x1b[31mred\x1b[0m":            "[31mred [0m",
		"\x1b]8;;http://x\x07y":         "]8;;http://x y",
		"c1 \u009b31m":                  "c1 31m",
		"left\u202eright\u202c":         "leftright",
		"\ufeffa\u00adb\u2060c":         "abc",
		"می\u200cخواهم":                 "می\u200cخواهم",
		"👩\u200d🚀":                      "👩\u200d🚀",
		"no\u00a0break\u2028line\u3000": "no break line",
		"bad \xff byte":                 "bad \ufffd byte",
	} {
		if got := clean(in); got != want {
			t.Errorf("clean(%q) = %q, want %q", in, got, want)
		}
	}
}

// FuzzFlow: whatever the text, no line is too wide and no letter is lost.
func FuzzFlow(f *testing.F) {
	for _, s := range []string{"one two", "北京", "e\u0301\u0301", "👩‍🚀🇦🇪", "a\u200d\u200db", strings.Repeat("\u0301", 2000), "☁\ufe0f☁\ufe0f☁\ufe0f"} {
		f.Add(s, 7)
	}
	f.Fuzz(func(t *testing.T, s string, width int) {
		if width < 4 || width > 200 {
			t.Skip()
		}
		s = clean(s)
		lines := flow(line{{s, plain}}, width)
		for _, l := range lines {
			if l.width() > width {
				t.Errorf("flow(%q, %d): %q has %d columns", s, width, text([]line{l}), l.width())
			}
		}
		got := strings.NewReplacer("|", "", " ", "").Replace(text(lines))
		if want := strings.NewReplacer("|", "", " ", "").Replace(s); got != want {
			t.Errorf("flow(%q, %d) = %q", s, width, got)
		}
		for _, l := range newPen(Options{}).shorten(lines, 2, width) {
			if l.width() > width {
				t.Errorf("shortened %q has %d columns, more than %d", text([]line{l}), lipgloss.Width(text([]line{l})), width)
			}
		}
	})
}
