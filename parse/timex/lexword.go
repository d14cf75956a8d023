package timex

import "time"

// lexWord returns what a lower-case word can be.
func lexWord(s string) lexeme {
	if len(s) < 2 && s != "a" || len(s) > 13 {
		return lexeme{}
	}
	switch s {
	case "sunday":
		return lexeme{weekday, int32(time.Sunday)}
	case "monday":
		return lexeme{weekday, int32(time.Monday)}
	case "tuesday":
		return lexeme{weekday, int32(time.Tuesday)}
	case "wednesday":
		return lexeme{weekday, int32(time.Wednesday)}
	case "thursday":
		return lexeme{weekday, int32(time.Thursday)}
	case "friday":
		return lexeme{weekday, int32(time.Friday)}
	case "saturday":
		return lexeme{weekday, int32(time.Saturday)}
	case "sundays":
		return lexeme{weekdays, int32(time.Sunday)}
	case "mondays":
		return lexeme{weekdays, int32(time.Monday)}
	case "tuesdays":
		return lexeme{weekdays, int32(time.Tuesday)}
	case "wednesdays":
		return lexeme{weekdays, int32(time.Wednesday)}
	case "thursdays":
		return lexeme{weekdays, int32(time.Thursday)}
	case "fridays":
		return lexeme{weekdays, int32(time.Friday)}
	case "saturdays":
		return lexeme{weekdays, int32(time.Saturday)}
	case "sun":
		return lexeme{weekdayAb, int32(time.Sunday)}
	case "mon":
		return lexeme{weekdayAb, int32(time.Monday)}
	case "tue", "tues":
		return lexeme{weekdayAb, int32(time.Tuesday)}
	case "wed", "weds":
		return lexeme{weekdayAb, int32(time.Wednesday)}
	case "thu", "thur", "thurs":
		return lexeme{weekdayAb, int32(time.Thursday)}
	case "fri":
		return lexeme{weekdayAb, int32(time.Friday)}
	case "sat":
		return lexeme{weekdayAb, int32(time.Saturday)}

	case "january", "jan":
		return lexeme{month, 1}
	case "february", "feb":
		return lexeme{month, 2}
	case "march", "mar":
		return lexeme{month, 3}
	case "april", "apr":
		return lexeme{month, 4}
	case "may":
		return lexeme{month, 5}
	case "june", "jun":
		return lexeme{month, 6}
	case "july", "jul":
		return lexeme{month, 7}
	case "august", "aug":
		return lexeme{month, 8}
	case "september", "sept", "sep":
		return lexeme{month, 9}
	case "october", "oct":
		return lexeme{month, 10}
	case "november", "nov":
		return lexeme{month, 11}
	case "december", "dec":
		return lexeme{month, 12}

	case "second":
		return lexeme{ordinal, 2}
	case "seconds":
		return lexeme{unitNames, int32(seconds)}
	case "minute":
		return lexeme{unitName, int32(minutes)}
	case "minutes":
		return lexeme{unitNames, int32(minutes)}
	case "hour":
		return lexeme{unitName, int32(hours)}
	case "hours":
		return lexeme{unitNames, int32(hours)}
	case "day":
		return lexeme{unitName, int32(days)}
	case "days":
		return lexeme{unitNames, int32(days)}
	case "night":
		return lexeme{partOfDay, int32(night)}
	case "nights":
		return lexeme{unitNames, int32(nights)}
	case "weekend":
		return lexeme{unitName, int32(weekends)}
	case "weekends":
		return lexeme{unitNames, int32(weekends)}
	case "week":
		return lexeme{unitName, int32(weeks)}
	case "weeks":
		return lexeme{unitNames, int32(weeks)}
	case "fortnight":
		return lexeme{unitName, int32(fortnights)}
	case "fortnights":
		return lexeme{unitNames, int32(fortnights)}
	case "month":
		return lexeme{unitName, int32(months)}
	case "months":
		return lexeme{unitNames, int32(months)}
	case "quarter":
		return lexeme{unitName, int32(quarters)}
	case "quarters":
		return lexeme{unitNames, int32(quarters)}
	case "year":
		return lexeme{unitName, int32(years)}
	case "years":
		return lexeme{unitNames, int32(years)}
	case "decade":
		return lexeme{unitName, int32(decades)}
	case "decades":
		return lexeme{unitNames, int32(decades)}
	case "century":
		return lexeme{unitName, int32(centuries)}
	case "centuries":
		return lexeme{unitNames, int32(centuries)}
	case "millennium":
		return lexeme{unitName, int32(millennia)}
	case "millennia", "millenniums":
		return lexeme{unitNames, int32(millennia)}
	case "daylong":
		return lexeme{unitLong, int32(days)}
	case "weeklong":
		return lexeme{unitLong, int32(weeks)}
	case "monthlong":
		return lexeme{unitLong, int32(months)}
	case "yearlong":
		return lexeme{unitLong, int32(years)}
	case "spring":
		return lexeme{season, 0}
	case "summer", "summers":
		return lexeme{season, 1}
	case "fall", "autumn":
		return lexeme{season, 2}
	case "winter", "winters":
		return lexeme{season, 3}

	case "today":
		return lexeme{dayWord, 0}
	case "yesterday":
		return lexeme{dayWord, -1}
	case "tomorrow":
		return lexeme{dayWord, 1}
	case "tonight":
		return lexeme{partOfDay, int32(tonight)}
	case "morning", "mornings":
		return lexeme{partOfDay, int32(morning)}
	case "afternoon", "afternoons":
		return lexeme{partOfDay, int32(afternoon)}
	case "evening", "evenings":
		return lexeme{partOfDay, int32(evening)}
	case "noon", "noontime":
		return lexeme{partOfDay, int32(noon)}
	case "midday", "lunchtime":
		return lexeme{partOfDay, int32(midday)}
	case "midnight":
		return lexeme{partOfDay, int32(midnight)}
	case "dawn", "daybreak", "sunrise":
		return lexeme{partOfDay, int32(dawn)}
	case "dusk", "sunset", "nightfall":
		return lexeme{partOfDay, int32(dusk)}
	case "overnight":
		return lexeme{partOfDay, int32(overnight)}

	case "one":
		return lexeme{cardinal, 1}
	case "two":
		return lexeme{cardinal, 2}
	case "three":
		return lexeme{cardinal, 3}
	case "four":
		return lexeme{cardinal, 4}
	case "five":
		return lexeme{cardinal, 5}
	case "six":
		return lexeme{cardinal, 6}
	case "seven":
		return lexeme{cardinal, 7}
	case "eight":
		return lexeme{cardinal, 8}
	case "nine":
		return lexeme{cardinal, 9}
	case "ten":
		return lexeme{cardinal, 10}
	case "eleven":
		return lexeme{cardinal, 11}
	case "twelve":
		return lexeme{cardinal, 12}
	case "thirteen":
		return lexeme{cardinal, 13}
	case "fourteen":
		return lexeme{cardinal, 14}
	case "fifteen":
		return lexeme{cardinal, 15}
	case "sixteen":
		return lexeme{cardinal, 16}
	case "seventeen":
		return lexeme{cardinal, 17}
	case "eighteen":
		return lexeme{cardinal, 18}
	case "nineteen":
		return lexeme{cardinal, 19}
	case "twenty":
		return lexeme{cardinal, 20}
	case "thirty":
		return lexeme{cardinal, 30}
	case "forty":
		return lexeme{cardinal, 40}
	case "fifty":
		return lexeme{cardinal, 50}
	case "sixty":
		return lexeme{cardinal, 60}
	case "seventy":
		return lexeme{cardinal, 70}
	case "eighty":
		return lexeme{cardinal, 80}
	case "ninety":
		return lexeme{cardinal, 90}
	case "hundred":
		return lexeme{scale, 100}
	case "thousand":
		return lexeme{scale, 1000}
	case "several", "few", "many", "some":
		return lexeme{vague, 0}
	case "couple":
		return lexeme{couple, 2}
	case "dozen":
		return lexeme{couple, 12}
	case "half":
		return lexeme{halfYear, 0}
	case "twenties":
		return lexeme{decade, 20}
	case "thirties":
		return lexeme{decade, 30}
	case "forties":
		return lexeme{decade, 40}
	case "fifties":
		return lexeme{decade, 50}
	case "sixties":
		return lexeme{decade, 60}
	case "seventies":
		return lexeme{decade, 70}
	case "eighties":
		return lexeme{decade, 80}
	case "nineties":
		return lexeme{decade, 90}

	case "first":
		return lexeme{ordinal, 1}
	case "third":
		return lexeme{ordinal, 3}
	case "fourth":
		return lexeme{ordinal, 4}
	case "fifth":
		return lexeme{ordinal, 5}
	case "sixth":
		return lexeme{ordinal, 6}
	case "seventh":
		return lexeme{ordinal, 7}
	case "eighth":
		return lexeme{ordinal, 8}
	case "ninth":
		return lexeme{ordinal, 9}
	case "tenth":
		return lexeme{ordinal, 10}
	case "eleventh":
		return lexeme{ordinal, 11}
	case "twelfth":
		return lexeme{ordinal, 12}
	case "thirteenth":
		return lexeme{ordinal, 13}
	case "fourteenth":
		return lexeme{ordinal, 14}
	case "fifteenth":
		return lexeme{ordinal, 15}
	case "sixteenth":
		return lexeme{ordinal, 16}
	case "seventeenth":
		return lexeme{ordinal, 17}
	case "eighteenth":
		return lexeme{ordinal, 18}
	case "nineteenth":
		return lexeme{ordinal, 19}
	case "twentieth":
		return lexeme{ordinal, 20}
	case "thirtieth":
		return lexeme{ordinal, 30}

	case "the":
		return lexeme{article, 0}
	case "a", "an":
		return lexeme{article, 1}
	case "its", "his", "her", "their", "our", "my":
		return lexeme{article, 2}
	case "last":
		return lexeme{relative, int32(last)}
	case "next":
		return lexeme{relative, int32(next)}
	case "this", "current", "these":
		return lexeme{relative, int32(this)}
	case "past":
		return lexeme{relative, int32(past)}
	case "coming", "upcoming":
		return lexeme{relative, int32(coming)}
	case "following", "ensuing":
		return lexeme{relative, int32(following)}
	case "previous", "preceding", "prior":
		return lexeme{relative, int32(previous)}
	case "same", "that", "those":
		return lexeme{relative, int32(same)}
	case "latest":
		return lexeme{relative, int32(latest)}
	case "recent":
		return lexeme{relative, int32(recent)}
	case "early":
		return lexeme{modifier, int32(early)}
	case "late":
		return lexeme{modifier, int32(late)}
	case "mid":
		return lexeme{modifier, int32(mid)}
	case "earlier":
		return lexeme{modifier, int32(earlier)}
	case "later":
		return lexeme{modifier, int32(later)}
	case "beginning", "start":
		return lexeme{modifier, int32(startOf)}
	case "middle":
		return lexeme{modifier, int32(middleOf)}
	case "end":
		return lexeme{modifier, int32(endOf)}
	case "rest", "remainder":
		return lexeme{modifier, int32(restOf)}
	case "about", "around", "nearly", "almost", "over", "approximately", "roughly", "exactly", "at", "up", "more", "less", "fewer", "no":
		return lexeme{approx, 0}
	case "each", "every":
		return lexeme{each, 0}
	case "ago":
		return lexeme{ago, 0}
	case "a.m", "am":
		return lexeme{meridiem, 0}
	case "p.m", "pm":
		return lexeme{meridiem, 12}
	case "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "cet", "cest", "ist", "jst", "kst", "hkt", "msk":
		return lexeme{zone, 0}
	case "of":
		return lexeme{of, 0}
	case "to", "through", "until", "till", "thru":
		return lexeme{link, linkTo}
	case "and":
		return lexeme{link, linkAnd}
	case "or":
		return lexeme{link, linkOr}
	case "from":
		return lexeme{link, linkFrom}
	case "between":
		return lexeme{link, linkBetween}
	case "after":
		return lexeme{link, linkAfter}
	case "before":
		return lexeme{link, linkBefore}
	case "on":
		return lexeme{link, linkOn}
	case "in":
		return lexeme{link, linkIn}
	case "'s":
		return lexeme{genitive, 0}
	case "fiscal":
		return lexeme{fiscal, 0}
	case "full", "whole", "entire", "additional", "further", "extra", "straight", "consecutive", "successive", "trading", "working", "business", "calendar", "solid", "comparable", "corresponding":
		return lexeme{filler, 0}

	case "now", "currently", "nowadays", "presently":
		return lexeme{reference, present}
	case "recently", "lately":
		return lexeme{reference, pastRef}
	case "soon":
		return lexeme{reference, futureRef}
	case "near", "short", "long", "immediate", "foreseeable", "distant":
		return lexeme{nearness, 0}
	case "period":
		return lexeme{periodNoun, 0}
	case "present", "moment":
		return lexeme{timeNoun, present}
	case "future":
		return lexeme{timeNoun, futureRef}

	case "daily":
		return lexeme{frequency, int32(days)}
	case "nightly":
		return lexeme{frequency, int32(nights)}
	case "hourly":
		return lexeme{frequency, int32(hours)}
	case "weekly":
		return lexeme{frequency, int32(weeks)}
	case "monthly":
		return lexeme{frequency, int32(months)}
	case "quarterly":
		return lexeme{frequency, int32(quarters)}
	case "annually", "yearly":
		return lexeme{frequency, int32(years)}
	case "once":
		return lexeme{times, 1}
	case "twice", "times":
		return lexeme{times, 2}

	case "christmas", "xmas":
		return lexeme{holiday, int32(christmas)}
	case "easter":
		return lexeme{holiday, int32(easter)}
	case "thanksgiving":
		return lexeme{holiday, int32(thanksgiving)}
	case "good", "new", "palm", "ash", "black", "holy", "maundy", "independence", "bastille", "boxing", "valentine", "labor", "memorial",
		"veterans", "columbus", "armistice", "halloween", "bloody":
		return lexeme{holiday, 0}
	}
	return lexeme{}
}
