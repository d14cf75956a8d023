package main

import (
	"github.com/spf13/cobra"
)

func newMan(std streams) *cobra.Command {
	return &cobra.Command{Use: "man", Short: "Print the manual page"}
}
