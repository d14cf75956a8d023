// Package timeline is the vocabulary of itinera and its builder. An article's
// statements are Claims; Build joins the claims of one or many articles into
// Trips of ordered Stops, each with its days, status and evidence. The package
// imports the standard library only.
package timeline
