package growth

import (
	"syscall"
	"time"
)

// processor is the processor's time of the process so far.
func processor() time.Duration {
	var created, exited, kernel, user syscall.Filetime
	self, err := syscall.GetCurrentProcess()
	if err == nil {
		err = syscall.GetProcessTimes(self, &created, &exited, &kernel, &user)
	}
	if err != nil {
		panic(err)
	}
	return ticks(kernel) + ticks(user)
}

// ticks of 100 ns as a duration. Filetime.Nanoseconds counts from 1970.
func ticks(f syscall.Filetime) time.Duration {
	return time.Duration(int64(f.HighDateTime)<<32|int64(f.LowDateTime)) * 100
}
