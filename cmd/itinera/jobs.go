package main

import (
	"runtime"

	"github.com/spf13/pflag"
)

// addJobs adds the flag that says how many articles are read at a time.
func addJobs(f *pflag.FlagSet, jobs *int) {
	f.IntVarP(jobs, "jobs", "j", runtime.GOMAXPROCS(0), "read `N` articles at a time; default the number of cores")
}

func checkJobs(jobs int) error {
	if jobs < 1 {
		return usage("-j %d: at least one article at a time", jobs)
	}
	return nil
}
