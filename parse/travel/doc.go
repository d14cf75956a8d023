// Package travel reads who goes where from the clauses of a text. Scan cuts the
// sentences into clauses with tense and modality; Read runs the frames over
// them and gives a Slot for each mention of a place at which somebody could be,
// with the frame that read it and the people who may be there. Whom to believe
// there is weighed (Presence, PlaceFacts, PersonFacts), and which day is his
// (Belongs, Links); what the words deny, only wish for, or tell of a gathering
// or of days without a place is read beside it (Reality, EventSpan,
// PlacelessDays). Package parse decides.
package travel
