#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""layout.py: what a typographer would mark on the pages of a report.

    osbrief render FILE.md -o FILE.pdf --dump-layout FILE.jsonl
    layout.py FILE.jsonl... [-v]

Reads dumps of the layout (core/report/dump.h) and counts, all files together:
loose lines (mean space above 0.42 em, or a line that does not reach the
margin), divided lines and how many in a row, lines wider than their measure,
widows, orphans, headings with fewer than two lines of more below them, lines that
start or end with what kinsoku forbids or start with a citation's mark, rows
of tables cut to one line or standing alone, tables that go on without their
head, and notes that do not begin on the page of their mark. With -v each one is shown. Exit status 1 when a goal is missed.
"""
import json
import re
import statistics
import sys

LOOSE = 0.42  # em
NO_START = set("、。，．・：；？！ー々ゝゞヽヾ）」』】〉》〕］｝’”"
               "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ")
NO_END = set("（「『【〈《〔［｛‘“")
JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


class Faults:
    def __init__(self):
        self.found = {}

    def add(self, kind, line):
        self.found.setdefault(kind, []).append(line)

    def count(self, kind):
        return len(self.found.get(kind, []))


def check_lines(lines, faults):
    filled = [x for x in lines if x.get("justify")]
    for x in filled:
        short = x["width"] < x["measure"] - 1
        if short or x.get("gap", 0) > LOOSE:
            faults.add("loose", x)
        if x.get("hyphen"):
            faults.add("divided", x)
    for x in lines:
        if x["measure"] < 5000 and x["width"] > x["measure"] + 0.5:
            faults.add("overfull", x)
    return filled


def check_runs(lines, faults):
    row = 0
    for x in lines:
        row = row + 1 if x.get("hyphen") else 0
        if row >= 3:
            faults.add("three divided in a row", x)


def check_edges(lines, faults):
    for before, x in zip([None] + lines, lines):
        text = x["text"].strip()
        if x["kind"] not in ("text", "table") or not text:
            continue
        if x["line"] > 0 and text[0] in NO_START and JAPANESE.search(text):
            faults.add("forbidden start", x)
        if (x["line"] > 0 and x["kind"] == "text" and re.match(r"\[\d+\]", text)
                and not before["text"].rstrip().endswith("]")):
            faults.add("mark at a start", x)
        if x["line"] + 1 < x["of"] and text[-1] in NO_END and JAPANESE.search(text):
            faults.add("forbidden end", x)


def check_pages(lines, faults):
    """Of each page its first and last line."""
    pages = {}
    for x in lines:
        pages.setdefault(x["page"], []).append(x)
    last = max(pages, default=0)
    for number, page in pages.items():
        page = [x for x in page if x["kind"] != "note"] or page
        first = next((x for x in page if not x.get("repeat")), page[0])
        if plain(first) and first["of"] > 1 and first["line"] + 1 == first["of"]:
            faults.add("widow", first)
        end = page[-1]
        if number == last:
            continue
        if plain(end) and end["of"] > 1 and end["line"] == 0:
            faults.add("orphan", end)
        if end.get("hyphen"):
            faults.add("divided over a page", end)


def plain(x):
    return x["kind"] in ("text", "heading") and x["sheet"] != "code"


def check_notes(lines, faults):
    for x in lines:
        if x["kind"] == "note" and x["line"] == 0 and x["page"] != x["mark"]:
            faults.add("note on another page", x)


def check_headings(lines, faults):
    for i, x in enumerate(lines):
        if x["kind"] != "heading" or x["line"] + 1 < x["of"]:
            continue
        below = [y for y in lines[i + 1:i + 40] if y["kind"] != "note"]
        same = {round(y["y"]) for y in below if y["page"] == x["page"]
                and y["y"] < x["y"] - 1 and y["kind"] != "heading"}
        after = next((y for y in below if y["page"] > x["page"]), None)
        whole = same and after and after["kind"] == "heading"
        if (len(same) < 2 and not whole
                and any(y["page"] > x["page"] for y in lines[i + 1:i + 3])):
            faults.add("heading with less than 2 lines", x)


def check_tables(lines, faults):
    rows, heads = {}, {}
    for x in lines:
        if x["kind"] != "table" or "row" not in x:
            continue
        if x["row"]:
            where = rows.setdefault((x["block"], x["row"]), {})
            where.setdefault(x["page"], [x, set()])[1].add(x["row_line"])
        heads.setdefault((x["block"], x["page"]), []).append(x)
    for where in rows.values():
        for first, seen in where.values():
            if len(where) > 1 and len(seen) == 1:
                faults.add("row cut to one line", first)
    for (block, _), seen in heads.items():
        if all(x["row"] for x in seen):
            faults.add("table without its head", seen[0])
        body = {x["row"] for x in seen if x["row"]}
        more = seen[0]["rows"] - 1 > len(body)
        if more and len(body) == 1 and seen[0]["rows"] > 3:
            tall = next(x for x in seen if x["row"])["row_lines"]
            if tall < 4:
                faults.add("row alone on its page", seen[-1])


def check_file(path, faults):
    with open(path, encoding="utf-8") as f:
        lines = [json.loads(x) for x in f]
    for x in lines:
        x["file"] = path
    check_runs(lines, faults)
    check_edges(lines, faults)
    check_pages(lines, faults)
    check_headings(lines, faults)
    check_notes(lines, faults)
    check_tables(lines, faults)
    return check_lines(lines, faults), lines


GOALS = ["three divided in a row", "overfull", "widow", "orphan",
         "divided over a page", "heading with less than 2 lines",
         "forbidden start", "forbidden end", "mark at a start",
         "row cut to one line", "row alone on its page",
         "table without its head", "note on another page"]


def main():
    show = "-v" in sys.argv
    paths = [x for x in sys.argv[1:] if x != "-v"]
    if not paths:
        sys.exit(__doc__)
    faults, filled, pages = Faults(), [], 0
    for path in paths:
        some, lines = check_file(path, faults)
        filled += some
        pages += max((x["page"] for x in lines), default=0)
    gaps = [x["gap"] for x in filled if "gap" in x]
    n = max(len(filled), 1)
    loose, divided = faults.count("loose") / n, faults.count("divided") / n
    print(f"{pages} pages, {len(filled)} filled lines, mean space "
          f"{statistics.fmean(gaps or [0]):.3f} em, "
          f"deviation {statistics.pstdev(gaps or [0]):.3f} em")
    print(f"loose {loose:.2%}, divided {divided:.1%}")
    for kind in GOALS:
        print(f"{kind}: {faults.count(kind)}")
    for kind, found in faults.found.items() if show else []:
        for x in found if kind != "divided" else []:
            print(f"{kind}: {x['file']} p. {x['page']} line {x['source']}"
                  f" {x['sheet']} gap {x.get('gap', 0)} {x['text']}")
    bad = loose > 0.01 or divided > 0.25 or any(map(faults.count, GOALS))
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
