package travel

// Feature is a fact about a place and a person, or a place and a time, that the
// scorer weighs: the hash of its readable name.
type Feature uint64

// Vector is the features of one decision.
type Vector struct {
	Features []Feature
	// Names receives the readable name of each feature where it is not nil: for
	// training and explanation.
	Names map[Feature]string
}

// FNV-1a, 64 bit.
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

// featureOf hashes a readable name.
func featureOf(name string) Feature {
	h := uint64(fnvOffset)
	for i := 0; i < len(name); i++ {
		h = (h ^ uint64(name[i])) * fnvPrime
	}
	return Feature(h)
}

// add adds the feature whose name is the parts joined by colons.
func (v *Vector) add(parts ...string) {
	h := uint64(fnvOffset)
	for k, p := range parts {
		if k > 0 {
			h = (h ^ ':') * fnvPrime
		}
		for i := 0; i < len(p); i++ {
			h = (h ^ uint64(p[i])) * fnvPrime
		}
	}
	v.Features = append(v.Features, Feature(h))
	if v.Names != nil {
		name := ""
		for k, p := range parts {
			if k > 0 {
				name += ":"
			}
			name += p
		}
		v.Names[Feature(h)] = name
	}
}

func (v *Vector) addIf(on bool, parts ...string) {
	if on {
		v.add(parts...)
	}
}

var counts = [...]string{"0", "1", "2", "3", "4", "5+"}

func count(n int) string { return counts[max(0, min(n, len(counts)-1))] }

func distance(n int) string {
	switch {
	case n < 0:
		return "-" + distance(-n)
	case n <= 3:
		return counts[n]
	case n <= 6:
		return "6"
	case n <= 12:
		return "12"
	case n <= 25:
		return "25"
	}
	return "far"
}
