package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// newMan returns the verb that prints the manual page, in the macros of man(7).
func newMan(std streams) *cobra.Command {
	return &cobra.Command{
		Use:   "man",
		Short: "Print the manual page",
		Example: `Examples:
  itinera man | man -l -
  itinera man > /usr/local/share/man/man1/itinera.1`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return writeManual(std.out, cmd.Root())
		},
	}
}

func writeManual(out io.Writer, root *cobra.Command) error {
	w := bufio.NewWriter(out)
	fmt.Fprintf(w, ".TH ITINERA 1 \"\" \"itinera %s\" \"User Commands\"\n", version)
	fmt.Fprintf(w, ".SH NAME\nitinera \\- read news articles about leaders' travel and print the trips\n")
	fmt.Fprintf(w, ".SH SYNOPSIS\n.nf\n%s\n", roff(root.Use+" [flags]"))
	for _, c := range verbs(root) {
		fmt.Fprintln(w, roff("itinera "+c.Use+" [flags]"))
	}
	fmt.Fprint(w, ".fi\n.SH EXAMPLES\n")
	writeExample(w, root)
	fmt.Fprint(w, ".SH DESCRIPTION\n", roff(root.Long), "\n.SH OPTIONS\n")
	writeFlags(w, root.LocalFlags())
	fmt.Fprint(w, ".SH COMMANDS\n")
	for _, c := range verbs(root) {
		fmt.Fprintf(w, ".SS %s\n%s.\n", roff(c.Use), roff(c.Short))
		if c.Long != "" {
			fmt.Fprintf(w, ".PP\n%s\n", roff(c.Long))
		}
		writeFlags(w, c.LocalFlags())
		writeExample(w, c)
	}
	fmt.Fprint(w, ".SH EXIT STATUS\n.nf\n", roff(exitStatus), "\n.fi\n")
	return w.Flush()
}

// exitStatus explains the exit codes, one a line.
const exitStatus = `0 fine.
1 failed: no such file, not text, no day for a calendar, a bad line in a batch. For diff: something changed.
2 usage: an unknown flag or format, a bad value, a directory. For diff: it could not be told.
3 read, but no trip was found.
4 there were warnings and --strict was given.`

// verbs returns the commands that a manual names.
func verbs(root *cobra.Command) (all []*cobra.Command) {
	for _, c := range root.Commands() {
		if c.IsAvailableCommand() && c.Name() != "help" && c.Name() != "completion" {
			all = append(all, c)
		}
	}
	return all
}

func writeFlags(w io.Writer, flags *pflag.FlagSet) {
	flags.VisitAll(func(f *pflag.Flag) {
		value, usage := pflag.UnquoteUsage(f)
		name := "--" + f.Name
		if f.Shorthand != "" {
			name = "-" + f.Shorthand + ", " + name
		}
		fmt.Fprintf(w, ".TP\n.B %s\n%s\n", roff(strings.TrimSpace(name+" "+value)), roff(usage))
	})
}

func writeExample(w io.Writer, c *cobra.Command) {
	lines := strings.TrimPrefix(c.Example, "Examples:\n")
	if lines != "" {
		fmt.Fprintf(w, ".PP\n.nf\n%s\n.fi\n", roff(lines))
	}
}

// roff escapes text for troff: backslashes and hyphens, and dots and quotes that
// begin a line.
func roff(text string) string {
	text = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(text)
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		if strings.HasPrefix(l, ".") || strings.HasPrefix(l, "'") {
			lines[i] = `\&` + l
		}
	}
	return strings.Join(lines, "\n")
}
