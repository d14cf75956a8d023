package timex

// The tables below say which rules may begin at a token, by its class. They are
// the cheap trigger before any costly match: most tokens have no class, and most
// of those that have one stand beside a token that has none. Of readings of one
// length the rule that stands first in its list wins.

// single lists the rules that can read one token alone.
var single = [classes][]*rule{
	weekday:    {&weekdayRule},
	weekdays:   {&setRule},
	weekdayAb:  {&weekdayRule},
	month:      {&monthRule},
	unitNames:  {&durationRule},
	unitLong:   {&compoundRule},
	season:     {&seasonRule},
	partOfDay:  {&dayPartRule},
	dayWord:    {&dayWordRule},
	reference:  {&referenceRule},
	timeNoun:   {&referenceRule},
	frequency:  {&setRule},
	holiday:    {&holidayRule},
	number:     {&clockRule, &yearRule},
	dottedDate: {&numericRule},
	clockTime:  {&clockRule},
	decade:     {&decadeRule},
	relative:   {&referenceRule},
	each:       {&setRule},
	nearness:   {&referenceRule},
	approx:     {&agoRule, &durationRule, &compoundRule}, // "more than two years": "than" has no class
}

// grammar lists the rules that may begin at a token with another classed token
// behind it. Articles have a table of their own.
var grammar = [classes][]*rule{
	weekday:    {&monthDayRule, &weekdayRule, &setRule},
	weekdays:   {&setRule},
	weekdayAb:  {&monthDayRule, &weekdayRule},
	month:      {&monthDayRule, &monthRule},
	unitName:   {&yearAgoRule, &periodRule, &compoundRule},
	unitNames:  {&agoRule, &durationRule},
	unitLong:   {&compoundRule},
	season:     {&seasonRule},
	partOfDay:  {&dayWordRule, &weekdayRule, &dayPartRule},
	dayWord:    {&dayWordRule},
	reference:  {&referenceRule},
	timeNoun:   {&referenceRule},
	frequency:  {&setRule},
	times:      {&setRule},
	holiday:    {&holidayRule},
	halfYear:   {&durationRule, &compoundRule, &agoRule},
	number:     {&numericRule, &monthDayRule, &clockRule, &comparedRule, &yearRule, &agoRule, &durationRule, &compoundRule, &quarterRule},
	numeral:    {&durationRule, &compoundRule, &agoRule},
	decimal:    {&durationRule, &compoundRule, &agoRule},
	dotted:     {&clockRule},
	dottedDate: {&numericRule},
	clockTime:  {&clockRule},
	ordinal:    {&monthDayRule, &ordinalWeekRule, &quarterRule, &decadeRule, &spanRule},
	apostrophe: {&decadeRule},
	decade:     {&decadeRule},
	cardinal:   {&monthDayRule, &clockRule, &yearRule, &agoRule, &durationRule, &compoundRule},
	scale:      {&durationRule, &compoundRule, &agoRule},
	vague:      {&durationRule, &compoundRule, &agoRule},
	couple:     {&durationRule, &compoundRule, &agoRule},
	relative:   {&ordinalWeekRule, &monthDayRule, &weekdayRule, &dayPartRule, &comparedRule, &periodRule, &quarterRule, &seasonRule, &monthRule, &spanRule, &referenceRule},
	modifier:   {&monthDayRule, &weekdayRule, &dayWordRule, &dayPartRule, &periodRule, &quarterRule, &seasonRule, &decadeRule, &yearRule, &monthRule},
	approx:     {&agoRule, &durationRule, &compoundRule},
	each:       {&setRule},
	fiscal:     {&quarterRule, &yearRule},
}

// articled lists the rules that may begin at an article, by the class behind it.
var articled = [classes][]*rule{
	weekday:    {&monthDayRule, &weekdayRule},
	weekdayAb:  {&monthDayRule, &weekdayRule},
	month:      {&monthDayRule},
	unitName:   {&dayWordRule, &ordinalWeekRule, &yearAgoRule, &periodRule, &yearRule, &agoRule, &durationRule, &compoundRule},
	season:     {&seasonRule},
	partOfDay:  {&dayPartRule, &agoRule},
	halfYear:   {&durationRule, &compoundRule, &agoRule},
	number:     {&monthDayRule, &comparedRule, &quarterRule, &spanRule, &durationRule, &compoundRule},
	numeral:    {&spanRule, &durationRule, &compoundRule},
	decimal:    {&durationRule, &compoundRule},
	ordinal:    {&monthDayRule, &ordinalWeekRule, &quarterRule, &decadeRule, &spanRule},
	apostrophe: {&decadeRule},
	decade:     {&decadeRule},
	cardinal:   {&monthDayRule, &spanRule, &durationRule, &compoundRule},
	scale:      {&spanRule, &agoRule, &durationRule, &compoundRule},
	vague:      {&spanRule, &agoRule, &durationRule, &compoundRule},
	couple:     {&spanRule, &agoRule, &durationRule, &compoundRule},
	relative:   {&ordinalWeekRule, &weekdayRule, &dayPartRule, &comparedRule, &periodRule, &quarterRule, &seasonRule, &spanRule, &referenceRule},
	modifier:   {&monthDayRule, &weekdayRule, &dayPartRule, &periodRule, &quarterRule, &seasonRule, &decadeRule, &yearRule, &monthRule},
	unitLong:   {&compoundRule},
	fiscal:     {&periodRule, &quarterRule, &yearRule, &durationRule},
	filler:     {&yearAgoRule, &comparedRule, &periodRule, &durationRule},
	timeNoun:   {&referenceRule},
	nearness:   {&referenceRule},
}

// rulesAt returns the rules that may read an expression from token i on.
func (r *reader) rulesAt(i int) []*rule {
	l := r.lex[i]
	if l.class == none {
		return nil
	}
	next := r.at(i + 1).class
	switch {
	case l.class == article:
		return articled[next]
	case next == none:
		return single[l.class]
	}
	return grammar[l.class]
}
