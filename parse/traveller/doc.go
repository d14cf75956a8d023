// Package traveller finds the people of a news text: who is named or titled,
// whose official each is, and which later words mean whom ("Kerry", "the
// secretary", "he", "the two leaders"). Names are read from their shape and from
// the offices beside them; there is no list of individuals.
//
// A text is read in five passes, a file or a few each:
//
//	scan          noun phrases by their offices (head, complement, edge) and names (name, untitled, apposition)
//	join          names of one person (likeness, someone, headline, confirm) and what each tells (learn, surname)
//	surroundings  the country of a title that names none (context, issuer, origin, goal, hasoffice)
//	refer         offices (later, titledlater, sameoffice, covers), pronouns (salience), groups (together), "I" (speaker)
//	settle        names, titles and homes as they are printed
//
// An office, a given name, a family name that stands first, an institution or a
// word that is no name is one row of a TSV file here; a sentence in find_test.go
// or mention_test.go shows what it is for.
package traveller
