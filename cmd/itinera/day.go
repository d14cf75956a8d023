package main

import (
	"itinera/parse/article"
	"itinera/timeline"
)

// dayFlag is a flag whose value is a day, YYYY-MM-DD.
type dayFlag struct{ timeline.Day }

func (d *dayFlag) Set(s string) (err error) {
	d.Day, err = article.ParseDay(s)
	return err
}

func (*dayFlag) Type() string { return "DAY" }
