// Package timex finds the TIMEX3 expressions of English news (DATE, TIME,
// DURATION, SET), gives each its TimeML value and resolves it to civil days
// against an anchor day and the clause that it stands in.
//
// Tag reads a whole text; Rules offers the same reading to any parser of
// github.com/olebedev/when.
//
// # How a text is read
//
// Each token gets a lexeme: what it can be within a date (lexicon.go). Where the
// tables of grammar.go name rules for a token, these try to read a construct
// from there on, and the longest reading stays; a sentence without a lexeme costs
// one lookup a token. Clock times are joined to the days beside them (join.go),
// ranges are paired (pair.go). None of this needs an anchor. Then the readings
// are resolved in the order of the text: calendar dates against what is nearest,
// weekdays by the clause (direction.go, words.go), "the next day" against the day
// told last. Points in time are bound by the rule context of `when` (instant.go).
//
// # To add a construct
//
// Write a rule with its examples and rejects in a file of its own and name it in
// grammar.go under the classes that it begins with. The tests run every example
// through the whole tagger, so that a rule that takes a neighbour's sentence fails.
package timex
