package render

import (
	"math"
	"strconv"
	"unicode/utf8"

	"itinera/timeline"
)

// key begins a member of the object that b ends in: a comma unless it is the
// first one, the name, a colon.
func key(b []byte, name string) []byte {
	b = comma(b)
	b = append(b, '"')
	b = append(b, name...)
	return append(b, '"', ':')
}

// comma separates an element from the one before it, if there is one.
func comma(b []byte) []byte {
	if last := b[len(b)-1]; last == '{' || last == '[' {
		return b
	}
	return append(b, ',')
}

func member(b []byte, name, value string) []byte {
	return quoted(key(b, name), value)
}

func optional(b []byte, name, value string) []byte {
	if value == "" {
		return b
	}
	return member(b, name, value)
}

func integer(b []byte, name string, value int) []byte {
	return strconv.AppendInt(key(b, name), int64(value), 10)
}

func boolean(b []byte, name string, value bool) []byte {
	return strconv.AppendBool(key(b, name), value)
}

// number writes null for what JSON has no number for, so that a validator
// finds it.
func number(b []byte, name string, value float64) []byte {
	b = key(b, name)
	if math.IsNaN(value) || math.IsInf(value, 0) {
		return append(b, "null"...)
	}
	return strconv.AppendFloat(b, value, 'f', -1, 64)
}

func day(b []byte, name string, value timeline.Day) []byte {
	if value.IsZero() {
		return b
	}
	b = append(key(b, name), '"')
	b, _ = value.AppendText(b) // a Day's error is always nil
	return append(b, '"')
}

func texts(b []byte, name string, values []string) []byte {
	b = append(key(b, name), '[')
	for _, v := range values {
		b = quoted(comma(b), v)
	}
	return append(b, ']')
}

func array[T any](b []byte, name string, values []T, appendValue func([]byte, *T) []byte) []byte {
	b = append(key(b, name), '[')
	for i := range values {
		b = appendValue(comma(b), &values[i])
	}
	return append(b, ']')
}

func optionalArray[T any](b []byte, name string, values []T, appendValue func([]byte, *T) []byte) []byte {
	if len(values) == 0 {
		return b
	}
	return array(b, name, values, appendValue)
}

// quoted appends s as a JSON string (RFC 8259 §7). Besides what JSON requires
// it escapes DEL, the C1 controls, line separators and bidi controls: JSON
// printed on a terminal must not steer it. Bytes that are not UTF-8 become U+FFFD.
func quoted(b []byte, s string) []byte {
	b = append(b, '"')
	done := 0 // s[:done] is written
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c < 0x7f && c != '"' && c != '\\' {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if c >= utf8.RuneSelf && !(r == utf8.RuneError && size == 1) && !steers(r) {
			i += size
			continue
		}
		b = escaped(append(b, s[done:i]...), r)
		i += size
		done = i
	}
	b = append(b, s[done:]...)
	return append(b, '"')
}

func escaped(b []byte, r rune) []byte {
	switch r {
	case '"', '\\':
		return append(b, '\\', byte(r))
	case '\n':
		return append(b, '\\', 'n')
	case '\t':
		return append(b, '\\', 't')
	case '\r':
		return append(b, '\\', 'r')
	}
	const hex = "0123456789abcdef"
	return append(b, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
}
