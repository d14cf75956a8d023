package main

import (
	"github.com/spf13/cobra"
)

func newExplain(std streams) *cobra.Command {
	return &cobra.Command{Use: "explain FILE", Short: "Print the article with everything that was read, and why the rest was not"}
}
