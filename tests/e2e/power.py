#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""power LOG BASE ROOT [OUT AT HOW]: a folder as a power cut leaves it.

LOG was written by inject.c while a run changed the folder ROOT, which was as
BASE before. Without OUT: how many calls it has. Else the state after AT of them
is written to OUT: what was synced is there; of the rest nothing ("drop"), all
("keep"), or, by a number, what chance leaves: each write of a file or not, and
of the names in a folder, which a file system keeps in their order, the first
so many.
"""
import os
import random
import sys


class File:
    def __init__(self, data=b""):
        self.lasting = self.now = data
        self.pending = []

    def change(self, op):
        self.now = applied(self.now, op)
        self.pending.append(op)

    def sync(self):
        self.lasting, self.pending = self.now, []


def applied(data, op):
    at, new = op
    if new is None:
        return data[:at] + b"\0" * (at - len(data))
    data += b"\0" * (at - len(data))
    return data[:at] + new + data[at + len(new):]


def log_read(path):
    with open(path, "rb") as f:
        while line := f.readline():
            name, *rest = os.fsdecode(line).rstrip("\n").split("\t")
            a, b = int(rest[-2]), int(rest[-1])
            yield name, rest[:-2], a, f.read(b) if name == "write" else b


class Disk:
    """What the run sees (names), and what lasts, by folder in their order."""

    def __init__(self, base):
        self.names, self.folders, self.waiting = {}, {""}, {}
        for top, dirs, files in os.walk(base):
            at = os.path.relpath(top, base).lstrip(".")
            self.folders |= {os.path.join(at, d) for d in dirs}
            for name in files:
                with open(os.path.join(top, name), "rb") as f:
                    self.names[os.path.join(at, name)] = File(f.read())
        self.lasting = dict(self.names)
        self.seen = set(self.folders)

    def name(self, *pairs):
        """At once, each path of a folder stands for its file, or nothing."""
        self.waiting.setdefault(os.path.dirname(pairs[0][0]), []).append(pairs)
        for path, file in pairs:
            if file == "folder":
                self.seen.add(path)
            elif file:
                self.names[path] = file
            else:
                self.names.pop(path, None)

    def step(self, op, paths, a, b):
        path = paths[0]
        if op == "make":
            self.name((path, File()))
        elif op == "mkdir":
            self.name((path, "folder"))
        elif op == "unlink":
            self.name((path, None))
        elif op == "rename":
            self.name((path, None), (paths[1], self.names[path]))
        elif op == "sync" and path in self.seen and not a:
            self.last(self.waiting.pop(path, []))
        elif path in self.names:
            if op == "sync" and not a:
                self.names[path].sync()
            elif op == "write":
                self.names[path].change((a, b))
            elif op == "cut":
                self.names[path].change((a, None))

    def last(self, ops):
        for path, file in (pair for pairs in ops for pair in pairs):
            if file == "folder":
                self.folders.add(path)
            elif file:
                self.lasting[path] = file
            else:
                self.lasting.pop(path, None)

    def cut(self, how):
        chance = random.Random(how)
        for folder in sorted(self.waiting):
            ops = self.waiting[folder]
            most = len(ops) if how == "keep" else (
                0 if how == "drop" else chance.randint(0, len(ops)))
            self.last(ops[:most])
        for path in sorted(self.lasting):
            if os.path.dirname(path) not in self.folders:
                continue
            data = self.lasting[path].lasting
            for op in self.lasting[path].pending:
                if how == "keep" or (how != "drop" and chance.random() < 0.5):
                    data = applied(data, op)
            yield path, data


def main(log, base, root, out=None, at="0", how="drop"):
    root = os.path.realpath(root)
    ops = []
    for op, paths, a, b in log_read(log):
        full = [os.path.realpath(p) if op != "rename" else os.path.abspath(p)
                for p in paths]
        if all(p == root or p.startswith(root + "/") for p in full):
            names = [os.path.relpath(p, root) for p in full]
            ops.append((op, ["" if n == "." else n for n in names], a, b))
    if out is None:
        print(len(ops))
        return
    disk = Disk(base)
    for op in ops[:int(at)]:
        disk.step(*op)
    files = list(disk.cut(how))
    for folder in sorted(disk.folders):
        os.makedirs(os.path.join(out, folder), exist_ok=True)
    for path, data in files:
        with open(os.path.join(out, path), "wb") as f:
            f.write(data)


main(*sys.argv[1:])
