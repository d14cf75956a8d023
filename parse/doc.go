// Package parse reads an article into claims: who is where, when, and by which
// words. It joins the rooms below it (tokens, places, people, times, frames)
// and owns what none of them knows alone: the anchor day, whom a pronoun means,
// and which trip a sentence belongs to.
package parse
