package main

import (
	"context"

	"github.com/spf13/cobra"

	"itinera/parse"
)

func newExplain(std streams) *cobra.Command {
	var o sourceOptions
	cmd := &cobra.Command{
		Use:   "explain [FILE|URL|-]",
		Short: "Print an article with everything that was read in it, and why the rest was not",
		Example: `Examples:
  itinera explain article.txt --published 2014-02-14`,
		RunE: func(cmd *cobra.Command, args []string) error {
			return runExplain(cmd.Context(), std, o, args)
		},
	}
	o.add(cmd.Flags())
	return cmd
}

func runExplain(ctx context.Context, std streams, o sourceOptions, args []string) error {
	a, err := oneArticle(ctx, std, o, args)
	if err != nil {
		return err
	}
	return parse.Explain(std.out, a, parse.Options{})
}
