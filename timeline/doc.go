// Package timeline is the vocabulary of itinera and its builder. An article's
// statements are Claims; Build joins the claims of one or many articles into
// Trips of ordered Stops, each with its days, status and evidence. The package
// imports the standard library only.
//
// Build reads the sources oldest first, those of one day as one reading (build,
// reading), and what a reading makes of a trip never depends on later ones: so
// ids stay, and Stop.Sequence counts what changed. A reading goes through these
// steps, a file each:
//
//   - cast, name: who travels, across spellings and offices
//   - absence, journey: which absence from home, and which trip known so far
//   - cluster, presence, apart, country: which visits the reading tells of
//   - match: which visits of the trip those are
//
// and each trip that it touches is settled (settle) from all that was told:
//
//   - account: the first and the last day of a visit, and what contradicts them
//   - order, cue: the order of the stops, strongest cue first
//   - span, closing: days told with the whole trip or with another stop
//   - status, decide: how far each stop has come
//   - infer, shown: what follows for the days, never over what is told
//   - identity: the ids
//
// The claims and trips in testdata show each rule; README.md there says how to
// add one without Go.
package timeline
