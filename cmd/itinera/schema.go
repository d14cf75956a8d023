package main

import (
	"github.com/spf13/cobra"

	"itinera/render"
)

// newSchema returns the verb that prints the JSON contract.
func newSchema(std streams) *cobra.Command {
	return &cobra.Command{
		Use:     "schema",
		Short:   "Print the JSON schema of a timeline",
		Example: "Examples:\n  itinera schema > timeline.schema.json",
		Args:    noArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := std.out.Write(render.Schema())
			return err
		},
	}
}

// noArgs is cobra.NoArgs as a usage error.
func noArgs(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usage("%s takes no arguments, but got %s", cmd.CommandPath(), args[0])
	}
	return nil
}
