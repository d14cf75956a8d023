//go:build unix

package main

import (
	"fmt"
	"os"
	"runtime"
	"syscall"
)

// memory returns the largest resident memory of an ended process.
func memory(p *os.ProcessState) string {
	usage, ok := p.SysUsage().(*syscall.Rusage)
	if !ok {
		return "unknown"
	}
	kb := float64(usage.Maxrss)
	if runtime.GOOS == "darwin" { // in bytes there
		kb /= 1024
	}
	return fmt.Sprintf("%.0f MB", kb/1024)
}
