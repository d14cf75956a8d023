// Package traveller finds the people of a news text: who is named or titled,
// whose official each is, and which later words mean whom ("Kerry", "the
// secretary", "he", "the two leaders"). Names are read from their shape and from
// the offices beside them; there is no list of individuals.
package traveller
