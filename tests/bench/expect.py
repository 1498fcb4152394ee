#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""expect.py: how many of the claims a careful reader finds does osbrief find?

    expect.py ./osbrief examples/nisc-2023 [-v]

Reads the desk's pages, extracts, and compares with its expect.tsv (columns in
the desk's README). A claim counts as found when its content covers at least
half of the snippet, or lies inside it; then stance, the number of links and
the counts of unnamed groups in the holder chain, and the event interval are
compared. Prints shares, and with -v each row that is not right.
"""
import csv
import json
import re
import subprocess
import sys


def lines(command, stdin=None):
    run = subprocess.run(command, input=stdin, stdout=subprocess.PIPE, check=False)
    return [json.loads(x) for x in run.stdout.decode().splitlines()], run.stdout


def spans(s):
    if not s:
        return []
    return s if isinstance(s[0], list) else [s]


def overlap(a, b):
    return sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a for y in b)


def fold(name):
    return re.sub(r"[^\w]+", " ", name.lower().replace("’", "'")).strip()


def holder_right(want, chain):
    links = [x.strip() for x in want.split(" > ")]
    if len(links) != len(chain):
        return False
    m = re.match(r"(\d+) unnamed", links[-1])
    last = chain[-1]
    if m:
        return last["kind"] == "group" and last.get("number", 0) == int(m.group(1))
    if "unnamed" in links[-1]:
        return last["kind"] == "group"
    if links[-1] == "no holder":
        return last["kind"] == "unknown"
    words = [w for w in fold(links[-1]).split() if len(w) > 2 and w != "the"]
    return last["kind"] != "group" and (not words or any(
        w in fold(last.get("name", "") + " " + last.get("text", "")) for w in words))


def interval(text):
    ends = (text.split("/") * 2)[:2]
    return ends[0], ends[1] + "-31" if len(ends[1]) == 7 else ends[1]


def event_right(want, event):
    if want == "-":
        return True
    if not event:
        return False
    b, e = interval(want)
    return event["from"][:len(b)] == b and event["to"][:7] == e[:7]


def main():
    program, desk = sys.argv[1:3]
    verbose = "-v" in sys.argv
    with open(desk + "/expect.tsv", encoding="utf-8") as f:
        rows = list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))
    files = sorted({r["file"] for r in rows})
    articles, raw = lines([program, "read"] + [desk + "/pages/" + f for f in files])
    claims, _ = lines([program, "extract"], raw)
    text = {a["file"]: a["text"] for a in articles}
    of = {}
    name = {a["id"]: a["file"] for a in articles}
    for c in claims:
        of.setdefault(name[c["article"]], []).append(c)
    score = {k: 0 for k in ("found", "stance", "holder", "event")}
    core = [r for r in rows if r["core"] == "yes"]
    for r in core:
        at = text.get(r["file"], "").find(r["snippet"])
        span = [[at, at + len(r["snippet"])]]
        best, why = None, "not in the text" if at < 0 else "no claim"
        for c in of.get(r["file"], []):
            content = spans(c["content"])
            size = sum(b - a for a, b in content) or 1
            n = overlap(content, span)
            if at < 0 or (n < len(r["snippet"]) / 2 and n < size * .9):
                continue
            right = [c["stance"] == r["stance"], holder_right(r["holder"], c["holder"]),
                     event_right(r["event"], c.get("event"))]
            key = (sum(right), n / size)
            if not best or key > best[0]:
                best = (key, right, c)
        if best:
            _, right, c = best
            score["found"] += 1
            for k, ok in zip(("stance", "holder", "event"), right):
                score[k] += ok
            why = "" if all(right) else "; ".join(
                f"{k}: want {r[k]}, got {got}" for k, ok, got in zip(
                    ("stance", "holder", "event"), right,
                    (c["stance"],
                     " > ".join((f"{h['number']} " if h.get("number") else "") + h["kind"] + " " +
                                (h.get("name") or h.get("text", "")) for h in c["holder"]),
                     c.get("event") and c["event"]["from"] + "/" + c["event"]["to"])) if not ok)
        if verbose and why:
            print(f"{r['id']}\t{why}\t{r['snippet']}")
    for k, n in score.items():
        print(f"{k}\t{n}/{len(core)}\t{n / len(core):.2f}")
    print(f"claims\t{len(claims)}")


main()
