#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""attribution.py SCORER GOLD CLAIMS [CUES]

The table of tests/bench/attribution: SCORER is a Python file whose load_gold,
read_jsonl, as_spans, score and agreement compare spans with hand-made ones;
GOLD its folder, CLAIMS what osbrief extract wrote. Claims inside another are
left out, as such gold is flat. Beside the figures stand those of people
against each other, where several have marked one text.
"""

import argparse
import collections
import importlib.util
import sys


def load(path):
    spec = importlib.util.spec_from_file_location("scorer", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def predictions(scorer, path):
    got = collections.defaultdict(list)
    for claim in scorer.read_jsonl(path):
        if not claim.get("parent"):
            got[claim["doc"]].append(
                {r: scorer.as_spans(claim.get(r)) for r in scorer.ROLES})
    return got


class Table:
    def __init__(self, scorer, gold, claims, cues):
        self.scorer = scorer
        self.options = argparse.Namespace(cues=cues, min_overlap=0.5)
        self.ours = (scorer.load_gold(gold, None, "first"),
                     predictions(scorer, claims))
        self.people = scorer.agreement(scorer.load_gold(gold, None, "all"))

    def scored(self, side, publisher=None):
        units, got = side
        if publisher:
            units = [u for u in units if publisher_of(u[0]) == publisher]
        if not units:
            return None
        return self.scorer.score(units, got, self.options)[0]

    def row(self, name, publisher=None):
        """Precision, recall and the three F1 of a publisher, or of all."""
        ours = self.scored(self.ours, publisher)
        people = self.scored(self.people, publisher)
        found = ours["AR"]["found"]
        figures = [found["p"], found["r"]] + attribution(ours)
        line = "%-14s%6d" % (name, found["gold"])
        line += "".join("%8.1f" % (100 * x) for x in figures)
        if people:
            line += "  |" + "".join(
                "%8.1f" % (100 * x) for x in attribution(people))
        print(line)

    def kinds(self):
        ours = self.scored(self.ours)["by_kind"]
        people = (self.scored(self.people) or {}).get("by_kind", {})
        for kind, k in sorted(ours.items()):
            line = "%-14s%6d" % (kind, k["gold"])
            for part in (k, people.get(kind)):
                if part:
                    line += "%8.1f%8.1f  |" % (
                        100 * part["recall_found"],
                        100 * part["recall_+source"])
            print(line.rstrip(" |"))

    def show(self):
        publishers = sorted({publisher_of(u[0]) for u in self.ours[0]})
        print("%-14s%6s%8s%8s%8s%8s%8s  |%8s%8s%8s" % (
            "", "gold", "P", "R", "found", "+source", "exact",
            "people:", "+source", "exact"))
        self.row("all")
        for publisher in publishers:
            self.row(publisher, publisher)
        print("%-14s%6s%8s%8s  |%8s%8s" % (
            "recall of", "gold", "found", "+source", "people:", "+source"))
        self.kinds()


def attribution(report):
    return [report["AR"][k]["f1"] for k in ("found", "+source", "exact")]


def publisher_of(name):
    return name.split("_")[0]


def main():
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    cues = sys.argv[4] if len(sys.argv) == 5 else None
    Table(load(sys.argv[1]), sys.argv[2], sys.argv[3], cues).show()


if __name__ == "__main__":
    main()
