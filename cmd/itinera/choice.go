package main

import (
	"fmt"
	"slices"
	"strings"
)

// choice is a flag whose value is one of a few words.
type choice struct {
	value string
	of    []string
}

func (c *choice) String() string { return c.value }

func (c *choice) Set(s string) error {
	if !slices.Contains(c.of, s) {
		return fmt.Errorf("it is one of %s%s", strings.Join(c.of, ", "), didYouMean(s, c.of))
	}
	c.value = s
	return nil
}

func (c *choice) Type() string { return "WORD" }
