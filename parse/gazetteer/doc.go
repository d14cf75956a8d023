// Package gazetteer finds the places of a text: cities, countries, provinces
// and islands, venues, peoples and their adjectives, epithets ("the Chinese
// capital") and later mentions ("the country", "there"). Find resolves them;
// Explain also tells what was dropped and why. The data are frozen into the
// program and read in place: nothing is loaded, and every function may be used
// concurrently.
//
// What a name means is settled by the first of these that decides:
//
//  1. the country or state beside it: "Geneva, Switzerland", "Paris, Texas",
//     "the Turkish city of Adana", "Italy's Bologna", "Birmingham in England";
//  2. a country is meant before any city or state of its name;
//  3. the countries that the text speaks of: with Lebanese all around, Tripoli
//     is not Libya's; a capital gives way only where its own country is absent;
//  4. what news means: data/known.tsv, then capitals, then population.
//
// A city that is small, or whose name is a word or a person's too, must also be
// shown to be a place: by the country beside it, by "in", "to", "from" before it
// in a text that speaks of its country, by a place of its country listed beside
// it, or by having been shown to be one elsewhere in the text. A person of that
// name in the text ("Lloyd Austin") stands against it.
package gazetteer
