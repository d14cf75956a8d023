"""Prints how often stops are right for each confidence that itinera gives them.

usage: reliability.py GOLD_FOLDER TIMELINES.jsonl

Right is what score.py calls place and day: the gold has the stop, at city level,
with the same start. Stops that match only optional or background gold are left out.
"""
import contextlib, io, json, sys

folder, timelines = sys.argv[1:3]
sys.path.insert(0, folder)
sys.argv = ["score.py", folder + "/dev.gold.jsonl", timelines]  # score.py scores as it is imported
with contextlib.redirect_stdout(io.StringIO()):
    import score

BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01]


def main():
    gold = {d["id"]: d["trips"] for d in map(json.loads, open(folder + "/dev.gold.jsonl", encoding="utf-8"))}
    seen = []
    for line in open(timelines, encoding="utf-8"):
        doc = json.loads(line)
        seen += judge(gold.get(doc["id"], []), [t for t in doc["trips"] if not t["background"]])
    print("\nconfidence   stops   said    right")
    for lo, hi in zip(BINS, BINS[1:]):
        part = [s for s in seen if lo <= s[0] < hi]
        if part:
            said, right = (sum(x) / len(part) for x in zip(*part))
            print(f"{lo:.2f} - {min(hi, 1):.2f}  {len(part):5}   {said:.3f}   {right:.3f}")
    if seen:
        brier = sum((c - r) ** 2 for c, r in seen) / len(seen)
        print(f"all          {len(seen):5}   {sum(c for c, _ in seen) / len(seen):.3f}   {sum(r for _, r in seen) / len(seen):.3f}   Brier {brier:.3f}")


def judge(gold_trips, trips):
    """[(confidence, right)] of every stop that counts."""
    out = []
    for g, p, name in score.people(gold_trips, trips):
        stops = [s for t in trips if score.same_person(name, score.who(t)) for s in t["stops"]]
        pairs = {j: i for i, j in score.match(g, p, "city")}
        for j, stop in enumerate(stops[:len(p)]):
            i = pairs.get(j)
            if i is not None and (g[i]["optional"] or g[i]["background"]):
                continue
            out.append((stop["confidence"], int(i is not None and g[i]["start"] == p[j]["start"])))
    return out


main()
