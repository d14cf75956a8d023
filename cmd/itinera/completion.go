package main

import (
	"strings"

	"github.com/spf13/cobra"
)

// addCompletion adds cobra's verb that prints a shell's completions, with
// examples and with an error for a shell that it does not know.
func addCompletion(root *cobra.Command) {
	root.InitDefaultCompletionCmd()
	verb, _, err := root.Find([]string{"completion"})
	if err != nil || verb == root {
		panic("no verb completion") // it was added a line above
	}
	var shells []string
	for _, c := range verb.Commands() {
		shells = append(shells, c.Name())
	}
	verb.Short = "Print completions for a shell"
	verb.Long = ""
	verb.Use = "completion SHELL"
	verb.Example = `Examples:
  itinera completion bash > /etc/bash_completion.d/itinera
  itinera completion zsh > "${fpath[1]}/_itinera"
  itinera completion fish > ~/.config/fish/completions/itinera.fish
  itinera completion powershell | Out-String | Invoke-Expression`
	verb.Args = cobra.ArbitraryArgs
	verb.RunE = func(_ *cobra.Command, args []string) error {
		hint := ""
		if len(args) > 0 {
			hint = didYouMean(args[0], shells)
		}
		return usage("completion is for one of %s%s", strings.Join(shells, ", "), hint)
	}
}
