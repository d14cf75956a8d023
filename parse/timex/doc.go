// Package timex finds the TIMEX3 expressions of English news (DATE, TIME,
// DURATION, SET), gives each its TimeML value and resolves it to civil days
// against an anchor day and the clause that it stands in.
//
// Tag reads a whole text; Rules offers the same reading to any parser of
// github.com/olebedev/when.
package timex
