package timex

// lexNumber returns what a token that begins with a digit can be.
func lexNumber(s string) lexeme {
	n, i := 0, 0
	for i < len(s) && '0' <= s[i] && s[i] <= '9' {
		if n = n*10 + int(s[i]-'0'); n > 99999999 {
			return lexeme{}
		}
		i++
	}
	if i == len(s) {
		return lexeme{number, int32(n)}
	}
	switch rest := s[i:]; {
	case rest == "st" || rest == "nd" || rest == "rd" || rest == "th":
		return lexeme{ordinal, int32(n)}
	case rest == "s" && n%10 == 0 && (i == 4 || i == 2):
		return lexeme{decade, int32(n)}
	case rest == "am" || rest == "a.m" || rest == "pm" || rest == "p.m":
		if i == 2 && n > 12 {
			return lexeme{minuteHalf, int32(n)}
		}
		return lexClock(n, 0, rest)
	case rest[0] == ',':
		return grouped(n, rest)
	case len(s) >= 8 && s[len(s)-5] == '.' && len(rest) > 5:
		return lexDottedDate(n, rest)
	case rest[0] == '.' && len(rest) > 1:
		return lexDecimal(n, rest[1:])
	}
	return lexeme{}
}

// grouped reads "13,000": the digits come in threes after each comma.
func grouped(n int, rest string) lexeme {
	for len(rest) >= 4 && rest[0] == ',' {
		for _, c := range []byte(rest[1:4]) {
			if c < '0' || c > '9' {
				return lexeme{}
			}
			n = n*10 + int(c-'0')
		}
		if n > 999999 {
			return lexeme{}
		}
		rest = rest[4:]
	}
	if rest != "" {
		return lexeme{}
	}
	return lexeme{numeral, int32(n)}
}

// lexDottedDate reads the end of "13.02.2014", day first as in Europe.
func lexDottedDate(day int, rest string) lexeme {
	month, year := 0, 0
	for _, c := range []byte(rest[1 : len(rest)-5]) {
		if c < '0' || c > '9' {
			return lexeme{}
		}
		month = month*10 + int(c-'0')
	}
	for _, c := range []byte(rest[len(rest)-4:]) {
		if c < '0' || c > '9' {
			return lexeme{}
		}
		year = year*10 + int(c-'0')
	}
	if day > 31 || month > 12 || year < 1000 {
		return lexeme{}
	}
	return lexeme{dottedDate, int32(year*10000 + month*100 + day)}
}

// lexDecimal reads "3.5", and the British clock "10.30am".
func lexDecimal(n int, rest string) lexeme {
	switch {
	case len(rest) == 1 && '0' <= rest[0] && rest[0] <= '9':
		return lexeme{decimal, int32(n*10 + int(rest[0]-'0'))}
	case len(rest) < 2 || rest[0] < '0' || rest[0] > '5' || rest[1] < '0' || rest[1] > '9' || n > 23:
		return lexeme{}
	}
	min := int(rest[0]-'0')*10 + int(rest[1]-'0')
	switch rest[2:] {
	case "":
		return lexeme{dotted, int32(n*60 + min)}
	case "am", "a.m", "pm", "p.m":
		return lexClock(n, min, rest[2:])
	}
	return lexeme{}
}

// lexClock returns a clock time of the twelve-hour clock.
func lexClock(hour, min int, half string) lexeme {
	if hour < 1 || hour > 12 {
		return lexeme{}
	}
	hour %= 12
	if half[0] == 'p' {
		hour += 12
	}
	return lexeme{clockTime, int32(hour*60 + min)}
}
