package main

import (
	"github.com/spf13/cobra"
)

func newDates(std streams) *cobra.Command {
	return &cobra.Command{Use: "dates [FILE|-]", Short: "Print the time expressions (TIMEX3) of an article"}
}
