package token

// Hash returns a hash of a word's Norm. It takes no more than the first and the
// last eight bytes of long words, so a table must compare the words themselves.
func Hash(s string) uint32 {
	n := len(s)
	var a, b uint64
	switch {
	case n > 8:
		a, b = eight(s), eight(s[n-8:])
	case n >= 4:
		a = four(s) | four(s[n-4:])<<(8*(n-4))
	case n > 0:
		a = uint64(s[0]) | uint64(s[n/2])<<(8*(n/2)) | uint64(s[n-1])<<(8*(n-1))
	}
	return mix(a, b, n)
}

// mix hashes the first eight bytes of a word, zeros behind a shorter one, and
// the last eight of a longer one.
func mix(a, b uint64, n int) uint32 {
	h := (a ^ uint64(n)<<59) * 0x9E3779B97F4A7C15
	h = (h ^ h>>29 ^ b) * 0xD6E8FEB86659FD93
	return uint32(h >> 32)
}

func eight(s string) uint64 {
	_ = s[7]
	return four(s) | four(s[4:])<<32
}

func four(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}
