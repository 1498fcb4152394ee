#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""han.py: print the tables of core/report/han.c.

Reads the Unihan database (Debian: unicode-data). Which characters tell in
which language a row of them is written:

simplified   in GB 2312, neither in JIS X 0208 nor in Big5
traditional  in level 1 of Big5, neither in GB 2312, JIS X 0208 nor taught in
             Japan (Joyo and Jinmeiyo)
old          the same, but in JIS X 0208: written in Japan before 1946, and in
             names
japanese     taught in Japan and in JIS X 0208, neither in GB 2312 nor Big5
"""
import bz2

FILE = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"
LEVEL_2 = 0xC940  # of Big5
BASIC = range(0x4E00, 0xA000)
ROW = 24


def mappings():
    sets = {}
    for line in bz2.open(FILE, "rt", encoding="utf-8"):
        if line.startswith("U+"):
            code, field, value = line.rstrip("\n").split("\t")
            sets.setdefault(field, {})[int(code[2:], 16)] = value
    return sets


def table(name, chars):
    chars = "".join(map(chr, sorted(chars)))
    print(f"static const char {name}[] =")
    for i in range(0, len(chars), ROW):
        end = "" if i + ROW < len(chars) else ";"
        print(f'\t"{chars[i:i + ROW]}"{end}')
    print()


def main():
    sets = mappings()
    gb, jis, big = (set(sets[k]) & set(BASIC)
                    for k in ("kGB0", "kJis0", "kBigFive"))
    taught = set(sets["kJoyoKanji"]) | set(sets["kJinmeiyoKanji"])
    common = {c for c in big if int(sets["kBigFive"][c], 16) < LEVEL_2}
    table("simplified", gb - jis - big)
    table("traditional", common - gb - jis - taught)
    table("old", (common & jis) - gb - taught)
    table("japanese", (jis & taught) - gb - big)


if __name__ == "__main__":
    main()
