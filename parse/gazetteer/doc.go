// Package gazetteer finds the places of a text: cities, countries, provinces
// and islands, venues, peoples and their adjectives, epithets ("the Chinese
// capital") and later mentions ("the country", "there"). Find resolves what is
// ambiguous by what the article says and by a documented order; Explain also
// tells what was rejected and why. The data are frozen into the program and
// read in place: nothing is loaded, and every function may be used concurrently.
package gazetteer
