// Package travel reads who goes where from the clauses of a text. Scan cuts the
// sentences into clauses with tense and modality; Read runs the frames over
// them and gives a Statement for each mention of a place, with the frame that
// read it, the people and expressions of time that fill its roles, and why.
package travel
