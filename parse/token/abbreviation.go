package token

// abbreviation reports whether a lower-case word is written with a dot in news.
func abbreviation(w string) bool {
	switch w {
	case "mr", "mrs", "ms", "dr", "prof", "st", "mt", "ft", "rev", "hon", "msgr", "fr", "sr", "jr", "mme", "mlle", "smt",
		"gen", "lt", "col", "maj", "capt", "cmdr", "adm", "sgt", "cpl", "brig", "gov", "sen", "rep", "reps", "sens", "amb", "pres",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
		"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
		"inc", "co", "corp", "ltd", "no", "nos", "vs", "etc", "dept", "univ", "assn", "bros",
		"ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "mass", "md", "mich", "minn",
		"miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "penn", "tenn", "tex", "va", "vt", "wash", "wis", "wyo",
		"u.s", "u.n", "a.m", "p.m", "e.g", "i.e":
		return true
	}
	return false
}

// wordToo reports whether an abbreviation without its dot is an English word.
func wordToo(w string) bool {
	switch w {
	case "no", "co", "mar", "sat", "sun", "wed", "fri", "mon", "dec", "jun", "ill", "ind", "la", "mass", "miss", "mo", "ore", "pa", "wash", "del",
		"gen", "rev", "hon", "fr", "ark", "penn", "may", "rep", "reps", "col", "adm", "ga", "va":
		return true
	}
	return false
}

// titleAbbreviation reports whether what follows the dot is still the same
// name or date: "Mr. Kerry", "Feb. 14", "St. Petersburg", "Gen. Dempsey".
func titleAbbreviation(w string) bool {
	switch w {
	case "mr", "mrs", "ms", "dr", "prof", "st", "mt", "ft", "rev", "hon", "msgr", "mme", "mlle", "smt", "gen", "lt", "col", "maj", "capt", "cmdr", "adm", "sgt",
		"cpl", "brig", "gov", "sen", "rep", "reps", "sens", "amb", "pres", "no", "nos", "vs":
		return true
	}
	return len(w) == 1
}
