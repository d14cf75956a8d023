package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// version is what `itinera --version` and the generator field say; a release
// sets it by -ldflags "-X main.version=…".
var version = "0.1.0"

// run does what the arguments say and returns the exit code.
func run(args []string, std streams) int {
	out := &noted{Writer: std.out}
	root := newRoot(std)
	root.SetOut(out)
	root.SetArgs(args)
	err := root.Execute()
	if err == nil {
		err = out.err // of the help, which cobra prints without asking
	}
	if !silent(err) {
		fmt.Fprintln(std.err, "itinera:", oneLine(err.Error()))
	}
	return exitCode(err)
}

// noted is a writer that remembers the first error of writing.
type noted struct {
	io.Writer
	err error
}

func (n *noted) Write(p []byte) (int, error) {
	k, err := n.Writer.Write(p)
	if n.err == nil {
		n.err = err
	}
	return k, err
}

// newRoot returns the whole command: printing trips is the root itself, the
// other verbs are below it.
func newRoot(std streams) *cobra.Command {
	root := newTrips(std)
	root.Version = version
	root.SetVersionTemplate("itinera {{.Version}}\n")
	root.SetIn(std.in)
	root.SetOut(std.out)
	root.SetErr(std.err)
	root.SilenceErrors, root.SilenceUsage = true, true
	root.SetUsageTemplate(usageTemplate)
	root.SetHelpFunc(func(c *cobra.Command, _ []string) { fmt.Fprint(c.OutOrStdout(), c.UsageString()) })
	root.SetFlagErrorFunc(flagError)
	root.AddCommand(newBatch(std), newDates(std), newDiff(std), newExplain(std), newSchema(std), newMan(std))
	addCompletion(root)
	return root
}

// usageTemplate begins with examples.
const usageTemplate = `{{with .Example}}{{.}}

{{end}}{{with .Long}}{{. | trimTrailingWhitespaces}}

{{end}}Usage:
  {{.UseLine}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} VERB ...

Verbs:{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

Flags:
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}
`

// flagError makes a usage error of a bad flag or value and names the near flag,
// or the values that are good.
func flagError(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	if errors.As(err, &unknown) {
		name := strings.TrimLeft(unknown.GetSpecifiedName(), "-")
		hint := ""
		if n := near(name, flagNames(cmd)); n != "" && len(name) > 1 {
			hint = "; did you mean --" + n + "?"
		}
		return usage("%s has no flag %s%s (see %s --help)", cmd.CommandPath(), dashed(name), hint, cmd.CommandPath())
	}
	var bad *pflag.InvalidValueError
	if errors.As(err, &bad) {
		name, kind := bad.GetFlag().Name, bad.GetFlag().Value.Type()
		switch kind {
		case "int":
			return usage("--%s %s: give a whole number", name, bad.GetValue())
		case "bool":
			return usage("--%s=%s: give true or false, or the flag alone", name, bad.GetValue())
		}
		return usage("--%s %s: %w", name, bad.GetValue(), bad.Unwrap())
	}
	return usage("%w (see %s --help)", err, cmd.CommandPath())
}

func dashed(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}

func flagNames(cmd *cobra.Command) (names []string) {
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	return names
}
